import Graphviz
import Testing

@Suite("SVG for a page")
struct SVGDocumentTests {
  private func svg(_ change: (inout Diagram) -> Void) throws -> SVGText {
    var diagram = Samples.pair
    change(&diagram)
    return SVGText(try diagram.rendered(as: [.svg], by: .dot)[.svg])
  }

  @Test("A screen reader announces an image with its title and description")
  func accessible() throws {
    let svg = try svg {
      $0.title = "Alès & <ses> partenaires"
      $0.summary = "Deux structures, un lien."
    }
    #expect(svg.tags.first { $0.hasPrefix("<svg") }?.contains("role=\"img\"") == true)
    #expect(svg.contents(of: "title").first == "Alès & <ses> partenaires")
    #expect(svg.contents(of: "desc") == ["Deux structures, un lien."])
    #expect(svg.isBalanced)
  }

  @Test("Without a title there is none but Graphviz's own")
  func untitled() throws {
    let svg = try svg { _ in }
    #expect(svg.contents(of: "title").first == "pair")
    #expect(svg.contents(of: "desc").isEmpty)
  }

  @Test("A link is announced by its tooltip, for its mark may bear no word")
  func links() throws {
    let svg = try svg {
      $0.edges = []
      $0.nodes = [
        Node(id: "a", label: "", attributes: [.url: "#row", .tooltip: "CMP \"Nord\" & Cie"])
      ]
    }
    #expect(svg.source.contains("aria-label=\"CMP &quot;Nord&quot; &amp; Cie\""))
  }

  @Test("No comment, document type or paint that SVG does not know is left")
  func clean() throws {
    let svg = try svg { $0.attributes[.bgcolor] = "transparent" }
    for trace in ["<!", "transparent", "&#45;", "Generated", "\n\n"] {
      #expect(!svg.source.contains(trace))
    }
    #expect(svg.source.contains("<svg"))
  }

  @Test("A name or text that happens to be a word for a paint stays")
  func transparentNames() throws {
    let svg = try svg {
      $0.nodes[0].attributes = [
        .identifier: "transparent", .url: "#row", .tooltip: "transparent", .color: "transparent",
      ]
    }
    #expect(svg.source.contains("id=\"transparent\""))
    #expect(svg.source.contains("xlink:title=\"transparent\""))
    #expect(svg.source.contains("stroke=\"none\""))
    #expect(!svg.source.contains("stroke=\"transparent\""))
  }

  @Test("Ids begin with the id of the diagram, so that one page can hold two")
  func distinctIdentifiers() throws {
    let ids = try ["first", "second"].map { id in
      Set(try svg { $0.id = id }.tags.compactMap { $0.split(separator: "id=\"").dropFirst().first })
    }
    #expect(ids[0].count == 4)
    #expect(ids[0].isDisjoint(with: ids[1]))
  }

  @Test("Ids and classes are those that were given")
  func identifiers() throws {
    let svg = try svg {
      $0.nodes[0].attributes = [.identifier: "cmp-ales", .cssClass: "health sector-ales"]
    }
    #expect(svg.classes(ofGroup: "cmp-ales") == "node health sector-ales")
  }
}
