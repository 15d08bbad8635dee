import Graphviz
import Languages

/// Cards in rows and columns, each column as wide and each row as high as its cards need.
///
/// Several cards of one place stand one under the other. Two passes: Graphviz first measures the
/// words, then draws every card where it is.
struct CardGrid {
  /// A card and its place.
  struct Card {
    /// The id of its node; no other card has the same.
    let id: String
    /// Its words, line by line.
    let lines: [String]
    /// Its row, from the top.
    let row: Int
    /// Its column, from the left.
    let column: Int
    /// How it looks.
    let look: Attributes
    /// Whether it is as wide as its column.
    var isStretched = true
    /// Whether it is as high as its row, where it is alone in its place.
    var fillsRow = true
  }

  /// The cards, in the order of drawing.
  let cards: [Card]
  /// The space between two columns.
  var columnGap = 16.0
  /// The space between two rows.
  var rowGap = 16.0

  /// The space between two cards of one place.
  private static let slit = 5.0

  /// Returns the nodes at their places, and the room that they take.
  func arranged() throws(GraphvizError) -> (nodes: [Node], bounds: Box) {
    let sizes = try sizes()
    let places = Dictionary(grouping: cards.indices) { [cards[$0].row, cards[$0].column] }
    let size = { (card: Int) in sizes[cards[card].id] ?? Box(minX: 0, minY: 0, maxX: 0, maxY: 0) }
    let stack = { (members: [Int]) in
      members.reduce(-CardGrid.slit) { $0 + size($1).height + CardGrid.slit }
    }
    let widths = spans(of: \.column) { size($0).width }
    let heights = places.reduce(into: [Double](repeating: 0, count: rowCount)) { heights, place in
      heights[place.key[0]] = max(heights[place.key[0]], stack(place.value))
    }
    let (lefts, tops) = (offsets(widths, columnGap), offsets(heights, rowGap))
    var nodes: [Node?] = cards.map { _ in nil }
    for (place, members) in places {
      var y = -tops[place[0]] - (heights[place[0]] - stack(members)) / 2
      for member in members {
        let fills =
          cards[member].isStretched && cards[member].fillsRow && members.count == 1
        let height = fills ? heights[place[0]] : size(member).height
        let middle = fills ? -tops[place[0]] - height / 2 : y - height / 2
        let width = cards[member].isStretched ? widths[place[1]] : size(member).width
        nodes[member] = cards[member].node(width: width, height: height)
          .placed(at: Point(x: lefts[place[1]] + widths[place[1]] / 2, y: middle))
        y -= height + CardGrid.slit
      }
    }
    let bounds = Box(
      minX: 0, minY: -(tops.last ?? 0) - (heights.last ?? 0),
      maxX: (lefts.last ?? 0)
        + (widths.last ?? 0), maxY: 0)
    return (nodes.compactMap { $0 }, bounds)
  }

  private var rowCount: Int { (cards.map(\.row).max() ?? -1) + 1 }

  private func spans(of place: (Card) -> Int, _ size: (Int) -> Double) -> [Double] {
    let count = (cards.map(place).max() ?? -1) + 1
    return cards.indices.reduce(into: [Double](repeating: 0, count: count)) { spans, card in
      spans[place(cards[card])] = max(spans[place(cards[card])], size(card))
    }
  }

  private func offsets(_ spans: [Double], _ gap: Double) -> [Double] {
    var next = 0.0
    return spans.map { span in
      defer { next += span + gap }
      return next
    }
  }

  private func sizes() throws(GraphvizError) -> [String: Box] {
    try Diagram.sizes(of: cards.map { $0.node(width: nil, height: nil) })
  }
}

extension CardGrid.Card {
  /// The node of this card, of a size in points or as large as its words.
  fileprivate func node(width: Double?, height: Double?) -> Node {
    var look = CardGrid.frame.merging(look)
    if let width, let height {
      look = look.merging([
        .width: CardGrid.inches(width), .height: CardGrid.inches(height), .fixedsize: "true",
      ])
    }
    return Node(id: id, label: lines.map(\.drawableLine).joined(separator: "\n"), attributes: look)
  }
}

extension CardGrid {
  /// How a card looks unless it says otherwise.
  static let frame: Attributes = [
    .shape: "box", .style: "filled,rounded", .fillcolor: Palette.paper, .color: Palette.smallPrint,
    .penwidth: "0.8", .fontsize: "10", .width: "0.2", .height: "0.2", .margin: "0.09,0.06",
  ]

  /// How words without a frame look: the headings of rows and columns.
  static let heading: Attributes = [
    .shape: "plaintext", .style: "", .fontsize: "11", .margin: "0.02,0.02", .cssClass: "heading",
  ]

  /// Returns a length in points as inches, as Graphviz takes it.
  static func inches(_ points: Double) -> String {
    String((points / 72 * 10_000).rounded(.up) / 10_000)
  }

  /// Returns a text in lines of so many letters, a longer word cut, at most so many lines.
  static func lines(_ text: String, within width: Int, atMost most: Int = 4) -> [String] {
    let lines = text.drawableLine.lines(within: width).map { $0.shortened(to: width + 6) }
    return lines.count <= most ? lines : lines.prefix(most - 1) + [lines[most - 1] + " …"]
  }
}

extension Diagram {
  /// Returns how large nodes are, given their words and looks.
  static func sizes(of nodes: [Node]) throws(GraphvizError) -> [String: Box] {
    var diagram = Diagram(id: "words")
    diagram.nodeDefaults = [.fontname: Palette.typeface]
    diagram.nodes = nodes.map { $0.placed(at: Point(x: 0, y: 0)) }
    return try diagram.layout(by: .overlapRemoval).boxes
  }
}
