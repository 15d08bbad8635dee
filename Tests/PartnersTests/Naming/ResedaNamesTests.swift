import Foundation
import Partners
import Tables
import Testing

/// Every wording of the report of 2022, as if it were an institution of its own.
///
/// Which of them do the rules find without the row of `aliases` that says so?
@Suite("The wordings of the Alès network, found by rules")
struct ResedaNamesTests {
  /// What no rule can find: the words have nothing in common, or only what others share too.
  static let beyondRules: Set<String> = [
    "rcl: Réseau clinique pluri-institutionnel du lien",
    "rcl: Réseau clinique pluri-institutionnel du", "chac: CH (15%)", "chac: CH Alès",
    "chac-addicto: service addictologie du CH Alès", "mda30: MDA30-Réseau Arpège",
  ]

  static func table(_ name: String) throws -> String {
    try String(contentsOfFile: Reseda.path + "/\(name).csv", encoding: .utf8)
  }

  /// The network with a second institution for each wording, and without aliases.
  static func doubled() throws -> (network: Network, aliases: [Alias]) {
    let network = try Reseda.network()
    let rows = network.naming.aliases.enumerated().map { index, alias in
      let body = network.institution(alias.institution)
      let (kind, sector) = (body?.kind ?? "x", body?.sector.rawValue ?? "health")
      let wording = alias.wording.contains(",") ? "\"\(alias.wording)\"" : alias.wording
      return "w\(index),\(wording),,\(kind),\(sector),\(body?.commune ?? "")"
    }
    let institutions = network.institutions.map { body in
      "\(body.id),\"\(body.name)\",\(body.acronym ?? ""),\(body.kind),\(body.sector.rawValue),"
        + (body.commune ?? "")
    }
    let header = ["id,name,acronym,kind,sector,commune"]
    let doubled = try RecordFolder([
      "institutions": (header + institutions + rows).joined(separator: "\n"),
      "communes": table("communes"), "glossary": table("glossary"),
    ]).network()
    return (doubled, network.naming.aliases)
  }

  @Test("all but a few wordings are found; those few have nothing in common with the name")
  func found() throws {
    let (network, aliases) = try Self.doubled()
    let pairs = Set(network.likelyInstitutions.map { [$0.kept, $0.folded] })
    let missed = aliases.enumerated().filter { !pairs.contains([$1.institution, "w\($0)"]) }
    #expect(Set(missed.map { "\($1.institution): \($1.wording)" }) == Self.beyondRules)
  }

  @Test("the records themselves name nobody by a wording, and warn of no word")
  func quiet() throws {
    let network = try Reseda.network()
    #expect(network.naming.aliases.count == 61)
    #expect(network.naming.glossary.count == 104)
    #expect(network.naming.resolutions.isEmpty)
    #expect(network.warnings.isEmpty)
  }

  @Test("lycée and collège Jean-Baptiste Dumas, and the two La Salle, are not proposed")
  func homonyms() throws {
    let proposed = try Reseda.network().likelyInstitutions.map { Set([$0.kept, $0.folded]) }
    #expect(!proposed.contains(["lycee-jbd", "college-jean-baptiste-dumas"]))
    #expect(!proposed.contains(["lycee-la-salle", "college-de-la-salle"]))
    #expect(!proposed.contains(["mda30", "mda-st-ambroix"]))
    #expect(!proposed.contains(["liberal-rc-2022", "liberal-mph-2022"]))
  }
}
