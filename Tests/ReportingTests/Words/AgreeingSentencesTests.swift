import Graphviz
import Languages
import Partners
import Testing

@testable import Reporting

@Suite("Sentences of one and of several")
struct AgreeingSentencesTests {
  /// What the sheet of an action says, its no-break spaces plain.
  private func text(
    _ sheet: PrintedSheet, _ id: String, _ folder: ServiceFolder, in language: Language
  ) throws -> String {
    let network = try folder.network()
    let document = try #require(
      sheet.document(of: id, in: network, AnalysisSettings(of: network)))
    return document.text(in: language).replacing("\u{A0}", with: " ")
  }

  @Test(
    "heads that are recorded",
    arguments: [
      (
        "none", "Prévu : 1 rubrique sur 10 enregistrée", "Planned: 1 head of 10 recorded"
      ),
      ("talk", "Prévu : 2 rubriques sur 10 enregistrées", "Planned: 2 heads of 10 recorded"),
    ])
  func heads(action: String, french: String, english: String) throws {
    var folder = ServiceFolder()
    folder.tables["interactions", default: ""] += "\nnone,,event,training-meeting,Vide,planned,,"
    #expect(try text(.action, action, folder, in: .french).contains("\n\(french)\n"))
    #expect(try text(.action, action, folder, in: .english).contains("\n\(english)\n"))
  }

  @Test(
    "sorts of help that rest on one provider",
    arguments: [
      (false, "1 aide sur 2 n’a qu’un prestataire.", "1 of 2 sorts of help has one provider."),
      (true, "2 aides sur 2 n’ont qu’un prestataire.", "2 of 2 sorts of help have one provider."),
    ])
  func help(isAlone: Bool, french: String, english: String) throws {
    let folder = isAlone ? PrintedSheetTests.folder : ServiceFolder()
    for (language, words) in [(Language.french, french), (.english, english)] {
      let picture = try #require(
        try View.offers.picture(
          of: folder.analysis(), for: DrawingRequest(in: language), as: [.svg]))
      #expect(picture.figure.description[language].hasSuffix(words))
    }
  }

  @Test(
    "steps that one person carries, and outputs that a protocol expects",
    arguments: [
      ("dir", "1 portée par une seule personne", "1 carried by one person alone"),
      ("ien", "2 portées par une seule personne", "2 carried by one person alone"),
    ])
  func steps(carrier: String, french: String, english: String) throws {
    var folder = ServiceFolder()
    folder.tables["steps"] = folder.tables["steps"]?.replacing(
      "1,demand,Demande,dir,described", with: "1,demand,Demande,\(carrier),described")
    let document = Report(try folder.analysis()).document(figures: [:])
    let title = try #require(document.sections.first { $0.id == "steps" }).title
    #expect(title.french.contains(french) && title.english.contains(english))
  }

  @Test(
    "acronyms that nobody explains",
    arguments: [
      ("", "1 sigle expliqué ; 2 de plus employés sans explication"),
      ("\nIEN,inspecteur", "2 sigles expliqués ; 1 de plus employé sans explication"),
    ])
  func acronyms(row: String, words: String) throws {
    var folder = PrintedSheetTests.folder
    folder.tables["glossary", default: ""] += row
    #expect(try text(.glossary, "", folder, in: .french).contains("\n\(words)\n"))
  }

  @Test(
    "institutions that were met",
    arguments: [
      ("", "2 institutions, dont 2 vues depuis"),
      ("talk,psy,speaker,", "2 institutions, dont 1 vue depuis"),
    ])
  func met(without row: String, words: String) throws {
    var folder = ServiceFolder()
    folder.tables["participations"] = folder.tables["participations"]?.replacing(row, with: "")
    #expect(try text(.directory, "site-a", folder, in: .french).contains(words))
  }

  @Test(
    "a stated total and what adds up to it",
    arguments: [
      (1, 1, "2 = 1 participant + 1 intervenant sur 1 tenue", "2 = 1 participant + 1 speaker over"),
      (
        12, 3, "15 = 12 participants + 3 intervenants sur 1 tenue",
        "15 = 12 participants + 3 speakers over 1 held"
      ),
    ])
  func totals(participants: Int, speakers: Int, french: String, english: String) throws {
    var folder = SmallFolder()
    folder.tables["interactions"] = """
      id,parent,level,kind,status,start,label,participants,speakers
      s,,series,training-meeting,held,2022,Cycle,\(participants + speakers),
      m0,s,event,training-meeting,held,2022-03-01,Une,\(participants),\(speakers)
      """
    let document = try folder.network().checkDocument
    #expect(document.text(in: .french).replacing("\u{A0}", with: " ").contains(french))
    #expect(document.text(in: .english).contains(english))
  }
}
