import Graphs
import Languages
import Partners
import Tables

extension GraphMeasures {
  /// The vertices with all that is measured on them, and the ties: two tables for machines.
  ///
  /// Numbers are at full precision; what is not defined is an empty cell.
  public var tables: [DataTable] {
    [vertexTable, tieTable]
  }

  private typealias Measured = (column: DataTable.Column, cells: [Cell])

  private var vertexTable: DataTable {
    let measured = modeColumns + scoreColumns + placeColumns
    let taken = ["id", "label"] + measured.map(\.column.name)
    let columns = measured + network.attributeColumns(besides: taken)
    return DataTable(
      "vertices",
      title: Text(fr: "Les sommets et leurs mesures", en: "The vertices and their measures"),
      columns: [.vertexId, .vertexLabel] + columns.map(\.column), key: ["id"],
      rows: network.ids.indices.map { vertex in
        [.text(network.ids[vertex]), Cell(network.labels[vertex])]
          + columns.map { $0.cells[vertex] }
      })
  }

  private var scoreColumns: [Measured] {
    let raw = VertexMeasure.allCases.compactMap { measure in
      scores[measure].map { column(measure.rawValue, meaning(of: measure), $0) }
    }
    let shares = TwoModeMeasures.measures.compactMap { measure in
      twoMode?.normalized[measure].map { scores in
        column(
          measure.rawValue + "Normalized",
          Text(
            fr: "\(measure.words.french), part du maximum du mode (Borgatti & Everett 1997)",
            en: "\(measure.words.english), share of the maximum of the mode "
              + "(Borgatti & Everett 1997)"), scores)
      }
    }
    return raw + shares
  }

  private func meaning(of measure: VertexMeasure) -> Text {
    let convention = measure.convention(isDirected: network.isDirected, length: length)
    return Text(
      fr: "\(measure.words.french) : \(convention.french)",
      en: "\(measure.words.english): \(convention.english)")
  }

  private func column(_ name: String, _ meaning: Text, _ scores: VertexScores) -> Measured {
    (
      DataTable.Column(name, .number, meaning: meaning),
      scores.values.map { Cell($0) }
    )
  }

  private var modeColumns: [Measured] {
    guard let modes = network.modes else { return [] }
    let meaning = Text(
      fr: "0 : qui assiste ; 1 : ce à quoi l’on assiste",
      en: "0: those who attend; 1: what they attend")
    return [
      (
        DataTable.Column("mode", .integer, meaning: meaning, isRequired: true),
        modes.map { Cell($0.rawValue) }
      )
    ]
  }

  private var placeColumns: [Measured] {
    [
      (
        DataTable.Column(
          "isCutpoint", .boolean,
          meaning: Text(
            fr: "si sa composante se défait sans lui",
            en: "whether its component falls apart without it"),
          isRequired: true),
        network.ids.indices.map { .boolean(cutpoints.contains(Vertex($0))) }
      ),
      (
        DataTable.Column(
          "component", .integer,
          meaning: Text(
            fr: "numéro de sa composante, à partir de 0",
            en: "number of its component, from 0"),
          isRequired: true),
        components.partOfVertex.map { Cell($0) }
      ),
    ]
  }

  private var tieTable: DataTable {
    let strengths = network.tables[1].rows.map { $0[2] }
    return DataTable(
      "ties", title: Text(fr: "Les liens et leurs mesures", en: "The ties and their measures"),
      columns: [
        .tieEnd("source"), .tieEnd("target"), .tieStrength,
        DataTable.Column(
          "betweenness", .number, meaning: meaning(of: .betweenness)),
        DataTable.Column(
          "isBridge", .boolean,
          meaning: Text(
            fr: "si ses deux bouts n’ont pas d’autre chemin entre eux",
            en: "whether its two ends have no other path between them"),
          isRequired: true),
      ],
      references: ["source", "target"].map { DataTable.Reference($0, to: "vertices", "id") },
      rows: zip(ties, strengths).map { tie, strength in
        [
          .text(network.ids[tie.source]), .text(network.ids[tie.target]), strength,
          Cell(tie.betweenness), .boolean(tie.isBridge),
        ]
      })
  }
}
