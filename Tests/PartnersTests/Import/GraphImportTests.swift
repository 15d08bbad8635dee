import Foundation
import Graphs
import Languages
import Partners
import Tables
import Testing

@Suite("Graphs of attendance become records")
struct GraphImportTests {
  private func imported(_ graph: NamedGraph, as format: GraphFileFormat) throws -> Network {
    let file = try GraphFile(
      graph.bytes(as: format), file: "graph.\(format.rawValue)", format: format,
      options: GraphFile.Options(isTwoMode: true))
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("maillage-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try GraphImport(file, named: "graph").folder().write(to: folder, force: false)
    return try Network(contentsOf: folder)
  }

  /// The ties of a graph by the identifiers of their ends.
  private func pairs(_ graph: NamedGraph) -> Set<Set<String>> {
    Set(graph.contacts.ties.map { [graph.ids[$0.first.index], graph.ids[$0.second.index]] })
  }

  @Test(
    "what was exported of the Alès network comes back", arguments: [GraphFileFormat.gexf, .graphML])
  func ales(format: GraphFileFormat) throws {
    let records = try Reseda.network()
    let settings = try #require(AnalysisSettings(of: records))
    let graph = records.graph(of: .twoMode, in: settings.window)
    let back = try imported(graph, as: format)
    #expect(back.institutions.map(\.id) == records.institutions.map(\.id))
    #expect(back.institutions.map(\.sector) == records.institutions.map(\.sector))
    #expect(back.institutions.map(\.weight) == records.institutions.map(\.weight))
    for interaction in back.interactions {
      let before = try #require(records.interaction(interaction.id))
      #expect(interaction.kind == before.kind && interaction.label == before.label)
      #expect(interaction.start?.first == before.start?.first)
    }
    #expect(pairs(back.graph(of: .twoMode, in: settings.window)) == pairs(graph))
  }

  @Test("a graph of one mode is refused, with the cure")
  func oneMode() throws {
    let graph = NamedGraph(
      ids: ["a", "b"], structure: .undirected(Graph(vertexCount: 2, ties: [(0, 1)])))
    let file = try GraphFile(graph.bytes(as: .graphML), file: "g.graphml", format: .graphML)
    let problems = try #require(throws: Problems.self) { try GraphImport(file, named: "g.graphml") }
    #expect(problems.all.first?.sentence(in: .english).contains("--two-mode") == true)
  }
}
