"""ClickHouse itself, embedded by chdb: the exported table and dictionary beside the faults of a log."""

import importlib.util
import json
import tempfile
import unittest
from datetime import datetime
from pathlib import Path

from integrations import harness
from integrations.harness import HARSH, entries, faultdex

HERE = Path(__file__).parent

# Without the columns that repeat the first case.
CATALOGUE = "SELECT * EXCEPT (message, cause, resolution) FROM faultdex_catalog ORDER BY system, code"

LOG = b"""\
2026-11-21T17:10:27.123456Z upload failed: code=40000005
2026-11-21T17:11:27+01:00 upload failed: code=40000005, then code=40000004
no time: UnifiedWebService.REQUEST_FAILED.SessionToken.Expired
2026-11-21T18:00:00Z a code of another catalogue: Plain.Twin
"""


def setUpModule() -> None:
    harness.require("chdb", importlib.util.find_spec("chdb") is not None, "pip install chdb")


class FaultsInClickHouse(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        from chdb.session import Session

        folder = tempfile.TemporaryDirectory(prefix="faultdex-clickhouse-")
        cls.addClassCleanup(folder.cleanup)
        cls.session = Session(folder.name)
        cls.addClassCleanup(cls.session.close)
        cls.log = Path(folder.name, "app.log")
        cls.log.write_bytes(LOG)
        # Twice, as after an upgrade: the second time replaces the first.
        for _ in range(2):
            cls.query(faultdex("export", "--format=clickhouse"))
        cls.query((HERE / "faults.sql").read_text())
        # With a code that the exported catalogue lacks.
        hits = faultdex("scan", "--time", "--catalog", HARSH, cls.log)
        cls.hits = [json.loads(hit) for hit in hits.splitlines()]
        cls.query(f"INSERT INTO faults SETTINGS date_time_input_format = 'best_effort' FORMAT JSONEachRow\n{hits}")

    @classmethod
    def query(cls, sql: str) -> list[dict]:
        answer = str(cls.session.query(sql, "JSONEachRow"))
        return [json.loads(row) for row in answer.splitlines()]

    def test_the_table_holds_the_catalogue_as_it_is(self) -> None:
        rows = self.query(CATALOGUE)
        self.assertEqual(rows, sorted(entries(), key=by_code))
        print(f"compared with `faultdex export`: all fields of {len(rows)} entries")

    def test_every_character_comes_through(self) -> None:
        only_harsh = ["--system=harsh", "--catalog", HARSH]
        self.query("CREATE DATABASE harsh")
        self.query("USE harsh")
        try:
            self.query(faultdex("export", "--format=clickhouse", *only_harsh))
            rows = self.query(CATALOGUE)
            found = self.query(
                "SELECT dictGet('harsh.faultdex', 'message', (system, code)) AS message"
                " FROM faultdex_catalog ORDER BY code"
            )
        finally:
            self.query("USE default")
        expected = sorted(entries(*only_harsh), key=by_code)
        self.assertEqual(rows, expected)
        self.assertEqual([row["message"] for row in found], [entry["cases"][0]["message"] for entry in expected])
        print(
            f"compared with `faultdex export`: {len(rows)} entries with quotes, commas, line ends, letters of all sorts"
        )

    def test_the_dictionary_says_what_a_report_says(self) -> None:
        rows = {(row["system"], row["code"]): row for row in self.query((HERE / "by_dictionary.sql").read_text())}
        report = json.loads(faultdex("report", "--format=json", self.log))
        self.assertEqual(len(report["codes"]), 3)
        for code in report["codes"]:
            row = rows.pop((code["system"], code["code"]))
            for field in ["count", "message", "resolution"]:
                self.assertEqual(row[field], code[field], field)
            for field in ["first", "last"]:
                self.assertEqual(instant(row[field]), instant(code[field]), field)
        print(f"compared with `faultdex report`: counts, times, messages and remedies of {len(report['codes'])} codes")
        # The one that is in no built-in catalogue.
        [unknown] = rows.values()
        self.assertEqual((unknown["code"], unknown["resolution"]), ("Plain.Twin", None))

    def test_the_join_keeps_a_fault_whose_code_is_not_there_and_says_null(self) -> None:
        rows = self.query((HERE / "by_join.sql").read_text())
        self.assertEqual(
            [(row["line"], row["start"], row["system"], row["code"]) for row in rows],
            [(hit["line"], hit["start"], hit["system"], hit["code"]) for hit in self.hits],
        )
        known = {(entry["system"], entry["code"]): entry["cases"][0]["resolution"] for entry in entries()}
        for row in rows:
            self.assertEqual(row["resolution"], known.get((row["system"], row["code"])))
        self.assertIsNone(rows[-1]["resolution"])
        print(f"compared with `faultdex scan`: {len(rows)} faults, {len(rows) - 1} with a remedy and one with NULL")

    def test_without_the_setting_the_unmatched_is_an_empty_text(self) -> None:
        sql = (HERE / "by_join.sql").read_text().replace("join_use_nulls = 1", "join_use_nulls = 0")
        self.assertEqual(self.query(sql)[-1]["resolution"], "")
        print("compared the unmatched fault of the join: NULL with join_use_nulls, '' without")


def by_code(entry: dict) -> tuple[str, str]:
    return entry["system"], entry["code"]


def instant(text: str | None) -> datetime | None:
    return text and datetime.fromisoformat(text.removesuffix("Z"))


if __name__ == "__main__":
    unittest.main()
