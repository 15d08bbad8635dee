"""Times the commands of Maillage on a record folder of the size of France.

    python3 Benchmarks/bench_france.py             # prints a table
    python3 Benchmarks/bench_france.py --strict    # exit 1 where a limit is passed
    python3 Benchmarks/bench_france.py --scale 0.1

The folder is written by france.py into a temporary place and removed. What the tool does not know
yet is skipped aloud.
"""

import pathlib
import subprocess
import sys
import tempfile

import timing

SECONDS, GIGABYTES = 10.0, 2.0
COMMANDS = {
    "check": [],
    "gaps": [],
    "rehearse": ["--without", "care-0"],
    "plan": ["--meetings", "3"],
}


def main():
    parser = timing.parser_of_records(__doc__, "France")
    parser.add_argument("--commands", default=",".join(COMMANDS), help="only these, with commas")
    options = timing.options(parser)
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or timing.written(
            "france.py", pathlib.Path(temporary) / "france", options.scale)
        print(f"{'command':<10}{'seconds':>9}{'limit':>7}{'GB':>8}{'limit':>7}", flush=True)
        results = [timed(options.executable, name, folder) for name in options.commands.split(",")]
    known = [result for result in results if result]
    broken = [result for result in known if result["status"]]
    passed = [result for result in known if not result["within"]]
    sys.exit(1 if broken or (options.strict and passed) else 0)


def timed(executable, name, folder):
    """Runs a command once and prints its line, or says that the tool does not know it."""
    known = subprocess.run([executable, name, "--help"], capture_output=True, check=False)
    if known.returncode:
        print(f"{name:<10} skipped: this build does not know the command", flush=True)
        return None
    seconds, gigabytes, status = timing.timed([executable, name, folder, *COMMANDS.get(name, [])])
    within = seconds <= SECONDS and gigabytes <= GIGABYTES
    remark = "" if within else "  above the limit"
    if status:
        remark += f"  ended with {status}"
    print(f"{name:<10}{seconds:>9.1f}{SECONDS:>7.0f}{gigabytes:>8.2f}{GIGABYTES:>7.0f}{remark}",
          flush=True)
    return {"status": status, "within": within}


if __name__ == "__main__":
    main()
