import Arguments
import Languages
import Testing

@Suite("Help")
struct HelpTests {
  @Test("a command explains itself in English")
  func englishCommand() {
    let expected = """
      maillage gaps: show the gaps

      Usage: maillage gaps [options] NETWORK

      A gap is a cell that nobody covers.

      Gaps are ranked by weight.

      Operands:
        NETWORK  a record folder

      Options:
            --as-of DATE   the day the window ends
        -f, --format text|csv|json
                           how the result is written (default: text)
            --without ID   an actor who leaves: the network is tried without it and
                           without any tie of its own (may be repeated)
        -o, --output FILE  where to write it

      General options:
        -q, --quiet       say nothing of the run
            --lang fr|en  language of messages and results; otherwise that of the
                          environment
        -h, --help        show this help

      Examples:
        maillage gaps Networks/demo --as-of 2025-06-30
            What was missing at the end of June.

      """
    #expect(Sample.tool.help(on: Sample.gaps, in: .english) == expected)
  }

  @Test("a command explains itself in French, a no-break space (here ~) before each sign")
  func frenchCommand() {
    let expected = """
      maillage plan~: place les réunions

      Utilisation~: maillage plan --meetings K [options] RÉSEAU...

      Opérandes~:
        RÉSEAU  dossier de relevés

      Options~:
            --meetings K  combien de réunions (obligatoire)
        -x, --exact       cherche l’optimum [lent]

      Options générales~:
        -q, --quiet       ne dit rien du déroulement
            --lang fr|en  langue des messages et des résultats~; sinon celle de
                          l’environnement
        -h, --help        montre cette aide

      """
    let help = Sample.tool.help(on: Sample.plan, in: .french)
    #expect(help.replacing("\u{A0}", with: "~") == expected)
  }

  @Test("the tool lists its commands, general options and topics")
  func general() {
    let expected = """
      maillage~: analyse un réseau de partenaires

      Utilisation~: maillage COMMANDE [options]

      Commandes~:
        gaps         montre les manques
        plan         place les réunions
        help         explique une commande
        completions  écrit de quoi compléter les commandes dans un interpréteur
        manual       écrit la page de manuel (roff)

      Options générales~:
        -q, --quiet       ne dit rien du déroulement
            --lang fr|en  langue des messages et des résultats~; sinon celle de
                          l’environnement
        -h, --help        montre cette aide
            --version     montre la version

      Code de retour~:
      0~: fait~; 2~: ligne mal écrite.

      «~maillage help COMMANDE~» explique une commande.

      """
    let help = Sample.tool.help(on: nil, in: .french)
    #expect(help.replacing("\u{A0}", with: "~") == expected)
  }

  @Test("no line is wider than 80 columns", arguments: Language.allCases)
  func width(language: Language) {
    for command in Sample.tool.commands {
      let lines = Sample.tool.help(on: command, in: language).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 80 })
    }
  }

  @Test("choices that a shorter name hides are listed after the description")
  func hiddenChoices() {
    let option = Option<Sample.Format>(
      "form", value: "FORM", help: Text(fr: "forme", en: "form")
    ).defaulting(to: .csv)
    let command = Command(
      "go", summary: Text(verbatim: "go"), operands: [Sample.network.optional], options: [option])
    let tool = CommandSet(
      name: "t", version: "1", summary: Text(verbatim: "t"), commands: [command])
    let help = tool.help(on: command, in: .english)
    #expect(help.contains("--form FORM  form (one of text, csv, json; default: csv)\n"))
    #expect(help.contains("Usage: t go [options] [NETWORK]\n"))
  }
}
