import PeerPython
import Foundation
import Partners
import Tables
import Testing

@Suite("A folder that an import writes")
struct ImportedFolderTests {
  private func folder() throws -> ImportedFolder {
    try AttendanceImport().folder(of: sheet("Structure;24/03/2022\nIME;x\n"))
  }

  @Test("records that are there are not replaced unless that is asked for")
  func force() throws {
    try inTemporaryFolder { place in
      try folder().write(to: place, force: false)
      let before = try Data(contentsOf: URL(fileURLWithPath: place + "/institutions.csv"))
      #expect(throws: Problems.self) { try folder().write(to: place, force: false) }
      try folder().write(to: place, force: true)
      let after = try Data(contentsOf: URL(fileURLWithPath: place + "/institutions.csv"))
      #expect(before == after)
    }
  }

  @Test("a source is never written, though it lies in the folder under the name of a table")
  func sourceIsKept() throws {
    try inTemporaryFolder { place in
      let path = place + "/participations.csv"
      let bytes = Array("Structure;24/03/2022\nIME;x\n".utf8)
      try FileSystem.write(bytes, to: path)
      let folder = try AttendanceImport().folder(
        of: Listing(delimited: FileSystem.contents(of: path), file: "participations.csv"))
      #expect(throws: Problems.self) {
        try folder.write(to: place + "/./x/..", force: true, sources: [path])
      }
      #expect(try FileSystem.contents(of: path) == bytes)
      #expect(!FileManager.default.fileExists(atPath: place + "/institutions.csv"))
    }
  }

  @Test("the same list gives the same bytes")
  func repeatable() throws {
    #expect(try folder().files == folder().files)
  }

  @Test(
    "an independent reader finds the data package valid",
    .enabled(if: Python.has("frictionless"), "frictionless is not installed: not asked"))
  func frictionless() throws {
    try inTemporaryFolder { place in
      try AttendanceImport().folder(of: sheet(WideAttendanceTests.list))
        .write(to: place, force: false)
      let script = """
        from frictionless import validate
        print(validate("datapackage.json").valid)
        """
      #expect(Python.output(of: script, in: place) == "True\n")
    }
  }
}
