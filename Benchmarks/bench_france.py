"""Times the commands of Maillage on a record folder of the size of France.

    python3 Benchmarks/bench_france.py             # prints a table
    python3 Benchmarks/bench_france.py --strict    # exit 1 where a limit is passed
    python3 Benchmarks/bench_france.py --scale 0.1

The folder is written by france.py into a temporary place and removed. What the tool does not know
yet is skipped aloud.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
EXECUTABLE = HERE.parent / ".build" / "release" / "maillage"
SECONDS, GIGABYTES = 10.0, 2.0
COMMANDS = {
    "check": [],
    "gaps": [],
    "rehearse": ["--without", "care-0"],
    "plan": ["--meetings", "3"],
}
# ru_maxrss counts kibibytes on Linux and bytes on macOS.
MEMORY_UNIT = 1 if sys.platform == "darwin" else 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--executable", type=pathlib.Path, default=EXECUTABLE)
    parser.add_argument("--scale", type=float, default=1.0, help="part of the size of France")
    parser.add_argument("--commands", default=",".join(COMMANDS), help="only these, with commas")
    parser.add_argument("--folder", type=pathlib.Path, help="a folder that is already written")
    parser.add_argument("--strict", action="store_true", help="fail where a limit is passed")
    options = parser.parse_args()
    if not options.executable.exists():
        sys.exit(f"{options.executable} is missing: swift build -c release --product maillage")
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or written(pathlib.Path(temporary) / "france", options.scale)
        print(f"{'command':<10}{'seconds':>9}{'limit':>7}{'GB':>8}{'limit':>7}", flush=True)
        results = [timed(options.executable, name, folder) for name in options.commands.split(",")]
    known = [result for result in results if result]
    broken = [result for result in known if result["status"]]
    passed = [result for result in known if not result["within"]]
    sys.exit(1 if broken or (options.strict and passed) else 0)


def written(folder, scale):
    subprocess.run([sys.executable, HERE / "france.py", folder, "--scale", str(scale)], check=True)
    return folder


def timed(executable, name, folder):
    """Runs a command once and prints its line, or says that the tool does not know it."""
    known = subprocess.run([executable, name, "--help"], capture_output=True, check=False)
    if known.returncode:
        print(f"{name:<10} skipped: this build does not know the command", flush=True)
        return None
    start = time.perf_counter()
    with open(os.devnull, "wb") as nowhere:
        process = subprocess.Popen(
            [executable, name, folder, *COMMANDS.get(name, [])], stdout=nowhere)
        _, status, usage = os.wait4(process.pid, 0)
    result = {
        "status": os.waitstatus_to_exitcode(status), "seconds": time.perf_counter() - start,
        "gigabytes": usage.ru_maxrss * MEMORY_UNIT / 1e9,
    }
    result["within"] = result["seconds"] <= SECONDS and result["gigabytes"] <= GIGABYTES
    remark = "" if result["within"] else "  above the limit"
    if result["status"]:
        remark += f"  ended with {result['status']}"
    print(f"{name:<10}{result['seconds']:>9.1f}{SECONDS:>7.0f}{result['gigabytes']:>8.2f}"
          f"{GIGABYTES:>7.0f}{remark}", flush=True)
    return result


if __name__ == "__main__":
    main()
