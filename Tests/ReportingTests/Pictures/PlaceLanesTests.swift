import Graphviz
import Languages
import Partners
import Testing

@testable import Reporting

@Suite("The places of many meetings")
struct PlaceLanesTests {
  private func timeline() throws -> MeetingTimeline {
    var request = DrawingRequest(in: .french)
    request.focus = "t1"
    return try #require(MeetingTimeline(CrowdedRegion.analysis(), for: request))
  }

  @Test("each meeting of the territory stands in the lane of its commune, by the records")
  func lanes() throws {
    let timeline = try timeline()
    let lanes = try #require(timeline.lanes)
    let meetings = (0..<CrowdedRegion.meetings).filter {
      CrowdedRegion.territory(ofCommune: CrowdedRegion.commune(ofMeeting: $0)) == 1
    }
    #expect(timeline.marks.count == meetings.count)
    let names = Dictionary(uniqueKeysWithValues: lanes.places.enumerated().map { ($1, $0) })
    let marks = Dictionary(
      uniqueKeysWithValues: timeline.marks.map { ($0.attributes[.identifier], $0) })
    let top = timeline.middle(of: 0) + timeline.row.gaps
    for meeting in meetings {
      let mark = try #require(marks["meeting-m\(meeting)-t1"])
      let name = "Commune \(CrowdedRegion.commune(ofMeeting: meeting))"
      let lane = names[name] ?? lanes.places.count - 1
      #expect(mark.position?.y == lanes.y(ofLane: lane, below: top))
    }
    #expect(lanes.places.count <= PlaceLanes.mostPlaces + 1)
  }

  @Test("all lanes lie in the band, and no word over another")
  func readable() throws {
    let timeline = try timeline()
    let sheet = try timeline.sheet()
    let boxes = try Boxes(sheet, for: timeline.request)
    #expect(boxes.outside == [])
    for mark in timeline.marks {
      let y = try #require(mark.position).y
      #expect(y > 4 && y < timeline.height - 4)
    }
    try expectReadable(
      sheet, timeline.request, plain: ["territory", "window", "postponement"])
  }

  @Test("few meetings have no lanes")
  func few() throws {
    let network = try CrowdedRegion.analysis().network
    let meetings = Array(network.interactions.prefix(PlaceLanes.mostMeetings))
    #expect(PlaceLanes(meetings, network) == nil)
    let more = Array(network.interactions.prefix(PlaceLanes.mostMeetings + 1))
    #expect(PlaceLanes(more, network) != nil)
  }
}
