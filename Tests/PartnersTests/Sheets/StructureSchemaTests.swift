import Testing

@testable import Partners

@Suite("The schema of a structure")
struct StructureSchemaTests {
  static func schema(of id: String) throws -> (Network, StructureSchema) {
    let network = try SheetValley.network()
    return (
      network, try #require(network.schema(of: id, in: window("2024-01-01", "2024-12-31")))
    )
  }

  @Test("those met in the window come by strength, those of another time apart")
  func partners() throws {
    let (network, schema) = try Self.schema(of: "clinic")
    #expect(schema.partners.map { network.institutions[$0.institution].id } == ["hospital"])
    #expect(schema.partners.map(\.occasions.count) == [2])
    #expect(schema.others.map { network.institutions[$0.institution].id } == ["school"])
    #expect(schema.others.map(\.everCount) == [1])
  }

  @Test("a tie is as strong from either end")
  func symmetry() throws {
    let (network, clinic) = try Self.schema(of: "clinic")
    let (_, hospital) = try Self.schema(of: "hospital")
    let other = hospital.partners.first { network.institutions[$0.institution].id == "clinic" }
    #expect(other?.occasions == clinic.partners.first?.occasions)
  }

  @Test("what its professionals offer and carry is its own, with who hands over and takes over")
  func doors() throws {
    let (_, schema) = try Self.schema(of: "clinic")
    #expect(schema.offers == [0])
    let turn = try #require(schema.turns.first)
    #expect(schema.turns.count == 1 && turn.stage.label == "Écoute")
    #expect(turn.before?.carriers == ["school"] && turn.after?.carriers == ["hospital"])
  }

  @Test("the first step has none before it, the last none after")
  func ends() throws {
    #expect(try Self.schema(of: "school").1.turns.first?.before == nil)
    #expect(try Self.schema(of: "hospital").1.turns.first?.after == nil)
  }

  @Test("what is part of it is listed and not merged with it")
  func parts() throws {
    let (network, schema) = try Self.schema(of: "hospital")
    #expect(schema.parts.map { network.institutions[$0].id } == ["ward"])
    #expect(try Self.schema(of: "ward").1.partners.isEmpty)
  }

  @Test("what is no institution has no schema")
  func none() throws {
    let network = try SheetValley.network()
    #expect(try network.schema(of: "psy", in: window("2024-01-01", "2024-12-31")) == nil)
  }
}
