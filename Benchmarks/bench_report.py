"""Times the report of a large region: 50,000 professionals, 500,000 participations.

    python3 Benchmarks/bench_report.py             # prints seconds, peak memory and sizes
    python3 Benchmarks/bench_report.py --strict    # exit 1 where a limit is passed
    python3 Benchmarks/bench_report.py --scale 0.1

The folder is written by region.py into a temporary place and removed, and so is the report: pages,
text, data, workbooks and pictures in both languages.
"""

import pathlib
import sys
import tempfile

import timing

SECONDS, GIGABYTES, MEGABYTES = 20.0, 2.0, 5.0


def main():
    options = timing.options(timing.parser_of_records(__doc__, "the region"))
    with tempfile.TemporaryDirectory() as temporary:
        temporary = pathlib.Path(temporary)
        folder = options.folder or timing.written("region.py", temporary / "region", options.scale)
        seconds, gigabytes, status = timing.timed(
            [options.executable, "report", folder, "-o", temporary / "report"])
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


if __name__ == "__main__":
    main()
