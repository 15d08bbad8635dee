import Graphviz
import Partners

extension Site.LegState {
  /// How a corner looks.
  var look: Attributes {
    let (fill, outline, style) =
      switch self {
      case .present: ("#d3ecdf", "#12603f", "filled,rounded")
      case .missing: (Palette.paper, "#a30000", "filled,rounded,bold")
      case .notRecorded: ("#ededed", "#6b6b6b", "filled,rounded,dashed")
      }
    return [.fillcolor: fill, .color: outline, .style: style, .penwidth: "1.2"]
  }
}

extension Site.SideState {
  static var tiedColor: String { "#12603f" }
  static var announcedColor: String { "#8a5700" }

  /// How a side looks, or nil where there is none to draw.
  var look: Attributes? {
    switch self {
    case .tied: [.color: Self.tiedColor, .penwidth: "3"]
    case .announced: [.color: Self.announcedColor, .penwidth: "1.5", .style: "dashed"]
    case .notRecorded: [.color: Palette.tie, .penwidth: "1", .style: "dotted"]
    case .open: nil
    }
  }
}
