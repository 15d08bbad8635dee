import Languages

/// Two rows a table that hang together: a clinic and a school meet, and each has its territory.
///
/// The communes do not exist, so that nobody takes them for records.
enum RecordExamples {
  static func rows(of table: String) -> [[String: Example]] {
    (rows[table] ?? serviceRows[table] ?? []).map { $0.merging(source) { own, _ in own } }
  }

  private static let source: [String: Example] = [
    "source": Example(fr: "exemple", en: "example"), "basis": "stated",
  ]

  private static let rows: [String: [[String: Example]]] = [
    "institutions": [
      [
        "id": "ex-cmp", "name": Example(fr: "CMP d’exemple", en: "Example clinic"),
        "acronym": "CMP", "kind": "cmp", "sector": "health",
        "commune": "00001", "longitude": "4.08", "latitude": "44.12", "serves": "ex-secteur",
        "expected": "no",
      ],
      [
        "id": "ex-college", "name": Example(fr: "Collège d’exemple", en: "Example school"),
        "kind": "college", "sector": "education", "commune": "00002", "longitude": "4.15",
        "latitude": "44.2", "expected": "yes", "weight": "420",
      ],
    ],
    "professionals": [
      [
        "id": "ex-pedopsychiatre",
        "function": Example(fr: "pédopsychiatre", en: "child psychiatrist"),
        "institution": "ex-cmp", "count": "1", "fte": "0.5",
      ],
      [
        "id": "ex-infirmiere", "function": Example(fr: "infirmière scolaire", en: "school nurse"),
        "institution": "ex-college", "count": "1", "fte": "1",
      ],
    ],
    "interactions": [
      [
        "id": "ex-rencontres", "level": "series", "kind": "training-meeting",
        "label": Example(fr: "Rencontres-formations", en: "Training meetings"), "start": "2026",
        "status": "ongoing", "territory": "ex-secteur",
      ],
      [
        "id": "ex-rencontre-1", "parent": "ex-rencontres", "level": "event",
        "kind": "training-meeting",
        "label": Example(fr: "Première rencontre", en: "First meeting"), "start": "2026-03-24",
        "status": "held", "place": "ex-college", "commune": "00002", "territory": "ex-secteur",
        "participants": "12", "hours": "2.5",
      ],
    ],
    "participations": [
      ["interaction": "ex-rencontre-1", "actor": "ex-pedopsychiatre", "role": "speaker"],
      ["interaction": "ex-rencontre-1", "actor": "ex-college", "role": "host", "count": "4"],
    ],
    "territories": [
      [
        "id": "ex-secteur", "zoning": "care-sector",
        "name": Example(fr: "Secteur d’exemple", en: "Example sector"),
      ],
      [
        "id": "ex-circonscription", "zoning": "education-district",
        "name": Example(fr: "Circonscription d’exemple", en: "Example district"),
      ],
    ],
    "communes": [
      [
        "code": "00001", "name": Example(fr: "Exemple-la-Ville", en: "Exampleton"),
        "longitude": "4.08", "latitude": "44.12", "population": "12000", "pupils": "1500",
        "schools": "6",
      ],
      [
        "code": "00002", "name": Example(fr: "Exemple-le-Bourg", en: "Exampleford"),
        "longitude": "4.15", "latitude": "44.2", "population": "3000", "pupils": "700",
        "schools": "2",
      ],
    ],
    "memberships": [
      ["commune": "00002", "territory": "ex-secteur", "share": "1"],
      ["commune": "00002", "territory": "ex-circonscription", "share": "1"],
    ],
    "tools": [
      [
        "id": "ex-repertoire", "kind": "répertoire",
        "label": Example(fr: "Répertoire du secteur", en: "Directory of the sector"),
        "territory": "ex-secteur", "institution": "ex-cmp", "start": "2025-2026",
      ],
      [
        "id": "ex-glossaire", "kind": "glossaire",
        "label": Example(fr: "Glossaire", en: "Glossary"),
        "institution": "ex-cmp", "start": "2026-01",
      ],
    ],
    "aliases": [
      [
        "institution": "ex-cmp",
        "wording": Example(fr: "Centre médico-psychologique d’exemple", en: "The example clinic"),
      ],
      ["institution": "ex-college", "wording": Example(fr: "Clg d’exemple", en: "Ex. school")],
    ],
    "glossary": [
      [
        "acronym": "CMP",
        "expansion": Example(
          fr: "centre médico-psychologique", en: "community mental health clinic"),
      ],
      [
        "acronym": "REP",
        "expansion": Example(
          fr: "réseau d’éducation prioritaire", en: "priority education network"),
      ],
    ],
    "duplicates": [
      [
        "table": "institutions", "a": "ex-cmp", "b": "ex-college",
        "why": Example(fr: "deux lignes d’exemple", en: "two example rows"),
        "reading": Example(fr: "deux institutions distinctes", en: "two distinct institutions"),
      ],
      [
        "table": "interactions", "a": "ex-rencontres", "b": "ex-rencontre-1",
        "why": Example(fr: "la série et sa rencontre", en: "the series and its meeting"),
        "reading": Example(fr: "l’une contient l’autre", en: "the one holds the other"),
      ],
    ],
  ]
}

/// A cell of an example, the same in both languages unless it says otherwise.
struct Example: ExpressibleByStringLiteral {
  private let text: Text

  init(stringLiteral string: String) {
    text = Text(verbatim: string)
  }

  init(fr french: String, en english: String) {
    text = Text(fr: french, en: english)
  }

  subscript(language: Language) -> String { text[language] }
}
