import Languages
import Partners
import Tables

/// What the rows of a page are about, as its filters offer it.
///
/// A row names its territories, sectors and kinds by their numbers in these lists.
struct PageFacets {
  /// The territories by name, in alphabetical order.
  let territories: [String]
  /// The sectors of activity, in their own order.
  let sectors: [Sector]
  /// The kinds of interaction, by identifier.
  let kinds: [String]
  /// The first and last day that a row is about, as `2022-01-01`.
  let days: (first: String, last: String)?
  private let territoryNumbers: [String: Int]
  private let sectorNumbers: [Sector: Int]
  private let kindNumbers: [String: Int]

  /// Gathers what the rows of a document are about.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - most: How many rows of each table and items of each list count.
  init(_ document: Document, atMost most: Int) {
    let grounds = document.sections.flatMap(\.blocks).flatMap { $0.grounds.prefix(most) }
    territories = Set(grounds.flatMap(\.territories)).sorted { $0.precedesInFrench($1) }
    let present = Set(grounds.flatMap(\.sectors))
    sectors = Sector.allCases.filter(present.contains)
    kinds = Set(grounds.flatMap(\.kinds)).sorted {
      let (left, right) = (KindWords.interaction($0).french, KindWords.interaction($1).french)
      return left == right ? $0 < $1 : left.precedesInFrench(right)
    }
    let spans = grounds.compactMap(\.span)
    let (first, last) = (spans.map(\.lowerBound).min(), spans.map(\.upperBound).max())
    days = first.flatMap { first in last.map { (first.description, $0.description) } }
    territoryNumbers = Self.numbers(territories)
    sectorNumbers = Self.numbers(sectors)
    kindNumbers = Self.numbers(kinds)
  }

  /// Returns the attributes that say what a row is about, each with a space before it.
  func attributes(of grounds: Grounds) -> String {
    let lists = [
      ("territory", grounds.territories.compactMap { territoryNumbers[$0] }),
      ("sector", grounds.sectors.compactMap { sectorNumbers[$0] }),
      ("kind", grounds.kinds.compactMap { kindNumbers[$0] }),
    ]
    let words = lists.filter { !$0.1.isEmpty }.map { name, numbers in
      " data-\(name)=\"\(numbers.map(String.init).joined(separator: " "))\""
    }
    let days = grounds.span.map { span in
      " data-from=\"\(span.lowerBound)\" data-to=\"\(span.upperBound)\""
    }
    return words.joined() + (days ?? "")
  }

  private static func numbers<Value: Hashable>(_ values: [Value]) -> [Value: Int] {
    Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
  }
}

extension Document.Block {
  /// What the rows or items of the block are about.
  var grounds: [Grounds] {
    switch self {
    case .grid(let grid): grid.grounds
    case .items(let items): items.map(\.grounds)
    case .paragraph, .note, .figure: []
    }
  }
}
