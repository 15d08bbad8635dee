import Partners
import Tables
import Testing

@Suite("Window")
struct WindowTests {
  /// The one interaction of a folder that has nothing else.
  func interaction(
    _ status: String, _ start: String, _ end: String = "", level: String = "event"
  ) throws -> Interaction {
    let folder = RecordFolder([
      "interactions": """
      id,level,kind,status,start,end
      x,\(level),meeting,\(status),\(start),\(end)
      """
    ])
    return try #require(folder.network().interactions.first)
  }

  @Test(
    "what was held counts if any of its days falls into the window, both ends included",
    arguments: [
      ("2021-12-31", "", false), ("2022-01-01", "", true), ("2022-12-31", "", true),
      ("2023-01-01", "", false), ("2021-06-01", "2022-01-01", true),
      ("2022-12-31", "2023-06-01", true), ("2021-06-01", "2023-06-01", true),
      ("2020-01-01", "2021-12-31", false), ("2022-06", "", true), ("2021-12", "", false),
    ])
  func held(start: String, end: String, isIn: Bool) throws {
    let interaction = try interaction("held", start, end)
    #expect(try window("2022-01-01", "2022-12-31").contains(interaction) == isIn)
  }

  @Test(
    "a year may be any of its days, a school year those from September to August",
    arguments: [
      ("2022", true), ("2021", false), ("2023", false), ("2021-2022", true),
      ("2022-2023", true), ("2020-2021", false), ("2023-2024", false),
    ])
  func years(start: String, isIn: Bool) throws {
    let interaction = try interaction("held", start)
    #expect(try window("2022-01-01", "2022-12-31").contains(interaction) == isIn)
  }

  @Test("a school year ends with August")
  func schoolYearEnds() throws {
    let group = try interaction("held", "2021-2022")
    #expect(try window("2022-08-31", "2022-12-31").contains(group))
    #expect(try !window("2022-09-01", "2022-12-31").contains(group))
  }

  @Test(
    "what goes on has no end but the one that is stated",
    arguments: [
      ("2014", "", true), ("2023-01-01", "", false), ("2014", "2021", false),
      ("2014", "2022-02", true),
    ])
  func ongoing(start: String, end: String, isIn: Bool) throws {
    let interaction = try interaction("ongoing", start, end)
    #expect(try window("2022-01-01", "2022-12-31").contains(interaction) == isIn)
  }

  @Test(
    "what has not taken place is in no window", arguments: ["planned", "postponed", "hoped"])
  func notHeld(status: String) throws {
    let interaction = try interaction(status, "2022-06-01")
    #expect(try !window("2022-01-01", "2022-12-31").contains(interaction))
  }

  @Test("a view tells again what other rows tell, and is in no window")
  func views() throws {
    let view = try interaction("held", "2022-06-01", level: "view")
    #expect(try !window("2022-01-01", "2022-12-31").contains(view))
  }

  @Test("what is not dated is in no window", arguments: ["held", "ongoing"])
  func undated(status: String) throws {
    let interaction = try interaction(status, "")
    #expect(try !window("1900-01-01", "2100-12-31").contains(interaction))
  }

  @Test("a window of one day is a window; one that ends before it begins is none")
  func ends() throws {
    let (eve, newYear) = try (day("2022-12-31"), day("2023-01-01"))
    #expect(Window(from: eve, asOf: eve) != nil)
    #expect(Window(from: newYear, asOf: eve) == nil)
  }
}
