import Graphs
import Languages
import Partners
import Tables
import Territories

/// One head of a form: what is recorded under it, or what to record.
struct SheetHead {
  /// The name of the head.
  let title: Text
  /// What is recorded, or nil.
  let content: Text?
  /// Where it is to be recorded.
  let place: String
  /// The rows that it rests on.
  let evidence: [Grounds.Evidence]

  init(_ title: Text, _ content: Text?, in place: String, _ evidence: [Grounds.Evidence] = []) {
    (self.title, self.content, self.place) = (title, content, place)
    self.evidence = content == nil ? [] : evidence
  }

  /// What stands under the head.
  var words: Text {
    content
      ?? Text(
        fr: "\(Text.notRecorded.french) : à enregistrer dans \(place)",
        en: "\(Text.notRecorded.english): to record in \(place)")
  }
}

extension Document.Block {
  /// Returns a form: a row a head.
  static func form(_ heads: [SheetHead], caption: Text) -> Document.Block {
    .grid(
      Grid(
        caption: caption,
        columns: [
          Grid.Column(Text(fr: "Rubrique", en: "Head")),
          Grid.Column(Text(fr: "Ce qui est enregistré", en: "What is recorded")),
        ],
        rows: heads.map { [.text($0.title), .text($0.words)] },
        grounds: heads.map { Grounds(evidence: $0.evidence) }))
  }

  /// What every sheet says of itself.
  static let functionsOnly = Document.Block.note(
    Text(
      fr:
        "Fonctions et services seulement, jamais de nom de personne. « Non enregistré » n’est pas "
        + "« aucun ».",
      en: "Functions and services only, never the name of a person. “Not recorded” is not “none”."))
}

extension Text {
  /// Makes a list of words with semicolons between, or nil of none.
  init?(listing words: [Text]) {
    guard !words.isEmpty else { return nil }
    self.init { language in words.map { $0[language] }.joined(separator: language.semicolon) }
  }

  /// Makes a list of names with semicolons between, or nil of none.
  init?(listing names: [String]) {
    self.init(listing: names.map(Text.init(verbatim:)))
  }

  /// Returns this text, a colon and another.
  func colon(_ other: Text) -> Text {
    Text { language in self[language] + language.colon + " " + other[language] }
  }
}

/// What sheets say of records, in few words.
extension Network {
  /// The name of the network and its window; where nothing has a date, no window could be told.
  func sheetSubtitle(_ settings: AnalysisSettings) -> Text {
    let told = interactions.filter { $0.status == .held || $0.status == .ongoing }
    let isUndated = !told.isEmpty && told.allSatisfy { $0.start == nil }
    let window =
      isUndated
      ? Text(fr: "aucune date enregistrée", en: "no date is recorded") : settings.subtitle
    return Text { "\(title[$0]) – \(window[$0])" }
  }

  /// The name of an institution with its acronym, where the name does not say it.
  func fullName(_ record: Institution) -> String {
    guard let acronym = record.acronym, !record.name.contains(acronym) else { return record.name }
    return "\(record.name) (\(acronym))"
  }

  /// The names of the zones of a system that hold a commune.
  func zoneNames(ofCommune code: String?, in zoning: String) -> [String] {
    guard let zoning = zonings[zoning],
      let place = code.flatMap({ code in communes.firstIndex { $0.code == code } })
    else { return [] }
    return zoning.memberships[place].map { zoning.zones[$0.zone].name }.distinct
  }

  /// What is offered and how one asks for it, a contact that several offers share told once.
  func offerWords(_ rows: [Int]) -> [Text] {
    let offers = rows.map { services.offers[$0] }
    return offers.map(\.contacts).distinct.map { contacts in
      let labels = offers.filter { $0.contacts == contacts }.map(\.label)
      let contact =
        Text(listing: contacts) ?? Text(fr: "contact non enregistré", en: "contact not recorded")
      return Text { labels.joined(separator: ", ") + " → " + contact[$0] }
    }
  }

  /// A function with how many hold it, where several are recorded: "psychologue × 2".
  func functionName(_ row: Int) -> String {
    let record = professionals[row]
    return record.function + (record.count.flatMap { $0 == 1 ? nil : " × \($0)" } ?? "")
  }

  /// The functions of an institution; nil of none.
  func functionWords(_ rows: [Int]) -> Text? {
    Text(listing: rows.map(functionName))
  }

  func evidence(ofOffers rows: [Int]) -> [Grounds.Evidence] {
    rows.map { row in
      let offer = services.offers[row]
      return Grounds.Evidence(Text(verbatim: offer.label), offer.origin)
    }
  }

  func evidence(ofInteractions rows: [Int]) -> [Grounds.Evidence] {
    rows.map { row in
      let record = interactions[row]
      let words = [record.start?.description, record.label].compactMap { $0 }
      return Grounds.Evidence(Text(verbatim: words.joined(separator: " ")), record.origin)
    }
  }

  func evidence(ofInstitutions rows: [Int]) -> [Grounds.Evidence] {
    rows.map { row in
      let record = institutions[row]
      return Grounds.Evidence(Text(verbatim: record.name), record.origin)
    }
  }

  func evidence(ofProfessionals rows: [Int]) -> [Grounds.Evidence] {
    rows.map { row in
      let record = professionals[row]
      return Grounds.Evidence(Text(verbatim: record.function), record.origin)
    }
  }
}
