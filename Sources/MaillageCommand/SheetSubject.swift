import Languages
import Partners
import Reporting

extension Subcommand {
  /// The identifier, if it is of the records; a glossary takes none.
  static func identifier(
    _ typed: String?, of kind: PrintedSheet, in network: Network
  ) throws(Failure) -> String {
    guard let known = kind.subjects(in: network) else {
      guard let typed else { return "" }
      throw .usage(
        Text(
          fr: "\(kind.rawValue) est de tout le réseau ; ôtez « \(typed) »",
          en: "\(kind.rawValue) is of the whole network; leave '\(typed)' out"))
    }
    guard let typed else {
      let example = known.first.map { " (\($0))" } ?? ""
      throw .usage(
        Text(
          fr: "\(kind.rawValue) demande un identifiant\(example)",
          en: "\(kind.rawValue) takes an identifier\(example)"))
    }
    try require([typed], among: known, of: kind.rawValue, isNot: kind.isNot)
    return typed
  }
}

extension PrintedSheet {
  /// What an unknown identifier is not.
  fileprivate var isNot: Text {
    switch self {
    case .directory: Text(fr: "n’est pas un territoire", en: "is not a territory")
    case .structure: Text(fr: "n’est pas une institution", en: "is not an institution")
    case .action: Text(fr: "n’est pas une interaction", en: "is not an interaction")
    case .glossary: Text(fr: "n’est pas attendu", en: "is not expected")
    }
  }
}
