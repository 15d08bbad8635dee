import Graphviz
import Languages
import Partners
import Tables
import Testing

@testable import Reporting

@Suite("The timeline of very many meetings")
struct PeriodTimelineTests {
  private func timeline(_ focus: String? = nil, in language: Language = .french) throws
    -> MeetingTimeline
  {
    var request = DrawingRequest(in: language)
    request.focus = focus
    return try #require(MeetingTimeline(CrowdedRegion.analysis(), for: request))
  }

  @Test("each disc counts the meetings of its territory and period, by a recount of the records")
  func counts() throws {
    let timeline = try timeline()
    #expect(timeline.isCrowded)
    let cells = PeriodTimeline(insteadOf: timeline).cells
    var expected: [[Int]: Int] = [:]
    for meeting in 0..<CrowdedRegion.meetings {
      let (year, month, _) = CrowdedRegion.day(ofMeeting: meeting).components
      let territory = CrowdedRegion.territory(
        ofCommune: CrowdedRegion.commune(ofMeeting: meeting))
      expected[[territory, 12 * year + month - 1], default: 0] += 1
    }
    #expect(cells.period == .month)
    let held = cells.cells.filter { $0.status == .held }
    #expect(
      Dictionary(uniqueKeysWithValues: held.map { ([$0.band, $0.period], $0.meetings.count) })
        == expected)
    #expect(cells.cells.filter { $0.status == .planned }.map(\.meetings.count) == [1])
    #expect(cells.cells.filter { $0.status == .postponed }.map(\.meetings.count) == [1])
  }

  @Test("what was put off leads to what is planned")
  func postponed() throws {
    let picture = try PeriodTimeline(insteadOf: timeline())
    let arrow = try #require(picture.postponements.first)
    #expect(picture.postponements.count == 1)
    let discs = Dictionary(uniqueKeysWithValues: picture.discs.map { ($0.id, $0) })
    let (tail, head) = (try #require(discs[arrow.tail]), try #require(discs[arrow.head]))
    #expect(tail.attributes[.cssClass] == "meetings postponed")
    #expect(head.attributes[.cssClass] == "meetings planned")
    #expect(try #require(tail.position).x < #require(head.position).x)
  }

  @Test(
    "no disc over another, no word over another, every gap to scale", arguments: Language.allCases)
  func readable(language: Language) throws {
    let timeline = try timeline(in: language)
    let sheet = PeriodTimeline(insteadOf: timeline).sheet()
    let boxes = try Boxes(sheet, for: timeline.request)
    #expect(boxes.outside == [])
    #expect(boxes.overlapping("meetings-") == [])
    #expect(sheet.ids(ofClass: "territory") == (0..<3).map { "territory-t\($0)" })
    #expect(sheet.ids(ofClass: "open").count == 3)
    let drawn = try expectReadable(
      sheet, timeline.request, plain: ["territory", "window", "postponement"])
    #expect(drawn.ids(ofClass: "place-name") == [])
    #expect(sheet.smallPrint[language].contains("--focus t0"))
    #expect(sheet.bounds.height < 4 * TimelineRow.roomy.height)
  }

  @Test("of more territories longer periods are counted", arguments: [(2, 0), (10, 1), (40, 2)])
  func longer(count: Int, place: Int) throws {
    let band = try #require(timeline().bands.first)
    let cells = MeetingCells(Array(repeating: band, count: count))
    #expect(cells.period == TimelinePeriod.allCases[place])
    #expect(cells.cells.count <= MeetingCells.limit)
    #expect(
      cells.cells.reduce(0) { $0 + $1.meetings.count } == count * band.meetings.count)
  }

  @Test("a period begins where the one before ends", arguments: TimelinePeriod.allCases)
  func periods(period: TimelinePeriod) throws {
    let day = try #require(Day(year: 2022, month: 5, day: 17))
    let number = period.number(of: day)
    let (start, next) = (period.start(of: number), period.start(of: number + 1))
    #expect(start <= day && day < next)
    #expect(period.number(of: start) == number)
    #expect(period.number(of: Day(number: next.number - 1)) == number)
    #expect(
      ["2022-05", "T2 2022", "2022"].contains(period.name(of: number, in: .french)))
  }

  @Test("one territory shows its meetings one by one; few meetings are never counted")
  func roomy() throws {
    let focused = try timeline("t1")
    #expect(!focused.isCrowded && focused.bands.count == 1)
    let ales = try #require(
      MeetingTimeline(AlesNetwork.analysis(), for: DrawingRequest(in: .french)))
    #expect(!ales.isCrowded)
  }
}
