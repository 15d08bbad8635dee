import Arguments
import Languages
import Testing

/// One declaration feeds every text: nothing may be forgotten by one of them.
@Suite("Declared once")
struct DeclaredOnceTests {
  static let cases = Language.allCases.flatMap { language in
    Sample.tool.commands.map { (language, $0.name) }
  }

  @Test("help shows every option, operand and example of a command", arguments: cases)
  func help(language: Language, name: String) throws {
    let command = try #require(Sample.tool.commands.first { $0.name == name })
    let text = Sample.tool.help(on: command, in: language)
    for option in command.options + Sample.tool.shared + [CommandSet.lang] {
      #expect(text.contains(option.facts.spelling))
      if let value = option.facts.value { #expect(text.contains(value[language])) }
    }
    for operand in command.operands { #expect(text.contains(operand.facts.name[language])) }
    for example in command.examples { #expect(text.contains(example.line)) }
  }

  @Test("the manual shows every command, option, operand and topic", arguments: Language.allCases)
  func manual(language: Language) {
    let page = Sample.tool.manualPage(in: language)
    for command in Sample.tool.commands {
      #expect(page.contains(".SS \"\(command.name)\"\n"))
      for option in command.options { #expect(page.contains(roff(option.facts.spelling))) }
      for operand in command.operands { #expect(page.contains(operand.facts.name[language])) }
    }
    for option in Sample.tool.shared { #expect(page.contains(roff(option.facts.spelling))) }
    for topic in Sample.tool.topics { #expect(page.contains(topic.title[language].uppercased())) }
  }

  @Test("each script knows every command, option, letter and choice", arguments: Shell.allCases)
  func completions(shell: Shell) {
    let script = Sample.tool.completions(for: shell, in: .english)
    for command in Sample.tool.commands {
      #expect(script.contains(command.name))
      for option in command.options + Sample.tool.shared + [CommandSet.lang] {
        #expect(script.contains(shell == .fish ? "-l \(option.facts.name)" : option.facts.spelling))
        if let short = option.facts.short {
          #expect(script.contains(shell == .fish ? "-s \(short)" : "-\(short)"))
        }
        if case .choices(let words) = option.facts.suggestions {
          #expect(script.contains(words.joined(separator: " ")))
        }
      }
    }
  }

  private func roff(_ text: String) -> String { text.replacing("-", with: "\\-") }
}
