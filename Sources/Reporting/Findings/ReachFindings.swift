import Languages
import Partners

/// How far sessions reach the functions that they are for.
extension Network {
  func reachSection(_ reaches: [Reach]) -> Document.Section {
    let first = reaches[0]
    let (label, function) = (
      interactions[first.interaction].label, professionals[first.professional].function
    )
    return Document.Section(
      "reach",
      title: Text { language in
        let share = language.percent(first.share)
        return Text(
          fr: "\(label) : \(first.count) sur \(first.register) (\(share)), \(function)",
          en: "\(label): \(first.count) of \(first.register) (\(share)), \(function)")[language]
      },
      blocks: [
        .grid(reachGrid(reaches)),
        .note(
          Text(
            fr: "Venus, sur l’effectif enregistré de leur fonction ; les fonctions d’une seule "
              + "personne ne comptent pas.",
            en: "Those who came, of the recorded number of their function; functions of one person "
              + "do not count.")),
      ])
  }

  private func reachGrid(_ reaches: [Reach]) -> Grid {
    Grid(
      caption: Text(
        fr: "Quelle part de chaque fonction est venue", en: "Which share of each function came"),
      columns: [
        Grid.Column(Text(fr: "Interaction", en: "Interaction")),
        Grid.Column(Text(fr: "Fonction", en: "Function")),
        Grid.Column(Text(fr: "Venus", en: "Came"), isNumeric: true),
        Grid.Column(Text(fr: "Sur", en: "Of"), isNumeric: true),
        Grid.Column(Text(fr: "Part", en: "Share"), isNumeric: true),
      ],
      rows: reaches.map { reach in
        [
          verbatim(interactions[reach.interaction].label),
          verbatim(professionals[reach.professional].function), .count(reach.count),
          .count(reach.register), .text(Text { $0.percent(reach.share) }),
        ]
      },
      grounds: reaches.map { reach in
        let (row, function) = (
          participations[reach.participation], professionals[reach.professional]
        )
        return Grounds(evidence: [
          Grounds.Evidence(Text(verbatim: interactions[reach.interaction].label), row.origin),
          Grounds.Evidence(Text(verbatim: function.function), function.origin),
        ])
      })
  }
}
