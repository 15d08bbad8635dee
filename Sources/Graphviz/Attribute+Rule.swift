extension Attribute {
  /// Which values it takes, and within which bounds they cannot harm.
  var rule: ValueRule {
    switch self {
    case .label, .xlabel, .headlabel, .taillabel, .tooltip, .edgetooltip: .text
    case .url: .link
    case .identifier: .name
    case .cssClass: .names
    case .target: .word(["_blank", "_self", "_parent", "_top"])
    case .group, .root: .label
    case .fontname, .labelfontname: .fonts
    case .color, .fillcolor, .fontcolor, .pencolor, .bgcolor, .labelfontcolor: .colors
    case .shape: .word(Self.shapes)
    case .style: .words(Self.styles)
    case .dir: .word(["forward", "back", "both", "none"])
    case .arrowhead, .arrowtail: .word(Self.arrows)
    case .regular, .forcelabels, .constraint, .newrank, .concentrate, .notranslate: .flag
    case .fixedsize: .word(["true", "false", "shape"])
    default: numericRule ?? layoutRule
    }
  }

  private var numericRule: ValueRule? {
    switch self {
    case .penwidth: .numbers(count: 1, 0...100)
    case .fontsize, .labelfontsize: .numbers(count: 1, 1...500)
    case .width, .height: .numbers(count: 1, 0...100)
    case .peripheries: .integer(0...10)
    case .sides: .integer(3...100)
    case .gradientangle: .integer(0...360)
    case .orientation, .labelangle: .numbers(count: 1, -360...360)
    case .arrowsize, .labeldistance: .numbers(count: 1, 0...20)
    case .margin, .pad: .numbers(count: 2, 0...20)
    case .size: .numbers(count: 2, 0.1...100)
    case .dpi: .numbers(count: 1, 10...600)
    case .position: .point
    case .sep, .esep: .numbers(count: 2, -500...500)
    case .ranksep, .nodesep: .numbers(count: 1, 0...100)
    case .weight: .numbers(count: 1, 0...10_000)
    case .len: .numbers(count: 1, 0.01...1_000)
    case .minlen: .integer(0...100)
    case .nslimit: .numbers(count: 1, 0...1_000)
    case .maxiter: .integer(1...10_000)
    case .start: .integer(0...1_000_000)
    case .springConstant, .repulsiveforce: .numbers(count: 1, 0...100)
    default: nil
    }
  }

  private var layoutRule: ValueRule {
    switch self {
    case .labelloc: .word(["t", "c", "b"])
    case .labeljust: .word(["l", "c", "r"])
    case .ratio: .numberOrWord(0.01...100, ["fill", "compress", "expand", "auto"])
    case .outputorder: .word(["breadthfirst", "nodesfirst", "edgesfirst"])
    case .overlap: .word(Self.overlaps)
    case .splines: .word(Self.courses)
    case .rankdir: .word(["TB", "LR", "BT", "RL"])
    case .rank: .word(["same", "min", "source", "max", "sink"])
    case .ordering: .word(["out", "in"])
    case .mode: .word(["major", "KK", "sgd", "hier", "ipsep", "spring", "maxent"])
    case .model: .word(["shortpath", "circuit", "subset"])
    case .pack: .numberOrWord(0...1_000, ["true", "false"])
    default: .word(["node", "clust", "graph", "array"])
    }
  }

  /// All but records, whose texts are a language of their own, and shapes that open files.
  private static let shapes: Set<String> = [
    "Mcircle", "Mdiamond", "Msquare", "box", "box3d", "cds", "circle", "component", "cylinder",
    "diamond", "doublecircle", "doubleoctagon", "egg", "ellipse", "folder", "hexagon", "house",
    "invhouse", "invtrapezium", "invtriangle", "larrow", "none", "note", "octagon", "oval",
    "parallelogram", "pentagon", "plain", "plaintext", "point", "polygon", "rarrow", "rect",
    "rectangle", "septagon", "square", "star", "tab", "trapezium", "triangle", "tripleoctagon",
    "underline",
  ]

  private static let styles: Set<String> = [
    "bold", "dashed", "diagonals", "dotted", "filled", "invis", "radial", "rounded", "solid",
    "striped", "tapered", "wedged",
  ]

  private static let arrows: Set<String> = [
    "box", "crow", "curve", "diamond", "dot", "empty", "icurve", "inv", "none", "normal", "obox",
    "odiamond", "odot", "oinv", "onormal", "open", "tee", "vee",
  ]

  private static let overlaps: Set<String> = [
    "true", "false", "none", "prism", "vpsc", "voronoi", "scale", "scalexy", "compress",
  ]

  /// Without `compound`, with which fdp hangs, and `ortho`, which aborts the process: with dot on a
  /// ring of 1,000 nodes, with others wherever two nodes touch.
  private static let courses: Set<String> = [
    "true", "false", "none", "line", "spline", "polyline", "curved",
  ]
}
