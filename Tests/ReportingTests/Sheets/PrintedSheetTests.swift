import Languages
import Partners
import Tables
import Testing

@testable import Reporting

@Suite("Sheets to print")
struct PrintedSheetTests {
  /// A folder with a glossary, an offer without a contact and an action that says what it is for.
  static var folder: ServiceFolder {
    var folder = ServiceFolder()
    folder.tables["glossary"] = "acronym,expansion\nMGEN,mutuelle\nCMP,"
    folder.tables["offers"] = """
      id,provider,family,label,public,needs,sessions,contact,actions
      o1,mutual,listening,Écoute,personnels,n1,,3676,talk
      o2,mutual,collective,Modules,personnels,,3-4,,
      """
    return folder
  }

  static let subjects: [PrintedSheet: String] = [
    .directory: "site-a", .structure: "mutual", .action: "talk", .glossary: "",
  ]

  static func document(
    _ sheet: PrintedSheet, _ id: String? = nil, _ folder: ServiceFolder = folder
  ) throws -> Document {
    let network = try folder.network()
    let subject = id ?? subjects[sheet, default: ""]
    return try #require(sheet.document(of: subject, in: network, AnalysisSettings(of: network)))
  }

  /// The text of a sheet, its no-break spaces plain.
  static func text(_ sheet: PrintedSheet, _ id: String? = nil, in language: Language) throws
    -> String
  {
    try document(sheet, id).text(in: language).replacing("\u{A0}", with: " ")
  }

  @Test(
    "the first title is the finding, in both languages",
    arguments: [
      (
        .directory, "site-a",
        "2 institutions, dont 2 vues depuis le 2026-01-01 ; 0 sans rencontre datée",
        "2 institutions, 2 of them met since 2026-01-01; 0 without a dated meeting"
      ),
      (
        .structure, "mutual",
        "Comment on y est adressé : 2 offres, dont 1 sans contact ; aucune étape enregistrée",
        "How one is referred: 2 offers, 1 without a contact; no step recorded"
      ),
      (
        .structure, "clinic",
        "A vu 1 institution dans la période, dont 0 plusieurs fois, en 1 occasion",
        "Met 1 institution in the window, 0 of them several times, on 1 occasion"
      ),
      (.action, "talk", "Réalisé : 1 séance, 25 participants", "Done: 1 session, 25 participants"),
      (
        .glossary, "", "1 sigle expliqué ; 2 de plus employés sans explication",
        "1 acronym explained; 2 more used without an explanation"
      ),
    ] as [(PrintedSheet, String, String, String)])
  func findings(sheet: PrintedSheet, id: String, french: String, english: String) throws {
    #expect(try Self.text(sheet, id, in: .french).contains("\n" + french + "\n"))
    #expect(try Self.text(sheet, id, in: .english).contains("\n" + english + "\n"))
  }

  @Test(
    "what is recorded stands there, and what is not says where to record it",
    arguments: [
      (.directory, "site-a", ["CMP du Site, CMP", "serves Site A (commune n.d.)", "2026"]),
      (.structure, "mutual", ["3676", "to record in steps.csv"]),
      (.structure, "school", ["Demande", "directeur × 41", "to record in offers.csv"]),
      (
        .action, "talk",
        ["Être écouté", "held: 2026-02-01", "Écoute", "not recorded: to record in steps.csv"]
      ),
      (.action, "acc", ["École A", "problématique", "to record in offers.csv (actions, needs)"]),
      (.glossary, "", ["mutuelle", "CMP", "To complete"]),
    ] as [(PrintedSheet, String, [String])])
  func contents(sheet: PrintedSheet, id: String, words: [String]) throws {
    let text = try Self.text(sheet, id, in: .english)
    for word in words { #expect(text.contains(word), "\(word) in \(text)") }
  }

  @Test("an identifier of something else has no sheet", arguments: PrintedSheet.allCases)
  func strangers(sheet: PrintedSheet) throws {
    let network = try Self.folder.network()
    let settings = try #require(AnalysisSettings(of: network))
    guard sheet.subjects(in: network) != nil else { return }
    #expect(sheet.document(of: "nothing", in: network, settings) == nil)
  }

  @Test("rows open onto what they rest on", arguments: PrintedSheet.allCases)
  func grounds(sheet: PrintedSheet) throws {
    let blocks = try Self.document(sheet).sections.flatMap(\.blocks)
    let grids = blocks.compactMap { block -> Grid? in
      if case .grid(let grid) = block { grid } else { nil }
    }
    #expect(!grids.isEmpty)
    #expect(grids.contains { $0.grounds.contains { !$0.evidence.isEmpty } })
  }

  @Test(
    "names full of markup read as themselves in the page", arguments: PrintedSheet.allCases,
    Language.allCases)
  func markup(sheet: PrintedSheet, language: Language) throws {
    let mark = "<script>alert(1)</script><img src=x onerror=alert(1)>"
    var folder = Self.folder
    for (name, text) in folder.tables {
      folder.tables[name] =
        text.replacing("Mutuelle des personnels", with: "Mutuelle \(mark)")
        .replacing("CMP du Site", with: "CMP \(mark)").replacing("Animation", with: "A \(mark)")
        .replacing("mutuelle", with: "mutuelle \(mark)").replacing("3676", with: mark)
    }
    let page = try Self.document(sheet, nil, folder).sheet(in: language)
    #expect(page.contains("&lt;script&gt;alert(1)"))
    #expect(!page.contains("<script>alert") && !page.contains("<img"))
  }

  @Test("a page to hang up shows every row and leads nowhere else")
  func whole() throws {
    let grid = Grid(
      caption: Text(verbatim: "c"), columns: [Grid.Column(Text(verbatim: "n"))],
      rows: (0..<1000).map { [.text(Text(verbatim: "r\($0)"))] })
    let page = Document(
      title: Text(verbatim: "t"),
      sections: [Document.Section("s", title: Text(verbatim: "s"), blocks: [.grid(grid)])]
    ).sheet(in: .english)
    #expect(page.matches(of: /<tr/).count == 1001)
    #expect(page.contains("<body class=\"sheet\">") && !page.contains("id=\"other-language\""))
    #expect(!page.contains("http://") && !page.contains("https://"))
  }

  @Test(
    "a page to hang up has nothing to filter, so no script runs on it",
    arguments: PrintedSheet.allCases)
  func still(sheet: PrintedSheet) throws {
    let page = try Self.document(sheet).sheet(in: .french)
    #expect(page.contains("script-src 'none'"))
    for mark in ["<script", "<template", "data-anchor", "data-value", "data-sector"] {
      #expect(!page.contains(mark), "\(mark)")
    }
  }

  @Test("the same records give the same bytes", arguments: PrintedSheet.allCases)
  func deterministic(sheet: PrintedSheet) throws {
    let first = try Self.document(sheet)
    let second = try Self.document(sheet)
    #expect(first.sheet(in: .french) == second.sheet(in: .french))
    #expect(first.json(of: sheet, nil).bytes == second.json(of: sheet, nil).bytes)
  }

  @Test("a directory of a territory where nobody is says what to record")
  func nobody() throws {
    let text = try Self.text(.directory, "others", in: .english)
    #expect(text.contains("Nobody on record") && text.contains("memberships.csv"))
  }

  @Test("where nothing has a date, no window is told and nobody is said not to have been met")
  func undated() throws {
    var folder = Self.folder
    folder.tables["interactions"] = """
      id,parent,level,kind,label,status,start,participants
      acc,,series,collective-support,Accompagnement,ongoing,,
      case-a,acc,event,collective-support,École A,ongoing,,
      talk,,event,training-meeting,Animation,held,,25
      """
    let directory = try Self.document(.directory, nil, folder).text(in: .english)
    #expect(directory.contains("no date is recorded") && !directory.contains("2026-01-01"))
    #expect(directory.contains("2 institutions; when they were met: not recorded"))
    let schema = try Self.document(.structure, "clinic", folder).text(in: .english)
    #expect(schema.contains("at other dates, or without a date: 1 institution"))
  }

  @Test("what goes on is no session, and its parts are told by their state")
  func ongoing() throws {
    let text = try Self.text(.action, "acc", in: .english)
    #expect(text.contains("Sessions and parts: 1 (ongoing: 1)"))
    #expect(text.contains("Done: not recorded"))
  }
}
