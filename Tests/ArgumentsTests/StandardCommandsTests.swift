import Arguments
import Languages
import Testing

@Suite("Standard commands")
struct StandardCommandsTests {
  @Test(
    "help on a command is asked for in many ways, none of which needs its operands",
    arguments: [
      ["help", "gaps"], ["gaps", "--help"], ["gaps", "-h"], ["--help", "gaps"], ["-qh", "gaps"],
      ["gaps", "demo", "--help", "--nonsense"],
    ])
  func helpOnACommand(arguments: [String]) throws {
    guard case .help(let text) = try Sample.tool.parse(arguments, language: .english)
    else { throw Sample.NothingToRun() }
    #expect(text == Sample.tool.help(on: Sample.gaps, in: .english))
  }

  @Test("general help is asked for in two ways", arguments: [["help"], ["--help"], ["-q", "-h"]])
  func generalHelp(arguments: [String]) throws {
    guard case .help(let text) = try Sample.tool.parse(arguments, language: .french)
    else { throw Sample.NothingToRun() }
    #expect(text == Sample.tool.help(on: nil, in: .french))
  }

  @Test("the version is that of the tool")
  func version() throws {
    guard case .version(let text) = try Sample.tool.parse(["--version"], language: .french)
    else { throw Sample.NothingToRun() }
    #expect(text == "maillage 1.0\n")
  }

  @Test("every shell has its script", arguments: Shell.allCases)
  func completions(shell: Shell) throws {
    let arguments = ["completions", shell.rawValue]
    guard case .completions(let text) = try Sample.tool.parse(arguments, language: .english)
    else { throw Sample.NothingToRun() }
    #expect(text == Sample.tool.completions(for: shell, in: .english))
  }

  @Test("the manual comes in the language asked for", arguments: Language.allCases)
  func manual(language: Language) throws {
    guard case .manual(let text) = try Sample.tool.parse(["manual"], language: language)
    else { throw Sample.NothingToRun() }
    #expect(text == Sample.tool.manualPage(in: language))
  }
}
