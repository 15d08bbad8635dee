"""Writes a record folder of the size of France, to time Maillage on.

    python3 Benchmarks/france.py FOLDER              # some seconds, 30 MB
    python3 Benchmarks/france.py FOLDER --scale 0.1  # a tenth of everything

Nothing in it is true but, where ../shared/data/communes-france is there, the communes and their
people: schools, bodies of care, districts, sectors and meetings are drawn by chance from a fixed
seed, so that the same command writes the same bytes. Districts follow the seats nearest to each
commune within its département, care sectors the seats nearest anywhere: the two do not nest.
"""

import argparse
import csv
import json
import math
import pathlib
import random

SEED = 2022
BESIDE = pathlib.Path(__file__).resolve().parents[2] / "shared"
COMMUNES = BESIDE / "data" / "communes-france" / "communes_france.csv"
WEST, EAST, SOUTH, NORTH = -4.8, 8.2, 42.4, 51.0
# A degree of longitude is shorter than one of latitude by the cosine of 46.5°.
NARROW = 0.69
SIZES = {
    "communes": 35_000, "departements": 100, "districts": 1_200, "sectors": 600,
    "meeting territories": 1_000, "schools": 60_000, "care": 3_000, "interactions": 20_000,
}
SOURCE = "chance"


def main():
    write_scaled(Country, SIZES, __doc__)


def write_scaled(kind, sizes, description):
    """Writes a country of some kind into the folder of the command line, as large as that says."""
    parser = argparse.ArgumentParser(description=description.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--scale", type=float, default=1.0, help="part of everything")
    options = parser.parse_args()
    country = kind({name: max(2, round(size * options.scale)) for name, size in sizes.items()})
    country.write(options.folder)
    print(f"{options.folder}: " + ", ".join(country.counts()))


class Seats:
    """Some of the communes, in a grid that finds the nearest."""

    def __init__(self, places):
        self.places = places
        self.side = math.sqrt((EAST - WEST) * (NORTH - SOUTH) / max(1, len(places)))
        self.grid = {}
        for index, place in enumerate(places):
            self.grid.setdefault(self.cell(place), []).append(index)

    def cell(self, place):
        return int((place[0] - WEST) / self.side), int((place[1] - SOUTH) / self.side)

    def nearest(self, place, count=1):
        """Returns the seats nearest to a place, the nearest first; of equals the first."""
        column, row = self.cell(place)
        found, ring = [], 0
        # What lies beyond ring k is at least k narrow cells away.
        while ring < 200:
            for x in range(column - ring, column + ring + 1):
                edge = ring in (abs(x - column), 0)
                steps = range(-ring, ring + 1) if edge else (-ring, ring)
                for step in steps:
                    found += [(self.square(place, seat), seat)
                              for seat in self.grid.get((x, row + step), ())]
            found.sort()
            if len(found) >= count and found[count - 1][0] <= (NARROW * ring * self.side) ** 2:
                break
            ring += 1
        return [seat for _, seat in found[:count]]

    def square(self, place, seat):
        other = self.places[seat]
        return ((place[0] - other[0]) * NARROW) ** 2 + (place[1] - other[1]) ** 2


class Country:
    def __init__(self, sizes):
        self.sizes = sizes
        self.chance = random.Random(SEED)
        self.communes = self.real_communes() or self.invented_communes()
        self.places = [(commune["longitude"], commune["latitude"]) for commune in self.communes]
        self.people = [commune["population"] for commune in self.communes]
        self.territories = [self.territory("fr", "country", "France", "")]
        self.memberships = []
        self.divide()
        self.open_schools()
        self.open_care()
        self.meet()

    # Communes

    def real_communes(self):
        if not COMMUNES.exists():
            return []
        with open(COMMUNES, encoding="utf-8", newline="") as file:
            rows = [row for row in csv.DictReader(file) if row["lon_centroide"]]
        mainland = [row for row in rows if self.is_mainland(row)]
        kept = sorted(self.chance.sample(mainland, min(len(mainland), self.sizes["communes"])),
                      key=lambda row: row["code"])
        return [self.commune(row["code"], row["nom_2023"] or row["code"],
                             round(float(row["lon_centroide"]), 4),
                             round(float(row["lat_centroide"]), 4),
                             int(float(row["pop_municipale"] or 0)), row["dep"]) for row in kept]

    @staticmethod
    def is_mainland(row):
        return (WEST < float(row["lon_centroide"]) < EAST
                and SOUTH < float(row["lat_centroide"]) < NORTH)

    def invented_communes(self):
        communes = []
        for number in range(self.sizes["communes"]):
            people = int(min(500_000, 30 * self.chance.paretovariate(0.9)))
            communes.append(self.commune(
                f"{number:05}", f"Commune {number}", round(self.chance.uniform(WEST, EAST), 4),
                round(self.chance.uniform(SOUTH, NORTH), 4), people, None))
        return communes

    @staticmethod
    def commune(code, name, longitude, latitude, population, departement):
        return {"code": code, "name": name, "longitude": longitude, "latitude": latitude,
                "population": population, "pupils": round(population * 0.15),
                "departement": departement, "source": SOURCE}

    # Territories

    @staticmethod
    def territory(identifier, zoning, name, parent):
        return {"id": identifier, "zoning": zoning, "name": name, "parent": parent,
                "source": SOURCE}

    def seats(self, count, among=None):
        """Returns some of the communes, the populous ones more often."""
        among = among or range(len(self.communes))
        ranked = sorted(among, key=lambda c: self.people[c] * self.chance.random(), reverse=True)
        return sorted(ranked[:count])

    def divide(self):
        self.divide_departements()
        self.districts = self.nested("education-district", "ed", "District", "districts")
        self.sectors = self.nearest_zones("care-sector", "cs", "Sector", "sectors")
        self.meetings = self.nearest_zones(
            "training-territory", "rf", "Meeting", "meeting territories")

    def divide_departements(self):
        if self.communes[0]["departement"] is None:
            seats = self.seats(self.sizes["departements"])
            grid = Seats([self.places[seat] for seat in seats])
            for commune, place in zip(self.communes, self.places):
                commune["departement"] = f"{grid.nearest(place)[0]:02}"
        for name in sorted({commune["departement"] for commune in self.communes}):
            self.territories.append(
                self.territory("dep-" + name.lower(), "departement", "Département " + name, "fr"))
        for commune in self.communes:
            self.belong(commune, "dep-" + commune["departement"].lower())

    def nested(self, zoning, prefix, word, size):
        """A district never leaves its département; each has as many as it has people."""
        members = {}
        for index, commune in enumerate(self.communes):
            members.setdefault(commune["departement"], []).append(index)
        total, zones = sum(self.people) or 1, [None] * len(self.communes)
        number = 0
        for departement, indices in sorted(members.items()):
            people = sum(self.people[index] for index in indices)
            count = max(1, round(self.sizes[size] * people / total))
            seats = self.seats(count, indices)
            grid = Seats([self.places[seat] for seat in seats])
            for index in indices:
                zones[index] = number + grid.nearest(self.places[index])[0]
            for seat in seats:
                self.zone(zoning, prefix, word, number, seat, "dep-" + departement.lower())
                number += 1
        self.join(zones, prefix)
        return zones

    def nearest_zones(self, zoning, prefix, word, size):
        seats = self.seats(self.sizes[size])
        grid = Seats([self.places[seat] for seat in seats])
        for number, seat in enumerate(seats):
            self.zone(zoning, prefix, word, number, seat, "fr")
        zones = [grid.nearest(place)[0] for place in self.places]
        self.join(zones, prefix)
        return zones

    def zone(self, zoning, prefix, word, number, seat, parent):
        name = f"{word} {number} {self.communes[seat]['name']}"
        self.territories.append(self.territory(f"{prefix}-{number}", zoning, name, parent))

    def join(self, zones, prefix):
        for commune, zone in zip(self.communes, zones):
            self.belong(commune, f"{prefix}-{zone}")

    def belong(self, commune, territory):
        self.memberships.append({"commune": commune["code"], "territory": territory, "share": "",
                                 "source": SOURCE, "basis": "stated"})

    # Institutions

    def open_schools(self):
        """Every commune with fifty pupils has a school, then large ones have several."""
        homes = [index for index, commune in enumerate(self.communes) if commune["pupils"] >= 50]
        homes = homes[:self.sizes["schools"]] or [0]
        others = self.sizes["schools"] - len(homes)
        weights = [self.people[home] for home in homes]
        homes = sorted(homes + self.chance.choices(homes, weights, k=max(0, others)))
        self.institutions = [self.institution(
            f"school-{number}", "college" if number % 9 == 0 else "school", "education", home,
            expected="yes", weight=self.chance.randint(40, 500)) for number, home in
            enumerate(homes)]
        self.school_homes = homes
        self.school_grid = Seats([self.places[home] for home in homes])

    def institution(self, identifier, kind, sector, home, **others):
        commune = self.communes[home]
        return {"id": identifier, "name": identifier.replace("-", " ").capitalize(), "kind": kind,
                "sector": sector, "commune": commune["code"], "source": SOURCE, **others}

    def open_care(self):
        """Hospitals and services of the nearest one; every other body says whom it serves."""
        self.care, self.professionals = [], []
        homes = self.seats(self.sizes["care"])
        hospitals = Seats([self.places[home] for home in homes[::3]])
        for number, home in enumerate(homes):
            nearest = 3 * hospitals.nearest(self.places[home])[0]
            parent = f"care-{nearest}" if number % 3 else ""
            serves = f"cs-{self.sectors[home]}" if number % 2 else ""
            kind = ("hospital", "cmp", "cmpp")[number % 3]
            sector = "medico-social" if kind == "cmpp" else "health"
            self.care.append((f"care-{number}", home))
            self.institutions.append(self.institution(
                f"care-{number}", kind, sector, home, parent=parent, serves=serves, expected="no"))
            if number % 2:
                self.professionals.append({
                    "id": f"p-{number}", "function": "psychologue", "institution": f"care-{number}",
                    "count": 1, "source": SOURCE})
        self.care_grid = Seats([self.places[home] for _, home in self.care])

    # Interactions

    def meet(self):
        """Schools around a place meet the care nearest to it, or care from farther away."""
        self.interactions, self.participations = [], []
        hosts = self.chance.choices(
            range(len(self.communes)), [people + 1 for people in self.people],
            k=self.sizes["interactions"])
        for home in hosts:
            meeting = self.hold(home)
            self.attend(meeting, self.neighbours(self.places[home]))

    def hold(self, home):
        """Adds a meeting in a commune and returns its id."""
        number, day = len(self.interactions), self.chance.randrange(4 * 365)
        self.interactions.append({
            "id": f"x-{number}", "level": "event", "label": f"Meeting {number}",
            "kind": "training-meeting" if number % 4 == 0 else "meeting",
            "start": f"{2019 + day // 365}-{1 + day % 365 // 31:02}-{1 + day % 28:02}",
            "status": "held", "commune": self.communes[home]["code"], "participants": 12,
            "source": SOURCE})
        return f"x-{number}"

    def neighbours(self, place):
        schools = self.school_grid.nearest(place, self.chance.randint(3, 7))
        care = self.care_grid.nearest(place, 8)
        chosen = sorted(self.chance.sample(care, min(len(care), self.chance.randint(2, 3))))
        actors = [f"school-{school}" for school in schools]
        for body in chosen:
            # Where a professional is known it is the professional who came.
            actors.append(f"p-{body}" if body % 2 else f"care-{body}")
        return actors

    def attend(self, interaction, actors):
        for number, actor in enumerate(actors):
            self.participations.append({
                "interaction": interaction, "actor": actor,
                "role": "organiser" if number == len(actors) - 1 else "participant",
                "source": SOURCE})

    # Files

    def tables(self):
        return {
            "institutions": (self.institutions, [
                "id", "name", "kind", "sector", "commune", "parent", "serves", "expected",
                "weight", "source"]),
            "professionals": (self.professionals, [
                "id", "function", "institution", "count", "source"]),
            "interactions": (self.interactions, [
                "id", "level", "kind", "label", "start", "status", "commune", "participants",
                "source"]),
            "participations": (self.participations, ["interaction", "actor", "role", "source"]),
            "territories": (self.territories, ["id", "zoning", "name", "parent", "source"]),
            "communes": (self.communes, [
                "code", "name", "longitude", "latitude", "population", "pupils", "source"]),
            "memberships": (self.memberships, [
                "commune", "territory", "share", "source", "basis"]),
        }

    def counts(self):
        return [f"{len(rows):,} {name}" for name, (rows, _) in self.tables().items()]

    def write(self, folder):
        folder.mkdir(parents=True, exist_ok=True)
        for name, (rows, columns) in self.tables().items():
            with open(folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(
                    file, columns, extrasaction="ignore", lineterminator="\n", restval="")
                writer.writeheader()
                writer.writerows(rows)
        text = json.dumps(self.package(), ensure_ascii=False, indent=2) + "\n"
        (folder / "datapackage.json").write_text(text, encoding="utf-8")

    def package(self):
        resources = [{
            "name": name, "type": "table", "path": f"{name}.csv", "format": "csv",
            "mediatype": "text/csv", "encoding": "utf-8",
            "schema": {"fields": [{"name": column, "type": "string"} for column in columns]},
        } for name, (_, columns) in self.tables().items()]
        return {
            "$schema": "https://datapackage.org/profiles/2.0/datapackage.json", "name": "france",
            "title": "A country by chance, of the size of France",
            "sources": [{"name": SOURCE, "title": f"Drawn by chance, seed {SEED}"}],
            "maillage": {
                "title": {"fr": "La France au hasard", "en": "France by chance"},
                "from": "2019-01-01", "asOf": "2022-12-31", "careZoning": "care-sector",
                "educationZoning": "education-district",
                "meetings": {"kind": "training-meeting", "zoning": "training-territory"},
                "careSectors": ["health", "medico-social"],
            },
            "resources": resources,
        }


if __name__ == "__main__":
    main()
