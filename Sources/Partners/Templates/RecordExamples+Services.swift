extension RecordExamples {
  /// The rows of the tables that not every network has.
  static let serviceRows: [String: [[String: Example]]] = [
    "needs": [
      [
        "id": "ex-besoin-conseil",
        "label": Example(fr: "Parler d’un élève qui inquiète", en: "Talk of a worrying pupil"),
        "public": Example(fr: "enseignants", en: "teachers"),
        "theme": Example(fr: "inquiétude", en: "worry"),
      ],
      [
        "id": "ex-besoin-pause",
        "label": Example(fr: "Être écouté soi-même", en: "Be listened to oneself"),
        "public": Example(fr: "enseignants", en: "teachers"),
        "theme": Example(fr: "santé au travail", en: "health at work"),
      ],
    ],
    "offers": [
      [
        "id": "ex-permanence", "provider": "ex-cmp", "family": "advice",
        "label": Example(fr: "Permanence téléphonique", en: "Telephone hour"),
        "public": Example(fr: "enseignants", en: "teachers"),
        "mode": Example(fr: "téléphone", en: "telephone"),
        "theme": Example(fr: "inquiétude", en: "worry"), "needs": "ex-besoin-conseil",
        "serves": "ex-secteur", "contact": "00 00 00 00 00",
      ],
      [
        "id": "ex-analyse", "provider": "ex-pedopsychiatre", "family": "collective",
        "label": Example(fr: "Analyse de pratiques", en: "Practice groups"),
        "public": Example(fr: "enseignants;infirmières", en: "teachers;nurses"),
        "mode": Example(fr: "séances", en: "sessions"), "needs": "ex-besoin-conseil",
        "serves": "ex-secteur", "actions": "ex-rencontres", "sessions": "3-4",
      ],
    ],
    "steps": [
      [
        "id": "ex-etape-1", "case": "ex-rencontres", "order": "1", "kind": "request",
        "label": Example(fr: "Demande", en: "Request"), "carrier": "ex-infirmiere",
        "state": "described", "expected": Example(fr: "courrier", en: "letter"),
        "heard": Example(fr: "enseignants;parents", en: "teachers;parents"),
      ],
      [
        "id": "ex-etape-1-a", "case": "ex-rencontre-1", "order": "1", "kind": "request",
        "label": Example(fr: "Demande", en: "Request"), "carrier": "ex-infirmiere",
        "start": "2026-03-02", "state": "done",
        "document": Example(fr: "courrier", en: "letter"),
        "heard": Example(fr: "enseignants", en: "teachers"),
      ],
    ],
    "resources": [
      [
        "id": "ex-guide", "theme": Example(fr: "inquiétude", en: "worry"),
        "title": Example(fr: "Repérer et orienter", en: "Notice and refer"),
        "producer": "ex-cmp", "parts": Example(fr: "repérer;orienter", en: "notice;refer"),
      ],
      [
        "id": "ex-protocole", "theme": Example(fr: "crise", en: "crisis"),
        "title": Example(fr: "Protocole d’urgence", en: "Emergency protocol"),
        "producer": "ex-college",
      ],
    ],
    "traits": [
      ["subject": "ex-college", "trait": "label", "word": "REP+"],
      [
        "subject": "ex-secteur", "trait": "barrier",
        "word": Example(fr: "transport", en: "transport"),
      ],
    ],
    "profiles": [
      [
        "interaction": "ex-rencontre-1", "dimension": "structure",
        "category": Example(fr: "Éducation nationale", en: "schools"), "percent": "75",
        "count": "9", "sector": "education",
      ],
      [
        "interaction": "ex-rencontre-1", "dimension": "structure",
        "category": Example(fr: "soin", en: "care"), "percent": "25", "count": "3",
        "sector": "health",
      ],
    ],
    "conflicts": [
      [
        "id": "ex-desaccord-1",
        "where": Example(fr: "bilan:12;47", en: "report:12;47"),
        "what": Example(fr: "12 ou 14 participants", en: "12 or 14 participants"),
        "reading": Example(fr: "12 : la feuille d’émargement", en: "12: the attendance sheet"),
      ],
      [
        "id": "ex-desaccord-2", "where": Example(fr: "bilan:20", en: "report:20"),
        "what": Example(fr: "l’heure de fin manque", en: "the end is missing"),
      ],
    ],
  ]
}
