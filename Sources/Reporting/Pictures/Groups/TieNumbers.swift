import Graphviz
import Languages

/// Puts the numbers of lines upon them, where there is room.
struct TieNumbers {
  /// A line between the middles of two marks, and its number.
  struct Line {
    let tail: Point
    let head: Point
    let count: Int
  }

  private var taken: [Box]

  /// Starts with what numbers must not hide.
  init(around obstacles: [Box]) {
    taken = obstacles
  }

  /// Returns the numbers of the lines that have room for them, the first lines first.
  func marks(of lines: [Line], in language: Language) -> [Node] {
    var (room, marks) = (self, [Node]())
    for (number, line) in lines.enumerated() {
      let words = language.number(line.count)
      guard let place = room.place(words, on: line) else { continue }
      let look = Palette.name(size: "10").merging([.cssClass: "count"])
      marks.append(Node(id: "count-\(number)", label: words, attributes: look).placed(at: place))
    }
    return marks
  }

  private mutating func place(_ words: String, on line: Line) -> Point? {
    for part in [0.5, 0.42, 0.58, 0.34, 0.66, 0.28, 0.72] {
      let point = Point(
        x: line.tail.x + part * (line.head.x - line.tail.x),
        y: line.tail.y + part * (line.head.y - line.tail.y))
      let box = Box(center: point, width: 7 * Double(words.count) + 10, height: 18)
      if !taken.contains(where: box.overlaps) {
        taken.append(box)
        return point
      }
    }
    return nil
  }
}
