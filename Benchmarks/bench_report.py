"""Times the report of a large region: 50,000 professionals, 500,000 participations.

    python3 Benchmarks/bench_report.py             # prints seconds, peak memory and sizes
    python3 Benchmarks/bench_report.py --strict    # exit 1 where a limit is passed
    python3 Benchmarks/bench_report.py --scale 0.1

The folder is written by region.py into a temporary place and removed, and so is the report: pages,
text, data, workbooks and pictures in both languages.
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
SECONDS, GIGABYTES, MEGABYTES = 20.0, 2.0, 5.0
# ru_maxrss counts kibibytes on Linux and bytes on macOS.
MEMORY_UNIT = 1 if sys.platform == "darwin" else 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--executable", type=pathlib.Path, default=EXECUTABLE)
    parser.add_argument("--scale", type=float, default=1.0, help="part of the size of the region")
    parser.add_argument("--folder", type=pathlib.Path, help="a folder that is already written")
    parser.add_argument("--strict", action="store_true", help="fail where a limit is passed")
    options = parser.parse_args()
    if not options.executable.exists():
        sys.exit(f"{options.executable} is missing: swift build -c release --product maillage")
    with tempfile.TemporaryDirectory() as temporary:
        temporary = pathlib.Path(temporary)
        folder = options.folder or written(temporary / "region", options.scale)
        seconds, gigabytes, status = timed(options.executable, folder, temporary / "report")
        pages = sorted((temporary / "report").glob("index*.html"))
        megabytes = max((page.stat().st_size for page in pages), default=0) / 1e6
        print(f"{'seconds':>9}{'limit':>7}{'GB':>8}{'limit':>7}{'page MB':>9}{'limit':>7}")
        print(f"{seconds:>9.1f}{SECONDS:>7.0f}{gigabytes:>8.2f}{GIGABYTES:>7.0f}"
              f"{megabytes:>9.2f}{MEGABYTES:>7.0f}")
        for file in sorted((temporary / "report").iterdir()) if pages else []:
            print(f"  {file.name:<28}{file.stat().st_size / 1e6:>9.2f} MB")
    within = seconds <= SECONDS and gigabytes <= GIGABYTES and megabytes <= MEGABYTES
    if status:
        print(f"ended with {status}")
    if not within:
        print("above a limit")
    sys.exit(1 if status or (options.strict and not within) else 0)


def written(folder, scale):
    subprocess.run([sys.executable, HERE / "region.py", folder, "--scale", str(scale)], check=True)
    return folder


def timed(executable, folder, report):
    """Runs the report once, in a process of its own, and returns its time, memory and exit code."""
    start = time.perf_counter()
    with open(os.devnull, "wb") as nowhere:
        process = subprocess.Popen([executable, "report", folder, "-o", report], stdout=nowhere)
        _, status, usage = os.wait4(process.pid, 0)
    return (time.perf_counter() - start, usage.ru_maxrss * MEMORY_UNIT / 1e9,
            os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
