import Partners
import Tables
import Testing

@Suite("Analysis settings")
struct AnalysisSettingsTests {
  /// A network with one meeting held on 24 March 2022, one still to come, and what it says about
  /// itself.
  func network(_ settings: String? = nil) throws -> Network {
    try RecordFolder(
      [
        "interactions": """
        id,level,kind,status,start
        a,event,meeting,held,2022-03-24
        b,event,meeting,planned,2023-03-09
        """
      ], settings: settings
    ).network()
  }

  @Test("a silent folder gets the systems of the design")
  func defaults() throws {
    let settings = try #require(AnalysisSettings(of: network()))
    #expect(settings.careZoning == "care-sector")
    #expect(settings.educationZoning == "education-district")
    #expect(settings.meetingKind == "training-meeting")
    #expect(settings.meetingZoning == "training-territory")
    #expect(settings.directoryKind == "directory")
    #expect(settings.directoryZoning == "micro-territory")
    #expect(settings.careSectors == [.health, .medicoSocial])
    #expect(settings.lapseLimit == 730)
  }

  @Test("a silent folder is looked at over the year that ends with the last day held")
  func defaultWindow() throws {
    let settings = try #require(AnalysisSettings(of: network()))
    #expect(try settings.window == window("2021-03-25", "2022-03-24"))
  }

  @Test("what the folder says about itself holds")
  func described() throws {
    let description = """
      {"from": "2022", "asOf": "2022", "careZoning": "soin", "educationZoning": "ecole",
       "meetings": {"kind": "formation", "zoning": "tour"},
       "directories": {"kind": "annuaire", "zoning": "micro"}, "careSectors": ["social"]}
      """
    let settings = try #require(AnalysisSettings(of: network(description)))
    #expect(try settings.window == window("2022-01-01", "2022-12-31"))
    #expect(settings.careZoning == "soin")
    #expect(settings.educationZoning == "ecole")
    #expect(settings.meetingKind == "formation")
    #expect(settings.meetingZoning == "tour")
    #expect(settings.directoryKind == "annuaire")
    #expect(settings.directoryZoning == "micro")
    #expect(settings.careSectors == [.social])
  }

  @Test(
    "another last day means the year before it; the same day keeps the folder's first day",
    arguments: [("2022-12-31", "2020-09-01"), ("2023-03-09", "2022-03-10")])
  func givenLastDay(asOf: String, from: String) throws {
    let network = try network("{\"from\": \"2020-09-01\", \"asOf\": \"2022-12-31\"}")
    let settings = try #require(AnalysisSettings(of: network, asOf: day(asOf)))
    #expect(try settings.window == window(from, asOf))
  }

  @Test("a first day that is given wins over the folder's")
  func givenFirstDay() throws {
    let network = try network("{\"from\": \"2020-09-01\", \"asOf\": \"2022-12-31\"}")
    let settings = try #require(AnalysisSettings(of: network, from: day("2022-06-01")))
    #expect(try settings.window == window("2022-06-01", "2022-12-31"))
  }

  @Test("a window that would end before it begins is no window")
  func endBeforeStart() throws {
    #expect(
      try AnalysisSettings(of: network(), from: day("2023-01-01"), asOf: day("2022-12-31")) == nil)
  }

  @Test("where nothing was held there is no last day to look back from")
  func undated() throws {
    #expect(try AnalysisSettings(of: RecordFolder().network()) == nil)
  }
}
