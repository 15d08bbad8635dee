import Arguments
import Languages
import Testing

@Suite("Manual page")
struct ManualPageTests {
  @Test("the page opens with its name and how to call it")
  func opening() {
    let opening = """
      .TH "MAILLAGE" 1 "" "maillage 1.0"
      .SH "NAME"
      .PP
      maillage \\- analyse a network of partners
      .SH "SYNOPSIS"
      .PP
      maillage COMMAND [options]
      .SH "COMMANDS"
      .SS "gaps"
      .PP
      maillage gaps [options] NETWORK
      .PP
      show the gaps
      .PP
      A gap is a cell that nobody covers.
      .PP
      Gaps are ranked by weight.
      .TP
      \\fBNETWORK\\fR
      a record folder
      .TP
      \\fB\\-\\-as\\-of DATE\\fR
      the day the window ends

      """
    #expect(Sample.tool.manualPage(in: .english).hasPrefix(opening))
  }

  @Test("roff's own signs are escaped, and French spaces do not break")
  func escapes() {
    let page = Sample.tool.manualPage(in: .french)
    #expect(page.contains("où l\\(aqécrire"))
    #expect(page.contains("(par défaut\\~: text)"))
    #expect(page.contains("maillage gaps Networks/demo \\-\\-as\\-of 2025\\-06\\-30"))
  }

  @Test("a text that begins like a request is not one")
  func requests() {
    let topic = Topic(Text(verbatim: "Files"), Text(verbatim: ".maillage holds\n'C:\\x'"))
    let tool = CommandSet(
      name: "t", version: "1", summary: topic.title, commands: [], topics: [topic])
    let page = tool.manualPage(in: .english)
    #expect(page.hasSuffix("\\&.maillage holds\n.PP\n\\(aqC:\\ex\\(aq\n"))
  }

  @Test(
    "groff sets the page without a warning",
    .enabled(if: Program.groff.isInstalled, "groff is not installed"),
    arguments: Language.allCases)
  func groff(language: Language) throws {
    let page = Sample.tool.manualPage(in: language)
    let outcome = try Program.groff.run(["-man", "-Kutf8", "-Tutf8", "-ww", "-z"], on: page)
    #expect(outcome == .init(status: 0, output: ""))
  }
}
