import Graphviz
import Testing

@Suite("Formats")
struct FormatTests {
  static let beginnings: [(Format, String)] = [
    (.svg, "<?xml version"), (.png, "\u{89}PNG\r\n\u{1A}\n"), (.pdf, "%PDF-1."), (.dot, "graph"),
    (.json, "{"), (.plain, "graph 1 "),
  ]

  @Test("Every format begins as its readers expect", arguments: beginnings)
  func beginning(format: Format, expected: String) throws {
    let bytes = try #require(try Samples.pair.rendered(as: [format], by: .dot)[format])
    let latin = String(String.UnicodeScalarView(bytes.prefix(20).map(Unicode.Scalar.init)))
    #expect(latin.unicodeScalars.starts(with: expected.unicodeScalars))
    #expect(bytes.count > 100)
  }

  @Test("The formats above are all there are")
  func allFormats() {
    #expect(Set(Self.beginnings.map(\.0)) == Set(Format.allCases))
  }

  @Test("Several formats at once are the same as one by one", arguments: Format.allCases)
  func oneByOne(format: Format) throws {
    let all = try Samples.sectors.rendered(as: Format.allCases, by: .dot)
    #expect(all.count == Format.allCases.count)
    #expect(try all[format] == Samples.sectors.rendered(as: [format], by: .dot)[format])
  }

  @Test("Accents survive in every format of text", arguments: [Format.svg, .dot, .json, .plain])
  func accents(format: Format) throws {
    let text = "Bessèges, Œuvre, çà, Ÿ, €"
    let bytes = try Samples.showing(text).rendered(as: [format], by: .dot)[format] ?? []
    #expect(String(decoding: bytes, as: UTF8.self).contains(text))
  }

  @Test("A drawing without nodes is still a drawing", arguments: [Format.svg, .png, .pdf])
  func empty(format: Format) throws {
    #expect(try Diagram(id: "empty").rendered(as: [format], by: .dot)[format]?.isEmpty == false)
  }

  @Test("Each engine places each node", arguments: Engine.allCases)
  func engines(engine: Engine) throws {
    var ring = Samples.ring(of: 8)
    ring.nodes = ring.nodes.enumerated().map { index, node in
      node.placed(at: Point(x: Double(index % 3) * 90, y: Double(index / 3) * 90))
    }
    let drawing = try ring.drawing(as: [.svg], by: engine)
    #expect(drawing.layout.boxes.count == 8)
    #expect(drawing.layout.labels.count == 8)
    #expect(Set(drawing.layout.boxes.values.map(\.center)).count == 8)
    #expect(SVGText(drawing.files[.svg]).texts.count == 8)
  }

  @Test("Boxes lie within the bounds and hold their texts")
  func boxesHoldTexts() throws {
    let layout = try Samples.sectors.layout(by: .dot)
    for (id, box) in layout.boxes {
      let label = try #require(layout.labels[id])
      #expect(label.width < box.width && label.height <= box.height)
      #expect(box.minX >= layout.bounds.minX && box.maxX <= layout.bounds.maxX)
      #expect(box.minY >= layout.bounds.minY && box.maxY <= layout.bounds.maxY)
    }
    #expect(layout.boxes.count == 6)
  }
}
