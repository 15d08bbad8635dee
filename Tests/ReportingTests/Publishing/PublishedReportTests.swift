import Languages
import Partners
import Tables
import Territories
import Testing

@testable import Reporting

/// Whoever holds every file of a published folder learns no more than it says.
@Suite("A report that may be shown to anybody")
struct PublishedReportTests {
  /// Numbers that stand for nothing else in a page; under a threshold of 5000 all are small.
  private static let secrets = [4217, 3391, 2718, 4409, 1993, 2333]

  private static let secret = SecretFolder(
    pupils: [[4217, 61000, 52000], [73000, 3391, 84000]], meetings: [2718, 4409, 97000],
    functions: [1993, 2333, 88000])

  private static let key = Pseudonyms(key: Array("a key of more than sixteen bytes".utf8))

  private func report(
    _ secret: SecretFolder, threshold: Int, _ pseudonyms: Pseudonyms? = nil
  ) throws -> PublishedReport {
    let network = try secret.folder.network()
    let settings = try #require(AnalysisSettings(of: network))
    return PublishedReport(
      Analysis(network, settings),
      profile: PublishProfile(threshold: threshold, pseudonyms: pseudonyms))
  }

  /// Every file of a report as text, workbooks as a spreadsheet program shows them.
  private func texts(_ report: PublishedReport) throws -> [String: String] {
    let folder = ReportFolder(report)
    var texts = folder.files.mapValues { String(decoding: $0, as: UTF8.self) }
    for (name, sheets) in folder.workbooks {
      let bytes = try WorkbookWriter(sheets, file: name).bytes()
      texts[name] = try Workbook(bytes, file: name).sheets.flatMap { sheet in
        [sheet.name] + sheet.rows.flatMap { $0.cells.compactMap(\.text) }
      }.joined(separator: "\n")
    }
    return texts
  }

  @Test("the folder has pages, text, data and workbooks, and nothing else")
  func files() throws {
    let names = try texts(report(Self.secret, threshold: 5000)).keys.sorted()
    #expect(
      names == [
        "index.en.html", "index.html", "report.en.md", "report.json", "report.md",
        "workbook.en.xlsx", "workbook.xlsx",
      ])
  }

  @Test("no file tells a number under the threshold; without a threshold every file does")
  func numbers() throws {
    for (name, text) in try texts(report(Self.secret, threshold: 5000)) {
      for number in Self.secrets {
        #expect(!text.contains(String(number)), "\(name) tells \(number)")
      }
      #expect(text.contains("masqué") || text.contains("masked"), "\(name) masks nothing")
    }
    for (name, text) in try texts(report(Self.secret, threshold: 2)) {
      for number in Self.secrets { #expect(text.contains(String(number)), "\(name): \(number)") }
    }
  }

  @Test("under codes no file tells an identifier, an institution or a commune")
  func names() throws {
    for (name, text) in try texts(report(Self.secret, threshold: 5000, Self.key)) {
      for word in SecretFolder.names + ["Label-Caché"] {
        #expect(!text.contains(word), "\(name) tells \(word)")
      }
      #expect(text.contains("school " + Self.key.code(of: "ecole-id-0")), "\(name) has no code")
    }
  }

  @Test("without codes schools bear their names, and communes and labels stay untold")
  func given() throws {
    for (name, text) in try texts(report(Self.secret, threshold: 5000)) {
      #expect(text.contains("Institution-Cachée-3"), "\(name)")
      #expect(!text.contains("Villecachée") && !text.contains("Label-Caché"), "\(name)")
    }
  }

  @Test("codes stand in their own order, not in that of the records")
  func order() throws {
    let grid = try #require(grids(of: report(Self.secret, threshold: 11, Self.key))["units"]?.first)
    let codes = grid.rows.map { $0[0].string(in: .english) }
    #expect(codes == codes.sorted() && codes.count == 6)
  }

  @Test("the finding gives no share that masked pupils are part of")
  func headline() throws {
    // All who are linked live in one small cell.
    let secret = SecretFolder(pupils: [[4217, 61000, 52000], [0, 3391, 84000]])
    let masked = try report(secret, threshold: 5000).document.sections[0].title
    #expect(masked.french.contains("n.d. (masqué)") && masked.english.contains("n.d. (masked)"))
    let shown = try report(Self.secret, threshold: 2).document.sections[0].title
    #expect(shown.english.contains("%") && !shown.english.contains("masked"))
  }

  @Test("every row of the records is left out, and every picture")
  func grounds() throws {
    let document = try report(Self.secret, threshold: 11).document
    for block in document.sections.flatMap(\.blocks) {
      switch block {
      case .grid(let grid): #expect(grid.grounds.isEmpty)
      case .note: break
      case .paragraph, .items, .figure: Issue.record("a block that nothing was said of")
      }
    }
  }

  /// The tables that an attacker tries: each masked cell up to two pupils more or less.
  @Test(
    "for every masked cell at least two numbers agree with all that is shown",
    arguments: [
      [[7, 40, 60], [30, 50, 3]], [[7, 3, 60], [30, 50, 90]], [[7, 40, 3], [7, 50, 3]],
      [[7, 0, 60], [30, 0, 90]], [[1, 1, 60], [30, 50, 90]], [[7, 40, 60], [0, 0, 0]],
      [[7, 7, 7], [3, 3, 3]],
    ])
  func attack(pupils: [[Int]]) throws {
    let report = try report(SecretFolder(pupils: pupils), threshold: 11)
    let shown = try #require(ShownTable(grids(of: report)["finding"] ?? []))
    let truth = pupils.flatMap { $0 }
    let masked = truth.indices.filter { shown.cells[$0] == nil }
    #expect(truth.indices.allSatisfy { shown.cells[$0] == nil || shown.cells[$0] == truth[$0] })
    #expect(truth.indices.allSatisfy { !(1..<11).contains(truth[$0]) || masked.contains($0) })
    let possible = shown.tables(near: truth)
    #expect(possible.contains(truth))
    for cell in masked {
      #expect(Set(possible.map { $0[cell] }).count > 1, "cell \(cell) is \(truth[cell])")
    }
  }

  private func grids(of report: PublishedReport) -> [String: [Grid]] {
    report.document.sections.reduce(into: [:]) { grids, section in
      grids[section.id] = section.blocks.compactMap { block in
        if case .grid(let grid) = block { grid } else { nil }
      }
    }
  }
}

/// What somebody reads off the matrix and the classes of a published report.
private struct ShownTable {
  /// The cells row by row; nil where masked.
  private(set) var cells: [Int?] = []
  private var signs: [Character?] = []
  private var sums: [(parts: [Int], total: Int?)] = []

  init?(_ grids: [Grid]) {
    guard grids.count == 2 else { return nil }
    let rows = grids[0].rows.map { $0.dropFirst().map { $0.string(in: .english) } }
    let (height, width) = (rows.count - 1, rows[0].count - 1)
    for row in rows.dropLast() {
      for text in row.dropLast() {
        signs.append(text == "–" ? nil : text.first)
        cells.append(text == "–" ? 0 : Self.number(text))
      }
    }
    for row in 0..<height {
      sums.append(((0..<width).map { row * width + $0 }, Self.number(rows[row][width])))
    }
    for column in 0..<width {
      sums.append(((0..<height).map { $0 * width + column }, Self.number(rows[height][column])))
    }
    sums.append((Array(cells.indices), Self.number(rows[height][width])))
    for row in grids[1].rows {
      let sign = row[0].string(in: .english).first
      let parts = signs.indices.filter { signs[$0] == sign }
      sums.append((parts, Self.number(row[2].string(in: .english))))
    }
  }

  private static func number(_ text: String) -> Int? {
    text.split(separator: " ").last.flatMap { Int($0) }
  }

  /// Every table that agrees with what is shown; a masked number is not 0, which would be shown.
  func tables(near truth: [Int]) -> [[Int]] {
    var found: [[Int]] = [[]]
    for cell in cells.indices {
      let values =
        cells[cell].map { [$0] } ?? (-2...2).map { truth[cell] + $0 }.filter { $0 > 0 }
      found = found.flatMap { start in values.map { start + [$0] } }
    }
    return found.filter { table in
      sums.allSatisfy { sum in
        let value = sum.parts.reduce(0) { $0 + table[$1] }
        return sum.total.map { $0 == value } ?? (value > 0)
      }
    }
  }
}
