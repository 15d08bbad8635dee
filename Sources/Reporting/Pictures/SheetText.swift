import Graphviz

/// The words around a drawing: the finding above it, the small print below.
enum SheetText {
  /// Returns the finding in lines above a height, its first line the highest.
  static func heading(_ string: String, above y: Double, width: Int) -> [Backdrop.Shape] {
    let lines = string.lines(of: width)
    return lines.enumerated().map { number, line in
      .text(
        line, at: Point(x: 0, y: y + 22 + 19 * Double(lines.count - 1 - number)), size: 14,
        color: Palette.ink, anchor: .start, id: "title-\(number)", cssClass: "title")
    }
  }

  /// Returns sources, engine and parameters in lines below the drawing.
  static func smallPrint(_ string: String, width: Int) -> [Backdrop.Shape] {
    string.lines(of: width).enumerated().map { number, line in
      .text(
        line, at: Point(x: 0, y: -18 - 12 * Double(number)), size: 8, color: Palette.smallPrint,
        anchor: .start, id: "small-print-\(number)", cssClass: "small-print")
    }
  }
}

extension String {
  /// Returns this string cut at spaces into lines of at most so many letters.
  func lines(of width: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
