/// The words by which headings say what a column holds.
enum ColumnVocabulary {
  /// The meanings that only a sheet with one occasion a row has.
  static let ofLongSheets: Set<ColumnMeaning> = [.date, .label, .mark, .role, .count]

  /// Returns what the folded words of a heading suggest, or nil if they suggest nothing.
  static func meaning(of words: [String]) -> ColumnMeaning? {
    table.first { !$0.words.isDisjoint(with: words) }?.meaning
  }

  private static let table: [(meaning: ColumnMeaning, words: Set<String>)] = [
    (.count, ["nombre", "nb", "effectif", "count"]),
    (.date, ["date", "jour"]),
    (.function, ["fonction", "fonctions", "profession", "metier", "poste", "qualite", "function"]),
    (.acronym, ["sigle", "acronyme", "acronym"]),
    (.sector, ["secteur", "sector"]),
    (.kind, ["type", "genre", "nature", "categorie", "kind"]),
    (.role, ["role"]),
    (.mark, ["presence", "present", "presents", "emargement", "statut", "mark"]),
    (.commune, ["commune", "ville", "localite", "insee"]),
    (
      .institution,
      [
        "structure", "structures", "institution", "institutions", "etablissement",
        "etablissements", "organisme", "organismes", "organisation", "partenaire", "partenaires",
        "service", "services", "association", "employeur", "rattachement", "exercice",
      ]
    ),
    (
      .label,
      [
        "rencontre", "reunion", "intitule", "objet", "theme", "occasion", "evenement", "libelle",
        "instance", "activite", "label",
      ]
    ),
  ]
}
