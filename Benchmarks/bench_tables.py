"""Times the check of a table of a million rows: read, typed, references and keys checked.

    python3 Benchmarks/bench_tables.py             # prints seconds and peak memory
    python3 Benchmarks/bench_tables.py --strict    # exit 1 where a limit is passed
    python3 Benchmarks/bench_tables.py --rows 100000

The folder is written into a temporary place and removed: a table of interactions, a hundred bytes a
row, with words of a list, dates, counts, decimals and references to institutions and communes.
"""

import pathlib
import random
import sys
import tempfile

import timing

ROWS, INSTITUTIONS, COMMUNES = 1_000_000, 5_000, 1_000
SECONDS = 5.0


def main():
    parser = timing.parser(__doc__)
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--folder", type=pathlib.Path, help="write here, and leave it")
    options = timing.options(parser)
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or pathlib.Path(temporary) / "rows"
        if not (folder / "interactions.csv").exists():
            write(folder, options.rows)
        megabytes = (folder / "interactions.csv").stat().st_size / 1e6
        seconds, gigabytes, status = timing.timed([options.executable, "check", folder])
    print(f"{'rows':>10}{'MB':>8}{'seconds':>9}{'limit':>7}{'GB':>8}")
    print(f"{options.rows:>10,}{megabytes:>8.0f}{seconds:>9.2f}{SECONDS:>7.0f}{gigabytes:>8.2f}"
          + ("" if seconds <= SECONDS else "  above the limit")
          + (f"  ended with {status}" if status else ""))
    sys.exit(1 if status or (options.strict and seconds > SECONDS) else 0)


def write(folder, rows):
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(2022)
    table(folder, "institutions", "id,name,kind,sector,commune",
          (f"house-{i},École {i},school,education,{i % COMMUNES:05}" for i in range(INSTITUTIONS)))
    table(folder, "communes", "code,name", (f"{i:05},Commune {i}" for i in range(COMMUNES)))
    table(folder, "territories", "id,zoning,name", ["all,sector,Everything"])
    table(folder, "memberships", "commune,territory",
          (f"{i:05},all" for i in range(COMMUNES)))
    table(folder, "participations", "interaction,actor,role",
          (f"meeting-{i},house-{i % INSTITUTIONS},participant" for i in range(1000)))
    table(folder, "interactions",
          "id,level,kind,label,start,end,status,place,commune,participants,hours,source,basis",
          (interaction(i, chance) for i in range(rows)))


def interaction(i, chance):
    day = f"{2000 + i % 23}-{1 + i % 12:02}-{1 + i % 28:02}"
    house, commune = chance.randrange(INSTITUTIONS), chance.randrange(COMMUNES)
    return (f"meeting-{i},event,meeting,\"Réunion {i}, suite\",{day},{day},held,house-{house},"
            f"{commune:05},{i % 40},{i % 9}.5,004:{i % 2000},stated")


def table(folder, name, header, rows):
    with open(folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
        file.write(header + "\n")
        for row in rows:
            file.write(row + "\n")


if __name__ == "__main__":
    main()
