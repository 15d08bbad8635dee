import Foundation
import Testing

@Suite("measure and rank")
struct MeasureRunTests {
  static let files =
    URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("PartnersTests/Fixtures/GraphFiles").path + "/"

  private func run(_ arguments: [String], language: String = "C") throws -> RunTests.Outcome {
    try RunTests().run(arguments, language: language)
  }

  private func json(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try run(arguments + ["--format", "json"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(object as? [String: Any])
  }

  /// Writes a file for one test, and returns its path.
  private func written(_ text: String, ending: String = "csv") throws -> String {
    let path = NSTemporaryDirectory() + "maillage-\(UUID().uuidString).\(ending)"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test(
    "the kite has its published values, whoever wrote the file",
    arguments: [
      "kite.csv", "kite-networkx.graphml", "kite-igraph.graphml", "kite-networkx.gexf",
      "kite-networkx.net", "kite-igraph.net",
    ])
  func kite(name: String) throws {
    let object = try json(["measure", Self.files + name])
    #expect(object["schema"] as? String == "maillage/measures/1")
    let graph = try #require(object["graph"] as? [String: Any])
    #expect(graph["vertices"] as? Int == 10 && graph["ties"] as? Int == 18)
    #expect(graph["directed"] as? Bool == false && graph["weighted"] as? Bool == false)
    #expect(graph["components"] as? Int == 1)
    let whole = try #require(object["whole"] as? [String: Any])
    #expect(whole["density"] as? Double == 0.4 && whole["diameter"] as? Int == 4)
    let rows = try #require(object["vertices"] as? [[String: Any]])
    let vertices = Dictionary(
      uniqueKeysWithValues: rows.map { ($0["id"] as? String ?? "", $0) })
    // D. Krackhardt, Administrative Science Quarterly 35 (1990).
    #expect(vertices["Diane"]?["degree"] as? Int == 6)
    #expect(vertices["Heather"]?["betweenness"] as? Double == 14)
    let closeness = try #require(vertices["Fernando"]?["closeness"] as? Double)
    #expect(abs(closeness - 9 / 14) < 1e-12)
    let harmonic = try #require(vertices["Diane"]?["harmonic"] as? Double)
    #expect(abs(harmonic - 0.787037037037037) < 1e-12)
    #expect(
      vertices.filter { $0.value["isCutpoint"] as? Bool == true }.keys.sorted()
        == ["Heather", "Ike"])
    let cores = ["Andre", "Diane", "Heather", "Ike", "Jane"].map {
      vertices[$0]?["coreness"] as? Int
    }
    #expect(cores == [3, 3, 2, 1, 1])
    let ranks = vertices.values.compactMap { $0["pagerank"] as? Double }
    #expect(ranks.count == 10 && abs(ranks.reduce(0, +) - 1) < 1e-9)
    #expect(vertices["Diane"]?["eigenvector"] as? Double == 1)
    let ties = try #require(object["ties"] as? [[String: Any]])
    let bridges = ties.filter { $0["isBridge"] as? Bool == true }.map {
      [$0["source"] as? String ?? "", $0["target"] as? String ?? ""].sorted()
    }
    #expect(bridges.sorted { $0[0] < $1[0] } == [["Heather", "Ike"], ["Ike", "Jane"]])
    let conventions = try #require(object["conventions"] as? [String: String])
    #expect(
      conventions["betweenness"] == "raw, each unordered pair once, endpoints excluded")
  }

  @Test("a vertex has the keys of the contract, and no others without a reason")
  func keys() throws {
    let object = try json(["measure", Self.files + "kite.csv"])
    let row = try #require((object["vertices"] as? [[String: Any]])?.first)
    #expect(
      row.keys.sorted() == [
        "betweenness", "closeness", "clustering", "component", "constraint", "coreness", "degree",
        "effectiveSize", "efficiency", "eigenvector", "harmonic", "hierarchy", "id", "isCutpoint",
        "pagerank", "strength",
      ])
    #expect(
      object.keys.sorted() == ["conventions", "graph", "schema", "ties", "vertices", "whole"])
    let whole = try #require(object["whole"] as? [String: Any])
    #expect(
      whole.keys.sorted() == [
        "betweennessCentralization", "closenessCentralization", "degreeCentralization", "density",
        "diameter", "meanDistance", "transitivity",
      ])
  }

  @Test("what is not defined is null in JSON and n.d. in text, never 0")
  func undefined() throws {
    let path = Self.files + "meetings-networkx.graphml"
    let rows = try #require(try json(["measure", path])["vertices"] as? [[String: Any]])
    let isolate = try #require(rows.first { $0["id"] as? String == "École muette" })
    for key in ["closeness", "constraint", "effectiveSize", "efficiency", "hierarchy"] {
      #expect(isolate[key] is NSNull, "\(key)")
    }
    #expect(isolate["degree"] as? Int == 0)
    #expect(try run(["measure", path]).output.contains("n.d."))
  }

  @Test("groups add the group, the roles, the E-I index and the modularity")
  func groups() throws {
    let path = Self.files + "meetings-networkx.graphml"
    let object = try json(["measure", path, "--groups", "sector"])
    let whole = try #require(object["whole"] as? [String: Any])
    #expect(whole.keys.contains("eiIndex") && whole.keys.contains("modularity"))
    let row = try #require((object["vertices"] as? [[String: Any]])?.first)
    #expect(row["group"] as? String == "soin")
    let roles = try #require(row["roles"] as? [String: Any])
    #expect(
      roles.keys.sorted()
        == ["coordinator", "gatekeeper", "itinerant", "liaison", "representative"])
  }

  @Test("the two factions of the karate club have their published values")
  func factions() throws {
    let path = Self.files + "karate-networkx.graphml"
    let whole = try #require(
      try json(["measure", path, "--groups", "club"])["whole"] as? [String: Any])
    // 11 ties between the factions, 67 within them; M. E. J. Newman, M. Girvan,
    // Phys. Rev. E 69 (2004): 0.3582 without strengths.
    let (index, modularity) = (whole["eiIndex"] as? Double, whole["modularity"] as? Double)
    #expect(abs((index ?? 0) - -56.0 / 78) < 1e-12)
    #expect(abs((modularity ?? 0) - 0.3582) < 5e-5)
    let text = try run(["measure", path, "--groups", "club"]).output
    #expect(text.contains("E-I index -0.718 for 0.030 expected by chance, among 2 groups"))
  }

  @Test("a second file may give the groups, and every vertex needs one")
  func groupsFromFile() throws {
    let ties = try written("source,target\na,b\nb,c\n")
    let groups = try written("id,group\na,x\nb,y\nc,x\n")
    let whole = try #require(
      try json(["measure", ties, "--groups", groups])["whole"] as? [String: Any])
    #expect(whole["eiIndex"] as? Double == 1)
    let partial = try written("id,group\na,x\nbb,y\n")
    let outcome = try run(["measure", ties, "--groups", partial])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("'bb' is not a vertex of this file; did you mean 'b'?"))
  }

  @Test(
    "the southern women have the two-mode scores of Borgatti and Everett (1997)",
    arguments: ["davis.csv", "davis-networkx.graphml"])
  func twoModes(name: String) throws {
    let object = try json(["measure", Self.files + name, "--two-mode"])
    let rows = try #require(object["vertices"] as? [[String: Any]])
    let vertices = Dictionary(
      uniqueKeysWithValues: rows.map { ($0["id"] as? String ?? "", $0) })
    let score = { (id: String, key: String) in
      ((vertices[id]?[key] as? Double ?? -1) * 10_000).rounded() / 10_000
    }
    let (evelyn, laura) = ("Evelyn Jefferson", "Laura Mandeville")
    #expect(vertices[evelyn]?["mode"] as? Int == 0 && vertices["E8"]?["mode"] as? Int == 1)
    #expect([evelyn, laura].map { score($0, "degreeNormalized") } == [0.5714, 0.5])
    #expect([evelyn, laura].map { score($0, "closenessNormalized") } == [0.8, 0.7273])
    #expect([evelyn, laura].map { score($0, "betweenness") } == [42.9802, 22.8541])
    // 0.0966 is 42.9802 / 445, the exact maximum; netrics divides by 442.
    #expect(score(evelyn, "betweennessNormalized") == 0.0966)
    #expect(abs(score("E8", "degreeNormalized") - 0.78) < 0.005)
    #expect(abs(score("E8", "closenessNormalized") - 0.85) < 0.005)
    #expect(abs(score("E8", "betweennessNormalized") - 0.24) < 0.005)
    let whole = try #require(object["whole"] as? [String: Any])
    let density = try #require(whole["density"] as? Double)
    #expect(abs(density - 89 / 252) < 1e-12)
  }

  @Test("self-ties are refused with their line, or dropped and told")
  func selfTies() throws {
    let path = try written("source,target\na,b\nb,b\n")
    let refused = try run(["measure", path])
    #expect(refused.code == 1 && refused.errors.contains(":3:2: 'b' is tied to itself"))
    let dropped = try run(["measure", path, "--drop-self-ties", "--format", "json"])
    #expect(dropped.code == 0)
    #expect(
      dropped.errors.contains("2 ties read = 1 kept + 0 merged with another + 1 self-tie dropped"))
  }

  @Test("direction is read and followed")
  func directed() throws {
    let path = try written("source,target\na,b\nb,c\n")
    let object = try json(["measure", path, "--directed"])
    let rows = try #require(object["vertices"] as? [[String: Any]])
    #expect(rows.map { $0["inDegree"] as? Int } == [0, 1, 1])
    #expect(rows.map { $0["degree"] as? Int } == [1, 2, 1])
    #expect(rows.map { $0["betweenness"] as? Double } == [0, 1, 0])
  }

  @Test("rank explains the measure, its convention and what not to conclude, in both languages")
  func rank() throws {
    let english = try run(["rank", Self.files + "kite.csv", "--by", "betweenness"]).output
    #expect(english.hasPrefix("Heather leads on betweenness\n"))
    #expect(english.contains("through whom distant partners meet"))
    #expect(english.contains("Convention: raw, each unordered pair once"))
    #expect(english.contains("Do not conclude"))
    let french = try run(
      ["rank", Self.files + "kite.csv", "--by", "closeness", "--lang", "fr"]
    ).output
    #expect(french.hasPrefix("Fernando et Garth en tête\u{A0}: proximité\n"))
    #expect(french.contains("0,6429") && french.contains("Ne comparez pas"))
  }

  @Test(
    "the records of Alès have their four views",
    arguments: ["institutions", "professionals", "interactions", "two-mode"])
  func views(view: String) throws {
    let object = try json(["rank", RunTests.ales, "--by", "degree", "--view", view])
    #expect(object["schema"] as? String == "maillage/ranking/1")
    let ranking = try #require(object["ranking"] as? [[String: Any]])
    #expect(ranking.count > 10 && ranking[0]["rank"] as? Int == 1)
  }

  @Test("records are measured within the window, and the silent stay")
  func records() throws {
    let arguments = ["measure", RunTests.ales, "--as-of", "2022-12-31"]
    let all = try #require(try json(arguments)["graph"] as? [String: Any])
    let day = try #require(
      try json(["measure", RunTests.ales, "--from", "1999-01-01", "--as-of", "1999-01-02"])[
        "graph"] as? [String: Any])
    #expect(all["vertices"] as? Int == day["vertices"] as? Int)
    #expect(day["ties"] as? Int == 0)
  }

  @Test(
    "what cannot be is a wrong command line",
    arguments: [
      ["rank", files + "kite.csv"], ["rank", files + "kite.csv", "--by", "betwenness"],
      ["rank", files + "kite.csv", "--by", "inDegree"],
      ["rank", files + "kite.csv", "--by", "degree", "--view", "institutions"],
      ["measure", files + "kite.csv", "--as-of", "2022"],
      ["measure", RunTests.ales, "--directed"],
      ["measure", files + "kite.csv", "--length", "miles"],
    ])
  func usage(arguments: [String]) throws {
    let outcome = try run(arguments)
    #expect(outcome.code == 2 && outcome.output.isEmpty && !outcome.errors.isEmpty)
  }
}
