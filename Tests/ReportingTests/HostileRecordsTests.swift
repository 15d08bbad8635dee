import Foundation
#if canImport(FoundationXML)
  import FoundationXML
#endif
import Languages
import Partners
import Tables
import Testing

@testable import Reporting

/// Records that nobody expects and the rules allow.
@Suite("Hostile but legal records")
struct HostileRecordsTests {
  /// Signs that mean something to HTML, XML, DOT, CSV or Markdown.
  static let signs = [
    "%", "%2", "\\N \\", "\"'", "<script>alert(1)</script>", "&eacute;", "]]>", "👩‍🏫 école", "مدرسة",
    "a|b_c*d", "  x  y ", "0", "a:b;c,d",
  ]

  @Test("the smallest network without coordinates is told, and its meetings are drawn")
  func smallest() throws {
    var folder = SmallFolder()
    folder.tables["communes"] = "code,name,pupils\n30007,Alès,0"
    folder.tables["memberships"] = "commune,territory\n30007,care\n30007,education"
    try #expect(figures(of: folder) == ["network", "sectors"])
  }

  @Test("communes that all lie in one point have a map")
  func onePoint() throws {
    try #expect(
      figures(of: SmallFolder(communeCount: 40, step: 0)) == [
        "crosswalk", "map", "network", "sectors",
      ])
  }

  @Test("communes on one meridian have a map that fits a sheet")
  func oneMeridian() throws {
    try #expect(figures(of: SmallFolder(communeCount: 12, step: 0.9)).contains("map"))
  }

  @Test(
    "communes beyond the map of France are left out of it",
    arguments: [(-90.0, -180.0), (90, 180), (-21.1, 55.5)])
  func overseas(latitude: Double, longitude: Double) throws {
    var folder = SmallFolder(communeCount: 3)
    folder.tables["communes", default: ""] += "\nfar,Loin,5,5,\(longitude),\(latitude)"
    let network = try folder.network()
    let settings = try #require(AnalysisSettings(of: network))
    let map = try #require(
      TerritoryMap(Analysis(network, settings), for: DrawingRequest(in: .french)))
    #expect(map.communes.count == 3)
    #expect(try figures(of: folder).contains("map"))
  }

  @Test("a network without participations has a report without a diagram of meetings")
  func nobodyThere() throws {
    var folder = SmallFolder(communeCount: 3)
    folder.tables["participations"] = "interaction,actor,role"
    try #expect(figures(of: folder) == ["crosswalk", "map"])
  }

  @Test("nothing in the window is no fault, whatever the precision of the dates")
  func emptyWindow() throws {
    var folder = SmallFolder(communeCount: 3)
    folder.tables["interactions"] = "id,level,kind,status,start,label\nm0,event,m,held,2001,"
    try #expect(figures(of: folder, asOf: PartialDate("2022-12-31")?.last) == ["crosswalk", "map"])
    try #expect(figures(of: folder).contains("network"))
  }

  @Test("a zoning without communes, and a commune in two care sectors by shares")
  func zonings() throws {
    var folder = SmallFolder(communeCount: 3)
    folder.tables["territories", default: ""] += "\nempty,training-territory,Vide\nb,care-sector,B"
    folder.tables["memberships"] = """
      commune,territory,share
      c0,care,0.4
      c0,b,0.6
      c1,care,0.9
      c1,b,0.9
      c2,education,
      c0,education,
      """
    try #expect(figures(of: folder).contains("map"))
  }

  @Test("identifiers and names may hold every sign", arguments: signs)
  func strangeSigns(sign: String) throws {
    try #expect(
      figures(of: SmallFolder(communeCount: 3, mark: sign)) == [
        "crosswalk", "map", "network", "sectors",
      ])
  }

  @Test("a name of 5,000 letters stays within the sheet", arguments: ["x", "mot "])
  func longNames(part: String) throws {
    let name = String(repeating: part, count: 5000 / part.count)
    try #expect(
      figures(of: SmallFolder(communeCount: 3, mark: name)) == [
        "crosswalk", "map", "network", "sectors",
      ])
  }

  @Test("a meeting of 3,000 institutions is drawn by sector")
  func crowd() throws {
    var folder = SmallFolder(communeCount: 3)
    for number in 0..<3000 {
      folder.tables["institutions", default: ""] +=
        "\ni\(number),I \(number),school,education,c1,yes"
      folder.tables["participations", default: ""] += "\nm0,i\(number),participant"
    }
    let network = try folder.network()
    let settings = try #require(AnalysisSettings(of: network))
    let picture = try #require(
      try View.network.picture(
        of: Analysis(network, settings), for: DrawingRequest(in: .english)))
    #expect(
      picture.figure.caption.english
        == "3002 institutions in 2 groups: health – education: the most shared occasions (1)")
  }

  /// Returns the names of the figures of the whole report, whose files must all be well-formed.
  private func figures(of folder: SmallFolder, asOf: Day? = nil) throws -> [String] {
    let network = try folder.network()
    let settings = try #require(AnalysisSettings(of: network, asOf: asOf))
    let analysis = Analysis(network, settings)
    let report = try ReportFolder(analysis)
    for (name, bytes) in report.files where name.hasSuffix(".svg") {
      #expect(XMLParser(data: Data(bytes)).parse(), "\(name) is not XML")
    }
    for language in Language.allCases {
      for document in [network.checkDocument, network.summaryDocument, analysis.gapsDocument] {
        #expect(!document.text(in: language).isEmpty && !document.csv(in: language).isEmpty)
      }
      let page = try #require(report.files[language == .french ? "index.html" : "index.en.html"])
      let text = String(decoding: page, as: UTF8.self)
      #expect(text.matches(of: /<script/).count == 1, "a name has become a script")
      let ids = text.matches(of: /<[^>]* id="([^"]*)"/).map(\.output.1)
      #expect(Set(ids).count == ids.count, "an id stands twice in the page")
    }
    return report.files.keys.filter { $0.hasSuffix(".svg") && !$0.contains(".en.") }
      .map { String($0.dropLast(4)) }
      .filter(["crosswalk", "map", "network", "sectors"].contains).sorted()
  }
}
