import Arguments
import Languages
import Testing

@Suite("Usage errors")
struct UsageErrorTests {
  @Test(
    "an error names the argument, the value, what was expected and the nearest word",
    arguments: [
      (["gasp"], "'gasp' is not a command", "Did you mean 'gaps'? See 'maillage --help'."),
      (["draw"], "'draw' is not a command", "See 'maillage --help'."),
      (["gaps", "--formt=csv"], "'--formt' is not an option here", "Did you mean '--format'? "),
      (["gaps", "-quite"], "'-u' is not an option here", "Did you mean '--quiet'?"),
      (["gaps", "-z"], "'-z' is not an option here", "See 'maillage gaps --help'."),
      (["plan", "--as-of=x"], "'--as-of' is not an option here", "It goes after 'gaps'. See"),
      (["-x", "plan"], "'-x' is not an option here", "It goes after 'plan'. See"),
      (["gaps", "--version"], "'--version' is not an option here", "See"),
      (["gaps", "x", "--as-of"], "--as-of needs a value: a day such as 2025-06-30", "See"),
      (
        ["gaps", "--as-of", "-1"], "--as-of needs a value: a day such as 2025-06-30",
        "If '-1' is the value, write '--as-of=-1'. See"
      ),
      (["gaps", "--quiet=yes"], "--quiet takes no value, but was given 'yes'", "See"),
      (["gaps", "-q=1"], "--quiet takes no value", "See"),
      (
        ["gaps", "x", "-f", "csv", "--format=json"],
        "--format is given more than once: 'csv', 'json'", "See"
      ),
      (
        ["gaps", "x", "--as-of=june"],
        "'june' does not suit --as-of: expected a day such as 2025-06-30", "See"
      ),
      (
        ["gaps", "x", "--format", "cvs"],
        "'cvs' does not suit --format: expected one of text, csv, json", "Did you mean 'csv'?"
      ),
      (
        ["plan", "x", "--meetings=0"],
        "'0' does not suit --meetings: expected a whole number, 1 to 50", "See"
      ),
      (["plan", "x"], "--meetings is missing: how many meetings", "See"),
      (["gaps"], "NETWORK is missing: a record folder", "See 'maillage gaps --help'."),
      (["plan", "--meetings=2"], "NETWORK is missing: a record folder", "See"),
      (["gaps", "a", "b"], "'b' is one word too many", "See"),
      (["help", "gasp"], "'gasp' does not suit COMMAND: expected one of", "Did you mean 'gaps'?"),
      (["completions", "zhs"], "expected one of bash, zsh, fish", "Did you mean 'zsh'?"),
      (["gaps", "x", "--lang=de"], "expected one of fr, en", "See"),
    ])
  func englishErrors(arguments: [String], message: String, cure: String) throws {
    let error = try #require(Sample.error(arguments))
    #expect(error.message.contains(message))
    #expect(error.cure.hasPrefix(cure))
  }

  @Test(
    "French errors hold their quotation marks and signs with no-break spaces",
    arguments: [
      (["gasp"], "maillage : «~gasp~» n’est pas une commande", "Vouliez-vous dire «~gaps~»~? Voir"),
      (
        ["gaps", "x", "--as-of=juin"],
        "maillage gaps~: «~juin~» ne convient pas à --as-of~: il faut un jour comme 2025-06-30",
        "Voir «~maillage gaps --help~»."
      ),
      (["gaps"], "maillage gaps~: il manque RÉSEAU~: dossier de relevés", "Voir"),
      (["plan", "x"], "maillage plan~: il manque --meetings~: combien de réunions", "Voir"),
      (
        ["gaps", "--as-of", "-1"],
        "maillage gaps~: --as-of attend une valeur~: un jour comme 2025-06-30",
        "Si «~-1~» est la valeur, écrire «~--as-of=-1~». Voir"
      ),
      (
        ["gaps", "x", "-fcsv", "-fcsv"],
        "maillage gaps~: --format apparaît plusieurs fois~: «~csv~», «~csv~»", "Voir"
      ),
      (["gaps", "a", "b"], "maillage gaps~: «~b~» est de trop", "Voir"),
      (
        ["gaps", "--quiet=oui"],
        "maillage gaps~: --quiet ne prend pas de valeur, mais a reçu «~oui~»", "Voir"
      ),
    ])
  func frenchErrors(arguments: [String], first: String, second: String) throws {
    let error = try #require(Sample.error(arguments, .french))
    let lines = error.description.replacing("\u{A0}", with: "~").split(separator: "\n")
    #expect(lines.count == 2)
    #expect(String(lines[0]) == first.replacing(" :", with: "~:"))
    #expect(lines[1].hasPrefix(second))
  }

  @Test("an empty line is a usage error that prints the general help", arguments: [[], ["-q"]])
  func emptyLine(arguments: [String]) throws {
    let error = try #require(Sample.error(arguments))
    #expect(error.description == Sample.tool.help(on: nil, in: .english))
    #expect(error.message == "no command is named")
  }

  @Test("errors compare by what is wrong")
  func equality() throws {
    let error = try #require(Sample.error(["gasp"]))
    #expect(error.problem == .unknownCommand("gasp", nearest: "gaps"))
    #expect(error == Sample.error(["gasp"]))
    #expect(error != Sample.error(["gasp"], .french))
  }
}
