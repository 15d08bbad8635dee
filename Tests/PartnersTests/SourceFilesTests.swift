import Foundation
import Partners
import Tables
import Testing

@Suite("Source files")
struct SourceFilesTests {
  @Test(
    "reading and checking changes no byte of a folder",
    arguments: ["sound", "french-dialect", "everything-wrong", "wrong-encoding"])
  func unchanged(folder: String) throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Fixtures.path(folder)).sorted()
    let bytes = {
      files.map { FileManager.default.contents(atPath: Fixtures.path(folder) + "/" + $0) }
    }
    let before = bytes()
    _ = RecordCheck(contentsOf: Fixtures.path(folder))
    #expect(bytes() == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: Fixtures.path(folder)).sorted() == files)
  }

  @Test("a file beyond the limit is refused by its size, unread")
  func tooLarge() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("maillage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("institutions.csv").path
    #expect(FileManager.default.createFile(atPath: file, contents: nil))
    // A hole takes no room on disk.
    let handle = try #require(FileHandle(forWritingAtPath: file))
    try handle.truncate(atOffset: UInt64(Table.largestFile) + 1)
    try handle.close()
    let problems = RecordCheck(contentsOf: folder.path).problems.all
    #expect(problems.first { $0.location.file == "institutions.csv" }?.code == .tooLarge)
  }
}
