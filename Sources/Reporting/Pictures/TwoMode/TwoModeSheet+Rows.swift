import Graphviz
import Languages

extension TwoModeSheet {
  /// Draws a row of occasions, with an anchor on either side and the ties that end there.
  ///
  /// A tie that led to the middle of so wide a row would seem to come from the rows above.
  mutating func draw(_ row: TwoModeRow, number: Int, y: Double) {
    let id = diagram.identifier(of: row)
    nodes.append(
      Node(
        id: "row-\(number)", label: diagram.label(of: row),
        attributes: look(of: row, id)
      ).placed(at: Point(x: 0, y: y)))
    for (place, side) in diagram.sides.enumerated() {
      let here = Set(side.groups.flatMap(\.actors))
      let ties = row.presences.filter { here.contains($0.actor) }
      guard !ties.isEmpty else { continue }
      let anchor = "anchor-\(place)-\(number)"
      let x = (TwoModePlaces.rowWidth / 2 + 2) * (place == 0 ? -1 : 1)
      nodes.append(
        Node(
          id: anchor, label: "",
          attributes: [
            .shape: "point", .width: "0.04", .height: "0.04", .cssClass: "anchor",
            .identifier: "anchor-\(place)-\(id)", .tooltip: diagram.label(of: row),
          ]
        ).placed(at: Point(x: x, y: y)))
      edges += ties.map { tie($0, row, from: anchor) }
    }
  }

  private func look(of row: TwoModeRow, _ id: String) -> Attributes {
    let look: Attributes = [
      .shape: "box", .style: row.size == .gathering ? "filled" : "filled,rounded",
      .fillcolor: row.size == .gathering ? "#dedede" : Palette.paper, .fixedsize: "true",
      .width: Language.english.number(TwoModePlaces.rowWidth / 72, decimals: 2), .height: "0.19",
      .tooltip: diagram.told(row), .cssClass: "occasion \(row.size.rawValue)", .identifier: id,
    ]
    return diagram.link(of: row).map {
      look.merging([.url: $0.address(in: diagram.language)])
    } ?? look
  }

  private func tie(
    _ presence: (actor: Int, count: Int), _ row: TwoModeRow, from anchor: String
  ) -> Edge {
    let isOnce = diagram.counts[presence.actor] == 1
    let width = min(5, 0.8 + 0.5 * Double(presence.count - 1))
    let told =
      diagram.institutions.name(presence.actor) + " – " + diagram.label(of: row)
      + (presence.count > 1 ? " (\(presence.count))" : "")
    return Edge(
      "institution-\(presence.actor)", anchor,
      attributes: [
        .penwidth: Language.english.number(width, decimals: 1),
        .color: isOnce ? "#949494" : Palette.smallPrint, .tooltip: told, .edgetooltip: told,
        .cssClass: isOnce ? "presence once" : "presence",
        .identifier: diagram.identifier(of: row) + "-"
          + diagram.institutions.identifier(
            presence.actor),
      ])
  }
}
