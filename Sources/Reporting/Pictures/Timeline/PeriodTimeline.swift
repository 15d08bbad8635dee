import Graphviz
import Languages
import Partners
import Tables
import Territories

/// The timeline of very many meetings: one disc for each territory and period, as large as their
/// number, below it the time without a meeting.
///
/// Conventions: a disc stands in the middle of its period, or of the part of it before the day of
/// the analysis; what was held, is planned and was put off in one period stand side by side.
struct PeriodTimeline {
  let timeline: MeetingTimeline
  let cells: MeetingCells

  /// The widest disc, in points.
  static let greatestDisc = 22.0

  var language: Language { timeline.language }

  /// Counts the meetings of a timeline.
  init(insteadOf timeline: MeetingTimeline) {
    self.timeline = timeline
    cells = MeetingCells(timeline.bands)
  }

  /// Returns the drawing and what goes around it.
  func sheet() -> Sheet {
    let bands = timeline.bands.indices
    return Sheet(
      figure: figure, nodes: discs, edges: postponements,
      shapes: timeline.ground + numbers + bands.flatMap { timeline.closedGaps(ofBand: $0) }
        + bands.flatMap { timeline.openGap(ofBand: $0) } + timeline.today,
      isDirected: true, bounds: timeline.bounds, smallPrint: smallPrint, legend: legend)
  }

  /// A disc for each cell, the number of its meetings in it where it has room.
  var discs: [Node] {
    cells.cells.enumerated().map { place, cell in
      let disc = disc(of: place)
      let zone = timeline.bands[cell.band].zone.id
      let side = Language.english.number(disc.width / 72, decimals: 3)
      let digits = disc.number == .inside ? String(cell.meetings.count) : ""
      return Node(
        id: node(place), label: digits,
        attributes: MeetingTimeline.look(of: cell.status).merging([
          .width: side, .height: side, .fontsize: "8", .margin: "0",
          .tooltip: tooltip(of: cell).drawableLine.shortened(to: 300),
          .cssClass: "meetings \(cell.status.rawValue)",
          .identifier: "meetings-\(zone.drawableName)-\(cell.period)-\(cell.status.rawValue)",
          .url: RowLink(.territory, zone).address(in: language),
        ])
      ).placed(at: disc.middle)
    }
  }

  /// The numbers of meetings, beside their discs where there is room.
  private var numbers: [Backdrop.Shape] {
    cells.cells.enumerated().compactMap { place, cell in
      let disc = disc(of: place)
      guard disc.number == .beside else { return nil }
      return .text(
        String(cell.meetings.count),
        at: Point(x: disc.middle.x + disc.width / 2 + 2, y: disc.middle.y + 1.5), size: 8,
        color: Palette.ink, anchor: .start, id: "number-\(place)", cssClass: "count")
    }
  }

  /// Where a disc stands and how wide it is, in points.
  private struct Disc {
    let middle: Point
    let width: Double
    /// Where the number of its meetings has room, if it has.
    let number: Number?

    enum Number {
      case beside, inside
    }
  }

  private func disc(of place: Int) -> Disc {
    let cell = cells.cells[place]
    let (x, room) = slot(of: place)
    let share = Double(cell.meetings.count) / Double(cells.most)
    let width = min(room, max(5, Self.greatestDisc * share.squareRoot()))
    let y = timeline.middle(of: cell.band) + timeline.row.marks
    let digits = 5.2 * Double(String(cell.meetings.count).count)
    let number: Disc.Number? =
      room >= width + 2 * (digits + 3) ? .beside : width >= 5 + digits ? .inside : nil
    return Disc(middle: Point(x: x, y: y), width: width, number: number)
  }

  /// Graphviz refuses some identifiers that records may have, so nodes are numbered.
  private func node(_ place: Int) -> String { "meetings-\(place)" }

  /// Where the middle of a cell is, and how wide a disc may be, in points.
  private func slot(of place: Int) -> (x: Double, room: Double) {
    let (cell, scale) = (cells.cells[place], timeline.scale)
    let (index, count) = cells.share(of: place)
    let start = scale.x(cells.period.start(of: cell.period))
    let isPast = count == 1 && cell.status == .held
    let limit = isPast ? max(timeline.asOf, cell.meetings.last?.day ?? timeline.asOf) : scale.last
    let end = scale.x(min(limit, cells.period.start(of: cell.period + 1)))
    let width = (end - start) / Double(count)
    return (start + width * (Double(index) + 0.5), max(2, width - 1))
  }

  /// An arrow from the meetings that were put off to those that they became, as long as those are
  /// others.
  var postponements: [Edge] {
    cells.cells.enumerated().filter { $0.element.status == .postponed }.flatMap { place, cell in
      let band = timeline.bands[cell.band]
      let heads = cell.meetings.compactMap { meeting in
        timeline.successor(of: meeting, in: band)
          .flatMap { cells.cell(of: $0, inBand: cell.band) }
      }
      let counts = Dictionary(grouping: heads) { $0 }.mapValues(\.count)
      return counts.sorted { $0.key < $1.key }.map { arrow(from: place, to: $0.key, $0.value) }
    }
  }

  private func arrow(from tail: Int, to head: Int, _ count: Int) -> Edge {
    let words = timeline.words(of: .postponed)[language]
    return Edge(
      node(tail), node(head),
      attributes: [
        .cssClass: "postponement", .color: Palette.ink, .penwidth: "1.4", .arrowsize: "0.5",
        .identifier: "postponement-\(tail)-\(head)",
        .edgetooltip: "\(language.counted(count, .meeting)), \(words)",
      ])
  }

  /// What, when, how many, and where.
  private func tooltip(of cell: MeetingCells.Cell) -> String {
    let network = timeline.analysis.network
    let communes = cell.meetings.compactMap { network.commune(network.commune(of: $0))?.name }
    let counts = Dictionary(grouping: communes) { $0 }.mapValues(\.count)
    let places = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(6).map { $0.value > 1 ? "\($0.key) \($0.value)" : $0.key }
    let period = cells.period.name(of: cell.period, in: language)
    let name = timeline.bands[cell.band].zone.name.shortened(to: 60)
    let words =
      language.counted(cell.meetings.count, .meeting)
      + " (\(timeline.words(of: cell.status)[language]))"
    return "\(name), \(period)\(language.colon) \(words)"
      + (places.isEmpty ? "" : " – " + places.joined(separator: ", "))
      + (counts.count > places.count ? " …" : "")
  }
}
