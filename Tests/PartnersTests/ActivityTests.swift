import Partners
import Tables
import Testing

@Suite("What took place and how many took part")
struct ActivityTests {
  /// A series of two editions: the first states its total, one of its meetings has a figure; the
  /// second has figures alone.
  let folder = RecordFolder([
    "interactions": """
    id,parent,level,kind,status,start,participations,speakers
    s,,series,m,held,2018,,
    e1,s,series,m,held,2018,30,
    a,e1,event,m,held,2018-03-01,10,2
    b,e1,event,m,held,2018-04-01,,
    c,e1,event,m,planned,2018-05-01,,
    e2,s,series,m,held,2021,,
    d,e2,event,m,held,2021-03-01,7,
    v,s,view,m,held,2021,99,
    x,,event,other,ongoing,2021,,
    """
  ])

  @Test("a figure counts once: what a series states beyond its rows, and the rows")
  func once() throws {
    let activity = try folder.network().activity()
    #expect(activity.total.attendance == 37)
    #expect(activity.total.interactions.count == 4 && activity.total.toldCount == 3)
    #expect(activity.total.speakers == 2 && activity.total.speakersToldCount == 1)
  }

  @Test("kinds and years add up to the whole")
  func parts() throws {
    let activity = try folder.network().activity()
    #expect(activity.kinds.map(\.word) == ["m", "other"])
    #expect(activity.kinds.map(\.total.attendance) == [37, 0])
    #expect(activity.years.map(\.word) == ["2018", "2021"])
    #expect(activity.years.map(\.total.attendance) == [30, 7])
    #expect(activity.years.map(\.total.toldCount) == [2, 1])
  }

  @Test("a window takes what a series leaves untold where all its meetings lie in it")
  func window() throws {
    let network = try folder.network()
    for (from, asOf, attendance) in [
      ("2018-01-01", "2018-12-31", 30), ("2018-03-15", "2018-12-31", 20),
      ("2021-01-01", "2021-12-31", 7),
    ] {
      let (first, last) = (PartialDate(from)?.first, PartialDate(asOf)?.last)
      let days = try (#require(first), #require(last))
      let window = try #require(Window(from: days.0, asOf: days.1))
      #expect(network.activity(in: window).total.attendance == attendance)
    }
  }

  @Test("no record is no activity")
  func nothing() throws {
    let activity = try RecordFolder().network().activity()
    #expect(activity.total == Activity.Total() && activity.kinds.isEmpty && activity.years.isEmpty)
  }

  /// The totals of the yearly report itself: 564 participations in training meetings since 2012,
  /// 98 in clinical meetings, 357 participants of symposiums, 74 in groups.
  @Test(
    "Alès: each kind has the total that the source states",
    arguments: [
      ("training-meeting", 564), ("clinical-meeting", 98), ("symposium", 357),
      ("college-group", 74),
    ])
  func ales(kind: String, attendance: Int) throws {
    let row = try #require(Reseda.network().activity().kinds.first { $0.word == kind })
    #expect(row.total.attendance == attendance)
  }

  @Test("Alès: kinds, years and all together are the same number")
  func alesWhole() throws {
    let activity = try Reseda.network().activity()
    for rows in [activity.kinds, activity.years] {
      #expect(rows.reduce(0) { $0 + $1.total.attendance } == activity.total.attendance)
      #expect(
        rows.reduce(0) { $0 + $1.total.interactions.count } == activity.total.interactions.count)
      #expect(rows.reduce(0) { $0 + $1.total.sittings } == activity.total.sittings)
    }
  }
}
