import Graphviz
import Languages
import Partners
import Tables
import Territories

extension MeetingTimeline {
  /// A mark for each meeting of each band, the number of its series in it.
  var marks: [Node] {
    bands.enumerated().flatMap { number, band in
      band.meetings.enumerated().map { place, meeting in
        Node(
          id: MeetingTimeline.node(place, ofBand: number), label: label(of: meeting),
          attributes: look(of: meeting).merging([
            .tooltip: tooltip(of: meeting).drawableLine.shortened(to: 400),
            .cssClass: "meeting \(meeting.status.rawValue)",
            .identifier: "meeting-\(meeting.id.drawableName)-\(band.zone.id.drawableName)",
            .url: RowLink(.interaction, meeting.id).address(in: language),
          ])
        ).placed(at: point(of: meeting, in: number))
      }
    }
  }

  /// An arrow from each meeting that was put off to the one that it became.
  var postponements: [Edge] {
    bands.enumerated().flatMap { number, band in
      band.meetings.enumerated().compactMap { place, meeting -> Edge? in
        guard meeting.status == .postponed, let next = successor(of: meeting, in: band),
          let head = band.meetings.firstIndex(of: next)
        else { return nil }
        return Edge(
          MeetingTimeline.node(place, ofBand: number), MeetingTimeline.node(head, ofBand: number),
          attributes: [
            .cssClass: "postponement", .color: Palette.ink, .penwidth: "1.4", .arrowsize: "0.6",
            .identifier: "postponement-\(meeting.id.drawableName)-\(band.zone.id.drawableName)",
            .edgetooltip: tooltip(of: meeting).drawableLine.shortened(to: 400),
          ])
      }
    }
  }

  /// How a meeting is drawn: full if held, hollow if planned, dashed if put off.
  static func look(of status: Interaction.Status) -> Attributes {
    switch status {
    case .held, .ongoing: Palette.occasion
    case .planned, .hoped:
      Palette.occasion.merging([
        .fillcolor: Palette.paper, .fontcolor: Palette.ink, .color: Palette.ink, .penwidth: "1.6",
      ])
    case .postponed:
      Palette.occasion.merging([
        .fillcolor: Palette.paper, .fontcolor: Palette.ink, .color: Palette.ink,
        .style: "filled,dashed", .penwidth: "1",
      ])
    }
  }

  /// Graphviz refuses some identifiers that records may have, so nodes are numbered.
  private static func node(_ place: Int, ofBand band: Int) -> String { "meeting-\(band)-\(place)" }

  /// As its status has it, small in the lane of a place.
  private func look(of meeting: Interaction) -> Attributes {
    let look = MeetingTimeline.look(of: meeting.status)
    // A rim of paper tells marks apart that lie over each other.
    let isFull = look[.fillcolor] == Palette.ink
    let rim: Attributes = isFull ? [.color: Palette.paper, .penwidth: "0.6"] : [:]
    return lanes == nil ? look : look.merging([.width: "0.125", .height: "0.125"]).merging(rim)
  }

  private func label(of meeting: Interaction) -> String {
    guard lanes == nil else { return "" }
    return meeting.parent.flatMap(series.firstIndex).map { String($0 + 1) } ?? ""
  }

  private func tooltip(of meeting: Interaction) -> String {
    let date = meeting.start?.description ?? ""
    return meeting.label + " (" + date + ", " + words(of: meeting.status)[language] + ")"
  }

  /// Whether a meeting took place, as the legend says it.
  func words(of status: Interaction.Status) -> Text {
    switch status {
    case .held, .ongoing: Text(fr: "tenue", en: "held")
    case .planned: Text(fr: "prévue", en: "planned")
    case .postponed: Text(fr: "reportée", en: "put off")
    case .hoped: Text(fr: "souhaitée", en: "hoped for")
    }
  }

  /// The names of the places at their marks, so that none hides another.
  func placedNames() throws(GraphvizError) -> [Node] {
    guard lanes == nil else { return [] }
    let names = placeNames.prefix(300)
    var diagram = Diagram(id: "names")
    diagram.nodes = names.map { $0.node.placed(at: Point(x: 0, y: 0)) }
    let sizes = try diagram.layout(by: .overlapRemoval).boxes
    var placement = NamePlacement(around: obstacles)
    return names.compactMap { name in
      guard let box = sizes[name.node.id] else { return nil }
      return placement.place(box, among: places(of: box, beside: name.mark)).map(name.node.placed)
    }
  }

  private var placeNames: [(node: Node, mark: Point)] {
    bands.enumerated().flatMap { number, band in
      band.meetings.enumerated().map { place, meeting in
        let node = Node(
          id: "name-\(number)-\(place)",
          label: placeName(of: meeting).shortened(to: 40).drawableLine,
          attributes: Palette.name(size: "9").merging([
            .fontname: Palette.typeface, .cssClass: "place-name",
          ]))
        return (node, point(of: meeting, in: number))
      }
    }
  }

  private func placeName(of meeting: Interaction) -> String {
    let commune = analysis.network.commune(analysis.network.commune(of: meeting))?.name
    let date = meeting.start?.description ?? ""
    switch meeting.status {
    case .held, .ongoing: return commune ?? date
    default:
      return [commune, words(of: meeting.status)[language]].compactMap { $0 }
        .joined(separator: ", ")
    }
  }

  /// Above, below, then further off and to the sides, never beyond the bands.
  private func places(of box: Box, beside mark: Point) -> [Point] {
    let side = box.width / 2
    let rows = [17.0, -17, 29, -29]
    return rows.flatMap { row in
      [0, side, -side, side + 10, -side - 10].map { shift in
        let x = min(max(mark.x + shift, bounds.minX + side), bounds.maxX - side)
        return Point(x: x, y: mark.y + row)
      }
    }
  }

  private var obstacles: [Box] {
    let marks = bands.indices.flatMap { number in
      bands[number].meetings.map {
        Box(center: point(of: $0, in: number), width: 19, height: 19)
      }
    }
    return marks + bands.indices.flatMap(gapBoxes)
  }
}
