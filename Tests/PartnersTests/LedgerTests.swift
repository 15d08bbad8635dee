import Partners
import Tables
import Testing

@Suite("Ledgers")
struct LedgerTests {
  @Test("every row of a sound folder is kept")
  func sound() throws {
    let network = try Network(contentsOf: Fixtures.path("sound"))
    let rows = network.ledger.sources.map { $0.rows }
    #expect(network.ledger.sources.map(\.kept) == rows)
    let participations = network.ledger.sources.first { $0.table == "participations" }
    #expect(participations?.rows == network.participations.count)
  }

  @Test(
    "rows read are rows kept, merged and rejected, whatever is wrong",
    arguments: BrokenFolderTests.cases + ["sound", "french-dialect"])
  func balance(folder: String) {
    let check = RecordCheck(contentsOf: Fixtures.path(folder))
    for source in check.ledger.sources {
      guard let rows = source.rows, let kept = source.kept else { continue }
      #expect(kept + source.merged + source.rejected.count == rows)
      #expect(kept >= 0)
      #expect(source.lines?.isBalanced != false)
    }
    #expect((check.network == nil) == !check.problems.all.isEmpty)
  }

  @Test("a rejected row says its line and its reason")
  func rejected() throws {
    let check = RecordCheck(contentsOf: Fixtures.path("bad-date"))
    let rejected = check.ledger.sources.flatMap(\.rejected)
    #expect(rejected.flatMap(\.problems) == check.problems.all)
    #expect(rejected.map(\.line) == check.problems.all.map { $0.location.line ?? 0 })
  }

  @Test("a file that is no table has no count of rows")
  func unreadable() throws {
    let check = RecordCheck(contentsOf: Fixtures.path("missing-column"))
    let file = try #require(check.problems.all.first?.location.file)
    let source = try #require(check.ledger.sources.first { $0.place.file == file })
    #expect(source.rows == nil && source.kept == nil)
  }

  @Test("the dialect of each file is found, and none is asked of a folder that is not there")
  func dialects() throws {
    let french = RecordCheck(contentsOf: Fixtures.path("french-dialect")).ledger
    #expect(french.sources.contains { $0.dialect?.encoding == .windows1252 })
    #expect(french.sources.contains { $0.dialect?.hasMark == true })
    #expect(french.sources.contains { $0.dialect?.delimiter == .semicolon })
    #expect(RecordCheck(contentsOf: Fixtures.path("nowhere")).ledger.sources.isEmpty)
  }
}
