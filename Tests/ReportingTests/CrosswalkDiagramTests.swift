import Graphviz
import Languages
import Partners
import Territories
import Testing

@testable import Reporting

@Suite("The picture of a crosswalk")
struct CrosswalkDiagramTests {
  @Test("every cell of Alès with pupils is drawn, with its number and sign")
  func cells() throws {
    let picture = try #require(CrosswalkDiagram(try AlesNetwork.analysis(), language: .french))
    let crosswalk = picture.coverage.crosswalk
    let svg = String(
      decoding: try picture.sheet().picture(for: DrawingRequest(in: .french)).files[.svg] ?? [],
      as: UTF8.self)
    var drawn = 0
    for row in crosswalk.weights.indices {
      for (column, weight) in crosswalk.weights[row].enumerated() {
        #expect(svg.contains("id=\"cell-\(row)-\(column)\"") == (weight > 0))
        let sign = picture.coverage.states[row][column]?.sign ?? ""
        let number = Language.french.number(Int(weight.rounded()))
        if weight > 0 { #expect(svg.contains(">\(sign) \(number)<")) }
        drawn += weight > 0 ? 1 : 0
      }
    }
    #expect(drawn == 7)
  }

  @Test("no two words overlap, and none lies on the legend", arguments: Language.allCases)
  func wordsApart(language: Language) throws {
    let picture = try #require(CrosswalkDiagram(try AlesNetwork.analysis(), language: language))
    let diagram = try picture.sheet().diagram(for: DrawingRequest(in: language))
    let boxes = Boxes(try diagram.layout(by: .fixed))
    #expect(boxes.nodes.count == diagram.nodes.count)
    #expect(boxes.overlapping("") == [])
    let legend = left(of: diagram.backdrop?.shapes.filter { $0.isLegend } ?? [])
    #expect(boxes.nodes.allSatisfy { $0.box.maxX < legend && $0.box.minX >= -1 })
  }

  @Test("the legend shows all four states by sign, word and pattern", arguments: Language.allCases)
  func legend(language: Language) throws {
    let picture = try #require(CrosswalkDiagram(try AlesNetwork.analysis(), language: language))
    let shapes =
      try picture.sheet().diagram(for: DrawingRequest(in: language)).backdrop?.shapes.filter {
        $0.isLegend
      } ?? []
    let words = shapes.compactMap(\.words)
    for state in CoverageState.allCases {
      #expect(words.contains { $0.hasPrefix("\(state.sign) \(state.words[language])") })
    }
  }

  @Test("of a country the heaviest zones are drawn, and the small print says so")
  func country() throws {
    var folder = SmallFolder(communeCount: 30)
    folder.tables["territories"] =
      "id,zoning,name\n"
      + (0..<30).map { "d\($0),education-district,D\($0)\ns\($0),care-sector,S\($0)" }
      .joined(separator: "\n")
    folder.tables["memberships"] =
      "commune,territory\n"
      + (0..<30).map { "c\($0),d\($0)\nc\($0),s\($0)" }.joined(separator: "\n")
    let network = try folder.network()
    let settings = try #require(AnalysisSettings(of: network))
    let picture = try #require(
      CrosswalkDiagram(Analysis(network, settings), language: .english))
    #expect(picture.flow.cells.count == 12)
    #expect(picture.smallPrint.english.contains("12 of 30 districts and 12 of 30 care sectors"))
    #expect(picture.smallPrint.english.contains("with 40.0% of the pupils"))
  }

  private func left(of shapes: [Backdrop.Shape]) -> Double {
    shapes.compactMap(\.firstPoint).map(\.x).min() ?? 0
  }
}

extension Backdrop.Shape {
  fileprivate var isLegend: Bool {
    switch self {
    case .polygon(_, _, _, _, let id, _, _): id.hasPrefix("legend")
    case .polyline(_, _, _, _, let id, _): id.hasPrefix("legend")
    case .text(_, _, _, _, _, let id, _): id.hasPrefix("legend")
    }
  }

  fileprivate var words: String? {
    guard case .text(let words, _, _, _, _, _, _) = self else { return nil }
    return words
  }

  fileprivate var firstPoint: Point? {
    switch self {
    case .polygon(let points, _, _, _, _, _, _): points.first
    case .polyline(let points, _, _, _, _, _): points.first
    case .text(_, let point, _, _, _, _, _): point
    }
  }
}
