import Foundation
import Languages
import PeerPython
import Tables
import Testing

@testable import Partners

/// What every published record folder must hold to, whatever its network.
@Suite("The published record folders")
struct RecordFoldersTests {
  static let names = [
    "accompagnement-collectif", "cellules-soutien", "parpsych-ed", "reseda-2022",
    "soutien-direction-strasbourg",
  ]

  @Test("no folder is missing from these tests")
  func allNamed() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: path(""))
    #expect(folders.filter { !$0.hasPrefix(".") }.sorted() == Self.names)
  }

  @Test("each loads without a problem, and names itself as its folder", arguments: names)
  func loads(name: String) {
    let check = RecordCheck(contentsOf: path(name))
    #expect(check.problems.all.map { $0.sentence(in: .english) } == [])
    #expect(check.network?.package?.name == name)
  }

  @Test(
    "Frictionless, which we did not write, finds each valid",
    .enabled(
      if: Python.has("frictionless"), "Frictionless is not installed; make test installs it"),
    arguments: names)
  func frictionless(name: String) {
    let script =
      "import frictionless, sys; sys.exit(not frictionless.validate('datapackage.json').valid)"
    #expect(Python.output(of: script, in: path(name)) != nil)
  }

  @Test("each row rests on lines of a source that the folder names", arguments: names)
  func sourced(name: String) throws {
    let network = try Network(contentsOf: path(name))
    let known = Set((network.package?.sources ?? []).compactMap(\.name))
    let origins =
      network.institutions.map(\.origin) + network.professionals.map(\.origin)
      + network.interactions.map(\.origin) + network.participations.map(\.origin)
      + network.territories.map(\.origin) + network.services.offers.map(\.origin)
      + network.services.needs.map(\.origin) + network.services.steps.map(\.origin)
      + network.services.resources.map(\.origin) + network.services.traits.map(\.origin)
    let strangers = origins.flatMap { origin in
      (origin.source ?? "nowhere").components(separatedBy: " | ")
        .map { $0.prefix { $0 != ":" } }.filter { !known.contains(String($0)) }
        .map { "\(origin.location): \($0)" }
    }
    #expect(strangers == [])
  }

  @Test(
    "lines of a source are lines that it has", .enabled(if: SharedData.folder != nil),
    arguments: names)
  func linesAreThere(name: String) throws {
    let lengths = try sourceLengths()
    let network = try Network(contentsOf: path(name))
    let sources =
      network.interactions.map(\.origin.source) + network.services.offers.map(\.origin.source)
      + network.services.steps.map(\.origin.source) + network.services.traits.map(\.origin.source)
    let parts = sources.compactMap { $0 }.flatMap { $0.components(separatedBy: " | ") }
    let beyond = parts.filter { part in
      let halves = part.split(separator: ":", maxSplits: 1).map(String.init)
      let lines = halves.last?.split { $0 == ";" || $0 == "-" }.compactMap { Int($0) } ?? []
      return halves.first.flatMap { lengths[$0] }.map { (lines.max() ?? 0) > $0 } ?? false
    }
    #expect(beyond == [])
  }

  private func sourceLengths() throws -> [String: Int] {
    let folder = try #require(SharedData.folder).deletingLastPathComponent()
      .appendingPathComponent("sources")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try Dictionary(
      uniqueKeysWithValues: files.map { file in
        let bytes = try Data(contentsOf: folder.appendingPathComponent(file))
        return (String(file.prefix(3)), bytes.count { $0 == UInt8(ascii: "\n") } + 1)
      })
  }

  private func path(_ name: String) -> String {
    Reseda.repository.appendingPathComponent("Networks/" + name).path
  }
}
