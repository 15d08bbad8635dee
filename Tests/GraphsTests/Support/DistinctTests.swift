import Graphs
import Testing

@Suite("Each once")
struct DistinctTests {
  @Test(
    "the first of equals stays where it stood",
    arguments: [([3, 1, 3, 2, 1], [3, 1, 2]), ([], [])])
  func order(numbers: [Int], distinct: [Int]) {
    #expect(numbers.distinct == distinct)
  }
}
