import Graphviz
import Languages
import Partners

/// A line of words over or under one of the two panels.
struct BeforeAfterHeading {
  /// Where the line stands.
  enum Place {
    case title, counts, foot
  }

  let words: String
  let side: BeforeAfterPanel.Side
  let place: Place
  let id: String

  private var size: Int { place == .title ? 13 : 10 }

  /// The line as a node, to be measured.
  var node: Node {
    Node(id: id, label: words, attributes: Palette.name(size: String(size)))
  }

  /// Returns the line as it is drawn.
  func shape(_ places: BeforeAfterPlaces) -> Backdrop.Shape {
    let (panel, shift) = (places.panel, side == .before ? 0 : places.shift)
    let y =
      switch place {
      case .title: panel.maxY + 32
      case .counts: panel.maxY + 16
      case .foot: panel.minY - 14
      }
    return .text(
      words, at: Point(x: panel.minX + shift, y: y), size: Double(size),
      color: Palette.ink, anchor: .start, id: id, cssClass: "panel-heading")
  }
}

extension BeforeAfterDiagram {
  /// What stands over and under the panels.
  var headings: [BeforeAfterHeading] {
    let absent = rehearsals[0]
    return [
      BeforeAfterHeading(
        words: Text(fr: "Avant", en: "Before")[language], side: .before, place: .title,
        id: "before-title"),
      BeforeAfterHeading(
        words: Text(fr: "Après : absents", en: "After: absent")[language], side: .after,
        place: .title, id: "after-title"),
      BeforeAfterHeading(
        words: counts(of: absent.cohesionBefore), side: .before, place: .counts,
        id: "before-counts"),
      BeforeAfterHeading(
        words: counts(of: absent.cohesionAfter), side: .after, place: .counts, id: "after-counts"),
      BeforeAfterHeading(words: falling, side: .after, place: .foot, id: "after-falling"),
    ]
  }

  /// What is left if the meetings of those who leave fall too.
  private var falling: String {
    let fallen = rehearsals[1]
    let meetings = language.counted(fallen.fallenMeetings.count, .meeting)
    return Text(
      fr: "Si leurs rencontres tombent aussi (\(meetings)) : ",
      en: "If their meetings fall too (\(meetings)): ")[language]
      + counts(of: fallen.cohesionAfter)
  }

  private func counts(of cohesion: Cohesion) -> String {
    let institutions = language.counted(cohesion.institutionCount, .institution)
    let groups = language.counted(cohesion.componentSizes.count, .separateGroup)
    let largest = cohesion.componentSizes.first.map { language.number($0) } ?? "n.d."
    return Text(
      fr: "\(institutions), \(groups), le plus grand de \(largest)",
      en: "\(institutions), \(groups), the largest of \(largest)")[language]
  }
}
