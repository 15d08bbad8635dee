import Graphviz
import Territories
import Testing

@testable import Reporting

@Suite("Patterns of states")
struct StatePatternTests {
  static let square = [(0.0, 0.0), (20, 0), (20, 20), (0, 20)].map { Point(x: $0, y: $1) }

  @Test("without colour the four states still differ")
  func differ() {
    let looks = CoverageState.allCases.map { state in
      let shapes = StatePattern(state: state).shapes(Self.square, id: "a", cssClass: "b")
      return shapes.map(\.line).joined(separator: ",")
    }
    #expect(Set(looks).count == 4)
  }

  @Test(
    "every shape has the id of the area, the first its title", arguments: CoverageState.allCases)
  func oneGroup(state: CoverageState) {
    let shapes = StatePattern(state: state)
      .shapes(Self.square, id: "a", cssClass: "b", title: "here")
    guard case .polygon(let points, let fill, _, _, "a", "b", "here") = shapes.first else {
      Issue.record("the area does not come first")
      return
    }
    #expect(points == Self.square && fill != nil)
  }

  @Test("the pattern stays within the area", arguments: CoverageState.allCases)
  func within(state: CoverageState) {
    for shape in StatePattern(state: state).shapes(Self.square, id: "a", cssClass: "b") {
      guard case .polyline(let points, _, _, _, _, _) = shape else { continue }
      #expect(points.allSatisfy { (-1e-9...20.000001).contains($0.x) })
      #expect(points.allSatisfy { (-1e-9...20.000001).contains($0.y) })
    }
  }
}

extension Backdrop.Shape {
  /// What a printer without colours and greys still shows.
  fileprivate var line: String {
    switch self {
    case .polygon(_, let fill, _, _, _, _, _): fill == "#4f9e80" ? "full" : "area"
    case .polyline(let points, _, _, let style, _, _): "\(style) \(points.count)"
    case .text: ""
    }
  }
}
