import Graphs
import Languages
import Partners

extension GraphMeasures {
  /// The measures of every vertex, a column each.
  var vertexSection: Document.Section {
    let columns = vertexColumns
    let rows = network.ids.indices.map { vertex in columns.map { $0.cell(vertex) } }
    return Document.Section(
      "vertices", title: vertexTitle,
      blocks: [
        .grid(
          Grid(
            caption: Text(fr: "Mesures des sommets", en: "Measures of the vertices"),
            columns: columns.map(\.column), rows: rows))
      ])
  }

  /// A column of the table of vertices, with what it says of each.
  private struct VertexColumn {
    let column: Grid.Column
    let cell: (Int) -> Grid.Cell

    init(_ title: Text, isNumeric: Bool = true, cell: @escaping (Int) -> Grid.Cell) {
      column = Grid.Column(title.capitalized, isNumeric: isNumeric)
      self.cell = cell
    }
  }

  private var vertexColumns: [VertexColumn] {
    let name = VertexColumn(Text(fr: "sommet", en: "vertex"), isNumeric: false) {
      .text(Text(verbatim: network.name(of: $0)))
    }
    let modes = network.modes.map { modes in
      [VertexColumn(Text(fr: "mode", en: "mode")) { .count(modes[$0].rawValue) }]
    }
    let cutpoint = VertexColumn(Text(fr: "point de coupure", en: "cutpoint"), isNumeric: false) {
      .mark(cutpoints.contains(Vertex($0)))
    }
    let component = VertexColumn(Text(fr: "composante", en: "component")) {
      .count(components.partOfVertex[$0])
    }
    return [name] + (modes ?? []) + scoreColumns + [cutpoint, component]
  }

  private var scoreColumns: [VertexColumn] {
    let raw = VertexMeasure.allCases.compactMap { measure in
      scores[measure].map { scores in
        VertexColumn(measure.words) {
          .score(scores.values[$0], isCount: measure.isCount)
        }
      }
    }
    let normalized = TwoModeMeasures.measures.compactMap { measure in
      twoMode?.normalized[measure].map { scores in
        VertexColumn(measure.normalizedWords) { .number(scores.values[$0]) }
      }
    }
    return raw + normalized
  }

  /// Who brokers most, if anybody does.
  private var vertexTitle: Text {
    let ranking = Ranking(
      of: network, by: .betweenness, length: length, scores: scores[.betweenness])
    let leaders = ranking.leaders
    guard !leaders.isEmpty else {
      return Text(
        fr: "Nul n’est intermédiaire entre deux autres", en: "Nobody stands between two others")
    }
    let names = leaders.map(network.name)
    return Text(
      fr: leaders.count > 3
        ? "\(leaders.count) sommets sont à égalité le plus souvent entre deux autres"
        : "Le plus souvent entre deux autres : \(names.list(in: .french))",
      en: leaders.count > 3
        ? "\(leaders.count) vertices stand between two others most often, equally"
        : "Most often between two others: \(names.list(in: .english))")
  }
}

extension VertexMeasure {
  /// The name of the measure as a share of the maximum of its mode.
  var normalizedWords: Text {
    Text(fr: "\(words.french) (normalisée)", en: "\(words.english) (normalized)")
  }
}
