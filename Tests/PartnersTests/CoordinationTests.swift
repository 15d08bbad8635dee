import Foundation
import Partners
import Testing

/// The Alès network without its coordination, counted from the rows by other code than ours.
@Suite("Alès without its coordination")
struct CoordinationTests {
  @Test("of 82 institutions in 3 components, 80 of them in one, 78 stay, in 39")
  func published() throws {
    let network = try Reseda.network()
    let settings = try #require(AnalysisSettings(of: network))
    let rehearsal = network.rehearsal(without: Departure(of: ["reseda", "rcl"]), settings)
    #expect(rehearsal.cohesionBefore.componentSizes == [80, 1, 1])
    #expect(rehearsal.cohesionAfter.institutionCount == 78)
    #expect(rehearsal.cohesionAfter.componentSizes.count == 39)
    let rows = try Attendances(published: Reseda.path)
    #expect(rows.componentSizes(without: []) == rehearsal.cohesionBefore.componentSizes)
    let without = rows.componentSizes(without: ["reseda", "rcl"])
    #expect(without == rehearsal.cohesionAfter.componentSizes)
  }

  /// The transcription's own count: 77 institutions, 39 components without RESEDA and the RCL.
  ///
  /// Before, 75 are in one component; the two others are parts of RESEDA, so all are one once parts
  /// count with their whole. The published folder has 82: it counts what was ongoing in 2022, which
  /// brings `itep-ales` and `pcpe-unapei30` (x-cta), `msp-besseges` and `chac-psychiatrie`
  /// (x-ipa-2021), and tells the transcription's `liberal` apart into those of two meetings.
  @Test(
    "the transcription's year 2022: 77 institutions, 75 in one component, 39 components without",
    .enabled(if: Attendances.transcription != nil, "the transcription is not beside the folder"))
  func transcribed() throws {
    let folder = try #require(Attendances.transcription)
    let rows = try Attendances(transcribed: folder)
    #expect(rows.componentSizes(without: []) == [75, 1, 1])
    let without = rows.componentSizes(without: ["reseda", "rcl"])
    #expect(without.count == 39)
    #expect(without.prefix(6) == [29, 3, 3, 2, 2, 1])
  }

  @Test("the folder names nobody: those who convene coordinate, and take their parts along")
  func coordinator() throws {
    let network = try Reseda.network()
    let settings = try #require(AnalysisSettings(of: network))
    #expect(network.coordinator.contains("reseda"))
    let rehearsal = network.rehearsal(without: Departure(of: network.coordinator), settings)
    let leaving = Set(rehearsal.institutions.map { network.institutions[$0].id })
    #expect(leaving.isSuperset(of: network.coordinator))
    #expect(leaving.contains("equipe-sp"))
  }
}

/// Who was at what, straight from the rows.
struct Attendances {
  private let parents: [String: String]
  private let occasions: [[String]]

  /// The folder of the transcription, if it is there.
  static let transcription: String? = {
    let repository = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return ["../shared", "../../shared"].map {
      repository.appendingPathComponent($0 + "/tables/004_reseda_2022").path
    }.first { FileManager.default.fileExists(atPath: $0 + "/participations.csv") }
  }()

  /// Reads the transcription: interactions whose year is 2022, every participation.
  init(transcribed folder: String) throws {
    let live = try rows(folder, "interactions").filter { $0["year"] == "2022" }
    try self.init(
      folder, live, parent: "parent_id", house: "institution_id", occasion: "interaction_id",
      actor: "actor_id"
    ) { _ in true }
  }

  /// Reads the published folder: what was held or went on in 2022, contacts and rooms.
  init(published folder: String) throws {
    let live = try rows(folder, "interactions").filter { row in
      let (start, end) = (row["start"] ?? "", row["end"] ?? "")
      let last = end.isEmpty ? (row["status"] == "ongoing" ? "2022" : start) : end
      let lastYear = last.count == 9 ? last.suffix(4) : last.prefix(4)
      return row["level"] != "view" && ["held", "ongoing"].contains(row["status"])
        && !start.isEmpty && start.prefix(4) <= "2022" && lastYear >= "2022"
    }
    try self.init(
      folder, live, parent: "parent", house: "institution", occasion: "interaction", actor: "actor"
    ) { !["funder", "recipient"].contains($0["role"]) }
  }

  private init(
    _ folder: String, _ live: [[String: String]], parent: String, house: String, occasion: String,
    actor: String, counts: ([String: String]) -> Bool
  ) throws {
    parents = Dictionary(
      uniqueKeysWithValues: try rows(folder, "institutions").map {
        ($0["id"] ?? "", $0[parent] ?? "")
      })
    let houses = Dictionary(
      uniqueKeysWithValues: try rows(folder, "professionals").map {
        ($0["id"] ?? "", $0[house] ?? "")
      })
    let participations = try rows(folder, "participations").filter(counts)
    occasions = live.map { row in
      let there = participations.filter { $0[occasion] == row["id"] }.compactMap { $0[actor] }
      let all = there.map { houses[$0] ?? $0 } + [row["place"] ?? ""]
      return Set(all.filter { !$0.isEmpty }).sorted()
    }
  }

  /// Returns the sizes of the components without some institutions and their parts.
  func componentSizes(without roots: Set<String>) -> [Int] {
    let present = occasions.map { $0.filter { !isPart($0, of: roots) } }
    var component = Dictionary(uniqueKeysWithValues: Set(present.joined()).map { ($0, $0) })
    for occasion in present {
      let joined = Set(occasion.compactMap { component[$0] })
      guard let first = occasion.first.flatMap({ component[$0] }) else { continue }
      component = component.mapValues { joined.contains($0) ? first : $0 }
    }
    return Dictionary(grouping: component.values) { $0 }.map(\.value.count).sorted(by: >)
  }

  private func isPart(_ id: String, of roots: Set<String>) -> Bool {
    roots.contains(id) || parents[id].map { isPart($0, of: roots) } == true
  }
}

/// Returns the rows of a table by column.
private func rows(_ folder: String, _ table: String) throws -> [[String: String]] {
  let text = try String(contentsOfFile: folder + "/\(table).csv", encoding: .utf8)
  let lines = cells(of: text.replacingOccurrences(of: "\r\n", with: "\n"))
  return lines.dropFirst().map { line in
    Dictionary(uniqueKeysWithValues: zip(lines[0], line))
  }
}

/// Returns the cells of a CSV, quotation marks taken off.
private func cells(of text: String) -> [[String]] {
  var (lines, line, cell, isQuoted) = ([[String]](), [String](), "", false)
  for character in text {
    switch (character, isQuoted) {
    case ("\"", _): isQuoted.toggle()
    case (",", false):
      line.append(cell)
      cell = ""
    case ("\n", false):
      lines.append(line + [cell])
      (line, cell) = ([], "")
    default: cell.append(character)
    }
  }
  return cell.isEmpty && line.isEmpty ? lines : lines + [line + [cell]]
}
