import Graphs

import Partners
import Tables
import Testing

@Suite("Graphs written for other tools")
struct GraphFileWritingTests {
  /// Accents, an isolate, signs that each format must escape, strengths that are not whole.
  static let network = NamedGraph(
    ids: ["cmpea", "collège <1> & \"2\"", "école muette", "it's a 'place'"],
    labels: ["CMPEA d’Alès", nil, "École\nmuette", "a\tb"],
    structure: .undirected(meetings),
    attributes: ["sector": ["health", nil, "éducation", "a \\ b"], "vide": [nil, "", nil, "x"]])

  private static var meetings: Graph {
    do {
      return try Graph(
        vertexCount: 4, ties: [Tie(0, 1, strength: 2.5), Tie(1, 3, strength: 1.0 / 3), Tie(0, 3)])
    } catch { preconditionFailure("\(error)") }
  }

  private func read(
    _ network: NamedGraph, _ format: GraphFileFormat,
    _ options: GraphFile.Options = GraphFile.Options()
  ) throws(Problems) -> NamedGraph {
    try GraphFile(
      network.bytes(as: format), file: "network.\(format.rawValue)", format: format,
      options: options
    ).network
  }

  @Test(
    "what is written reads back as the same graph, isolates and attributes included",
    arguments: [GraphFileFormat.graphML, .gexf, .dot])
  func roundTrip(format: GraphFileFormat) throws {
    let back = try read(Self.network, format)
    #expect(back.ids == Self.network.ids)
    #expect(back.ids.indices.map(back.name) == Self.network.ids.indices.map(Self.network.name))
    #expect(back.structure == Self.network.structure)
    for (name, values) in Self.network.attributes { #expect(back.attributes[name] == values) }
  }

  @Test("writing what was read gives the same bytes", arguments: GraphFileFormat.allCases)
  func sameBytes(format: GraphFileFormat) throws {
    let bytes = Self.network.bytes(as: format)
    #expect(try read(Self.network, format).bytes(as: format) == bytes)
  }

  @Test("a direction is kept", arguments: GraphFileFormat.allCases)
  func directions(format: GraphFileFormat) throws {
    let calls = NamedGraph(
      ids: ["a", "b", "c"],
      structure: .directed(DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 0), (2, 1)])))
    let back = try read(calls, format, GraphFile.Options(isDirected: format == .csv))
    #expect(back == calls)
  }

  @Test("who attends what is kept", arguments: [GraphFileFormat.graphML, .gexf, .pajek, .dot])
  func modes(format: GraphFileFormat) throws {
    let attendance = NamedGraph(
      ids: ["a", "b", "x", "y"],
      structure: .undirected(Graph(vertexCount: 4, ties: [(0, 2), (1, 2)])),
      modes: [.actors, .actors, .events, .events])
    let back = try read(attendance, format, GraphFile.Options(isTwoMode: true))
    #expect(back.modes == attendance.modes)
    #expect(back.structure == attendance.structure)
  }

  @Test("Pajek keeps isolates and strengths, a table of ties says that it loses the isolate")
  func lossyFormats() throws {
    let pajek = try read(Self.network, .pajek)
    #expect(pajek.structure == Self.network.structure)
    #expect(Self.network.lost(in: .csv) == (isolates: 1, attributes: 2))
    #expect(Self.network.lost(in: .graphML) == (isolates: 0, attributes: 0))
    #expect(try read(Self.network, .csv).structure.tieCount == 3)
  }

  @Test("dates become the timeline of a GEXF, and read back")
  func dates() throws {
    let attendance = NamedGraph(
      ids: ["cmpea", "meeting"],
      structure: .undirected(Graph(vertexCount: 2, ties: [(0, 1)])), modes: [.actors, .events],
      attributes: ["start": [nil, "2022-03-24"], "end": [nil, "2022-03-24"]])
    let text = String(decoding: attendance.bytes(as: .gexf), as: UTF8.self)
    #expect(text.contains("mode=\"dynamic\" timeformat=\"date\""))
    // The tie lasts as long as the meeting.
    #expect(text.ranges(of: "start=\"2022-03-24\"").count == 2)
    #expect(try read(attendance, .gexf).attributes["start"] == [nil, "2022-03-24"])
  }
}
