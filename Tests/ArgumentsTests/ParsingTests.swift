import Arguments
import Languages
import Testing

@Suite("Parsing")
struct ParsingTests {
  @Test(
    "a value follows its option, or an equals sign, on either side of the operand",
    arguments: [
      ["gaps", "demo", "--as-of", "2025-06-30"], ["gaps", "demo", "--as-of=2025-06-30"],
      ["gaps", "--as-of", "2025-06-30", "demo"], ["gaps", "--as-of=2025-06-30", "--", "demo"],
      ["--quiet", "gaps", "--as-of=2025-06-30", "demo"],
    ])
  func valuePlaces(arguments: [String]) throws {
    let values = try Sample.values(arguments)
    #expect(values[Sample.asOf] == Sample.Day(text: "2025-06-30"))
    #expect(values[Sample.network] == "demo")
  }

  @Test("what is absent reads as nil, its default, an empty list or false")
  func absence() throws {
    let values = try Sample.values(["gaps", "demo"])
    #expect(values[Sample.asOf] == nil)
    #expect(values[Sample.format] == .text)
    #expect(values[Sample.without].isEmpty)
    #expect(values[Sample.quiet] == false)
  }

  @Test("the type of a reading is that of its declaration")
  func readingTypes() throws {
    let values = try Sample.values(["plan", "a", "b", "--meetings=3", "--exact"])
    let meetings: Int = values[Sample.meetings]
    let networks: [String] = values[Sample.networks]
    #expect(meetings == 3)
    #expect(networks == ["a", "b"])
    #expect(values[Sample.exact])
  }

  @Test(
    "letters share a dash, and the last may take a value",
    arguments: [
      ["gaps", "demo", "-q", "-f", "csv"], ["gaps", "demo", "-qf", "csv"],
      ["gaps", "demo", "-qfcsv"], ["gaps", "-qf=csv", "demo"],
    ])
  func shorts(arguments: [String]) throws {
    let values = try Sample.values(arguments)
    #expect(values[Sample.quiet])
    #expect(values[Sample.format] == .csv)
    #expect(values[Sample.network] == "demo")
  }

  @Test("grouped flags are each read")
  func groupedFlags() throws {
    let values = try Sample.values(["plan", "-qx", "demo", "--meetings", "1"])
    #expect(values[Sample.quiet] && values[Sample.exact])
  }

  @Test("a repeatable option keeps its order")
  func repeatable() throws {
    let values = try Sample.values(["gaps", "--without", "b", "demo", "--without=a"])
    #expect(values[Sample.without] == ["b", "a"])
  }

  @Test("two dashes end the options, and a lone dash is an operand")
  func dashes() throws {
    #expect(try Sample.values(["gaps", "--", "--as-of"])[Sample.network] == "--as-of")
    #expect(try Sample.values(["gaps", "-"])[Sample.network] == "-")
    #expect(try Sample.values(["gaps", "demo", "-o", "-"])[Sample.output] == "-")
  }

  @Test("after an equals sign a value may start with a dash, hold another sign or be empty")
  func attachedValues() throws {
    let day = try Sample.values(["gaps", "demo", "--as-of=-0050-03-15"])[Sample.asOf]
    #expect(day == Sample.Day(text: "-0050-03-15"))
    #expect(try Sample.values(["gaps", "demo", "--output=a=b"])[Sample.output] == "a=b")
    #expect(Sample.error(["gaps", "demo", "--output="]) != nil)
  }

  @Test("an optional operand reads as nil where it is absent")
  func optionalOperand() throws {
    let operand = Sample.network.optional
    let tool = CommandSet(
      name: "t", version: "1", summary: Text(verbatim: "t"),
      commands: [Command("go", summary: Text(verbatim: "go"), operands: [operand])])
    for (arguments, expected) in [(["go"], nil), (["go", "demo"], "demo")] as [([String], String?)]
    {
      guard case .run(let command, let values) = try tool.parse(arguments, language: .english)
      else { throw Sample.NothingToRun() }
      #expect(command.name == "go")
      #expect(values[operand] == expected)
    }
  }

  @Test(
    "the first --lang decides before the rest is parsed, else the environment does",
    arguments: [
      (["--lang", "en", "gaps"], Language.english), (["gaps", "--lang=en"], .english),
      (["gaps", "--nonsense", "--lang", "en"], .english), (["gaps", "--lang=de"], .french),
      (["gaps", "--", "--lang=en"], .french), (["gaps", "--lang"], .french), ([], .french),
    ])
  func language(arguments: [String], expected: Language) {
    let environment = ["LANG": "fr_FR.UTF-8"]
    #expect(CommandSet.language(in: arguments, environment: environment) == expected)
  }
}
