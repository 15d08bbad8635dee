import Foundation
import Languages
import Partners
import Tables
import Testing

/// The published network from one workbook is that from its folder.
@Suite(
  "Networks of workbooks",
  .enabled(
    if: RecordWorkbooks.folder != nil,
    "openpyxl or odfpy is not installed; make test installs them"))
struct WorkbookNetworkTests {
  func path(_ name: String) throws -> String {
    try #require(RecordWorkbooks.folder).appendingPathComponent(name).path
  }

  /// All records as text, without the places where they stand.
  func records(_ network: Network) -> [String] {
    let tables: [[Any]] = [
      network.institutions, network.professionals, network.interactions, network.participations,
      network.territories, network.communes, network.tools,
    ]
    return tables.flatMap { $0.map { "\($0)".replacing(/location: [^,]*,/, with: "") } }
  }

  @Test("every record is the same, whichever program made it", arguments: ["xlsx", "ods"])
  func same(ending: String) throws {
    let network = try Network(contentsOf: try path("network." + ending))
    let (ours, theirs) = (records(network), records(try Reseda.network()))
    #expect(theirs.count > 900)
    #expect(ours.count == theirs.count)
    let difference = zip(ours, theirs).first { $0 != $1 }
    #expect(difference == nil)
    let areZonings = try network.zonings == Reseda.network().zonings
    #expect(areZonings)
  }

  @Test("records know their sheet and row")
  func places() throws {
    let network = try Network(contentsOf: try path("network.xlsx"))
    #expect(
      network.institutions.first?.origin.location.description == "network.xlsx:Institutions!2")
  }

  @Test("a table that is missing is looked for among the names of the sheets")
  func misnamed() throws {
    let problems = try #require(throws: Problems.self) {
      try Network(contentsOf: try path("misnamed.xlsx"))
    }
    #expect(problems.all.map(\.code) == [.missingTable])
    let sentence = try #require(problems.all.first).sentence(in: .english)
    #expect(sentence.hasSuffix("; is it the one called 'Institution'?"))
  }

  @Test("a sheet that is no table, and one that is hidden, are told and refuse nothing")
  func notices() throws {
    let notices = try Network(contentsOf: try path("network.ods")).notices
    #expect(
      notices.map { $0.sentence(in: .english) } == [
        "network.ods:notes: this sheet is named after no table; it was not read",
        "network.ods:communes: this sheet is hidden, and was read like the others",
      ])
    #expect(notices.map(\.code) == [.unusedSheet, .hiddenSheet])
    #expect(try Reseda.network().notices.isEmpty)
  }
}

/// What is said of a path that is no network, without Python.
@Suite("Paths that are no network")
struct NoNetworkTests {
  @Test(
    "a file that is no workbook, or none at all, is refused",
    arguments: ["n.xlsx", "n.xls", "n.txt"])
  func refused(name: String) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("maillage-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent(name).path
    let absent = try #require(throws: Problems.self) { try Network(contentsOf: path) }
    #expect(absent.all.map(\.code) == [.unreadable])
    try FileSystem.write(Array("id;name".utf8), to: path)
    let strange = try #require(throws: Problems.self) { try Network(contentsOf: path) }
    #expect(strange.all.map(\.code) == [name == "n.txt" ? .unreadable : .unsupported])
    #expect(Network.isNamed(by: path) == (name != "n.txt"))
  }
}
