import Languages
import Partners

extension Ranking {
  /// Returns the ranking as a document: what the measure says, who comes first, what not to
  /// conclude.
  ///
  /// - Parameter source: Where the graph comes from.
  public func document(of source: GraphSource) -> Document {
    let convention = measure.convention(isDirected: network.isDirected, length: length)
    return Document(
      title: title, subtitle: source.subtitle,
      sections: [
        Document.Section(
          "ranking", title: measure.words.capitalized,
          blocks: [
            .paragraph(measure.sentence), .grid(grid),
            .note(
              Text(
                fr: "Convention : \(convention.french).", en: "Convention: \(convention.english).")),
            .paragraph(measure.caution),
          ] + source.notes.map { .note($0) })
      ])
  }

  private var title: Text {
    let leaders = leaders
    guard !leaders.isEmpty else {
      return Text(
        fr: "Nul ne se distingue : \(measure.words.french)",
        en: "Nobody stands out on \(measure.words.english)")
    }
    guard leaders.count < 4 else {
      return Text(
        fr: "\(leaders.count) sommets en tête à égalité : \(measure.words.french)",
        en: "\(leaders.count) vertices lead together on \(measure.words.english)")
    }
    let names = leaders.map(network.name)
    return Text(
      fr: "\(names.list(in: .french)) en tête : \(measure.words.french)",
      en: "\(names.list(in: .english)) lead\(names.count == 1 ? "s" : "") on "
        + measure.words.english)
  }

  private var grid: Grid {
    Grid(
      caption: measure.words.capitalized,
      columns: [
        Grid.Column(Text(fr: "Rang", en: "Rank"), isNumeric: true),
        Grid.Column(Text(fr: "Sommet", en: "Vertex")),
        Grid.Column(Text(fr: "Score", en: "Score"), isNumeric: true),
      ],
      rows: entries.map { entry in
        [
          .count(entry.rank), .text(Text(verbatim: network.name(of: entry.vertex))),
          .score(entry.score, isCount: measure.isCount),
        ]
      })
  }
}
