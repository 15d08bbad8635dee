"""Writes a record folder of a large region: 50,000 professionals, 500,000 participations.

    python3 Benchmarks/region.py FOLDER              # some seconds, 60 MB
    python3 Benchmarks/region.py FOLDER --scale 0.1  # a tenth of everything

Drawn by chance from a fixed seed, as france.py does, whose communes and zones it takes: 2,000
communes, 80 districts and 40 care sectors that do not nest, 6,000 schools, 1,500 bodies of care, 500
others; 50,000 meetings in five years, of people from near the place, the coordination at one in ten.
"""

from france import Country, SOURCE, write_scaled

SIZES = {
    "communes": 2_000, "departements": 4, "districts": 80, "sectors": 40,
    "meeting territories": 60, "schools": 6_000, "care": 1_500, "others": 500,
    "interactions": 50_000, "professionals": 50_000, "participations": 500_000,
}
KINDS = ("clinical-meeting", "training-meeting", "partner-meeting", "college-group", "support")
OTHERS = ("social", "associative", "local-authority", "justice", "liberal")
FUNCTIONS = {
    "education": ("enseignante", "directeur", "CPE", "infirmière scolaire", "psychologue scolaire"),
    "health": ("pédopsychiatre", "psychologue", "infirmier", "éducatrice", "assistante sociale"),
}


def main():
    write_scaled(Region, SIZES, __doc__)


class Region(Country):
    def meet(self):
        self.open_others()
        self.employ()
        self.interactions, self.participations = [], []
        homes = self.chance.choices(
            range(len(self.communes)), [people + 1 for people in self.people],
            k=self.sizes["interactions"])
        for number, home in enumerate(homes):
            self.hold(number, home)

    def open_others(self):
        """Town halls, associations and courts, and one body that coordinates them all."""
        for number, home in enumerate(self.seats(self.sizes["others"])):
            sector = OTHERS[number % len(OTHERS)]
            self.institutions.append(self.institution(
                f"other-{number}", "service", sector, home, expected="no"))
        self.institutions.append(self.institution(
            "coordination", "network", "network", 0, expected="no"))

    def employ(self):
        """Everybody works somewhere: care has four times the people of a school."""
        weights = [1 if body["sector"] == "education" else 4 for body in self.institutions]
        houses = self.chance.choices(self.institutions, weights, k=self.sizes["professionals"])
        self.staff = {}
        self.professionals = []
        for number, house in enumerate(houses):
            words = FUNCTIONS["education" if house["sector"] == "education" else "health"]
            self.professionals.append({
                "id": f"p-{number}", "function": words[number % len(words)],
                "institution": house["id"], "count": 1, "source": SOURCE})
            self.staff.setdefault(house["id"], []).append(f"p-{number}")

    def hold(self, number, home):
        """Half of those who come to a meeting are of schools, the others of care and beside it."""
        day, kind = self.chance.randrange(5 * 365), KINDS[number % len(KINDS)]
        commune, place = self.communes[home], self.places[home]
        size = min(40, 4 + int(self.chance.expovariate(1 / 8.6)))
        self.interactions.append({
            "id": f"x-{number}", "level": "event", "kind": kind,
            "label": f"{kind.capitalize().replace('-', ' ')} {number} – {commune['name']}",
            "start": f"{2018 + day // 365}-{1 + day % 365 // 31:02}-{1 + day % 28:02}",
            "status": "held", "commune": commune["code"],
            "participants": size if number % 3 else "", "source": f"{SOURCE}:{number}"})
        schools = self.school_grid.nearest(place, 12)
        care = [self.care[body][0] for body in self.care_grid.nearest(place, 8)]
        bodies = [f"school-{school}" for school in self.chance.sample(schools, min(6, len(schools)))]
        bodies += self.chance.sample(care, min(4, len(care)))
        actors = {self.chance.choice(self.staff.get(body, [body]))
                  for body in self.chance.choices(bodies, k=size)}
        if number % 10 == 0:
            actors.add("coordination")
        for place, actor in enumerate(sorted(actors)):
            self.participations.append({
                "interaction": f"x-{number}", "actor": actor,
                "role": "participant" if place else "organiser", "source": f"{SOURCE}:{number}"})

    def package(self):
        package = super().package()
        package["name"], package["title"] = "region", "A region by chance"
        package["maillage"] |= {
            "title": {"fr": "Une région au hasard", "en": "A region by chance"},
            "from": "2022-01-01", "asOf": "2022-12-31"}
        return package


if __name__ == "__main__":
    main()
