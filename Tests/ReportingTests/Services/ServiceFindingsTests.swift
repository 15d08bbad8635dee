import Languages
import Partners
import Tables
import Testing

@testable import Reporting

@Suite("What is said of offers, steps, sites and ratios")
struct ServiceFindingsTests {
  static func section(_ id: String, _ folder: ServiceFolder = ServiceFolder()) throws
    -> Document.Section
  {
    try #require(try folder.analysis().networkSpecificSections.first { $0.id == id })
  }

  @Test("a network with every table has every section, one without has none")
  func sections() throws {
    let ids = try ServiceFolder().analysis().networkSpecificSections.map(\.id)
    #expect(
      ids == [
        "offers", "who-to-turn-to", "needs", "dependence", "steps", "pipeline", "voices", "sites",
        "ratios", "reach", "sector-share", "resources",
      ])
    #expect(try ServiceFolder.bare.analysis().networkSpecificSections.isEmpty)
  }

  @Test(
    "titles are findings",
    arguments: [
      ("offers", "3 offers by 2 providers, 1 without a recorded contact"),
      ("who-to-turn-to", "Whom to turn to: 1 public, 3 offers"),
      ("needs", "2 needs, 1 without any offer"),
      (
        "dependence",
        "2 offers of 3 (66.7%) from Mutuelle des personnels; sorts of help with one provider for "
          + "their public: 1 of 2"
      ),
      (
        "steps",
        "1 described course, 3 steps: 1 without a recorded carrier, 1 carried by one person alone"
      ),
      ("pipeline", "1 case: 1 written output due and not recorded"),
      ("voices", "1 of 1 case without a voice that the protocol asks for"),
      ("sites", "0 of 1 site with all 3 partners, 0 where all work together"),
      ("ratios", "Directors per psychologist: 41 / 4 = 10.25"),
      ("reach", "Animation: 25 of 41 (61.0%), directeur"),
      ("sector-share", "Education: 25 of 25 (100.0%), 1 interaction"),
      ("resources", "1 resource on 1 theme"),
    ])
  func titles(id: String, title: String) throws {
    #expect(try Self.section(id).title[.english] == title)
  }

  @Test("what is not on record is said to be so, in both languages", arguments: Language.allCases)
  func notRecorded(language: Language) throws {
    let document = try ServiceFolder().network().offersDocument.text(in: language)
    #expect(document.contains(Text.notRecorded[language]))
    #expect(document.contains(language == .french ? "3 à 4" : "3 to 4"))
  }

  @Test(
    "a command on a network without the tables says what to record, and no more",
    arguments: [
      ("offers", "offers.csv"), ("steps", "steps.csv"), ("sites", "maillage.sites"),
    ])
  func whatToRecord(command: String, place: String) throws {
    let network = try ServiceFolder.bare.network()
    let documents = [
      "offers": network.offersDocument, "steps": network.stepsDocument,
      "sites": network.sitesDocument,
    ]
    let text = try #require(documents[command]).text(in: .english)
    #expect(text.contains("Not recorded") && text.contains(place))
  }

  @Test("without a case the protocol's outputs are listed, with what to record")
  func noCase() throws {
    var folder = ServiceFolder()
    let rows = folder.tables["steps", default: ""].split(separator: "\n").prefix(4)
    folder.tables["steps"] = rows.joined(separator: "\n")
    let section = try Self.section("pipeline", folder)
    #expect(section.title[.english].hasPrefix("No case recorded: 3 written outputs expected"))
    let text = Document(title: section.title, sections: [section]).text(in: .english)
    #expect(text.contains("courrier du directeur") && text.contains("To record"))
  }

  @Test("who was never informed is told of named schools, and is not recorded of a group")
  func contacts() throws {
    var folder = ServiceFolder()
    folder.tables["steps", default: ""] += "\ni1,talk,1,information,Information,ien,described,,,"
    let open = try Self.section("contacts", folder)
    #expect(open.title[.english].contains("not recorded"))
    folder.tables["institutions"] = """
      id,name,kind,sector,serves,expected
      mutual,MGEN,insurer,social,,no
      service,Services,staff-service,education,,no
      school,École du Site,school,education,site-a,yes
      clinic,CMP,cmp,health,,no
      other,École Autre,school,education,,yes
      """
    folder.tables["interactions", default: ""] += "\ninfo,,event,information,Info,held,2026,"
    folder.tables["participations", default: ""] += "\ninfo,school,participant,"
    let told = try Self.section("contacts", folder)
    #expect(told.title[.english] == "Without recorded information: 1")
    let text = Document(title: told.title, sections: [told]).text(in: .english)
    #expect(text.contains("École Autre") && !text.contains("École du Site"))
  }

  @Test("without recorded needs nobody says that all have an offer")
  func noNeeds() throws {
    var folder = ServiceFolder()
    folder.tables["needs"] = nil
    folder.tables["offers"] = "id,provider,family\no1,mutual,listening"
    let section = try Self.section("needs", folder)
    #expect(section.title[.english].contains("not recorded"))
  }

  @Test("sites of unknown number are said to be of unknown number")
  func unknownSites() throws {
    var folder = ServiceFolder()
    folder.tables["territories"] = "id,zoning,name,count\nsite-a,research-site,Sites,n.d."
    #expect(try Self.section("sites", folder).title[.english].contains("number not recorded"))
    folder.tables["territories"] = "id,zoning,name,count\nsite-a,research-site,Sites,6"
    #expect(try Self.section("sites", folder).title[.english].contains("(6 sites)"))
  }

  @Test(
    "every row opens onto the records that it rests on", arguments: ["offers", "sites", "reach"])
  func grounds(id: String) throws {
    for block in try Self.section(id).blocks {
      guard case .grid(let grid) = block, !grid.grounds.isEmpty else { continue }
      #expect(!grid.grounds[0].evidence.isEmpty)
    }
  }

  @Test("disagreements are listed with the reading taken, and those that are open")
  func conflicts() throws {
    let section = try #require(try ServiceFolder().network().conflictSection)
    #expect(section.title[.english] == "Disagreements of the sources: 2, 1 without a reading taken")
    #expect(try ServiceFolder.bare.network().conflictSection == nil)
  }

  @Test("JSON says the same as the sections")
  func json() throws {
    let network = try ServiceFolder().network()
    let offers = String(decoding: network.offersJSON.bytes, as: UTF8.self)
    #expect(offers.contains("maillage/offers/1") && offers.contains("\"withoutContact\""))
    let steps = String(decoding: network.stepsJSON.bytes, as: UTF8.self)
    #expect(steps.contains("problématique") && steps.contains("\"reached\""))
    let sites = String(decoding: network.sitesJSON.bytes, as: UTF8.self)
    #expect(sites.contains("not-recorded") && sites.contains("\"standsFor\""))
    let shares = network.sectorShares(.education)
    let ratios = String(
      decoding: network.ratiosJSON(shares: shares).bytes, as: UTF8.self)
    #expect(ratios.contains("10.25"))
  }
}
