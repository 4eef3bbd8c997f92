"""A standalone Spark cluster on loopback, made of what the pyspark package holds."""

import atexit
import json
import os
import signal
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

from integrations.harness import FAULTDEX, free_port, wait_for

JOB = Path(__file__).with_name("faults.py")


class Cluster:
    """A master and workers of one core each; `with` starts them, and kills them whatever happens."""

    def __init__(self, workers: int, java_options: str = ""):
        import pyspark

        self.home = Path(pyspark.__file__).parent
        self.folder = tempfile.TemporaryDirectory(prefix="faultdex-spark-")
        self.events = Path(self.folder.name, "events")
        self.events.mkdir()
        self.master = f"spark://127.0.0.1:{free_port()}"
        self.ui, self.count = free_port(), workers
        self.processes: list[subprocess.Popen] = []
        self.workers: list[subprocess.Popen] = []
        self.environment = {
            **os.environ,
            "SPARK_HOME": str(self.home),
            "SPARK_LOCAL_IP": "127.0.0.1",
            "SPARK_DAEMON_MEMORY": "256m",
            "SPARK_WORKER_DIR": self.folder.name,
            "PYSPARK_PYTHON": sys.executable,
            "PYTHONWARNINGS": "ignore",
            "JDK_JAVA_OPTIONS": java_options,
        }

    def __enter__(self) -> "Cluster":
        try:
            self.start("spark-class", "org.apache.spark.deploy.master.Master", *self.address(self.master, self.ui))
            wait_for("the master", self.state)
            for _ in range(self.count):
                worker = ["--cores", "1", "--memory", "1g", "--host", "127.0.0.1", "--webui-port", "0", self.master]
                self.workers.append(self.start("spark-class", "org.apache.spark.deploy.worker.Worker", *worker))
            wait_for("the workers", lambda: self.state()["aliveworkers"] == self.count)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_) -> None:
        for process in self.processes:
            kill(process)
        self.folder.cleanup()

    @staticmethod
    def address(master: str, ui: int) -> list[str]:
        return ["--host", "127.0.0.1", "--port", master.rpartition(":")[2], "--webui-port", str(ui)]

    def start(self, script: str, *args: str, **pipes) -> subprocess.Popen:
        log = open(Path(self.folder.name, f"{len(self.processes)}.log"), "wb")
        # A group of its own, so that it can be killed with all that it started.
        process = subprocess.Popen(
            [self.home / "bin" / script, *args],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            **{"stdout": log, "stderr": log, **pipes},
            start_new_session=True,
        )
        process.log = log.name
        self.processes.append(process)
        # An interrupt may leave no time for `with` to end as it should.
        atexit.register(kill, process)
        return process

    def state(self) -> dict | None:
        return get(f"http://127.0.0.1:{self.ui}/json/")

    def submit(self, job: Path, *args: object, ui: int = 0, split: int = 1 << 27) -> "Submitted":
        """Starts a job; `split` is how many bytes of logs a task gets at most."""
        settings = {
            "spark.driver.memory": "512m",
            "spark.executor.memory": "512m",
            "spark.ui.enabled": str(bool(ui)).lower(),
            "spark.ui.port": ui,
            "spark.ui.showConsoleProgress": "false",
            "spark.eventLog.enabled": "true",
            "spark.eventLog.rolling.enabled": "false",
            "spark.eventLog.compress": "false",
            "spark.eventLog.dir": self.events.as_uri(),
            "spark.sql.files.maxPartitionBytes": split,
            # Few, since the tables that are joined are small.
            "spark.sql.shuffle.partitions": 4,
        }
        options = [option for key, value in settings.items() for option in ["--conf", f"{key}={value}"]]
        logged = set(self.events.iterdir())
        command = ["--master", self.master, *options, str(job), *map(str, args)]
        process = self.start("spark-submit", *command, stdout=subprocess.PIPE)
        return Submitted(self, process, logged)

    def find_faults(self, logs: list[Path], out: Path, **options) -> "Submitted":
        return self.submit(JOB, "--faultdex", FAULTDEX, "--out", out, *logs, **options)


class Submitted:
    """A job that runs, or did."""

    def __init__(self, cluster: Cluster, process: subprocess.Popen, logged: set[Path]):
        self.cluster, self.process, self.logged = cluster, process, logged

    def output(self) -> str:
        output, _ = self.process.communicate(timeout=600)
        if self.process.returncode != 0:
            raise RuntimeError(f"the job failed:\n{Path(self.process.log).read_text()[-8000:]}")
        return output.decode()

    def end(self) -> None:
        kill(self.process)

    def events(self) -> list[dict]:
        """What happened, as Spark's event log has it; there when the job has ended."""
        [log] = set(self.cluster.events.iterdir()) - self.logged
        return [json.loads(line) for line in log.read_text().splitlines()]


def kill(process: subprocess.Popen) -> None:
    """Kills a process and what it started, at once: nothing is said to anybody."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()
    if process.stdout:
        process.stdout.close()


def get(url: str):
    """What a server answers as JSON; nothing while there is none, or one that asks for patience in HTML."""
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return json.load(answer)
    except (OSError, ValueError):
        return None
