import Graphviz
import Languages
import Partners
import Testing

@testable import Reporting

@Suite("Pictures of offers, steps and sites")
struct ServicePictureTests {
  static let views: [View] = [.offers, .chain, .pipeline, .triangles]

  static func sheet(_ view: View, _ folder: ServiceFolder, in language: Language = .french) throws
    -> Sheet?
  {
    try view.sheet(of: folder.analysis(), for: DrawingRequest(in: language))
  }

  /// A folder with many long names, cases and sites.
  static var crowded: ServiceFolder {
    var folder = ServiceFolder()
    let long = "un service dont le nom est vraiment très long et ne tient pas sur une ligne"
    folder.tables["institutions", default: ""] += (0..<15).map {
      "\ni\($0),\(long) \($0),,cmp,health,s\($0)"
    }.joined()
    folder.tables["territories", default: ""] += (0..<15).map {
      "\ns\($0),research-site,Site au nom fort long numéro \($0),"
    }.joined()
    folder.tables["offers", default: ""] += (0..<15).map {
      "\nx\($0),i\($0),family-\($0 % 4),\(long),public \($0 % 7);personnels,,\($0)-\($0 + 1),"
    }.joined()
    folder.tables["interactions", default: ""] += (0..<15).map {
      "\nc\($0),acc,event,collective-support,École \($0),ongoing,2026,"
    }.joined()
    let states = ["done", "ongoing", "planned", "missing", ""]
    folder.tables["steps", default: ""] += (0..<15).map {
      "\nt\($0),c\($0),2,data,\(long),ien;dir,\(states[$0 % 5]),,,parents"
    }.joined()
    return folder
  }

  @Test("each view draws what the network has, and nothing of a network without", arguments: views)
  func drawn(view: View) throws {
    #expect(try Self.sheet(view, ServiceFolder()) != nil)
    #expect(try Self.sheet(view, .bare) == nil)
  }

  @Test(
    "no card lies over another, none outside the drawing", arguments: views, [false, true])
  func apart(view: View, isCrowded: Bool) throws {
    let sheet = try #require(try Self.sheet(view, isCrowded ? Self.crowded : ServiceFolder()))
    let boxes = try Boxes(sheet, for: DrawingRequest(in: .french))
    #expect(boxes.overlapping("", byMoreThan: 0.5) == [])
    for (id, box) in boxes.nodes where !id.hasPrefix("legend") {
      let room = sheet.bounds.shrunk(by: -0.5)
      #expect(box.minX >= room.minX && box.maxX <= room.maxX, "\(id) is beside the drawing")
      #expect(box.minY >= room.minY && box.maxY <= room.maxY, "\(id) is above or below it")
    }
  }

  @Test("words fit their cards", arguments: views, Language.allCases)
  func fitting(view: View, language: Language) throws {
    let sheet = try #require(try Self.sheet(view, Self.crowded, in: language))
    let layout = try sheet.diagram(for: DrawingRequest(in: language)).layout(by: .fixed)
    for (id, label) in layout.labels {
      let box = try #require(layout.boxes[id]).shrunk(by: -0.5)
      #expect(label.minX >= box.minX && label.maxX <= box.maxX, "\(id) is too narrow")
      #expect(label.minY >= box.minY && label.maxY <= box.maxY, "\(id) is too low")
    }
  }

  @Test(
    "every look of a drawing is in its legend",
    arguments: views)
  func legend(view: View) throws {
    let sheet = try #require(try Self.sheet(view, Self.crowded))
    let marks = Set(sheet.legendColumn.nodes.compactMap { $0.attributes[.style] })
    let looks = Set(
      sheet.nodes.filter { $0.attributes[.shape] == "box" }.compactMap { $0.attributes[.style] })
    #expect(!looks.isEmpty && looks.subtracting(marks).isEmpty, "\(looks) but \(marks)")
  }

  @Test("the same records give the same bytes", arguments: views)
  func deterministic(view: View) throws {
    let request = DrawingRequest(in: .english)
    let first = try view.picture(of: ServiceFolder().analysis(), for: request)
    let second = try view.picture(of: ServiceFolder().analysis(), for: request)
    #expect(try #require(first).files == #require(second).files)
  }

  @Test(
    "what holds the finding is written",
    arguments: [
      (.offers, ["? contact not recorded", "Se reconstruire", "3–4 sessions"]),
      (.chain, ["? carrier not recorded", "▸ directeur × 41", "◆ IEN × 1"]),
      (.pipeline, ["lacks: problématique", "? not heard: parents"]),
      (.triangles, ["? CLSM", "★ REP+", "▲ transport"]),
    ] as [(View, [String])])
  func words(view: View, words: [String]) throws {
    let picture = try view.picture(
      of: ServiceFolder().analysis(), for: DrawingRequest(in: .english))
    let svg = String(decoding: try #require(picture).files[.svg] ?? [], as: UTF8.self)
    for word in words { #expect(svg.contains(word), "\(word)") }
  }

  @Test("what there is no room for is said not to be drawn")
  func leftOut() throws {
    let triangles = try #require(try Self.sheet(.triangles, Self.crowded, in: .english))
    #expect(triangles.smallPrint[.english].contains("Not drawn: 5 sites"))
    let pipeline = try #require(try Self.sheet(.pipeline, Self.crowded, in: .english))
    #expect(pipeline.smallPrint[.english].contains("Not drawn: 4 cases"))
  }
}
