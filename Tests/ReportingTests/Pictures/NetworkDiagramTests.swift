import Graphs
import Graphviz
import Languages
import Testing

@testable import Partners
@testable import Reporting

@Suite("The picture of who meets whom")
struct NetworkDiagramTests {
  /// The occasions of the window with the institutions there, gathered anew from the records.
  static func gatherings(of analysis: Analysis) -> [String: Set<String>] {
    let network = analysis.network
    let houses = Dictionary(
      uniqueKeysWithValues: network.professionals.map { ($0.id, $0.institution) })
    let live = Set(network.interactions.filter(analysis.settings.window.contains).map(\.id))
    var result: [String: Set<String>] = [:]
    for row in network.participations where row.role.isContact && live.contains(row.interaction) {
      guard let house = houses[row.actor] ?? row.actor else { continue }
      result[row.interaction, default: []].insert(house)
    }
    for row in network.interactions where live.contains(row.id) {
      if let place = row.place { result[row.id, default: []].insert(place) }
    }
    return result
  }

  @Test(
    "every institution that met and every pair is drawn, on any paper", arguments: Language.allCases
  )
  func complete(language: Language) throws {
    let analysis = try AlesNetwork.analysis()
    let gatherings = Self.gatherings(of: analysis).values
    let pairs = Set(
      gatherings.flatMap { members in
        members.flatMap { first in members.filter { first < $0 }.map { [first, $0] } }
      })
    for paper in [nil, Paper.a3, .slide] {
      var request = DrawingRequest(in: language)
      request.paper = paper
      let sheet = try #require(try View.network.sheet(of: analysis, for: request))
      let drawn = try expectReadable(sheet, request)
      #expect(
        Set(drawn.ids(ofClass: "institution"))
          == Set(gatherings.flatMap { $0 }.map { RowLink(.institution, $0).name }))
      #expect(drawn.ids(ofClass: "tie").count == pairs.count)
    }
  }

  @Test("the title says what hangs on one institution, as counted by hand")
  func finding() throws {
    let analysis = try AlesNetwork.analysis()
    let gatherings = Self.gatherings(of: analysis).values
    var piece: [String: Int] = [:]
    for (number, name) in Set(gatherings.flatMap { $0 }).sorted().enumerated() {
      piece[name] = number
    }
    let tied = Set(gatherings.filter { $0.count > 1 }.flatMap { $0 }).subtracting(["reseda"])
    for members in gatherings {
      let places = members.subtracting(["reseda"]).compactMap { piece[$0] }
      guard let least = places.min() else { continue }
      piece = piece.mapValues { places.contains($0) ? least : $0 }
    }
    let pieces = Dictionary(grouping: tied) { piece[$0] }.mapValues(\.count)
    let caption = NetworkDiagram(
      try #require(NetworkScope(analysis, DrawingRequest(in: .english)))
    ).figure.caption
    #expect(
      caption.english
        == "Without RESEDA the other \(tied.count) institutions of its network fall into "
        + "\(pieces.count) pieces, the largest of \(pieces.values.max() ?? 0)")
  }

  @Test("a selection or a focus draws its own institutions alone, and every engine draws them")
  func parts() throws {
    let analysis = try AlesNetwork.analysis()
    var request = DrawingRequest(in: .french)
    request.selection.sectors = [.health]
    for engine in [nil, Engine.dot, .fdp, .sfdp, .twopi, .circo] {
      request.engine = engine
      let sheet = try #require(try View.network.sheet(of: analysis, for: request))
      let drawn = try expectReadable(sheet, request)
      #expect(!drawn.ids(ofClass: "institution").isEmpty)
      #expect(drawn.ids(ofClass: "institution") == drawn.ids(ofClass: "health"))
    }
    request = DrawingRequest(in: .french)
    request.focus = "cmpp-gard"
    let ego = try #require(try View.network.sheet(of: analysis, for: request))
    let drawn = try expectReadable(ego, request)
    let around = Self.gatherings(of: analysis).values.filter { $0.contains("cmpp-gard") }
    #expect(
      Set(drawn.ids(ofClass: "institution"))
        == Set(around.flatMap { $0 }.map { RowLink(.institution, $0).name }))
  }

  @Test("an engine that does not end in time says so")
  func limits() throws {
    let analysis = try Self.crowd(of: 150)
    var request = DrawingRequest(in: .english)
    request.deadline = .milliseconds(1)
    let error = #expect(throws: GraphvizError.self) {
      _ = try View.network.sheet(of: analysis, for: request)
    }
    #expect(error?.reason == .tooSlow)
    request = DrawingRequest(in: .english)
    let sheet = try #require(try View.network.sheet(of: analysis, for: request))
    let drawn = try expectReadable(sheet, request)
    #expect(drawn.ids(ofClass: "institution").count == 152)
  }

  @Test("5,000 institutions are drawn as groups, and the partners of one of them in full")
  func large() throws {
    let analysis = try Self.crowd(of: 5000)
    var request = DrawingRequest(in: .english)
    let sheet = try #require(try View.network.sheet(of: analysis, for: request))
    let drawn = try expectReadable(sheet, request)
    #expect(sheet.figure.caption.english.hasPrefix("5002 institutions in "))
    #expect(drawn.ids(ofClass: "group").count < 61)
    #expect(drawn.ids(ofClass: "institution").isEmpty)
    request.focus = "i0"
    let part = try #require(try View.network.sheet(of: analysis, for: request))
    // Itself, and two others at each of the occasions n0, n4993 and n4999.
    #expect(part.nodes.count == 7)
  }

  @Test("in a star each tip is a piece, and the kite breaks most at Heather")
  func pieces() {
    let star = NetworkPieces(Graph(vertexCount: 7, ties: (1...6).map { (0, $0) }))
    #expect(star?.hub == Vertex(0) && star?.isStar == true)
    #expect(star?.pieces.map(\.count) == [1, 1, 1, 1, 1, 1])
    #expect(NetworkPieces(Graph(vertexCount: 3, ties: [(0, 1), (1, 2), (2, 0)])) == nil)
    // Krackhardt (1990): only Heather (7) and Ike (8) are cutpoints.
    let kite = NetworkPieces(Self.kite)
    #expect(kite?.hub == Vertex(7) && kite?.pieces.map(\.count) == [7, 2])
  }

  private static let kite = Graph(
    vertexCount: 10,
    ties: [
      (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5),
      (3, 6), (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
    ])

  /// Returns a network of institutions that each meet the next three in one of twenty communes.
  static func crowd(of count: Int) throws -> Analysis {
    var folder = SmallFolder(communeCount: 20)
    let sectors = ["education", "health", "social"]
    for number in 0..<count {
      folder.tables["institutions", default: ""] +=
        "\ni\(number),Institution \(number),kind,\(sectors[number % 3]),c\(number % 20),no"
      folder.tables["interactions", default: ""] += "\nn\(number),event,meeting,held,2022,"
      for other in [number, (number + 1) % count, (number + 7) % count] {
        folder.tables["participations", default: ""] += "\nn\(number),i\(other),participant"
      }
    }
    let network = try folder.network()
    let settings = try #require(AnalysisSettings(of: network))
    return Analysis(network, settings)
  }
}
