import Languages
import Partners
import Reporting
import Testing

@Suite("Rankings")
struct RankingTests {
  private func network(_ rows: String) throws -> NamedGraph {
    let text = "source,target\n" + rows.split(separator: " ").joined(separator: "\n") + "\n"
    return try GraphFile(Array(text.utf8), file: "g.csv", format: .csv).network
  }

  @Test("equal scores share a place, and the next ones are passed over")
  func sharedPlaces() throws {
    let ranking = Ranking(of: try network("hub,a hub,b hub,c a,b"), by: .degree)
    #expect(ranking.entries.map(\.rank) == [1, 2, 2, 4])
    #expect(ranking.entries.map(\.score) == [3, 2, 2, 1])
  }

  @Test("whoever has no score comes last, without a place")
  func undefinedComesLast() throws {
    let text = "*Vertices 3\n1 silent\n2 a\n3 b\n*Edges\n2 3\n"
    let file = try GraphFile(Array(text.utf8), file: "g.net", format: .pajek)
    let ranking = Ranking(of: file.network, by: .closeness)
    #expect(ranking.entries.map(\.vertex) == [1, 2, 0])
    #expect(ranking.entries.map(\.rank) == [1, 1, nil])
  }

  @Test("the title names those who lead, or says that nobody does")
  func titles() throws {
    let title = { (rows: String, measure: VertexMeasure) in
      let file = try GraphFile(
        Array(("source,target\n" + rows).utf8), file: "g.csv", format: .csv)
      let source = GraphSource(file, path: "g.csv")
      return Ranking(of: file.network, by: measure).document(of: source).title
    }
    #expect(try title("a,b\nb,c\n", .betweenness).english == "b leads on betweenness")
    #expect(try title("a,b\n", .degree).french == "a et b en tête\u{A0}: degré")
    #expect(try title("a,b\n", .betweenness).english == "Nobody stands out on betweenness")
    let pairs = "a,b\nc,d\n"
    #expect(try title(pairs, .degree).english == "4 vertices lead together on degree")
  }
}
