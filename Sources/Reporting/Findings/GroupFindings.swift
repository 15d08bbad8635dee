import Graphs
import Languages
import Partners

extension GraphMeasures {
  /// How far ties cross the groups, and who carries them across.
  var groupSection: Document.Section? {
    guard let groups, let grouping else { return nil }
    return Document.Section(
      "groups",
      title: Text { language in
        let (index, expected) = (
          language.number(groups.eiIndex, decimals: 3),
          language.number(groups.expectedEIIndex, decimals: 3)
        )
        let groups = language.counted(grouping.names.count, .group)
        return Text(
          fr: "Indice E-I \(index) pour \(expected) attendu au hasard, entre \(groups)",
          en: "E-I index \(index) for \(expected) expected by chance, among \(groups)")[language]
      },
      blocks: [
        .paragraph(
          Text { language in
            let value = language.number(groups.modularity, decimals: 3)
            return Text(
              fr: "Modularité de ces groupes : \(value).",
              en: "Modularity of these groups: \(value)."
            )[language]
          }),
        .grid(roleGrid(groups, grouping)),
      ])
  }

  private func roleGrid(_ groups: GroupMeasures, _ grouping: Grouping) -> Grid {
    Grid(
      caption: Text(fr: "Rôles de courtage", en: "Brokerage roles"),
      columns: [
        Grid.Column(Text(fr: "Sommet", en: "Vertex")), Grid.Column(Text(fr: "Groupe", en: "Group")),
      ] + BrokerageRole.allCases.map { Grid.Column($0.words.capitalized, isNumeric: true) },
      rows: network.ids.indices.map { vertex in
        [
          .text(Text(verbatim: network.name(of: vertex))),
          .text(Text(verbatim: grouping.name(of: vertex))),
        ]
          + BrokerageRole.allCases.map {
            .score(groups.brokerage.counts($0).values[vertex], isCount: true)
          }
      })
  }
}

extension BrokerageRole {
  /// The role in words.
  var words: Text {
    switch self {
    case .coordinator: Text(fr: "coordinateur (AAA)", en: "coordinator (AAA)")
    case .itinerant: Text(fr: "itinérant (ABA)", en: "itinerant (ABA)")
    case .gatekeeper: Text(fr: "portier (ABB)", en: "gatekeeper (ABB)")
    case .representative: Text(fr: "représentant (AAB)", en: "representative (AAB)")
    case .liaison: Text(fr: "liaison (ABC)", en: "liaison (ABC)")
    }
  }
}
