import Languages
import Partners
import Tables
import Territories

/// The schema of a structure: what it is, how one is referred to it, whom it works with.
extension Network {
  /// Returns the schema of an institution as a page to hang up, or nil if there is no such one.
  ///
  /// - Parameters:
  ///   - id: The institution.
  ///   - settings: The window in which ties have their strength.
  ///   - figure: The drawing of whom it met, where the page shows one.
  public func structureDocument(
    of id: String, _ settings: AnalysisSettings, figure: Document.Figure? = nil
  ) -> Document? {
    guard let schema = schema(of: id, in: settings.window) else { return nil }
    let sheet = StructureSheet(network: self, schema: schema, settings: settings, figure: figure)
    return Document(
      title: Text(fr: "Schéma : ", en: "Schema: ").appending(fullName(sheet.record)),
      subtitle: sheetSubtitle(settings),
      sections: [sheet.doors, sheet.identity, sheet.partners])
  }
}

/// A schema with what its words need.
struct StructureSheet {
  let network: Network
  let schema: StructureSchema
  let settings: AnalysisSettings
  let figure: Document.Figure?

  /// The institution.
  var record: Institution { network.institutions[schema.institution] }

  private var seatCommune: String? { network.seatCommune(of: record) }

  /// What it is, where, for whom it answers, and what it belongs to.
  var identity: Document.Section {
    let kind = KindWords.institution(record.kind)
    let title = Text { language in
      let words = [kind[language], record.sector.words[language]]
      let commune = network.commune(seatCommune).map { [$0.name] } ?? []
      return (words + commune).joined(separator: ", ")
    }.capitalized
    return Document.Section(
      "identity", title: title,
      blocks: [
        .form(heads, caption: Text(fr: "Ce qu’on en sait", en: "What is known of it"))
      ])
  }

  private var heads: [SheetHead] {
    let served = record.serves.compactMap { network.territory($0)?.name }
    return [
      SheetHead(
        Text(fr: "Répond de", en: "Answers for"), Text(listing: served),
        in: "institutions.csv (serves)", own),
      seat(
        Text(fr: "Secteur de soin du siège", en: "Care sector of the seat"), settings.careZoning),
      seat(
        Text(fr: "Circonscription du siège", en: "Education district of the seat"),
        settings.educationZoning),
      SheetHead(
        Text(fr: "Fonctions", en: "Functions"), network.functionWords(schema.functions),
        in: "professionals.csv", network.evidence(ofProfessionals: schema.functions)),
    ].compactMap { $0 } + family
  }

  private var own: [Grounds.Evidence] {
    network.evidence(ofInstitutions: [schema.institution])
  }

  /// The zones of a system that hold the seat; nil where the network has no such system.
  private func seat(_ title: Text, _ zoning: String) -> SheetHead? {
    guard network.zonings[zoning] != nil else { return nil }
    return SheetHead(
      title, Text(listing: network.zoneNames(ofCommune: seatCommune, in: zoning)),
      in: seatCommune == nil ? "institutions.csv (commune)" : "memberships.csv", own)
  }

  /// What it is part of and what is part of it: many belong to nothing, which is no gap.
  private var family: [SheetHead] {
    let above = network.institution(record.parent).map { Text(verbatim: network.fullName($0)) }
    return [
      SheetHead(
        Text(fr: "Fait partie de", en: "Part of"), above, in: "institutions.csv (parent)", own),
      SheetHead(
        Text(fr: "A pour parties", en: "Has as parts"),
        Text(listing: schema.parts.map { network.fullName(network.institutions[$0]) }),
        in: "institutions.csv (parent)", network.evidence(ofInstitutions: schema.parts)),
    ].filter { $0.content != nil }
  }
}

extension Text {
  /// Returns this text with a name after it.
  fileprivate func appending(_ name: String) -> Text { Text { self[$0] + name } }
}
