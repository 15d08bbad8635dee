import Languages
import Tables
import Territories
import Testing

@testable import Reporting

@Suite("Documents")
struct DocumentTests {
  let document = Document(
    title: Text(fr: "Titre", en: "Title"),
    sections: [
      Document.Section(
        "one", title: Text(fr: "Constat : 1", en: "Finding: 1"),
        blocks: [
          .grid(
            Grid(
              caption: Text(fr: "Table", en: "Table"),
              columns: [
                Grid.Column(Text(fr: "Zone", en: "Zone")),
                Grid.Column(Text(fr: "Élèves", en: "Pupils"), isNumeric: true),
              ],
              rows: [
                [.text(Text(verbatim: "a|b, <c>")), .covered(pupils: 12, state: .fragile)],
                [.text(Text(verbatim: "d")), .count(nil)],
              ])),
          .items([Document.Item(title: Text(fr: "un", en: "one"), details: [])]),
          .note(Text(fr: "note", en: "note")),
        ])
    ])

  @Test("text aligns numbers to the right and says what is not recorded")
  func text() {
    let expected = """
      Title
      =====

      Finding: 1
      ----------
      Zone      Pupils
      --------  ------
      a|b, <c>    12 ◆
      d           n.d.
      1. one
      (note)

      """
    #expect(document.text(in: .english) == expected)
  }

  @Test("Markdown escapes the bars of its tables")
  func markdown() {
    let text = document.markdown(in: .english)
    #expect(text.contains("| a\\|b, &lt;c&gt; | 12 ◆ |"))
    #expect(text.contains("| --- | ---: |"))
  }

  @Test(
    "no sign of a name means anything to Markdown",
    arguments: [
      ("[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"), ("`a`", "\\`a\\`"),
      ("<script>", "&lt;script&gt;"), ("a\nb", "a b"), ("# a", "\\# a"), ("12. a", "12\\. a"),
      ("2022-03-24", "2022-03-24"), ("1.5", "1.5"), ("3)", "3\\)"), ("- a", "\\- a"),
      ("a_b*c", "a\\_b\\*c"),
      ("&amp;", "&amp;amp;"),
    ])
  func literal(name: String, written: String) {
    #expect(name.literal == written)
  }

  @Test("CSV names section, row and column of every value, and quotes what it must")
  func csv() {
    let expected = """
      section,row,column,value
      one,1,Zone,"a|b, <c>"
      one,1,Pupils,12 ◆
      one,2,Zone,d
      one,2,Pupils,n.d.
      one,1,0,one

      """
    #expect(document.csv(in: .english) == expected)
  }

  @Test("a page shows names as themselves, and asks nothing of any address")
  func page() {
    let page = document.html(in: .french, pictures: [:], other: "index.en.html")
    #expect(page.contains("a|b, &lt;c&gt;"))
    #expect(page.contains("<html lang=\"fr\">"))
    #expect(page.contains("default-src 'none'"))
    #expect(page.contains("fragile</small>"))
    #expect(!page.contains("http://") && !page.contains("https://"))
  }

  @Test("French signs hold to their words wherever a text is said")
  func typesetting() {
    #expect(document.text(in: .french).contains("Constat\u{A0}: 1"))
  }
}
