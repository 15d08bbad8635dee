import Languages
import Tables

/// Reads a table of ties: `source,target[,strength]`, a header required, more columns ignored.
///
/// Such a file knows its vertices by their ties, so it cannot hold an isolate.
struct TieTableReading {
  private var assembly: GraphAssembly

  init(_ assembly: GraphAssembly) {
    self.assembly = assembly
  }

  static let definition = TableDefinition(
    "ties", required: ["source", "target"], optional: ["strength"])

  consuming func graph(of bytes: [UInt8]) throws(Problems) -> GraphFile {
    let table = try Table(bytes, file: assembly.file, definition: TieTableReading.definition)
    assembly.isDirected = assembly.options.isDirected
    for row in table.rows {
      let reader = RowReader(row, of: table)
      guard let source = end("source", reader), let target = end("target", reader) else {
        continue
      }
      assembly.vertex(source)
      assembly.vertex(target)
      assembly.ties.append(
        GraphAssembly.WrittenTie(
          source: source, target: target, strength: reader.text("strength"),
          isDirected: assembly.isDirected, location: reader.location("target"),
          strengthLocation: reader.location("strength")))
    }
    return try assembly.finished()
  }

  private mutating func end(_ column: String, _ reader: RowReader) -> String? {
    if let id = reader.text(column) { return id }
    assembly.problems.append(
      Problem(
        .missingValue, at: reader.location(column), field: column,
        message: Text(
          fr: "cette cellule ne peut pas être vide ; un CSV de liens ne peut pas dire un sommet "
            + "isolé : passez par .graphml, .gexf, .net ou .dot",
          en: "this cell may not be empty; a CSV of ties cannot hold an isolate: use .graphml, "
            + ".gexf, .net or .dot")))
    return nil
  }
}
