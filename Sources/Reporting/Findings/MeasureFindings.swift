import Graphs
import Languages
import Partners

extension GraphMeasures {
  /// Returns every measure as a document: the whole graph, its vertices, its ties, its groups.
  ///
  /// - Parameter source: Where the graph comes from.
  public func document(of source: GraphSource) -> Document {
    Document(
      title: title, subtitle: source.subtitle,
      sections: [wholeSection(source), vertexSection, tieSection]
        + (groupSection.map { [$0] } ?? []) + [conventionSection])
  }

  private var title: Text {
    Text { language in
      [
        language.counted(network.ids.count, .vertex),
        language.counted(network.structure.tieCount, .tie),
        language.counted(components.partCount, .component),
      ].joined(separator: ", ")
    }
  }

  private func wholeSection(_ source: GraphSource) -> Document.Section {
    Document.Section(
      "whole",
      title: Text { language in
        let share = language.percent(whole[.density])
        return Text(
          fr: "\(share) des liens possibles existent", en: "\(share) of the possible ties exist")[
            language]
      },
      blocks: [
        .grid(
          Grid(
            caption: Text(fr: "Mesures d’ensemble", en: "Measures of the whole"),
            columns: [
              Grid.Column(Text(fr: "Mesure", en: "Measure")),
              Grid.Column(Text(fr: "Valeur", en: "Value"), isNumeric: true),
            ],
            rows: WholeMeasures.Name.allCases.map { name in
              [.text(name.words.capitalized), .score(whole[name], isCount: name == .diameter)]
            }))
      ] + source.notes.map { .note($0) })
  }

  private var vertexSection: Document.Section {
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

  private var tieSection: Document.Section {
    let bridges = ties.count(where: \.isBridge)
    return Document.Section(
      "ties",
      title: Text(
        fr: bridges == 1
          ? "1 lien est un pont : sans lui, son monde se coupe en deux"
          : "\(bridges) liens sont des ponts : sans l’un d’eux, son monde se coupe en deux",
        en: bridges == 1
          ? "1 tie is a bridge: without it, its world falls in two"
          : "\(bridges) ties are bridges: without one of them, its world falls in two"),
      blocks: [
        .grid(
          Grid(
            caption: Text(fr: "Mesures des liens", en: "Measures of the ties"),
            columns: [
              Grid.Column(Text(fr: "De", en: "From")), Grid.Column(Text(fr: "À", en: "To")),
              Grid.Column(VertexMeasure.betweenness.words.capitalized, isNumeric: true),
              Grid.Column(Text(fr: "Pont", en: "Bridge")),
            ],
            rows: ties.map { tie in
              [
                .text(Text(verbatim: network.name(of: tie.source))),
                .text(Text(verbatim: network.name(of: tie.target))), .number(tie.betweenness),
                .mark(tie.isBridge),
              ]
            }))
      ])
  }

  private var conventionSection: Document.Section {
    Document.Section(
      "conventions",
      title: Text(fr: "Comment ces nombres sont comptés", en: "How these numbers are counted"),
      blocks: [
        .grid(
          Grid(
            caption: Text(fr: "Conventions", en: "Conventions"),
            columns: [
              Grid.Column(Text(fr: "Mesure", en: "Measure")),
              Grid.Column(Text(fr: "Convention", en: "Convention")),
            ],
            rows: conventions.map { [.text($0.name.capitalized), .text($0.text)] }))
      ])
  }
}

extension VertexMeasure {
  /// The name of the measure as a share of the maximum of its mode.
  var normalizedWords: Text {
    Text(fr: "\(words.french) (normalisée)", en: "\(words.english) (normalized)")
  }
}
