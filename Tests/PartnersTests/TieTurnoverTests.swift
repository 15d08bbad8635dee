import Partners
import Testing

@Suite("Tie turnover")
struct TieTurnoverTests {
  /// The ties of a complete network of so many institutions, by a star's centre or all of them.
  static func complete(_ size: Int) -> [InstitutionPair] {
    (0..<size).flatMap { first in
      (first + 1..<max(size, first + 1)).map { InstitutionPair(first: first, second: $0) }
    }
  }

  static func star(_ size: Int) -> [InstitutionPair] {
    (1..<size).map { InstitutionPair(first: 0, second: $0) }
  }

  @Test("from a star of n to a complete network of n, 2 of n ties are kept", arguments: 2...9)
  func starWithinComplete(size: Int) {
    let turnover = TieTurnover(from: Self.star(size), to: Self.complete(size))
    #expect(turnover.kept == Self.star(size))
    #expect(turnover.lost.isEmpty)
    #expect(turnover.new.count == (size - 1) * (size - 2) / 2)
    #expect(turnover.stability == 2 / Double(size))
  }

  @Test("kept and lost make up the first time, kept and new the second", arguments: 3...8)
  func parts(size: Int) {
    let shifted = Self.complete(size).map {
      InstitutionPair(first: $0.first + 1, second: $0.second + 1)
    }
    let turnover = TieTurnover(from: Self.complete(size), to: shifted)
    #expect((turnover.kept + turnover.lost).sorted() == Self.complete(size))
    #expect((turnover.kept + turnover.new).sorted() == shifted)
  }

  @Test("no tie at either time has no share")
  func nothing() {
    #expect(TieTurnover(from: [], to: []).stability == nil)
    #expect(TieTurnover(from: Self.star(3), to: []).stability == 0)
  }
}
