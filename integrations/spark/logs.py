"""Logs to measure and to test with: the same every time, and full of digits that are no codes."""

import json
import random
from datetime import UTC, datetime
from pathlib import Path

from integrations.harness import faultdex

START = 1_790_000_000


def codes() -> list[dict]:
    return [entry for entry in json.loads(faultdex("list", "--format=json")) if len(entry["code"]) > 4]


def write(path: Path, size: int, seed: int, faults: float = 0.01) -> None:
    """Writes about `size` bytes of log, of whose lines the share `faults` holds a code."""
    rng, known = random.Random(seed), codes()
    with path.open("w", newline="") as log:
        second = START + seed * 1000
        while log.tell() < size:
            block = []
            for _ in range(1000):
                second += rng.randrange(3)
                time = datetime.fromtimestamp(second, UTC).strftime("%Y-%m-%dT%H:%M:%S")
                stamp = f"{time}.{rng.randrange(1000):03}Z"
                code = rng.choice(known)["code"] if rng.random() < faults else None
                block.append(line(rng, stamp, code))
            log.write("".join(block))


def line(rng: random.Random, stamp: str, code: str | None) -> str:
    number = rng.randrange(10**9, 10**10)
    small = number % 977
    if code is None:
        return rng.choice(
            [
                f"{stamp} INFO worker-{small % 64} took {small} ms for device {number}35209900 of batch {number}\n",
                f'{{"ts":"{stamp}","level":"debug","msg":"polled","cursor":{number},"bytes":{number % 65536}}}\n',
                f'10.0.{number % 256}.7 - - "GET /kcs/v1/rp/devices/{number} HTTP/1.1" 200 {number % 9999} {stamp}\n',
            ]
        )
    return rng.choice(
        [
            f"{stamp} ERROR upload {number} failed: code={code}\n",
            f'{{"ts":"{stamp}","level":"error","body":{json.dumps(json.dumps({"code": code, "id": number}))}}}\n',
            f"{stamp} WARN <faultcode>UnifiedWebService.{code}</faultcode> and code={code} after {number} ms\n",
        ]
    )
