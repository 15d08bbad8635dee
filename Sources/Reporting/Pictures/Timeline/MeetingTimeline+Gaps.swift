import Graphviz
import Languages
import Partners
import Tables
import Territories

extension MeetingTimeline {
  /// The look of a gap: beyond the limit a darker hatching.
  static func hatching(isLong: Bool) -> (fill: String, color: String, ink: String) {
    isLong ? ("#fbe4df", "#b3402a", "#8a1c08") : ("#f2f2f2", "#9a9a9a", Palette.smallPrint)
  }

  /// The open gap at the end of a band, hatched, with its days below it.
  func openGap(ofBand number: Int) -> [Backdrop.Shape] {
    let band = bands[number]
    let isLong = isLong(band.history.openGap)
    let (fill, color, ink) = MeetingTimeline.hatching(isLong: isLong)
    let bar = openBar(ofBand: number)
    let ring = Ring(bar.corners.map { PlanarPoint(x: $0.x, y: $0.y) })
    let id = "gap-\(band.zone.id.drawableName)"
    let cssClass = isLong ? "gap open long" : "gap open"
    let area = Backdrop.Shape.polygon(
      points: bar.corners, fill: fill, stroke: color, width: 0.7, id: id, cssClass: cssClass,
      title: words(ofGap: band.history.openGap))
    let lines = [ring].hatching(spacing: isLong ? 4 : 7, angle: 45).map { line in
      Backdrop.Shape.polyline(
        points: [Point(x: line.from.x, y: line.from.y), Point(x: line.to.x, y: line.to.y)],
        stroke: color, width: 0.6, style: .solid, id: id, cssClass: cssClass)
    }
    let words = Backdrop.Shape.text(
      words(ofGap: band.history.openGap), at: openWords(ofBand: number), size: row.wordSize,
      color: ink, anchor: row.hasGapColumn ? .start : .end, id: id, cssClass: cssClass)
    return [area] + lines + [words]
  }

  /// The gaps between meetings that were longer than the limit, each with its days.
  func closedGaps(ofBand number: Int) -> [Backdrop.Shape] {
    longGaps(ofBand: number).flatMap { from, to -> [Backdrop.Shape] in
      let y = middle(of: number) + row.gaps
      let id = "gap-\(bands[number].zone.id.drawableName)-\(from)"
      let (_, color, ink) = MeetingTimeline.hatching(isLong: true)
      return [
        .polyline(
          points: [Point(x: scale.x(from), y: y), Point(x: scale.x(to), y: y)], stroke: color,
          width: 2, style: .dashed, id: id, cssClass: "gap closed long"),
        .text(
          language.counted(to.number - from.number, .day),
          at: Point(x: (scale.x(from) + scale.x(to)) / 2, y: y + row.gapWords), size: 9, color: ink,
          anchor: .middle, id: id, cssClass: "gap closed long"),
      ]
    }
  }

  /// What names must not hide: the bar, and all words about gaps.
  func gapBoxes(ofBand number: Int) -> [Box] {
    let words = openWords(ofBand: number)
    let width = 7.2 * Double(self.words(ofGap: bands[number].history.openGap).count)
    let closed = longGaps(ofBand: number).map { from, to in
      Box(
        center: Point(x: (scale.x(from) + scale.x(to)) / 2, y: middle(of: number) - 9),
        width: 60, height: 10)
    }
    return closed + [
      openBar(ofBand: number),
      Box(minX: words.x - width, minY: words.y - 3, maxX: words.x, maxY: words.y + 11),
    ]
  }

  /// The days of meeting between which more than the limit passed.
  private func longGaps(ofBand number: Int) -> [(from: Day, to: Day)] {
    let days = bands[number].history.times.days.map(Day.init)
    return zip(days, days.dropFirst()).filter { isLong($1.number - $0.number) }
  }

  private func isLong(_ days: Int?) -> Bool { days ?? .max >= analysis.settings.lapseLimit }

  private func openBar(ofBand number: Int) -> Box {
    let start = bands[number].history.last ?? scale.first
    let y = middle(of: number) + row.gaps
    let half = row.gapHeight / 2
    return Box(minX: scale.x(start), minY: y - half, maxX: scale.x(asOf), maxY: y + half)
  }

  private func openWords(ofBand number: Int) -> Point {
    row.hasGapColumn
      ? Point(x: TimelineScale.width + 8, y: middle(of: number) + row.words.gap)
      : Point(x: scale.x(asOf) - 3, y: middle(of: number) + row.words.gap)
  }

  /// How wide the column of the words about open gaps is, in points; none where they stand in the
  /// bands.
  var gapColumn: Double {
    guard row.hasGapColumn else { return 0 }
    let longest = bands.map { words(ofGap: $0.history.openGap).count }.max() ?? 0
    return 16 + 0.62 * row.wordSize * Double(longest)
  }

  /// How long a territory has waited, in words.
  func words(ofGap days: Int?) -> String {
    guard let days else { return Text(fr: "jamais de rencontre", en: "never a meeting")[language] }
    let counted = language.counted(days, .day)
    return Text(fr: "\(counted) sans rencontre", en: "\(counted) without a meeting")[language]
  }
}
