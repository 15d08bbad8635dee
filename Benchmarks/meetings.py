"""Writes a record folder in which every institution meets others, to time drawings on.

    python3 Benchmarks/meetings.py FOLDER --institutions 5000 --participations 15000

Drawn by chance from a fixed seed, like the records of france.py, on which it builds: the same
territories and the same rules for whom one meets. First neighbours meet in eights until everyone has
met someone, then the schools and bodies of care around random places, until there are enough
participations.
"""

import argparse
import pathlib

from france import Country

EIGHT = 8


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--institutions", type=int, default=5_000)
    parser.add_argument("--participations", type=int, default=15_000)
    options = parser.parse_args()
    print(f"{options.folder}: "
          + ", ".join(written(options.folder, options.institutions, options.participations)))


def written(folder, institutions, participations):
    """Writes the folder and returns what it holds, in words."""
    meetings = Meetings(institutions, participations)
    meetings.write(folder)
    return meetings.counts()


class Meetings(Country):
    def __init__(self, institutions, participations):
        care = max(2, institutions // 10)
        self.wanted = participations
        super().__init__({
            "communes": max(20, institutions // 2), "departements": 4,
            "districts": max(3, institutions // 100), "sectors": max(2, institutions // 200),
            "meeting territories": max(2, institutions // 150), "schools": institutions - care,
            "care": care, "interactions": 0})

    def meet(self):
        self.interactions, self.participations = [], []
        houses = self.by_sector()
        for start in range(0, len(houses), EIGHT):
            group = houses[start:start + EIGHT]
            self.attend(self.hold(group[0][1]), [actor for actor, _ in group])
        while len(self.participations) < self.wanted:
            home = self.chance.randrange(len(self.communes))
            self.attend(self.hold(home), self.neighbours(self.places[home]))

    def by_sector(self):
        """Returns all institutions with their communes, neighbours near each other."""
        houses = [(f"school-{number}", home) for number, home in enumerate(self.school_homes)]
        return sorted(houses + self.care, key=lambda house: (self.sectors[house[1]], house[1]))


if __name__ == "__main__":
    main()
