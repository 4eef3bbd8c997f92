"""Finds the faults in logs with Spark: a table of them, joined with the catalogue, and the summary that `report` gives.

    spark-submit faults.py --faultdex /usr/local/bin/faultdex --out s3a://lake/faults s3a://logs/2026/11/

Ships the program to the workers and runs each partition through its `scan`. The summary goes to standard output.
"""

import argparse
import json
import os
import subprocess
from collections import Counter
from itertools import groupby

import pyarrow as pa
import pyarrow.compute as pc
from pyspark import SparkFiles, StorageLevel
from pyspark.sql import DataFrame, SparkSession, Window
from pyspark.sql import functions as f

# How much a process is given at a time, which is all of a partition that is in memory.
BATCHES = {
    "spark.sql.execution.arrow.maxRecordsPerBatch": 50_000,
    "spark.sql.execution.arrow.maxBytesPerBatch": 32 << 20,
}

# What comes out of a partition: faults, and how many lines of each file's block there were, with no system.
SCANNED = """
    file string, block long, line long, lines long, text binary,
    start long, end long, time string, system string, code string, evidence string
"""

# The table: these, and all that the catalogue has of the code.
COLUMNS = ["file", "line", "start", "end", "time", "text", "system", "code", "evidence"]

# As `faultdex export --format ndjson` writes it.
CATALOGUE = """
    system string, code string, name string, variant string, section string, http int, http_class string,
    kind string, retry string, retryable boolean, fatal boolean,
    cases array<
        struct<section: string, message: string, cause: string, resolution: string, kind: string, retry: string>
    >,
    keywords array<string>, note string, example string, source string, since string, deprecated string,
    replaced_by string
"""


class Faultdex:
    """The program and the catalogues to run it with, here on the driver or, when shipped, on a worker."""

    def __init__(self, program: str, catalogues: list[str]):
        self.program, self.catalogues = program, catalogues

    def ship(self, spark: SparkSession) -> None:
        for path in [self.program, *self.catalogues]:
            spark.sparkContext.addFile(path)

    def shipped(self) -> "Faultdex":
        program, *catalogues = (SparkFiles.get(os.path.basename(path)) for path in [self.program, *self.catalogues])
        return Faultdex(program, catalogues)

    def command(self, *args: str) -> list[str]:
        return [self.program, *args, *(f"--catalog={path}" for path in self.catalogues)]

    def run(self, *args: str, log: bytes | pa.Buffer = b"") -> bytes:
        run = subprocess.run(self.command(*args), input=log, capture_output=True)
        if run.returncode != 0:
            raise RuntimeError(f"faultdex {args[0]} ended with {run.returncode}: {run.stderr.decode()}")
        return run.stdout


def read(spark: SparkSession, paths: list[str]) -> DataFrame:
    """The lines of the logs as bytes, whatever their encoding, each with its file and block."""
    # Only `\n` ends a line, as it does for faultdex: by default Spark takes a lone `\r` for an end too.
    lines = spark.read.text(paths, lineSep="\n", recursiveFileLookup=True)
    return lines.select(
        f.col("_metadata.file_path").alias("file"),
        f.col("_metadata.file_block_start").alias("block"),
        f.col("value").cast("binary").alias("text"),
    )


def scan(spark: SparkSession, logs: DataFrame, faultdex: Faultdex) -> DataFrame:
    """Runs every partition through `faultdex scan`, on the workers."""
    faultdex.ship(spark)
    for setting, limit in BATCHES.items():
        spark.conf.set(setting, limit)

    def scan_partition(batches):
        shipped = faultdex.shipped()
        # Lines before the batch in each block that the partition holds.
        before = Counter()
        for batch in batches:
            yield scan_batch(shipped, batch, before)

    return logs.mapInArrow(scan_partition, SCANNED)


def scan_batch(faultdex: Faultdex, batch: pa.RecordBatch, before: Counter) -> pa.RecordBatch:
    texts = batch.column("text")
    whole = pa.ListArray.from_arrays(pa.array([0, len(texts)], pa.int32()), texts)
    # The empty line before keeps a first line that looks like the start of a packed file from being unpacked.
    log = b"\n" + pc.binary_join(whole, b"\n")[0].as_py() + b"\n"
    hits = [json.loads(hit) for hit in faultdex.run("scan", "--time", "--threads=1", log=log).splitlines()]

    # Where each block's rows begin: a partition may hold several files, and a batch the end of one and the next.
    places = zip(batch.column("file").to_pylist(), batch.column("block").to_pylist(), strict=True)
    rows, first = [], 0
    hits.reverse()
    for (file, block), run in groupby(places):
        length = sum(1 for _ in run)
        base = before[file, block] - first
        while hits and hits[-1]["line"] - 2 < first + length:
            hit = hits.pop()
            row = hit["line"] - 2
            rows.append({**hit, "file": file, "block": block, "line": base + row + 1, "text": texts[row].as_py()})
        rows.append({"file": file, "block": block, "lines": length})
        before[file, block] += length
        first += length
    return pa.RecordBatch.from_pylist(rows, schema=SCANNED_ARROW)


SCANNED_ARROW = pa.schema(
    [
        (name, {"string": pa.string(), "long": pa.int64(), "binary": pa.binary()}[kind])
        for name, kind in (column.split() for column in SCANNED.split(","))
    ]
)


def catalogue(spark: SparkSession, faultdex: Faultdex) -> DataFrame:
    """The entries, one a code; message, cause and resolution are those of its first meaning, and `cases` has all."""
    entries = [json.loads(entry) for entry in faultdex.run("export", "--format=ndjson").splitlines()]
    return spark.createDataFrame(entries, CATALOGUE).select(
        "*", *(f.col("cases")[0][field].alias(field) for field in ["message", "cause", "resolution"])
    )


def faults(scanned: DataFrame, entries: DataFrame) -> DataFrame:
    """The faults, their lines counted from the start of the file, with what the catalogue says of them."""
    blocks = scanned.where("system IS NULL").groupBy("file", "block").agg(f.sum("lines").alias("lines"))
    earlier = Window.partitionBy("file").orderBy("block").rowsBetween(Window.unboundedPreceding, -1)
    bases = blocks.select("file", "block", f.coalesce(f.sum("lines").over(earlier), f.lit(0)).alias("base"))
    return (
        scanned.where("system IS NOT NULL")
        .drop("lines")
        .join(f.broadcast(bases), ["file", "block"])
        .withColumn("line", f.col("base") + f.col("line"))
        .withColumn("time", f.try_to_timestamp("time"))
        # Left: a fault stays where the catalogue lacks its code.
        .join(f.broadcast(entries), ["system", "code"], "left")
        .select(*COLUMNS, *(column for column in entries.columns if column not in COLUMNS))
    )


def summary(found: DataFrame, files: int, lines: int, faultdex: Faultdex) -> dict:
    """What `faultdex report --format json` says of the logs: it is given the lines with faults, one after another."""
    texts = found.dropDuplicates(["file", "line"]).select("text")
    command = faultdex.command("report", "--format=json")
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as report:
        report.stdin.write(b"\n")
        for (text,) in texts.toLocalIterator(prefetchPartitions=True):
            report.stdin.write(bytes(text) + b"\n")
        report.stdin.close()
        output = report.stdout.read()
    if report.returncode != 0:
        raise RuntimeError(f"faultdex report ended with {report.returncode}")
    summed = json.loads(output)
    return {**summed, "files": files, "lines": lines}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("logs", nargs="+", metavar="PATH", help="logs: files, folders or patterns that Spark can read")
    parser.add_argument("--faultdex", required=True, metavar="FILE", help="the program, one that runs on the workers")
    parser.add_argument("--catalog", action="append", default=[], metavar="FILE", help="a catalogue of your own")
    parser.add_argument("--out", required=True, metavar="PATH", help="where the table goes, as Parquet; not there yet")
    args = parser.parse_args()

    spark = SparkSession.builder.appName("faultdex").getOrCreate()
    faultdex = Faultdex(args.faultdex, args.catalog)
    logs = read(spark, args.logs)
    scanned = scan(spark, logs, faultdex).persist(StorageLevel.MEMORY_AND_DISK)
    # What is asked first reads the logs, once; all else is answered from what was kept of that.
    lines = scanned.agg(f.coalesce(f.sum("lines"), f.lit(0))).first()[0]
    found = faults(scanned, catalogue(spark, faultdex))
    # Not Spark's own kind of times, which other readers take for times without a zone.
    spark.conf.set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
    # Terminals and readers of Parquet want text: bytes that are none become U+FFFD in the table.
    found.withColumn("text", f.expr("make_valid_utf8(cast(text AS string))")).write.parquet(args.out)
    print(json.dumps(summary(found, len(logs.inputFiles()), lines, faultdex), indent=2))
    spark.stop()


if __name__ == "__main__":
    main()
