import Languages
import Partners
import Tables
import Testing

@Suite("Names resolved through aliases")
struct WordingLedgerTests {
  static let institutions = """
    id,name,kind,sector
    mfpf,Planning familial,association,associative
    lycee-la-salle,Lycée La Salle,lycee,education
    """
  static let interactions = """
    id,level,kind,status,place
    x,event,meeting,held,lycée Lasalle
    """

  static func network(_ aliases: String, _ participations: String) throws -> Network {
    try RecordFolder([
      "institutions": institutions, "interactions": interactions, "aliases": aliases,
      "professionals": "id,function,institution\np,psychologue,Planning Familial",
      "participations": "interaction,actor,role\n" + participations,
    ]).network()
  }

  static let aliases = """
    institution,wording
    mfpf,Planning familial
    mfpf,Mouvement d’éducation
    lycee-la-salle,Lycée Lasalle
    """

  @Test("a wording in any table names its institution, and each cell is accounted for")
  func everyTable() throws {
    let network = try Self.network(Self.aliases, "x,mfpf,speaker\nx,p,host")
    #expect(network.professionals.first?.institution == "mfpf")
    #expect(network.interactions.first?.place == "lycee-la-salle")
    #expect(
      network.naming.resolutions.map(\.wording) == ["Planning Familial", "lycée Lasalle"])
    #expect(network.naming.resolutions.map(\.field) == ["institution", "place"])
    #expect(network.naming.resolutions.last?.alias == Location(file: "aliases.csv", line: 4))
  }

  @Test(
    "case, accents, apostrophes and spaces do not count",
    arguments: ["MOUVEMENT D'EDUCATION", "mouvement d’éducation", "Mouvement\u{A0} d'éducation"])
  func folding(wording: String) throws {
    let network = try Self.network(Self.aliases, "x,\(wording),speaker")
    #expect(network.participations.map(\.actor) == ["mfpf"])
  }

  @Test("the name that is shown is never the wording")
  func namesStay() throws {
    let network = try Self.network(Self.aliases, "x,Mouvement d'éducation,speaker")
    #expect(network.institution("mfpf")?.name == "Planning familial")
  }

  @Test("without the row the wording is an unknown name again: merging is undone")
  func reversible() {
    let network = Result {
      try Self.network("institution,wording\nmfpf,Planning familial", "x,mfpf,speaker")
    }
    #expect(network.codes == [.unknownReference])
  }

  @Test("a wording of two institutions is ambiguous, and both are named")
  func ambiguous() {
    let rows = Self.aliases + "\nlycee-la-salle,planning familial"
    let problems = Result { try Self.network(rows, "x,mfpf,speaker") }.problems
    #expect(problems.map(\.code) == [.contradiction])
    let sentence = problems.first?.sentence(in: .english) ?? ""
    #expect(sentence.contains("'mfpf' (line 2)") && sentence.contains("'lycee-la-salle'"))
  }

  @Test("an alias of nobody is told with the nearest institution")
  func stranger() {
    let rows = Self.aliases + "\nmfpff,Planning"
    let problems = Result { try Self.network(rows, "x,mfpf,speaker") }.problems
    #expect(problems.map(\.nearest) == ["mfpf"])
  }

  @Test("one presence under two wordings is one row too many")
  func repeatedPresence() {
    let network = Result {
      try Self.network(Self.aliases, "x,mfpf,speaker\nx,Planning familial,speaker")
    }
    #expect(network.codes == [.duplicateIdentifier])
  }

  @Test("an identifier folded into another by its alias must have left the institutions")
  func identifierOfAnother() {
    let rows = Self.aliases + "\nmfpf,lycee-la-salle"
    #expect(Result { try Self.network(rows, "x,mfpf,speaker") }.codes == [.contradiction])
  }
}

extension Result<Network, any Error> {
  /// What was wrong with the records.
  var problems: [Problem] {
    guard case .failure(let error as Problems) = self else { return [] }
    return error.all
  }

  /// The kinds of what was wrong.
  var codes: [Problem.Code] { problems.map(\.code) }
}
