import Languages

extension AttendanceReading {
  /// What somebody must know to trust the records.
  var remarks: [ImportLedger.Remark] {
    columnRemarks + recordRemarks
  }

  private var columnRemarks: [ImportLedger.Remark] {
    [
      .init(
        "dropped-columns",
        Text(
          fr: "colonnes non gardées : noms, coordonnées ou propos sur des personnes, totaux",
          en: "columns not kept: names, addresses or words about persons, totals"),
        headers(.person) + headers(.ignored)),
      .init(
        "attributes",
        Text(
          fr: "colonnes gardées telles quelles, sans être comprises",
          en: "columns kept as they are, without being understood"),
        headers(.attribute)),
    ].compactMap { $0 }
  }

  private var recordRemarks: [ImportLedger.Remark] {
    [
      .init(
        "guessed",
        Text(
          fr: "institutions dont le type ou le secteur est déduit du nom ; à relire",
          en: "institutions whose kind or sector is inferred from their name; to be read again"),
        actors.guessed),
      .init(
        "unknown-sector",
        Text(
          fr: "institutions dont le nom ne dit pas le secteur ; à compléter dans institutions.csv",
          en: "institutions whose name does not say the sector; to be completed in "
            + "institutions.csv"),
        actors.unknown),
      .init(
        "undated",
        Text(fr: "occasions sans date", en: "occasions without a date"), occasions.undated),
      .init(
        "unattended",
        Text(
          fr: "occasions où personne n’est marqué présent, tenues pour prévues",
          en: "occasions at which nobody is marked present, taken as planned"),
        occasions.unattended),
    ].compactMap { $0 }
  }

  private func headers(_ meaning: ColumnMeaning) -> [String] {
    list.columns.filter { $0.meaning == meaning && !$0.header.isEmpty }.map(\.header)
  }
}
