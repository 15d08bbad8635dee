import Partners
import Tables
import Testing

@testable import Reporting

/// Made-up records of 400 communes on a square, each with a school, and of 200 meetings: whatever
/// is counted of them follows from the numbers of commune and meeting.
enum CrowdedRegion {
  static let side = 20
  static let meetings = 200

  /// The quadrant of a commune: its care sector.
  static func sector(ofCommune commune: Int) -> Int {
    (commune % side) / 10 + 2 * (commune / side / 10)
  }

  /// The stripe of a commune: its district.
  static func district(ofCommune commune: Int) -> Int { commune / side / 4 }

  /// A third of the square: its territory of meetings.
  static func territory(ofCommune commune: Int) -> Int { min(2, commune % side / 7) }

  static func pupils(ofCommune commune: Int) -> Int {
    sector(ofCommune: commune) * 20 + 10 + commune % 7
  }

  /// Where a meeting takes place; the last two quadrants have few.
  static func commune(ofMeeting meeting: Int) -> Int {
    let commune = (meeting * 37) % (side * side)
    return meeting % 3 == 0 ? commune % (side * side / 2) : commune
  }

  static func day(ofMeeting meeting: Int) -> Day {
    Day(number: 17_897 + 7 * meeting)  // 2019-01-01, then weekly
  }

  /// The care sector whose body comes to a meeting, or nil if none does, as in the last quadrant.
  static func care(atMeeting meeting: Int) -> Int? {
    let sector = sector(ofCommune: commune(ofMeeting: meeting))
    return meeting % 4 == 3 || sector == 3 ? nil : (sector + (meeting % 7 == 0 ? 1 : 0)) % 4
  }

  /// Which of the two bodies of care it is; the third sector has but one that goes anywhere.
  static func body(atMeeting meeting: Int) -> String {
    meeting % 2 == 0 && care(atMeeting: meeting) != 2 ? "b" : "a"
  }

  /// The commune of the body of care: the first of its quadrant.
  static func seat(ofSector sector: Int) -> Int { sector % 2 * 10 + sector / 2 * 10 * side }

  static func analysis() throws -> Analysis {
    let network = try folder.network()
    return Analysis(network, try #require(AnalysisSettings(of: network)))
  }

  private static var folder: SmallFolder {
    var folder = SmallFolder()
    let communes = Array(0..<side * side)
    folder.tables["communes"] = rows(
      "code,name,population,pupils,longitude,latitude",
      communes.map { commune in
        let x = 2 + 0.05 * Double(commune % side)
        let y = 46 + 0.035 * Double(commune / side)
        return "c\(commune),Commune \(commune),100,\(pupils(ofCommune: commune)),\(x),\(y)"
      })
    folder.tables["institutions"] = rows(
      "id,name,kind,sector,commune,expected",
      communes.map { "s\($0),School \($0),school,education,c\($0),yes" }
        + (0..<4).flatMap { sector in
          ["a", "b"].map {
            "care\(sector)\($0),CMP \(sector)\($0),unit,health,c\(seat(ofSector: sector)),no"
          }
        })
    folder.tables["territories"] = rows(
      "id,zoning,name",
      (0..<4).map { "cs\($0),care-sector,Sector \($0)" }
        + (0..<5).map { "d\($0),education-district,District \($0)" }
        + (0..<3).map { "t\($0),training-territory,Territory \($0)" })
    folder.tables["memberships"] = rows(
      "commune,territory",
      communes.flatMap { commune in
        [
          "c\(commune),cs\(sector(ofCommune: commune))",
          "c\(commune),d\(district(ofCommune: commune))",
          "c\(commune),t\(territory(ofCommune: commune))",
        ]
      })
    addMeetings(to: &folder)
    return folder
  }

  private static func addMeetings(to folder: inout SmallFolder) {
    folder.tables["interactions"] = rows(
      "id,level,kind,status,start,commune,label,parent",
      (0..<meetings).map { meeting in
        "m\(meeting),event,training-meeting,held,\(day(ofMeeting: meeting)),"
          + "c\(commune(ofMeeting: meeting)),Meeting \(meeting),"
      } + [
        "series,series,training-meeting,ongoing,2022,,Series,",
        "off,event,training-meeting,postponed,2022-10-20,c0,Off,series",
        "new,event,training-meeting,planned,2023-02-01,c0,New,series",
      ])
    folder.tables["participations"] = rows(
      "interaction,actor,role",
      (0..<meetings).flatMap { meeting -> [String] in
        let school = "m\(meeting),s\(commune(ofMeeting: meeting)),participant"
        guard let care = care(atMeeting: meeting) else { return [school] }
        return [school, "m\(meeting),care\(care)\(body(atMeeting: meeting)),participant"]
      })
  }

  private static func rows(_ header: String, _ rows: [String]) -> String {
    ([header] + rows).joined(separator: "\n")
  }
}
