"""The Spark job on a standalone cluster of two workers, compared with one process of faultdex on the same files."""

import csv
import gzip
import importlib.util
import io
import json
import shutil
import tempfile
import unittest
from datetime import datetime
from operator import itemgetter
from pathlib import Path
from urllib.parse import unquote

from integrations import harness
from integrations.harness import HARSH, faultdex, free_port, wait_for
from integrations.spark import logs
from integrations.spark.cluster import Cluster, Submitted, get, kill


def setUpModule() -> None:
    harness.require("pyspark", importlib.util.find_spec("pyspark") is not None, "pip install pyspark pyarrow")
    harness.require("Java", shutil.which("java") is not None, "apt-get install default-jre-headless")


# Programs that end soon are not worth compiling well.
QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"


class OnTwoWorkers(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        folder = tempfile.TemporaryDirectory(prefix="faultdex-logs-")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = Path(folder.name)
        cls.logs = write_logs(cls.folder)
        cls.cluster = cls.enterClassContext(Cluster(workers=2, java_options=QUICK_START))

    def test_the_table_and_the_summary_are_those_of_one_process(self) -> None:
        job = self.find_faults("table", split=1 << 20)
        self.compare(job.output(), self.folder / "table")
        executors = {task["Task Info"]["Executor ID"] for task in finished(job.events())}
        self.assertEqual(len(executors), 2, "both workers had a part in it")

    # The last one by its name, since one worker is left after it.
    def test_when_a_worker_is_killed_half_way_nothing_changes(self) -> None:
        ui = free_port()
        job = self.find_faults("after-kill", ui=ui, split=1 << 16)
        stage = wait_for("a stage that is half done", lambda: half_done(ui), seconds=300)
        kill(self.cluster.workers[0])
        self.compare(job.output(), self.folder / "after-kill")

        events = job.events()
        removals = [event for event in events if event["Event"] == "SparkListenerExecutorRemoved"]
        lost, when = removals[0]["Executor ID"], removals[0]["Timestamp"]
        tasks = [task for task in finished(events) if task["Stage ID"] == stage["stageId"]]
        by_lost = [task for task in tasks if task["Task Info"]["Executor ID"] == lost]
        after = [task for task in tasks if task["Task Info"]["Finish Time"] > when]
        print(
            f"the worker died with {stage['numCompleteTasks']} of {stage['numTasks']} tasks of the scan done: "
            f"{len(by_lost)} had been done, and were kept, by it; {len(after)} were done by the other one after that"
        )
        self.assertTrue(by_lost, "the worker had done some of the scan")
        self.assertTrue(after, "some of the scan was left to do")
        self.assertNotIn(lost, {task["Task Info"]["Executor ID"] for task in after}, "nobody spoke for the dead")

    def find_faults(self, table: str, **options) -> Submitted:
        job = self.cluster.find_faults(self.logs, self.folder / table, **options)
        self.addCleanup(job.end)
        return job

    def compare(self, printed: str, table: Path) -> None:
        expected = json.loads(faultdex("report", "--format=json", *self.logs))
        self.assertGreater(expected["hits"], 1000)
        self.assertEqual(json.loads(printed), expected)

        import pyarrow.parquet

        found = [row_of(fault) for fault in pyarrow.parquet.read_table(table).to_pylist()]
        hits = [json.loads(hit) for hit in faultdex("scan", "--time", *self.logs).splitlines()]
        expected_rows = [{**hit, "time": hit["time"] and datetime.fromisoformat(hit["time"])} for hit in hits]
        place = itemgetter("file", "line", "start")
        self.assertEqual(
            [{name: row[name] for name in hits[0]} for row in sorted(found, key=place)],
            sorted(expected_rows, key=place),
        )

        remedies = {(entry["system"], entry["code"]): entry["cases"][0]["resolution"] for entry in harness.entries()}
        for row in found:
            self.assertEqual(row["resolution"], remedies[row["system"], row["code"]])
        print(
            f"compared with `faultdex report`: {len(expected['codes'])} codes with counts, times and timelines, "
            f"in {expected['lines']} lines of {expected['files']} files; "
            f"with `faultdex scan`: {len(found)} faults by file, line, place and time"
        )


class CsvInSpark(unittest.TestCase):
    def test_csv_is_read_back_with_a_quote_as_escape(self) -> None:
        from pyspark.sql import SparkSession

        text = faultdex("export", "--format=csv", "--system=harsh", "--catalog", HARSH)
        expected = [{name: value or None for name, value in row.items()} for row in csv.DictReader(io.StringIO(text))]
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "harsh.csv")
            path.write_text(text, newline="")
            settings = {
                "spark.driver.memory": "512m",
                "spark.driver.extraJavaOptions": QUICK_START,
                "spark.driver.host": "127.0.0.1",
                "spark.ui.enabled": "false",
                "spark.ui.showConsoleProgress": "false",
                "spark.log.level": "ERROR",
            }
            spark = SparkSession.builder.master("local[1]").config(map=settings).getOrCreate()
            try:
                options = {"header": True, "multiLine": True}
                read = spark.read.csv(str(path), escape='"', **options).collect()
                self.assertEqual([row.asDict() for row in read], expected)
                print(f"compared with Python's csv: {len(read)} rows of {len(read[0])} columns through Spark's reader")
                trapped = [row.asDict() for row in spark.read.csv(str(path), **options).collect()]
                self.assertNotEqual(trapped, expected, "the default escape does it as well now")
            finally:
                spark.stop()


def write_logs(folder: Path) -> list[Path]:
    """Large and small, packed and empty, with names and bytes that are easy to get wrong."""
    names = ["large.log", "with space.log", "häuser.log", "packed.log.gz", "odd.log", "empty.log"]
    large, spaced, umlaut, packed, odd, empty = paths = [folder / name for name in names]
    logs.write(large, 5 << 20, seed=1, faults=0.05)
    logs.write(spaced, 1 << 16, seed=2, faults=0.05)
    logs.write(umlaut, 1 << 20, seed=3, faults=0.05)
    logs.write(odd, 1 << 16, seed=4, faults=0.05)
    packed.write_bytes(gzip.compress(odd.read_bytes()))
    # No UTF-8, a lone carriage return, Windows' line ends, syslog's time, no end of the last line.
    odd.write_bytes(
        odd.read_bytes()
        + b"\x1f\x8b\xff code=40000005 \r still the same line code=40000004\n"
        + b"Nov 20 17:10:27 host app: REQUEST_FAILED.SessionToken.Expired\r\n"
        + b"id=40000003"
    )
    empty.touch()
    return paths


def row_of(fault: dict) -> dict:
    """A fault of the table with its file's name as faultdex has it, instead of its address."""
    return {**fault, "file": unquote(fault["file"].removeprefix("file:"))}


def half_done(ui: int) -> dict | None:
    """The scanning stage, once it has done a quarter and not yet three."""
    for app in get(f"http://127.0.0.1:{ui}/api/v1/applications") or []:
        for stage in get(f"http://127.0.0.1:{ui}/api/v1/applications/{app['id']}/stages?status=active") or []:
            if stage["numTasks"] > 50 and 1 / 4 < stage["numCompleteTasks"] / stage["numTasks"] < 3 / 4:
                return stage
    return None


def finished(events: list[dict]) -> list[dict]:
    """The tasks that succeeded."""
    ends = (event for event in events if event["Event"] == "SparkListenerTaskEnd")
    return [event for event in ends if event["Task End Reason"]["Reason"] == "Success"]


if __name__ == "__main__":
    unittest.main()
