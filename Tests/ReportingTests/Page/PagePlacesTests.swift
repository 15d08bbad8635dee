import Foundation
import Graphviz
import Languages
import Partners
import Tables
import Territories
import Testing

@testable import Reporting

@Suite("Where the links of a page lead")
struct PagePlacesTests {
  @Test(
    "no link of the report of a large region leads nowhere, though the page leaves rows out",
    arguments: Language.allCases)
  func crowded(language: Language) throws {
    let analysis = try CrowdedRegion.analysis()
    #expect(analysis.network.institutions.count > PageWriter.longest)
    let page = try Self.page(of: analysis, in: language)
    let links = Self.links(in: page)
    #expect(Set(links).subtracting(Self.ids(in: page)).sorted() == [])
    #expect(links.contains("rest-institutions-1"))
    #expect(links.contains { $0.hasPrefix("institution-") })
  }

  @Test("nor of a region so large that the meetings of other years are not listed")
  func unlisted() throws {
    let page = try Self.page(of: try Self.longAgo.analysis(), in: .french)
    let links = Self.links(in: page)
    #expect(Set(links).subtracting(Self.ids(in: page)).sorted() == [])
    // The contents lead there once.
    #expect(links.count { $0 == "interactions" } > 1 && links.contains("interaction-m1"))
    #expect(!page.contains("id=\"interaction-m0\""))
  }

  @Test("nor of the schema of a structure, whose partners have no row each")
  func structure() throws {
    let page = try #require(
      try AlesNetwork.analysis().page(.structure, of: "cmpp-gard", in: .french))
    let links = Self.links(in: page)
    #expect(Set(links).subtracting(Self.ids(in: page)).sorted() == [])
    #expect(links.contains("partners"))
  }

  @Test(
    "a link leads to the row, else below its table, else to rows of its kind, else to the beginning",
    arguments: [
      ("row-0", "row-0"), ("row-249", "row-249"), ("row-250", "rest-long-1"),
      ("item-250", "rest-long-2"), ("row-999", "rest-long-1"), ("few-9", "short"),
      ("two words", "two-words"), ("nothing-1", "main"), ("", "main"),
    ])
  func places(name: String, place: String) {
    let places = PagePlaces(Self.document, atMost: 250)
    #expect(places.place(of: name.replacing(" ", with: "-")) == place)
  }

  @Test("the sums below a long matrix are on the page, the last rows above them are not")
  func sums() {
    let states = (0..<2).map { Grid.Cell.covered(pupils: Double($0), state: .covered) }
    let grid = Grid(
      caption: Text(verbatim: "c"), columns: (0..<2).map { Grid.Column(Text(verbatim: "\($0)")) },
      rows: Array(repeating: states, count: 4) + [[.count(1), .count(2)]],
      grounds: (0..<5).map { Grounds(anchor: "cell-\($0)") })
    let document = Document(
      title: Text(verbatim: "t"),
      sections: [Document.Section("s", title: Text(verbatim: "s"), blocks: [.grid(grid)])])
    let places = PagePlaces(document, atMost: 3)
    #expect(
      (0..<5).map { places.place(of: "cell-\($0)") }
        == ["cell-0", "cell-1", "cell-2", "rest-s-1", "cell-4"])
  }

  @Test("a drawing with links is a group, one without stays an image, and both stay whole")
  func drawings() {
    let writer = PageWriter(
      Self.document, language: .french,
      pictures: [
        "far":
          "<svg role=\"img\"><a xlink:href=\"index.en.html#row-250\" role=\"link\">é</a></svg>",
        "still": "<svg role=\"img\"><path d=\"M0,0\"/></svg>",
      ], other: nil)
    let drawings = ["far", "still", "none"].map { name in
      writer.drawing(
        of: Document.Figure(
          name: name, caption: Text(verbatim: "c"), description: Text(verbatim: "d")))
    }
    #expect(
      drawings == [
        "<svg role=\"group\"><a xlink:href=\"#rest-long-1\" role=\"link\">é</a></svg>",
        "<svg role=\"img\"><path d=\"M0,0\"/></svg>", "",
      ])
  }

  /// A table and a list of 251 rows, and a short table.
  private static var document: Document {
    let words = Text(verbatim: "w")
    let grids = [
      (0..<251).map { "row-\($0)" }, ["few-1", "two words"],
    ].map { names in
      Grid(
        caption: words, columns: [Grid.Column(words)], rows: names.map { _ in [.text(words)] },
        grounds: names.map { Grounds(anchor: $0) })
    }
    let items = (0..<251).map {
      Document.Item(title: words, details: [], grounds: Grounds(anchor: "item-\($0)"))
    }
    return Document(
      title: words,
      sections: [
        Document.Section("long", title: words, blocks: [.grid(grids[0]), .items(items)]),
        Document.Section("short", title: words, blocks: [.grid(grids[1])]),
      ])
  }

  /// A meeting of this year and one of long ago, among more institutions than a report lists.
  private static var longAgo: SmallFolder {
    var folder = SmallFolder(communeCount: 3)
    folder.tables["institutions", default: ""] += (0...RecordGrounds.mostListed).map {
      "\ni\($0),I \($0),school,education,c1,yes"
    }.joined()
    folder.tables["interactions"] = """
      id,level,kind,status,start,label,commune
      m0,event,training-meeting,held,2020-03-01,Avant,c0
      m1,event,training-meeting,held,2022-03-01,Maintenant,c0
      """
    folder.tables["participations"] = """
      interaction,actor,role
      m0,school,participant
      m0,care,host
      m1,school,participant
      m1,care,host
      """
    return folder
  }

  /// The page of a report with all its pictures.
  private static func page(of analysis: Analysis, in language: Language) throws -> String {
    let request = DrawingRequest(in: language)
    let pictures = try View.allCases.compactMap {
      try $0.picture(of: analysis, for: request, as: [.svg])
    }
    let figures = Dictionary(uniqueKeysWithValues: pictures.map { ($0.figure.name, $0.figure) })
    return ReportFolder.page(Report(analysis).document(figures: figures), pictures, language)
  }

  /// The names that the links within a page lead to, without those that its script looks for.
  private static func links(in page: String) -> [String] {
    values(after: "href=\"#", in: page.components(separatedBy: "<script>")[0])
  }

  private static func ids(in page: String) -> Set<String> { Set(values(after: " id=\"", in: page)) }

  private static func values(after mark: String, in page: String) -> [String] {
    page.components(separatedBy: mark).dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }
}

extension SmallFolder {
  fileprivate func analysis() throws -> Analysis {
    let network = try network()
    return Analysis(network, try #require(AnalysisSettings(of: network)))
  }
}
