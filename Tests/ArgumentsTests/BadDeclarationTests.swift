import Arguments
import Languages
import Testing

/// A wrong declaration is a mistake of the programmer, so it traps.
@Suite("Bad declarations")
struct BadDeclarationTests {
  @Test("an option declared twice traps")
  func duplicate() async {
    await #expect(processExitsWith: .failure) {
      let command = Command("go", summary: Text(verbatim: "go"), options: [Sample.quiet])
      _ = CommandSet(
        name: "t", version: "1", summary: Text(verbatim: "t"), commands: [command],
        shared: [Sample.quiet])
    }
  }

  @Test("an option name with a capital or a space traps", arguments: ["As-of", "as of", "-a", ""])
  func name(name: String) async {
    await #expect(processExitsWith: .failure) { [name] in
      _ = Flag(name, help: Text(verbatim: "?"))
    }
  }

  @Test("an operand after a repeatable one traps")
  func order() async {
    await #expect(processExitsWith: .failure) {
      _ = Command(
        "go", summary: Text(verbatim: "go"), operands: [Sample.networks, Sample.network])
    }
  }

  @Test("reading an option of another command traps")
  func undeclared() async {
    await #expect(processExitsWith: .failure) {
      _ = try Sample.values(["gaps", "demo"])[Sample.meetings]
    }
  }
}
