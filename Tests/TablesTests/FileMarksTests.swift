import Foundation
import Testing

@testable import Tables

@Suite("How files look from outside")
struct FileMarksTests {
  private let folder = NSTemporaryDirectory() + "maillage-marks-\(UUID().uuidString)"

  private func write(_ text: String, to name: String) throws {
    try FileSystem.write(Array(text.utf8), to: folder + "/" + name)
  }

  @Test("a new file, another size and another day of change are seen; no change is none")
  func changes() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try write("a", to: "one.csv")
    let first = FileMarks(of: folder)
    #expect(first == FileMarks(of: folder))
    try write("ab", to: "one.csv")
    let longer = FileMarks(of: folder)
    #expect(longer != first)
    try write("b", to: "two.csv")
    let more = FileMarks(of: folder)
    #expect(more != longer)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 0)], ofItemAtPath: folder + "/two.csv")
    #expect(FileMarks(of: folder) != more)
  }

  @Test("hidden files, lock files and folders within do not count; a file alone does")
  func strangers() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try write("a", to: "one.csv")
    let (all, alone) = (FileMarks(of: folder), FileMarks(of: folder + "/one.csv"))
    for name in [".hidden", "~$one.xlsx", "report/index.html"] { try write("b", to: name) }
    #expect(FileMarks(of: folder) == all)
    try write("ab", to: "one.csv")
    #expect(FileMarks(of: folder + "/one.csv") != alone)
  }

  @Test("a change counts once two looks agree, and one taken back never does")
  func settled() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let states = try ["", "a", "ab"].map { text in
      try write(text, to: "one.csv")
      return FileMarks(of: folder)
    }
    // Changed, taken back, changed, changed again, and left alone.
    var looks = [0, 1, 0, 0, 1, 2, 2].map { states[$0] }[...]
    let found = states[0].settled { looks.removeFirst() }
    #expect(found == states[2] && looks.isEmpty)
  }
}
