"""What the benchmarks of the tool share: their options, the records that they run on, time and memory."""

import argparse
import os
import pathlib
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
EXECUTABLE = HERE.parent / ".build" / "release" / "maillage"
# ru_maxrss counts kibibytes on Linux and bytes on macOS.
MEMORY_UNIT = 1 if sys.platform == "darwin" else 1024


def parser(description):
    """Returns a parser of what every benchmark of the tool takes."""
    result = argparse.ArgumentParser(description=description.splitlines()[0])
    result.add_argument("--executable", type=pathlib.Path, default=EXECUTABLE)
    result.add_argument("--strict", action="store_true", help="fail where a limit is passed")
    return result


def parser_of_records(description, what):
    """Returns a parser for a benchmark on records by chance, of some size or already written."""
    result = parser(description)
    result.add_argument("--scale", type=float, default=1.0, help=f"part of the size of {what}")
    result.add_argument("--folder", type=pathlib.Path, help="a folder that is already written")
    return result


def options(parser):
    """Returns what the command line says, once there is something to time."""
    result = parser.parse_args()
    if not result.executable.exists():
        sys.exit(f"{result.executable} is missing: swift build -c release --product maillage")
    return result


def written(script, folder, scale):
    """Writes records by one of the scripts beside this one and returns their folder."""
    subprocess.run([sys.executable, HERE / script, folder, "--scale", str(scale)], check=True)
    return folder


def timed(command):
    """Runs a command once, in a process of its own; returns its seconds, gigabytes and exit code."""
    start = time.perf_counter()
    with open(os.devnull, "wb") as nowhere:
        process = subprocess.Popen(command, stdout=nowhere)
        _, status, usage = os.wait4(process.pid, 0)
    return (time.perf_counter() - start, usage.ru_maxrss * MEMORY_UNIT / 1e9,
            os.waitstatus_to_exitcode(status))
