"""How many rows a second the Spark job takes with one worker and with two, of one core each.

    FAULTDEX=target/release/faultdex python -m integrations.spark.bench [--megabytes 256] [--rounds 3]

Runs the job in turns on a cluster of one worker and on one of two, so that whatever else the machine does hits both
alike, and prints the medians with their ratio. Counted is the time from the start of the first Spark job to the end of
the last.
"""

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

from integrations.harness import FAULTDEX, ROOT
from integrations.spark import logs
from integrations.spark.cluster import Cluster

FILES = 8


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--megabytes", type=int, default=256, help="of logs, a hundredth of whose lines hold a code")
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()

    paths = write_logs(args.megabytes << 20)
    rows = sum(path.read_bytes().count(b"\n") for path in paths)
    seconds: dict[str, list[float]] = {"faultdex report, one thread": [], "one worker": [], "two workers": []}
    for number in range(args.rounds):
        seconds["faultdex report, one thread"].append(of_one_process(paths))
        for workers, name in [(1, "one worker"), (2, "two workers")]:
            with Cluster(workers) as cluster:
                seconds[name].append(of_job(cluster, paths, Path(cluster.folder.name, f"table-{number}")))
            print(f"round {number + 1}: {name} took {seconds[name][-1]:.1f} s", file=sys.stderr, flush=True)
    print(f"{args.megabytes} MiB, {rows} rows, {args.rounds} rounds\n")
    print("| | seconds | rows a second |\n| --- | ---: | ---: |")
    medians = {name: statistics.median(times) for name, times in seconds.items()}
    for name, median in medians.items():
        print(f"| {name} | {median:.1f} | {rows / median:,.0f} |")
    print(f"\nTwo workers to one: {medians['one worker'] / medians['two workers']:.2f}")


def write_logs(size: int) -> list[Path]:
    folder = ROOT / "target/integrations" / f"logs-{size}"
    if not folder.exists():
        beside = folder.with_suffix(".new")
        beside.mkdir(parents=True, exist_ok=True)
        for number in range(FILES):
            logs.write(beside / f"{number}.log", size // FILES, seed=number)
        beside.rename(folder)
    return sorted(folder.iterdir())


def of_one_process(paths: list[Path]) -> float:
    start = time.monotonic()
    subprocess.run([FAULTDEX, "report", "--threads=1", *paths], stdout=subprocess.DEVNULL, check=True)
    return time.monotonic() - start


def of_job(cluster: Cluster, paths: list[Path], table: Path) -> float:
    # Tasks enough for both workers to end at about the same time.
    job = cluster.find_faults(paths, table, split=16 << 20)
    job.output()
    events = job.events()
    starts = [event["Submission Time"] for event in events if event["Event"] == "SparkListenerJobStart"]
    ends = [event["Completion Time"] for event in events if event["Event"] == "SparkListenerJobEnd"]
    return (max(ends) - min(starts)) / 1000


if __name__ == "__main__":
    main()
