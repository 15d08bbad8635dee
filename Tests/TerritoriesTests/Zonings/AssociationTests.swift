import Territories
import Testing

@Suite("Association of two systems")
struct AssociationTests {
  /// How many things of each class (column) are in each cluster (row), from two lists of labels.
  static func table(clusters: [Int], classes: [Int]) -> Crosswalk {
    let sizes = ((clusters.max() ?? 0), (classes.max() ?? 0))
    var cells = [[Double]](repeating: [Double](repeating: 0, count: sizes.1), count: sizes.0)
    for (cluster, label) in zip(clusters, classes) { cells[cluster - 1][label - 1] += 1 }
    return Crosswalk(cells: cells)
  }

  static let b = [1, 1, 1, 2, 2, 3, 3, 3, 1, 1, 2, 2, 2, 3, 3]
  static let fives = [Int](1...3).flatMap { [Int](repeating: $0, count: 5) }

  @Test(
    "the four solutions of Rosenberg & Hirschberg (2007), figure 2: 0.14, 0.39, 0.30, 0.41",
    arguments: [
      ([1, 1, 1, 2, 3, 3, 3, 3, 1, 2, 2, 2, 2, 1, 3], fives, 0.1350),
      (b, fives, 0.3874),
      (b + [1, 2, 3, 1, 2, 3], fives + [4, 4, 5, 5, 6, 6], 0.3004),
      (b + [1, 2, 3, 1, 2, 3], fives + [4, 5, 6, 7, 8, 9], 0.4128),
    ] as [([Int], [Int], Double)])
  func rosenbergHirschberg(clusters: [Int], classes: [Int], v: Double) throws {
    let association = try #require(Self.table(clusters: clusters, classes: classes).association)
    #expect(approximatelyEqual(association.vMeasure(), v, within: 5e-5))
  }

  /// Areas in twentieths of a quarter of the map: the only ones that agree with all published
  /// figures, eleven digits of them, so that the maps themselves are not needed.
  @Test("the regions of sabre: V 0.3612, homogeneity 0.3153, completeness 0.4228")
  func sabreRegions() throws {
    let regions = Crosswalk(cells: [[13, 4, 0, 0], [3, 0, 4, 16], [4, 16, 16, 4]])
    let association = try #require(regions.association)
    // esda, tests/test_map_comparison.py.
    #expect(approximatelyEqual(association.homogeneity, 0.31534179219, within: 1e-11))
    #expect(approximatelyEqual(association.completeness, 0.42275150844, within: 1e-11))
    #expect(approximatelyEqual(association.vMeasure(), 0.3612313462, within: 1e-10))
    // sabre, tests/testthat/test-fig1.R.
    let quarters = association.columnInhomogeneities.map { ($0 ?? 0) * 100 }
    #expect(quarters.map { $0.rounded() } == [86, 48, 48, 48])
    let irregular = association.rowInhomogeneities.map { ($0 ?? 0) * 100 }
    #expect(irregular.map { $0.rounded() } == [39, 59, 86])
  }

  @Test("the toy: homogeneity 0.4116, completeness 0.4375, V 0.4242, by hand")
  func toy() throws {
    let association = try #require(Crosswalk.toy.association)
    #expect(approximatelyEqual(association.homogeneity, 0.4116352684))
    #expect(approximatelyEqual(association.completeness, 0.4374719186))
    #expect(approximatelyEqual(association.vMeasure(), 0.4241605144))
  }

  @Test(
    "random tables as scikit-learn 1.9.1 reads them, with three values of beta",
    arguments: [
      (
        [[7.0, 0, 5, 0], [0, 3, 7, 8], [0, 0, 0, 2]], 0.3528626996, 0.5246279966,
        [0.3960898292, 0.4219341629, 0.4513865329]
      ),
      (
        [[0, 6, 0], [0, 0, 0], [17, 0, 11], [0, 19, 4], [2, 1, 17]], 0.5205812247, 0.4387022601,
        [0.4900911773, 0.4761473818, 0.4629750781]
      ),
      (
        [[0, 32, 0, 40], [34, 0, 32, 12], [5, 1, 13, 18], [29, 0, 35, 0]], 0.3674441759,
        0.3644641740, [0.3664454420, 0.3659481083, 0.3654521227]
      ),
      (
        [[7, 0], [0, 10], [3, 0], [6, 2], [10, 3], [2, 9]], 0.5336576130, 0.2148018929,
        [0.3570079698, 0.3063109348, 0.2682219832]
      ),
    ] as [([[Double]], Double, Double, [Double])])
  func scikitLearn(
    cells: [[Double]], homogeneity: Double, completeness: Double, v: [Double]
  ) throws {
    let association = try #require(Crosswalk(cells: cells).association)
    #expect(approximatelyEqual(association.homogeneity, homogeneity))
    #expect(approximatelyEqual(association.completeness, completeness))
    for (beta, expected) in zip([0.5, 1, 2], v) {
      #expect(approximatelyEqual(association.vMeasure(beta: beta), expected))
    }
  }

  @Test(
    "a margin of zero entropy has the ratio 1",
    arguments: [
      ([[5.0, 3, 2]], 0.0, 1.0, 0.0), ([[5], [2]], 1, 0, 0), ([[5]], 1, 1, 1),
      ([[0, 5], [0, 2]], 1, 0, 0),
    ] as [([[Double]], Double, Double, Double)])
  func oneZone(cells: [[Double]], homogeneity: Double, completeness: Double, v: Double) throws {
    let association = try #require(Crosswalk(cells: cells).association)
    #expect(approximatelyEqual(association.homogeneity, homogeneity))
    #expect(approximatelyEqual(association.completeness, completeness))
    #expect(approximatelyEqual(association.vMeasure(), v))
  }

  @Test("systems that coincide score 1, systems that ignore each other 0", arguments: 2...6)
  func extremes(count: Int) throws {
    let same = Crosswalk(
      cells: (0..<count).map { row in (0..<count).map { $0 == row ? Double(row + 1) : 0 } })
    let ignoring = Crosswalk(
      cells: (0..<count).map { row in (0..<3).map { Double((row + 1) * ($0 + 1)) } })
    #expect(try #require(same.association).vMeasure() == 1)
    #expect(approximatelyEqual(try #require(ignoring.association).vMeasure(), 0))
  }

  @Test("districts that nest in sectors are homogeneous, and complete only if they coincide")
  func nesting() throws {
    let association = try #require(Crosswalk(cells: [[5, 0], [3, 0], [0, 4]]).association)
    #expect(association.homogeneity == 1)
    #expect(association.completeness < 1)
    #expect(association.rowInhomogeneities == [0, 0, 0])
  }

  @Test(
    "swapping the systems swaps homogeneity and completeness, and leaves V",
    arguments: 0..<60 as Range<UInt64>)
  func swapped(seed: UInt64) throws {
    let crosswalk = Crosswalk.random(seed: seed)
    guard let there = crosswalk.association else { return }
    let back = try #require(crosswalk.swapped.association)
    #expect(approximatelyEqual(there.vMeasure(), back.vMeasure()))
    #expect(approximatelyEqual(there.homogeneity, back.completeness))
    #expect((0...1).contains(there.homogeneity) && (0...1).contains(there.completeness))
  }

  @Test("the order of communes changes nothing", arguments: 0..<40 as Range<UInt64>)
  func orderOfCommunes(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let rows = Zoning.random("r", zones: 4, communes: 30, using: &generator)
    let columns = Zoning.random("c", zones: 3, communes: 30, using: &generator)
    let weights = (0..<30).map { _ in Double.random(in: 0...5000, using: &generator) }
    let order = (0..<30).shuffled(using: &generator)
    let there = rows.crosswalk(with: columns, communeWeights: weights)
    let shuffled = rows.reordered(order).crosswalk(
      with: columns.reordered(order), communeWeights: order.map { weights[$0] })
    let (one, other) = try (#require(there.association), #require(shuffled.association))
    #expect(approximatelyEqual(one.homogeneity, other.homogeneity))
    #expect(approximatelyEqual(one.completeness, other.completeness))
    #expect(there.agreeingUnions.map(\.rows) == shuffled.agreeingUnions.map(\.rows))
  }

  @Test("cells that weigh nothing have no association, and an empty zone no inhomogeneity")
  func weightless() throws {
    #expect(Crosswalk(cells: [[0, 0], [0, 0]]).association == nil)
    #expect(Crosswalk(cells: []).association == nil)
    let association = try #require(Crosswalk(cells: [[1, 1], [0, 0]]).association)
    #expect(association.rowInhomogeneities == [1, nil])
  }
}

extension Zoning {
  /// The same zoning of the same communes in another order.
  fileprivate func reordered(_ order: [Int]) -> Zoning {
    Zoning(id: id, zones: zones, memberships: order.map { memberships[$0] })
  }
}
