import Graphviz
import Languages
import Partners

/// One of the two panels: the nodes and ties before or after, at their common places.
struct BeforeAfterPanel {
  /// Which panel.
  enum Side: String, CaseIterable {
    case before, after
  }

  let nodes: [Node]
  let edges: [Edge]

  init(_ diagram: BeforeAfterDiagram, _ places: BeforeAfterPlaces, _ side: Side) {
    let shift = side == .before ? 0 : places.shift
    func placed(_ node: Node, _ point: Point?) -> Node? {
      point.map { node.placed(at: Point(x: $0.x + shift, y: $0.y)) }
    }
    let marks = diagram.drawn.compactMap { row in
      placed(Self.mark(row, diagram, side), places.institutions[row])
    }
    let occasions = diagram.gatherings.compactMap { event in
      placed(Self.occasion(event, diagram, side), places.occasions[event])
    }
    let names = diagram.drawn.compactMap { row in
      placed(Self.name(row, diagram, side), places.names[row])
    }
    let groups = diagram.meetings.groups.indices.compactMap { number in
      side == .after ? placed(Self.group(number, diagram), places.groups[number]) : nil
    }
    nodes = occasions + marks + names + groups
    // What is left is drawn over what falls away.
    let ties = diagram.ties.map { (tie: $0, edge: Self.edge($0, diagram, side)) }
    let isLeft = { (tie: BeforeAfterDiagram.Tie) in side == .before || tie.after > 0 }
    edges =
      ties.filter { !isLeft($0.tie) }.map(\.edge) + ties.filter { isLeft($0.tie) }.map(\.edge)
  }

  /// Returns the name of an institution, as it is measured and drawn.
  static func name(
    _ row: Int, _ diagram: BeforeAfterDiagram, _ side: Side? = nil
  ) -> Node {
    let isGone = side == .after && diagram.meetings.fates[row] == .leaving
    let name = diagram.institutions.name(row).shortened(to: 36).lines(within: 20)
    let prefix = side.map { "\($0)-" } ?? ""
    return Node(
      id: "\(prefix)name-\(row)", label: name.joined(separator: "\n"),
      attributes: Palette.name(size: diagram.meetings.fates[row] == .leaving ? "12" : "9")
        .merging([
          .cssClass: "name", .fontcolor: isGone ? "#8c8c8c" : Palette.ink,
          .identifier: "\(prefix)name-\(diagram.institutions[row].id.drawableName)",
          .tooltip: diagram.institutions[row].name.drawableLine,
        ]))
  }

  /// Returns how large a group is, as it is measured and drawn.
  static func group(_ number: Int, _ diagram: BeforeAfterDiagram) -> Node {
    let size = diagram.language.number(diagram.meetings.groups[number].count)
    let words = Text(fr: "groupe de \(size)", en: "group of \(size)")[diagram.language]
    return Node(
      id: "group-\(number)", label: words,
      attributes: Palette.name(size: "10").merging([
        .cssClass: "group", .identifier: "group-\(number)", .tooltip: words,
        .fontname: Palette.typeface + " Bold",
      ]))
  }

  private static func mark(_ row: Int, _ diagram: BeforeAfterDiagram, _ side: Side) -> Node {
    let fate = diagram.meetings.fates[row]
    let facts = diagram.facts(row, side)
    var look = diagram.institutions.mark(row, width: "0.2", height: "0.16", told: facts)
    look[.identifier] = diagram.institutions.identifier(row, in: "\(side)-")
    if side == .after {
      look = look.merging(diagram.look(of: fate))
      look = look.merging(diagram.silence(of: row)?.look ?? [:])
      look[.cssClass] = (look[.cssClass] ?? "") + " \(fate)"
    }
    return Node(id: "\(side)-institution-\(row)", label: "", attributes: look)
  }

  private static func occasion(
    _ event: Int, _ diagram: BeforeAfterDiagram, _ side: Side
  ) -> Node {
    let record = diagram.analysis.network.interactions[diagram.attendance.occasions[event]]
    let link = RowLink(.interaction, record.id)
    let falls = side == .after && diagram.fallen.contains(diagram.attendance.occasions[event])
    return Node(
      id: "\(side)-occasion-\(event)", label: "",
      attributes: Palette.occasion.merging([
        .width: "0.1", .height: "0.1", .fillcolor: falls ? Palette.paper : Palette.ink,
        .color: Palette.ink, .tooltip: record.label.drawableLine,
        .cssClass: falls ? "occasion falls" : "occasion",
        .identifier: "\(side)-\(link.name)", .url: link.address(in: diagram.language),
      ]))
  }

  private static func edge(
    _ tie: BeforeAfterDiagram.Tie, _ diagram: BeforeAfterDiagram, _ side: Side
  ) -> Edge {
    let count = side == .before ? tie.before : tie.after
    let width = min(5, 0.5 + 0.6 * Double(max(1, count)))
    let ids = tie.actors.map { diagram.institutions[$0].id.drawableName }
    let gathering = tie.gathering.map {
      [diagram.analysis.network.interactions[diagram.attendance.occasions[$0]].id.drawableName]
    }
    return Edge(
      "\(side)-\(tie.tail)", "\(side)-\(tie.head)",
      attributes: [
        .penwidth: Language.english.number(count == 0 ? 0.6 : width, decimals: 1),
        .style: count == 0 ? "dashed" : "solid", .color: count == 0 ? "#949494" : "#6b6b6b",
        .tooltip: diagram.told(tie), .edgetooltip: diagram.told(tie),
        .cssClass: (tie.gathering == nil ? "tie" : "presence") + (count == 0 ? " gone" : ""),
        .identifier: "\(side)-tie-" + ((gathering ?? []) + ids).joined(separator: "-"),
      ])
  }
}
