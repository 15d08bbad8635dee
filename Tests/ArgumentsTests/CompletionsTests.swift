import Arguments
import Languages
import Testing

@Suite("Completions")
struct CompletionsTests {
  @Test(
    "bash reads its script", .enabled(if: Program.bash.isInstalled, "bash is not installed"),
    arguments: Language.allCases)
  func bashSyntax(language: Language) throws {
    let script = Sample.tool.completions(for: .bash, in: language)
    #expect(try Program.bash.run(["-n"], on: script) == .init(status: 0, output: ""))
  }

  @Test(
    "zsh reads its script", .enabled(if: Program.zsh.isInstalled, "zsh is not installed"),
    arguments: Language.allCases)
  func zshSyntax(language: Language) throws {
    let script = Sample.tool.completions(for: .zsh, in: language)
    #expect(try Program.zsh.run(["-n"], on: script) == .init(status: 0, output: ""))
  }

  @Test(
    "fish reads its script", .enabled(if: Program.fish.isInstalled, "fish is not installed"),
    arguments: Language.allCases)
  func fishSyntax(language: Language) throws {
    let script = Sample.tool.completions(for: .fish, in: language)
    #expect(try Program.fish.run(["-n"], on: script) == .init(status: 0, output: ""))
  }

  @Test(
    "bash completes a word", .enabled(if: Program.bash.isInstalled, "bash is not installed"),
    arguments: [
      (["maillage", "ga"], "gaps"), (["maillage", "--v"], "--version"),
      (["maillage", "gaps", "--wi"], "--without"), (["maillage", "-q", "pl"], "plan"),
      (["maillage", "gaps", "--format", "c"], "csv"), (["maillage", "gaps", "-f", "j"], "json"),
      (["maillage", "gaps", "--format", "=", "c"], "csv"),
      (["maillage", "plan", "--ex"], "--exact"),
      (["maillage", "gaps", "--format", "="], "text csv json"),
      (["maillage", "completions", "z"], "zsh"), (["maillage", "help", "pl"], "plan"),
      (["maillage", "plan", "--lang", ""], "fr en"), (["maillage", "gaps", "--as-of", ""], ""),
      (["maillage", "manual", "--format", ""], "-q --quiet --lang -h --help"),
    ])
  func bashCompletes(words: [String], expected: String) throws {
    let script = """
      \(Sample.tool.completions(for: .bash, in: .english))
      COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " ")))
      COMP_CWORD=\(words.count - 1)
      _maillage
      echo "${COMPREPLY[*]}"
      """
    #expect(try Program.bash.run([], on: script) == .init(status: 0, output: expected + "\n"))
  }

  @Test(
    "fish completes a word and tells what it means",
    .enabled(if: Program.fish.isInstalled, "fish is not installed"),
    arguments: [
      ("maillage ga", "gaps\tmontre les manques\n"),
      ("maillage gaps --outp", "--output\toù l'écrire\n"),
      ("maillage gaps --format=c", "--format=csv\tforme du résultat\n"),
      ("maillage completions b", "bash\n"), ("maillage plan --as", ""),
    ])
  func fishCompletes(line: String, expected: String) throws {
    let script = """
      \(Sample.tool.completions(for: .fish, in: .french))
      complete -C '\(line)'
      """
    #expect(try Program.fish.run([], on: script) == .init(status: 0, output: expected))
  }

  @Test("descriptions speak the language asked for", arguments: [Shell.zsh, .fish])
  func languages(shell: Shell) {
    #expect(Sample.tool.completions(for: shell, in: .french).contains("montre les manques"))
    #expect(Sample.tool.completions(for: shell, in: .english).contains("show the gaps"))
  }
}
