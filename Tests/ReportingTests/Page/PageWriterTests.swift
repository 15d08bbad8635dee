import Languages
import Testing

@testable import Reporting

@Suite("Pages as text")
struct PageWriterTests {
  @Test("each claim of the first finding stands apart, its share large")
  func headline() {
    let words = Text(
      fr: "100 % des districts ont un lien ; 72,5 % des élèves ont le bon", en: "100% have; 72.5%")
    #expect(
      Headline(words.french).html
        == "<span class=\"claim\"><b>100 %</b> des districts ont un lien</span>"
        + "<span class=\"unseen\">; </span>"
        + "<span class=\"claim\"><b>72,5 %</b> des élèves ont le bon</span>")
    #expect(Headline(words.english).claims.map(\.share) == ["100%", "72.5%"])
    #expect(Headline("Les deux <découpages>").html == "Les deux &lt;découpages&gt;")
  }

  @Test(
    "sources read as words",
    arguments: [
      ("004:1272", "document 004, ligne 1272"),
      ("004:1878-1880;2575", "document 004, lignes 1878-1880, 2575"),
      (" annuaire:0300947S ", "document annuaire, 0300947S"), ("bilan", "document bilan"),
    ])
  func sources(source: String, words: String) {
    #expect(PageWords.source(source).french.replacing("\u{A0}", with: " ") == words)
  }

  @Test("a table longer than a page can bear is cut, says so, and names the workbook")
  func folded() {
    let grid = Grid(
      caption: Text(verbatim: "c"), columns: [Grid.Column(Text(verbatim: "n"))],
      rows: (0..<1000).map { [.text(Text(verbatim: "r\($0)"))] })
    let page = Document(
      title: Text(verbatim: "t"),
      sections: [Document.Section("s", title: Text(verbatim: "s"), blocks: [.grid(grid)])]
    ).html(in: .english, pictures: [:], other: "index.html", workbook: "workbook.en.xlsx")
    #expect(page.matches(of: /<tr/).count == PageWriter.longest + 1)
    #expect(page.contains("The first 250 of 1000 rows"))
    #expect(page.contains("workbook.en.xlsx"))
  }

  @Test("no id stands twice, whatever the rows are called")
  func ids() throws {
    let row = Grounds(anchor: "main")
    let grid = Grid(
      caption: Text(verbatim: "c"), columns: [Grid.Column(Text(verbatim: "n"))],
      rows: ["a", "b"].map { [.text(Text(verbatim: $0))] }, grounds: [row, row])
    let section = Document.Section("s", title: Text(verbatim: "s"), blocks: [.grid(grid)])
    for html in [
      try SmallPage.html(),
      Document(title: Text(verbatim: "t"), sections: [section])
        .html(in: .french, pictures: [:], other: "o"),
    ] {
      let ids = html.matches(of: /<[^>]* id="([^"]*)"/).map(\.output.1)
      #expect(Set(ids).count == ids.count)
    }
  }

  @Test("what rests on an inference says so in words")
  func inferred() throws {
    let html = try SmallPage.html()
    #expect(html.contains("2 lignes <em class=\"inferred\">dont 1 inférée</em>"))
    #expect(html.contains("<em class=\"inferred\">inféré</em>"))
  }
}
