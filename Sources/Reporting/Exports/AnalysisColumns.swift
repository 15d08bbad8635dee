import Languages
import Partners
import Tables
import Territories

/// The columns of the tables of an analysis, with what each means.
enum AnalysisColumns {
  static let units: [DataTable.Column] = [
    DataTable.Column(
      "id", meaning: Text(fr: "identifiant de l’unité", en: "identifier of the unit"),
      isRequired: true),
    DataTable.Column("name", meaning: Text(fr: "son nom", en: "its name"), isRequired: true),
    DataTable.Column(
      "commune", meaning: Text(fr: "code de sa commune", en: "code of its commune")),
    DataTable.Column(
      "pupils", .number,
      meaning: Text(
        fr: "ses élèves ; vide si on ne le sait pas", en: "its pupils; empty if not known")),
    state, hangsOn,
    DataTable.Column(
      "occasions",
      meaning: Text(
        fr: "identifiants de ses rencontres avec son secteur de soin dans la période, « ; » entre "
          + "eux",
        en: "identifiers of its meetings with its care sector in the window, ';' between them")),
    lastContact, longestGap,
  ]

  static let cells: [DataTable.Column] = [
    DataTable.Column(
      "district",
      meaning: Text(fr: "identifiant de la circonscription", en: "identifier of the district"),
      isRequired: true),
    DataTable.Column("districtName", meaning: Text(fr: "son nom", en: "its name")),
    DataTable.Column(
      "careSector",
      meaning: Text(fr: "identifiant du secteur de soin", en: "identifier of the care sector"),
      isRequired: true),
    DataTable.Column("careSectorName", meaning: Text(fr: "son nom", en: "its name")),
    DataTable.Column(
      "pupils", .number,
      meaning: Text(
        fr: "élèves des communes communes aux deux", en: "pupils of the communes in both"),
      isRequired: true),
    DataTable.Column(
      "inferredPupils", .number,
      meaning: Text(
        fr: "ceux dont l’appartenance est inférée, non dite par une source",
        en: "those whose membership is inferred and not stated by a source"),
      isRequired: true),
    DataTable.Column(
      "communes", .integer, meaning: Text(fr: "combien de communes", en: "how many communes"),
      isRequired: true),
    DataTable.Column(
      "units", .integer,
      meaning: Text(fr: "combien d’unités attendues", en: "how many expected units"),
      isRequired: true),
    state, hangsOn, lastContact, longestGap,
  ]

  static let gaps: [DataTable.Column] = [
    DataTable.Column(
      "rank", .integer, meaning: Text(fr: "rang, 1 le plus grave", en: "rank, 1 the gravest"),
      isRequired: true),
    DataTable.Column(
      "kind", meaning: Text(fr: "genre du manque", en: "kind of gap"), isRequired: true),
    DataTable.Column(
      "pupils", .number, meaning: Text(fr: "élèves concernés", en: "pupils concerned"),
      isRequired: true),
    DataTable.Column(
      "since", .date,
      meaning: Text(
        fr: "depuis quand ; vide si on ne le sait pas", en: "since when; empty if not known")),
    DataTable.Column(
      "places",
      meaning: Text(
        fr: "identifiants des zones, communes ou institutions, « ; » entre eux",
        en: "identifiers of the zones, communes or institutions, ';' between them")),
    DataTable.Column(
      "sentence_fr", meaning: Text(fr: "le manque, en français", en: "the gap, in French"),
      isRequired: true),
    DataTable.Column(
      "sentence_en", meaning: Text(fr: "le manque, en anglais", en: "the gap, in English"),
      isRequired: true),
    DataTable.Column(
      "repair_fr",
      meaning: Text(
        fr: "ce qui le comblerait, en français", en: "what would close it, in French")),
    DataTable.Column(
      "repair_en",
      meaning: Text(
        fr: "ce qui le comblerait, en anglais", en: "what would close it, in English")),
    DataTable.Column(
      "rows",
      meaning: Text(
        fr: "lignes des enregistrements qui le fondent, « ; » entre elles",
        en: "rows of the records that it rests on, ';' between them")),
  ]

  private static let state = DataTable.Column(
    "state",
    meaning: Text { language in
      CoverageState.allCases.map { $0.rawValue + language.colon + " " + $0.meaning[language] }
        .joined(separator: Text(fr: " ; ", en: "; ")[language])
    },
    isRequired: true, choices: CoverageState.allCases.map(\.rawValue))

  private static let hangsOn = DataTable.Column(
    "hangsOn",
    meaning: Text { language in
      UnitCoverage.Thread.allCases
        .map { $0.rawValue + language.colon + " " + $0.words[language] }
        .joined(separator: Text(fr: " ; ", en: "; ")[language])
    })

  private static let lastContact = DataTable.Column(
    "lastContact", .date,
    meaning: Text(
      fr: "jour du dernier contact avec son secteur de soin ; vide s’il n’y en eut jamais",
      en: "day of the last contact with its care sector; empty if there never was one"))

  private static let longestGap = DataTable.Column(
    "longestGap", .integer,
    meaning: Text(
      fr: "le plus long intervalle entre deux contacts, en jours",
      en: "the longest interval between two contacts, in days"))
}
