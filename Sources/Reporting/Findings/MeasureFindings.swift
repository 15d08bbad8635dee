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
