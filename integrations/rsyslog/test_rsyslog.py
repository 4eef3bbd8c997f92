"""A running rsyslogd with the shipped configuration: live messages come out with what the catalogue says of them."""

import json
import shutil
import signal
import socket
import subprocess
import tempfile
import unittest
from pathlib import Path

from integrations import harness
from integrations.harness import HARSH, ROOT, entries, faultdex, wait_for

RSYSLOGD = shutil.which("rsyslogd", path="/usr/sbin:/usr/local/sbin:/usr/bin")
ACME = ROOT / "cli/tests/cli/acme.toml"


def setUpModule() -> None:
    harness.require("rsyslogd", RSYSLOGD is not None, "apt-get install rsyslog")


class Enrichment(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        folder = tempfile.TemporaryDirectory(prefix="faultdex-rsyslog-")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = Path(folder.name)
        cls.table = cls.folder / "table.json"
        cls.table.write_text(faultdex("export", "--format=rsyslog", "--catalog", HARSH))
        # What a table of numbers would do, to show why the shipped one is of texts.
        numbers = [int(entry["code"]) for entry in entries("--system=kdp")]
        sparse = [{"index": number, "value": str(number)} for number in sorted(numbers)]
        cls.sparse = {"version": 1, "nomatch": "", "type": "sparseArray", "table": sparse}
        (cls.folder / "sparse.json").write_text(json.dumps(cls.sparse))

        shipped = Path(__file__).with_name("faultdex.conf").read_text()
        path = "/etc/faultdex/rsyslog.json"
        assert path in shipped
        (cls.folder / "faultdex.conf").write_text(shipped.replace(path, str(cls.table)))
        config = cls.folder / "rsyslog.conf"
        config.write_text(
            f"""
            global(workDirectory="{cls.folder}")
            module(load="imtcp")
            include(file="{cls.folder}/faultdex.conf")
            lookup_table(name="sparse" file="{cls.folder}/sparse.json")
            ruleset(name="main") {{
                if $programname == "harsh" then {{
                    # A key with all that is hard: the whole message is the code.
                    set $!found = lookup("faultdex", "harsh:" & ltrim($msg));
                }} else if $programname == "acme" then {{
                    set $!found = lookup("faultdex", "acme:" & ltrim($msg));
                }} else {{
                    call faultdex
                    set $!sparse = lookup("sparse", $.code);
                }}
                action(type="omfile" file="{cls.folder}/out" template="faultdex_json")
            }}
            input(type="imtcp" address="127.0.0.1" port="0" listenPortFileName="{cls.folder}/port" ruleset="main")
            """
        )
        with (cls.folder / "log").open("wb") as log:
            cls.daemon = subprocess.Popen([RSYSLOGD, "-n", "-f", config, "-i", cls.folder / "pid"], stderr=log)
        cls.addClassCleanup(cls.end)
        port = wait_for("rsyslogd to listen", cls.listening)
        cls.connection = socket.create_connection(("127.0.0.1", port), timeout=10)
        cls.addClassCleanup(cls.connection.close)
        cls.sent = 0

    @classmethod
    def end(cls) -> None:
        cls.daemon.kill()
        cls.daemon.wait()

    @classmethod
    def listening(cls) -> int | None:
        if cls.daemon.poll() is not None:
            raise RuntimeError(f"rsyslogd ended: {(cls.folder / 'log').read_text()}")
        file = cls.folder / "port"
        return int(file.read_text() or 0) if file.exists() else None

    def send(self, program: str, text: str) -> dict:
        """What rsyslogd makes of a message."""
        self.connection.sendall(f"<131>Nov 21 17:10:27 host {program}: {text}\n".encode())
        type(self).sent += 1
        wait_for("the message to be written", lambda: len(self.written()) == self.sent, seconds=30)
        return json.loads(self.written()[-1])

    def written(self) -> list[bytes]:
        out = self.folder / "out"
        return out.read_bytes().splitlines() if out.exists() else []

    def test_a_live_message_comes_out_with_the_entry_of_its_code(self) -> None:
        known = {(entry["system"], entry["code"]): entry for entry in entries()}
        for program, text, system, code in [
            ("kdp-sync", "upload of id=352099001761481 failed: code=40000005", "kdp", "40000005"),
            ("kdp-sync", 'answer {"errorId":"x","code":50000000,"message":"y"}', "kdp", "50000000"),
            ("slascone-agent", 'POST /heartbeats 409 {"id":2006,"message":"z"}', "slascone", "2006"),
            (
                "thingspace-gateway",
                '{"errorCode":"UnifiedWebService.REQUEST_FAILED.SessionToken.Expired"}',
                "thingspace",
                "REQUEST_FAILED.SessionToken.Expired",
            ),
        ]:
            with self.subTest(code=code):
                sent = self.send(program, text)
                self.assertEqual(sent["message"], text)
                self.assertEqual(sent["faultdex"], known[system, code])
                print(f"compared with `faultdex export`: all {len(sent['faultdex'])} fields of {system}:{code}")

    def test_an_unknown_code_gets_no_entry_where_a_sparse_array_gives_the_next_lower_one(self) -> None:
        sent = self.send("kdp-sync", "upload failed: code=40000099")
        self.assertNotIn("faultdex", sent)
        self.assertEqual(sent["sparse"], "40000044")
        print("compared kdp:40000099: nothing from the table of texts, 40000044 from one of numbers")

    def test_a_message_without_a_code_passes(self) -> None:
        sent = self.send("kdp-sync", "all is well")
        self.assertEqual(sent["message"], "all is well")
        self.assertNotIn("faultdex", sent)

    def test_every_character_of_a_key_and_an_entry_comes_through(self) -> None:
        for entry in entries("--system=harsh", "--catalog", HARSH):
            self.assertEqual(json.loads(self.send("harsh", entry["code"])["found"]), entry)
            print(f"compared with `faultdex export`: the entry under the key harsh:{entry['code']}")

    def test_a_new_table_counts_from_a_hangup_on(self) -> None:
        self.assertEqual(self.send("acme", "E42")["found"], "")
        self.table.write_text(faultdex("export", "--format=rsyslog", "--catalog", HARSH, "--catalog", ACME))
        self.daemon.send_signal(signal.SIGHUP)
        found = wait_for("the new table", lambda: self.send("acme", "E42")["found"], seconds=30)
        self.assertEqual(json.loads(found), entries("--system=acme", "--catalog", ACME)[0])
        print("compared with `faultdex export`: acme:E42, unknown before the hangup and whole after it")


if __name__ == "__main__":
    unittest.main()
