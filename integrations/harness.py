"""What the tests of the engines share: where faultdex is, what is to be done without an engine, and waiting."""

import json
import os
import socket
import subprocess
import time
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FAULTDEX = Path(os.environ.get("FAULTDEX", ROOT / os.environ.get("CARGO_TARGET_DIR", "target") / "debug/faultdex"))
HARSH = ROOT / "cli/tests/cli/harsh.toml"


def require(engine: str, is_there: bool, install: str) -> None:
    """Skips a module's tests where their engine is not installed; fails them where none may be skipped."""
    if is_there:
        return
    message = f"{engine} is not installed ({install}): its tests did not run"
    if os.environ.get("FAULTDEX_REQUIRE_ENGINES") == "1":
        raise RuntimeError(message)
    raise unittest.SkipTest(message)


def faultdex(*args: object, log: bytes = b"") -> str:
    run = subprocess.run([FAULTDEX, *map(str, args)], input=log, capture_output=True, timeout=120)
    if run.returncode != 0:
        raise RuntimeError(f"faultdex {args} ended with {run.returncode}: {run.stderr.decode()}")
    return run.stdout.decode()


def entries(*args: object) -> list[dict]:
    """The catalogue, or a part of it, as `export` gives it."""
    return json.loads(faultdex("export", "--format=json", *args))


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


def wait_for(what: str, poll, seconds: float = 120):
    """What `poll` gives as soon as it is true; an error where that takes too long."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if result := poll():
            return result
        time.sleep(0.02)
    raise TimeoutError(f"waited {seconds:.0f} s for {what}")
