import Foundation
import Testing

@testable import Partners
@testable import Tables

/// Who appears once, counted from the cells of the tables and not by the loader.
@Suite("Appearances")
struct AppearancesTests {
  /// The tables of a network and the names of the columns in which they hold the same.
  struct Records {
    let folder: String
    let interaction: String
    let actor: String
    let house: String

    func rows(_ table: String) throws -> [[String: String]] {
      let text = try String(contentsOfFile: folder + "/\(table).csv", encoding: .utf8)
      let records = DelimitedText(text, delimiter: UInt8(ascii: ",")).records.map(\.cells)
      let header = try #require(records.first)
      return records.dropFirst().map { cells in
        Dictionary(zip(header, cells), uniquingKeysWith: { $1 })
      }
    }

    /// Returns for each institution the interactions that it appears in.
    func appearances(where counts: ([String: String]) -> Bool) throws -> [String: Set<String>] {
      let interactions = try Set(rows("interactions").filter(counts).compactMap { $0["id"] })
      let houses = try Dictionary(
        uniqueKeysWithValues: rows("professionals").map { ($0["id"] ?? "", $0[house] ?? "") })
      var found: [String: Set<String>] = [:]
      for row in try rows("participations") {
        guard let name = row[interaction], interactions.contains(name) else { continue }
        guard !["funder", "recipient"].contains(row["role"]) else { continue }
        let actor = row[actor] ?? ""
        found[houses[actor] ?? actor, default: []].insert(name)
      }
      for row in try rows("interactions") {
        guard let name = row["id"], interactions.contains(name) else { continue }
        found[row["place"] ?? "", default: []].insert(name)
      }
      found[""] = nil
      return found
    }
  }

  static let ours = Records(
    folder: Reseda.path, interaction: "interaction", actor: "actor", house: "institution")

  /// The transcription of the report, where it lies beside the folder of this package.
  static let transcription: Records? = {
    let places = ["/../../../shared", "/../../../../shared"].map { place in
      URL(fileURLWithPath: Reseda.path + place + "/tables/004_reseda_2022").standardized.path
    }
    return places.first(where: FileSystem.isFolder).map {
      Records(
        folder: $0, interaction: "interaction_id", actor: "actor_id", house: "institution_id")
    }
  }()

  /// Whether a row is of 2022 or later, as our folder dates it; `2021-2022` ends in 2022.
  static func isRecent(_ row: [String: String]) -> Bool {
    let start = row["start"] ?? ""
    let year = start.count == 9 ? start.suffix(4) : start.prefix(4)
    return row["level"] != "view" && year >= "2022"
  }

  @Test("of 93 institutions 65 appear once since 2022, as the rows of the tables say")
  func ownRecords() throws {
    let rows = try Self.ours.appearances(where: Self.isRecent)
    let network = try Reseda.network()
    let found = try network.appearances(from: day("2022-01-01"))
    #expect(found.institutionCount == rows.count)
    #expect(
      Set(found.once.map { network.institutions[$0].id })
        == Set(rows.filter { $0.value.count == 1 }.keys))
    #expect((found.once.count, found.institutionCount) == (65, 93))
  }

  @Test("over all years they are what the rows say, those without a date included")
  func allYears() throws {
    let rows = try Self.ours.appearances { $0["level"] != "view" }
    let found = try Reseda.network().appearances()
    #expect(found.institutionCount == rows.count)
    #expect(found.once.count == rows.count { $0.value.count == 1 })
  }

  @Test(
    "in the transcription 63 of 92 appear once: held or announced since 2022, staff as their house",
    .enabled(
      if: AppearancesTests.transcription != nil, "the transcription does not lie beside this folder"
    ))
  func transcribed() throws {
    let rows = try #require(Self.transcription).appearances { row in
      row["level"] != "view" && row["year"] ?? "" >= "2022"
    }
    #expect((rows.count { $0.value.count == 1 }, rows.count) == (63, 92))
  }

  @Test(
    "we have one actor more: the one « libéral », seen six times, is two groups seen once each",
    .enabled(
      if: AppearancesTests.transcription != nil, "the transcription does not lie beside this folder"
    ))
  func difference() throws {
    let theirs = try #require(Self.transcription).appearances { row in
      row["level"] != "view" && row["year"] ?? "" >= "2022"
    }
    let ours = try Self.ours.appearances(where: Self.isRecent)
    #expect(Set(theirs.keys).subtracting(ours.keys) == ["liberal"])
    #expect(theirs["liberal"]?.count == 6)
    #expect(
      Set(ours.keys).subtracting(theirs.keys) == ["liberal-mph-2022", "liberal-rc-2022"])
    #expect(ours["liberal-mph-2022"]?.count == 1 && ours["liberal-rc-2022"]?.count == 1)
  }

  @Test("what is announced counts, what is told again as a view does not, nor who pays")
  func conventions() throws {
    let network = try RecordFolder([
      "institutions": """
      id,name,kind,sector
      a,A,unit,health
      b,B,unit,health
      c,C,unit,health
      d,D,unit,health
      """,
      "professionals": "id,function,institution\np,CPE,a\nq,CPE,a\nfree,CPE,",
      "interactions": """
      id,level,kind,status,start,place
      old,event,meeting,held,2021-12-31,
      held,event,meeting,held,2022,b
      next,event,meeting,planned,2023-05,
      view,view,meeting,held,2022-02-02,
      undated,event,meeting,held,,
      """,
      "participations": """
      interaction,actor,role
      old,b,participant
      held,p,participant
      held,q,participant
      held,free,participant
      next,b,participant
      view,c,participant
      held,d,funder
      undated,d,participant
      """,
    ]).network()
    #expect(try network.appearances(from: day("2022-01-01")).counts == [1, 2, 0, 0])
    #expect(network.appearances().counts == [1, 3, 0, 1])
  }
}
