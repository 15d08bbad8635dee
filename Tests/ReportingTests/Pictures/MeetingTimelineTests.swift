import Graphviz
import Languages
import Partners
import Tables
import Territories
import Testing

@testable import Reporting

@Suite("The timeline of meetings")
struct MeetingTimelineTests {
  private func timeline(in language: Language = .french, paper: Paper? = nil) throws
    -> MeetingTimeline
  {
    var request = DrawingRequest(in: language)
    request.paper = paper
    return try #require(MeetingTimeline(AlesNetwork.analysis(), for: request))
  }

  @Test("on 31 December 2022 Alès waits 569 days, Nord 282 and Sud 1480 (field.md, §0)")
  func gaps() throws {
    let timeline = try timeline()
    #expect(timeline.bands.map(\.history.openGap) == [569, 282, 1480])
    #expect(
      timeline.figure.caption.french.hasPrefix("Sud\u{A0}: pas de rencontre-formation depuis"))
    #expect(timeline.figure.caption.french.contains("1480 jours"))
    let texts = try timeline.sheet().shapes.compactMap { shape -> String? in
      guard case .text(let text, _, _, _, _, _, _) = shape else { return nil }
      return text
    }
    for days in [569, 282, 1480] { #expect(texts.contains("\(days) jours sans rencontre")) }
  }

  @Test("every meeting of the kind has its mark: eleven held, one planned, one put off")
  func marks() throws {
    let timeline = try timeline()
    let network = timeline.analysis.network
    let meetings = network.interactions.filter {
      $0.kind == "training-meeting" && $0.level == .event
    }
    #expect(timeline.marks.count == meetings.count)
    for status in [Interaction.Status.held, .planned, .postponed] {
      let drawn = timeline.marks.count {
        $0.attributes[.cssClass] == "meeting \(status.rawValue)"
      }
      #expect(drawn == meetings.count { $0.status == status })
    }
    #expect(timeline.marks.count == 13)
  }

  @Test("the third session of 8 December 2022 leads by an arrow to Sauve, 9 March 2023")
  func postponed() throws {
    let timeline = try timeline()
    let arrow = try #require(timeline.postponements.first)
    #expect(timeline.postponements.count == 1)
    let marks = Dictionary(uniqueKeysWithValues: timeline.marks.map { ($0.id, $0) })
    let (tail, head) = (try #require(marks[arrow.tail]), try #require(marks[arrow.head]))
    #expect(tail.attributes[.identifier] == "meeting-x-rf-2022-12-08-postponed-rf-sud")
    #expect(head.attributes[.identifier] == "meeting-x-rf-2023-03-09-rf-sud")
    #expect(try #require(tail.position).x < #require(head.position).x)
  }

  @Test("a gap is as long as its days, to the scale of the years")
  func lengths() throws {
    let timeline = try timeline()
    let perDay =
      TimelineScale.width
      / Double(timeline.scale.last.number - timeline.scale.first.number)
    for (band, days) in [569.0, 282, 1480].enumerated() {
      let shape = try #require(timeline.openGap(ofBand: band).first)
      guard case .polygon(let points, _, _, _, _, _, _) = shape else { continue }
      let width = (points.map(\.x).max() ?? 0) - (points.map(\.x).min() ?? 0)
      #expect((width - days * perDay).magnitude < 1e-6)
    }
    // 1464, 959 and 1162… days: every closed gap of two years or more is told.
    let long = timeline.bands.flatMap(\.history.times.gaps).count { $0 >= 730 }
    let told = try timeline.sheet().ids(ofClass: "closed")
    #expect(told.count == long)
  }

  @Test(
    "nothing lies outside the picture, no name over another", arguments: Language.allCases,
    [nil] + Paper.allCases)
  func boxes(language: Language, paper: Paper?) throws {
    let timeline = try timeline(in: language, paper: paper)
    let sheet = try timeline.sheet()
    let boxes = try Boxes(sheet, for: timeline.request)
    #expect(boxes.outside == [])
    #expect(boxes.overlapping("name-") == [])
    #expect(boxes.overlapping("meeting-") == [])
    for point in sheet.shapePoints {
      #expect((sheet.bounds.minX...sheet.bounds.maxX).contains(point.x))
      #expect((sheet.bounds.minY...sheet.bounds.maxY).contains(point.y))
    }
  }

  @Test("every territory has its band, every series its line in the legend")
  func complete() throws {
    let timeline = try timeline()
    let sheet = try timeline.sheet()
    #expect(
      sheet.ids(ofClass: "territory") == [
        "territory-rf-ales", "territory-rf-nord", "territory-rf-sud",
      ]
    )
    #expect(timeline.series == ["x-rf-ed1", "x-rf-ed2", "x-rf-ed3", "x-rf-ed4"])
    let texts = sheet.legendTexts.joined(separator: "\n")
    for label in ["Autorité et pouvoir", "prévue", "reportée", "730 jours et plus"] {
      #expect(texts.contains(label))
    }
  }

  @Test("a day later every gap is a day longer")
  func aDayLater() throws {
    let network = try Network(contentsOf: AlesNetwork.folder)
    let settings = try #require(
      AnalysisSettings(of: network, asOf: Day(year: 2023, month: 1, day: 1)))
    let timeline = try #require(
      MeetingTimeline(Analysis(network, settings), for: DrawingRequest(in: .english)))
    #expect(timeline.bands.map(\.history.openGap) == [570, 283, 1481])
  }

  @Test("without such meetings there is no timeline; focus leaves one band")
  func focus() throws {
    var request = DrawingRequest(in: .french)
    request.focus = "rf-sud"
    let analysis = try AlesNetwork.analysis()
    #expect(MeetingTimeline(analysis, for: request)?.bands.map(\.zone.id) == ["rf-sud"])
  }
}
