import Testing

@testable import Graphviz

@Suite("Attributes")
struct AttributeTests {
  /// Each attribute that takes words, with each of its words.
  static let words: [(Attribute, String)] = Attribute.allCases.flatMap {
    attribute -> [(Attribute, String)] in
    switch attribute.rule {
    case .word(let words), .words(let words), .numberOrWord(_, let words):
      return words.sorted().map { (attribute, $0) }
    default: return []
    }
  }

  @Test("No word that is permitted makes an engine fail", arguments: words)
  func permittedWord(attribute: Attribute, word: String) throws {
    for engine in [Engine.dot, .neato, .fdp] {
      var diagram = Samples.sectors
      diagram.attributes[attribute] = word
      diagram.nodeDefaults[attribute] = word
      diagram.edgeDefaults[attribute] = word
      #expect(try diagram.rendered(as: [.svg], by: engine)[.svg]?.isEmpty == false)
    }
  }

  @Test("What Graphviz did not understand is told")
  func warnings() throws {
    var diagram = Samples.pair
    diagram.nodes[0].attributes[.color] = "nonsense"
    let drawing = try diagram.drawing(as: [.svg], by: .dot)
    #expect(drawing.warnings.contains { $0.contains("nonsense") })
    #expect(try Samples.pair.drawing(as: [.svg], by: .dot).warnings == [])
  }
}
