import Languages
import Tables

/// The wordings of a record folder, and an account of every cell that was read through them.
struct WordingLedger {
  /// The resolutions so far, in the order of the reading.
  private(set) var resolutions: [WordingResolution] = []
  /// The identifiers of institutions and professionals: what is one of them is no wording.
  private var known: Set<String>
  private let aliases: [Alias]
  private let byWording: [String: Alias]

  init(_ aliases: [Alias], known: [String]) {
    self.aliases = aliases
    self.known = Set(known)
    byWording = Dictionary(
      aliases.map { ($0.wording.foldedSpaces, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Notes identifiers that were read later.
  mutating func know(_ ids: [String]) {
    known.formUnion(ids)
  }

  /// Puts the identifier in the place of a wording, and notes it.
  mutating func resolve<Record: NamingRecord>(_ record: inout Record) {
    guard let written = record.namedInstitution, !byWording.isEmpty, !known.contains(written),
      let alias = byWording[written.foldedSpaces]
    else { return }
    record.namedInstitution = alias.institution
    resolutions.append(
      WordingResolution(
        location: record.origin.location, field: Record.namingColumn, wording: written,
        institution: alias.institution, alias: alias.origin.location))
  }

  /// The wordings of two institutions, and those that are the identifier of another one.
  func problems(institutions: Set<String>, _ reading: RecordReading) -> [Problem] {
    aliases.compactMap { alias in
      let location = reading.location(of: alias, column: "wording")
      if let earlier = byWording[alias.wording.foldedSpaces],
        earlier.institution != alias.institution
      {
        return .ambiguousWording(alias, earlier, at: location)
      }
      let isStranger = alias.wording != alias.institution && institutions.contains(alias.wording)
      return isStranger ? .wordingOfAnother(alias, at: location) : nil
    }
  }
}
