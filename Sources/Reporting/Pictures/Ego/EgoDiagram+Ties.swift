import Graphviz
import Languages
import Partners

extension EgoDiagram {
  /// The ties of the institution, as wide as they were often used, dashed where that was once.
  var ownTies: [Edge] {
    model.partners.map { partner in
      let count = partner.events.count
      let width = min(8, 0.4 + 0.9 * Double(count))
      return Edge(
        id(model.ego), id(partner.actor),
        attributes: [
          .penwidth: Language.english.number(count == 1 ? 1 : width, decimals: 1),
          .style: count == 1 ? "dashed" : "solid", .color: Palette.smallPrint,
          .tooltip: told(partner), .edgetooltip: told(partner),
          .cssClass: count == 1 ? "tie once" : "tie",
          .identifier: "tie-\(institutions[partner.actor].id.drawableName)",
        ])
    }
  }

  /// The ties of those who met without the institution.
  var partnerTies: [Edge] {
    model.apart.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { pair, count in
      let told =
        "\(institutions.name(pair[0])) – \(institutions.name(pair[1]))\(language.colon) "
        + language.counted(count, .occasion)
      return Edge(
        id(pair[0]), id(pair[1]),
        attributes: [
          .penwidth: Language.english.number(min(4, 0.6 + 0.3 * Double(count - 1)), decimals: 1),
          .tooltip: told, .edgetooltip: told, .cssClass: "tie apart",
          .identifier: "apart-\(institutions[pair[0]].id.drawableName)-"
            + institutions[pair[1]].id.drawableName,
        ])
    }
  }
}
