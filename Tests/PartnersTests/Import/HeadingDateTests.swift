import Tables
import Testing

@testable import Partners

@Suite("Dates in headings")
struct HeadingDateTests {
  @Test(
    "a day or a month is read in any French form, and the other words are the label",
    arguments: [
      ("24/03/2022", "2022-03-24", nil), ("24/3/22", "2022-03-24", nil),
      ("24-03-2022", "2022-03-24", nil), ("24.03.2022", "2022-03-24", nil),
      ("2022-03-24", "2022-03-24", nil), ("2022-03-24 00:00:00", "2022-03-24", nil),
      ("2022-03-24T00:00:00", "2022-03-24", nil), ("jeudi 24 mars 2022", "2022-03-24", nil),
      ("Jeu. 1er févr. 2022", "2022-02-01", nil), ("mars 2022", "2022-03", nil),
      ("03/2022", "2022-03", nil), ("2021-2022", "2021-2022", nil),
      ("24/03/2022 – Sauve", "2022-03-24", "Sauve"),
      ("Réunion de secteur du 24 août 2022", "2022-08-24", "Réunion de secteur"),
      ("CMPEA (12 mai 2022)", "2022-05-12", "CMPEA"),
    ] as [(String, String, String?)])
  func read(heading: String, date: String, label: String?) {
    let read = HeadingDate(heading)
    #expect(read.date?.description == date)
    #expect(read.label == label)
  }

  @Test(
    "what names no day is a label",
    arguments: ["Structure", "effectif 2022", "30/02/2022", "24/03", "12345", "1.2.3.4"])
  func notADate(heading: String) {
    #expect(HeadingDate(heading).date == nil)
    #expect(HeadingDate(heading).label == heading)
  }

  @Test("a day without a year is seen, and left to the reader")
  func yearMissing() {
    #expect(HeadingDate("24/03").lacksYear)
    #expect(HeadingDate("24/03/2022").lacksYear == false)
    #expect(HeadingDate("Structure").lacksYear == false)
  }
}
