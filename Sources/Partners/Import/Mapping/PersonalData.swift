import Languages

/// What gives away that a column holds names or addresses of persons.
enum PersonalData {
  /// Whether a heading announces persons, whatever else it names: "référent de la structure".
  static func isAnnounced(by words: [String]) -> Bool {
    !persons.isDisjoint(with: words)
  }

  /// Whether a heading may mean a person or an institution: "Nom".
  static func isPossible(in words: [String]) -> Bool {
    !names.isDisjoint(with: words)
  }

  /// Whether a heading announces free text, in which anybody may be named.
  static func isFreeText(_ words: [String]) -> Bool {
    !remarks.isDisjoint(with: words)
  }

  /// Whether cells hold addresses, telephone numbers or titles of persons.
  static func stands(in cells: [String]) -> Bool {
    let titled = cells.count(where: isTitled)
    return cells.contains { $0.contains("@") || isTelephone($0) } || titled * 2 > cells.count
  }

  /// Whether a cell begins as the name of a person does: `Dr`, `Mme`.
  static func isTitled(_ cell: String) -> Bool {
    let words = cell.foldedWords
    return words.count > 1 && titles.contains(words[0])
  }

  private static func isTelephone(_ cell: String) -> Bool {
    let digits = cell.filter(\.isNumber)
    let others = cell.contains { !$0.isNumber && !" .-+()\u{A0}\u{202F}".contains($0) }
    return !others && digits.count >= 10 && digits.count <= 13
      && (cell.hasPrefix("0") || cell.hasPrefix("+"))
  }

  private static let persons: Set<String> = [
    "prenom", "prenoms", "mail", "mails", "email", "courriel", "tel", "telephone", "portable",
    "mobile", "fax", "representant", "representante", "representants", "interlocuteur",
    "interlocutrice", "referent", "referente", "referents", "contact", "contacts", "directeur",
    "directrice", "naissance", "civilite", "signature", "patronyme", "firstname", "lastname",
    "surname",
  ]
  private static let names: Set<String> = [
    "nom", "noms", "name", "names", "participant", "participante", "participants", "personne",
    "personnes", "identite", "professionnel", "professionnels", "invite", "invites", "membre",
    "membres",
  ]
  private static let remarks: Set<String> = [
    "remarque", "remarques", "commentaire", "commentaires", "observation", "observations", "note",
    "notes", "precision", "precisions",
  ]
  private static let titles: Set<String> = [
    "m", "mr", "mme", "mlle", "monsieur", "madame", "dr", "docteur", "pr",
  ]
}
