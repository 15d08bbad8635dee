import Graphs
import Languages
import Partners
import Reporting
import Tables
import Testing

@Suite("Measures of graphs")
struct GraphMeasuresTests {
  private func measures(_ text: String, _ format: GraphFileFormat) throws -> GraphMeasures {
    GraphMeasures(
      of: try GraphFile(Array(text.utf8), file: "g", format: format).network)
  }

  @Test(
    "graphs of nobody, of one and of two are measured, in every form",
    arguments: [
      "*Vertices 0\n", "*Vertices 1\n", "*Vertices 2\n", "*Vertices 2\n*Edges\n1 2\n",
      "*Vertices 2\n*Arcs\n1 2\n", "*Vertices 2 1\n*Edges\n1 2\n", "*Vertices 2 0\n",
      "*Vertices 2 2\n",
    ])
  func smallest(text: String) throws {
    let file = try GraphFile(Array(text.utf8), file: "g.net", format: .pajek)
    let measures = GraphMeasures(
      of: file.network, length: .reciprocalStrength,
      grouping: Grouping(file.network.ids.map { _ in "all" }))
    #expect(!measures.json.bytes.isEmpty)
    let document = measures.document(of: GraphSource(file, path: "g.net"))
    for language in Language.allCases {
      #expect(!document.text(in: language).isEmpty && !document.csv(in: language).isEmpty)
    }
  }

  @Test("the strongest and the weakest ties that are admitted give finite numbers everywhere")
  func extremeStrengths() throws {
    let text = "source,target,strength\na,b,1e100\nb,c,1e-100\nc,a,1\nc,d,1e100\na,d,1e100\n"
    for isDirected in [false, true] {
      let file = try GraphFile(
        Array(text.utf8), file: "g.csv", format: .csv,
        options: GraphFile.Options(isDirected: isDirected))
      for length in TieLength.allCases {
        let measures = GraphMeasures(of: file.network, length: length)
        #expect(!measures.json.bytes.isEmpty)
        let document = measures.document(of: GraphSource(file, path: "g.csv"))
        #expect(!document.text(in: .french).isEmpty)
      }
    }
  }

  @Test("the same ties in another order give the same measures")
  func rowOrder() throws {
    let rows = ["a,b,2", "b,c,3", "c,a,1", "c,d,1", "e,d,2"]
    let scores = try [rows, rows.reversed()].map { rows in
      let measures = try measures(
        "source,target,strength\n" + rows.joined(separator: "\n"), .csv)
      let ids = measures.network.ids
      return measures.scores.mapValues { scores in
        Dictionary(uniqueKeysWithValues: zip(ids, scores.values))
      }
    }
    for (measure, byId) in scores[0] {
      for (id, score) in byId {
        let other = try #require(scores[1][measure]?[id])
        #expect((score == nil) == (other == nil))
        #expect(abs((score ?? 0) - (other ?? 0)) < 1e-9, "\(measure) of \(id)")
      }
    }
  }
}
