import Graphviz
import Partners

extension TwoModeDiagram {
  /// Returns what the SVG calls a row.
  func identifier(of row: TwoModeRow) -> String {
    guard let first = row.events.first.map(record(ofEvent:)) else { return "occasion" }
    return link(of: row)?.name ?? "occasions-\(row.size.rawValue)-\(first.kind.drawableName)"
  }

  /// Returns where the page tells more of a row, or nil if it is of several occasions.
  func link(of row: TwoModeRow) -> RowLink? {
    guard row.events.count == 1 else { return nil }
    return RowLink(.interaction, record(ofEvent: row.events[0]).id)
  }

  private func record(ofEvent event: Int) -> Interaction {
    analysis.network.interactions[attendance.occasions[event]]
  }
}
