import Languages
import Testing

@testable import Tables

/// Files that are no workbook, or one only to do harm: each is refused in a sentence with its cure.
@Suite("Refused workbooks")
struct WorkbookRefusalTests {
  static let sheetPart = "xl/worksheets/sheet1.xml"
  static let parts = WorkbookBytes.xlsxParts("<row r='1'><c r='A1'><v>1</v></c></row>")
  static let sound = ArchiveBytes.of(parts)

  /// Returns the sound workbook with another sheet.
  static func workbook(
    sheet data: [UInt8], _ change: (inout ArchiveBytes.Part) -> Void = { _ in }
  ) -> [UInt8] {
    var part = ArchiveBytes.Part(sheetPart, data)
    change(&part)
    return ArchiveBytes.of(parts.filter { $0.name != sheetPart } + [part])
  }

  /// Returns the sound workbook with a byte of its sheet changed.
  static func flipped(after text: String) -> [UInt8] {
    var bytes = sound
    let letters = Array(text.utf8)
    let place = bytes.indices.last { bytes[$0...].starts(with: letters) } ?? 0
    bytes[place + letters.count] ^= 1
    return bytes
  }

  /// Returns an old compound file with a name in its directory.
  static func compound(_ name: String) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 1016)
    for letter in name.utf8 { bytes += [letter, 0] }
    return bytes + [UInt8](repeating: 0, count: 512)
  }

  static let claimingParts: [UInt8] = {
    var bytes = sound
    for place in (bytes.count - 14)..<(bytes.count - 10) { bytes[place] = 0xFF }
    return bytes
  }()

  static let long = [UInt8](repeating: UInt8(ascii: "a"), count: 3 << 19)

  static let cases: [(String, [UInt8], Problem.Code, String)] = [
    ("nothing", [], .emptyFile, "original"),
    ("zeros", [UInt8](repeating: 0, count: 100_000), .emptyFile, "original"),
    ("cut short", Array(sound.prefix(sound.count / 2)), .unreadable, "cut short"),
    ("cut at the end", Array(sound.dropLast(30)), .unreadable, "cut short"),
    ("a digit changed", flipped(after: "<v>"), .unreadable, "damaged"),
    ("a tag changed", flipped(after: "<v>1"), .unreadable, "damaged"),
    ("a part locked", workbook(sheet: [1]) { $0.isLocked = true }, .unsupported, "password"),
    ("locked by Excel", compound("EncryptedPackage"), .unsupported, "without a password"),
    ("of old", compound("Workbook"), .unsupported, ".xls"),
    ("a text", Array("code;name\n1;a\n".utf8), .unsupported, "save it as .xlsx"),
    ("a letter", ArchiveBytes.of([.init("word/document.xml", "<w/>")]), .unsupported, ".xlsx"),
    ("no sheet", ArchiveBytes.of(parts.filter { $0.name != sheetPart }), .unreadable, "missing"),
    ("gigabyte", workbook(sheet: [1]) { $0.size = 1 << 30 }, .tooLarge, "out of all measure"),
    (
      "ratio", workbook(sheet: [1, 2]) { ($0.method, $0.size) = (8, 50_000_000) }, .tooLarge,
      "out of all measure"
    ),
    (
      "larger than said",
      workbook(sheet: ArchiveBytes.deflatedRun(20_000)) { ($0.method, $0.size) = (8, 1000) },
      .tooLarge, "larger than it says"
    ),
    ("parts", claimingParts, .tooLarge, "parts"),
    (
      "entities",
      workbook(sheet: Array("<!DOCTYPE a [<!ENTITY b 'bb'>]><a>&b;</a>".utf8)), .unsupported,
      "DOCTYPE"
    ),
    (
      "a comment without end", workbook(sheet: Array("<a><!--".utf8) + long), .tooLarge, "longer"
    ),
    ("packed in another way", workbook(sheet: [1]) { $0.method = 12 }, .unsupported, "packed"),
  ]

  @Test("what is no workbook is refused with its cure", arguments: cases.indices)
  func refused(index: Int) throws {
    let (name, bytes, code, word) = Self.cases[index]
    let problems = try #require(throws: Problems.self) { try Workbook(bytes, file: "a.xlsx") }
    #expect(problems.all.map(\.code) == [code], "\(name)")
    let sentence = try #require(problems.all.first).sentence(in: .english)
    #expect(sentence.contains(word), "\(name)")
    #expect(sentence.hasPrefix("a.xlsx"))
  }

  @Test("the workbook that each case differs from is sound")
  func sound() throws {
    let workbook = try Workbook(Self.sound, file: "a.xlsx")
    #expect(workbook.sheets.map(\.name) == ["institutions"])
    #expect(workbook.sheets[0].rows.map(\.cells) == [[.number(1)]])
  }

  @Test("sheets that point at one part over and over are refused when they are too much together")
  func together() throws {
    let limits = WorkbookLimits(unpacked: 500)
    let problems = try #require(throws: Problems.self) {
      try Workbook(Self.sound, file: "a.xlsx", limits: limits)
    }
    #expect(problems.all.map(\.code) == [.tooLarge])
  }

  @Test("too many cells are refused, with the place where it was too much")
  func cells() throws {
    let limits = WorkbookLimits(cells: 10)
    let data = Array("<a><row r='1'><c r='K1'><v>1</v></c></row></a>".utf8)
    let problems = try #require(throws: Problems.self) {
      try Workbook(Self.workbook(sheet: data), file: "a.xlsx", limits: limits)
    }
    #expect(problems.all.map(\.location.description) == ["a.xlsx:institutions!K1"])
  }

  @Test("merged ranges that overlap without end are refused")
  func overlapping() throws {
    let limits = WorkbookLimits(cells: 100)
    let data = "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>1</v></c></row>"
    let ranges = String(repeating: "<mergeCell ref='A1:B1'/>", count: 200)
    let problems = try #require(throws: Problems.self) {
      try Workbook(
        ArchiveBytes.of(WorkbookBytes.xlsxParts(data, after: ranges)), file: "a.xlsx",
        limits: limits)
    }
    #expect(problems.all.map(\.code) == [.badSyntax])
  }

  @Test("an ODS workbook whose manifest says that it is locked is refused with its cure")
  func lockedODS() throws {
    let manifest =
      "<m:manifest xmlns:m='u'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
    let bytes = ArchiveBytes.of([
      .init("content.xml", [1, 2, 3]), .init("META-INF/manifest.xml", manifest),
    ])
    let problems = try #require(throws: Problems.self) { try Workbook(bytes, file: "a.ods") }
    #expect(
      problems.all.map { $0.sentence(in: .english) } == [
        "a.ods: the workbook is protected by a password; save it as .xlsx without a password"
      ])
  }
}
