/// A property of a diagram, node, edge or cluster that Graphviz knows and that is safe to set.
///
/// The raw value is its name in DOT. Lengths are inches, font sizes and positions points.
/// `image`, `shapefile` and the like are not offered: they open files.
public enum Attribute: String, Sendable, CaseIterable, Hashable {
  // MARK: Texts

  /// The text of a diagram or cluster; nodes and edges have a `label` of their own.
  case label
  /// A text beside a node or edge, where there is room.
  case xlabel
  /// A text at the end of an edge.
  case headlabel
  /// A text at the beginning of an edge.
  case taillabel
  /// A text that shows when a pointer rests on a node, edge or cluster.
  case tooltip
  /// A text that shows when a pointer rests on the line of an edge.
  case edgetooltip

  // MARK: Links and names in SVG

  /// Where a click leads: `http`, `https`, `mailto`, or a page or fragment of the same site.
  case url = "URL"
  /// The window that a link opens in.
  case target
  /// The id in SVG.
  case identifier = "id"
  /// The class names in SVG, separated by spaces.
  case cssClass = "class"

  // MARK: Shapes and lines

  /// The outline of a node.
  case shape
  /// How outlines and lines are drawn, as in `rounded,filled`.
  case style
  /// How thick lines are, in points.
  case penwidth
  /// How many outlines a node or cluster has.
  case peripheries
  /// How many sides a `polygon` has.
  case sides
  /// How far a polygon is turned, in degrees.
  case orientation
  /// Whether a polygon is regular.
  case regular
  /// The least width of a node.
  case width
  /// The least height of a node.
  case height
  /// Whether a node keeps its width and height whatever its text.
  case fixedsize
  /// Which ends of an edge have arrowheads.
  case dir
  /// The shape of the arrowhead.
  case arrowhead
  /// The shape of the arrow's tail.
  case arrowtail
  /// How large arrowheads are, 1 being usual.
  case arrowsize

  // MARK: Colours

  /// The colour of lines; of several, separated by colons, parallel lines are drawn.
  case color
  /// The colour inside nodes and clusters; two, separated by a colon, make a gradient.
  case fillcolor
  /// The colour of texts.
  case fontcolor
  /// The colour of outlines.
  case pencolor
  /// The colour behind a diagram or cluster.
  case bgcolor
  /// The direction of a gradient, in degrees.
  case gradientangle

  // MARK: Fonts

  /// The fonts to try, the best first, separated by commas.
  case fontname
  /// The size of texts.
  case fontsize
  /// The fonts of the texts at the ends of edges.
  case labelfontname
  /// The size of the texts at the ends of edges.
  case labelfontsize
  /// The colour of the texts at the ends of edges.
  case labelfontcolor
  /// How far the texts at the ends of edges stand off, 1 being usual.
  case labeldistance
  /// Where the texts at the ends of edges stand around the line, in degrees.
  case labelangle
  /// Whether texts without room are drawn all the same.
  case forcelabels
  /// Whether the text stands at the top, centre or bottom: `t`, `c`, `b`.
  case labelloc
  /// Whether the text stands left, centred or right: `l`, `c`, `r`.
  case labeljust

  // MARK: The sheet

  /// The space around a node's text or a sheet's drawing.
  case margin
  /// The space between the drawing and the edge of the picture.
  case pad
  /// The largest size of the drawing, as in `8,5`; with `!` also the smallest.
  case size
  /// Height by width, or `fill`, `compress`, `expand`, `auto`.
  case ratio
  /// Pixels per inch, at most 600.
  case dpi
  /// Whether edges are drawn beneath the nodes: `edgesfirst`.
  case outputorder

  // MARK: Placing

  /// Where a node is, in points: `120,80`; for the engines `overlapRemoval` and `fixed`.
  case position = "pos"
  /// What to do about nodes that overlap.
  case overlap
  /// How edges run: `line`, `curved`, `spline`, `polyline`…
  case splines
  /// The least space between nodes when overlaps are removed, in points; `+4` adds to the sizes.
  case sep
  /// The space between nodes and passing edges, in points.
  case esep
  /// How strongly an edge pulls its nodes together.
  case weight
  /// The preferred length of an edge in `neato` and `fdp`.
  case len
  /// The least number of ranks that an edge spans in `dot`.
  case minlen
  /// Whether an edge counts for the ranks in `dot`.
  case constraint
  /// The direction in which ranks follow each other in `dot`: `TB`, `LR`, `BT`, `RL`.
  case rankdir
  /// The space between ranks in `dot`, between rings in `twopi`.
  case ranksep
  /// The space between nodes of the same rank.
  case nodesep
  /// Which ranks the nodes of a cluster take: `same`, `min`, `source`, `max`, `sink`.
  case rank
  /// Whether ranks ignore clusters.
  case newrank
  /// Whether edges leave a node in the order given: `out`, `in`.
  case ordering
  /// Nodes of the same group stand below each other where possible.
  case group
  /// Whether edges that run together are merged.
  case concentrate
  /// How long `dot` shortens edges: a multiple of the number of nodes.
  case nslimit
  /// How many rounds an engine of springs may take.
  case maxiter
  /// How `neato` and `sfdp` optimize.
  case mode
  /// What distance means to `neato`.
  case model
  /// The seed of the starting positions, a whole number.
  case start
  /// The spring constant of `fdp` and `sfdp`.
  case springConstant = "K"
  /// How strongly nodes repel each other in `sfdp`.
  case repulsiveforce
  /// Whether components are packed side by side, and how far apart in points.
  case pack
  /// How components or clusters are packed: `node`, `clust`, `graph`, `array`.
  case packmode
  /// Whether positions stay as given instead of starting at the origin.
  case notranslate
  /// The id of the node in the middle of `twopi` and `circo`.
  case root

  /// What DOT calls `position`.
  public static let pos = Attribute.position
}
