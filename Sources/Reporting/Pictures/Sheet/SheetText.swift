import Graphviz
import Languages

/// The words around a drawing: the finding above it, the small print below.
enum SheetText {
  /// Returns the finding in up to four lines above a point, its first line the highest.
  ///
  /// - Parameter width: The room for a line, in points.
  static func heading(_ string: String, at corner: Point, width: Double) -> [Backdrop.Shape] {
    let lines = lines(of: string, within: letters(in: width, size: 14), atMost: 4)
    return lines.enumerated().map { number, line in
      let y = corner.y + 22 + 19 * Double(lines.count - 1 - number)
      return .text(
        line, at: Point(x: corner.x, y: y), size: 14, color: Palette.ink, anchor: .start,
        id: "title-\(number)", cssClass: "title")
    }
  }

  /// Returns sources, engine and parameters in lines below a point.
  ///
  /// - Parameter width: The room for a line, in points.
  static func smallPrint(_ string: String, at corner: Point, width: Double) -> [Backdrop.Shape] {
    let lines = lines(of: string, within: letters(in: width, size: 8), atMost: 12)
    return lines.enumerated().map { number, line in
      .text(
        line, at: Point(x: corner.x, y: corner.y - 18 - 12 * Double(number)), size: 8,
        color: Palette.smallPrint, anchor: .start, id: "small-print-\(number)",
        cssClass: "small-print")
    }
  }

  /// About how many letters of a size have room: DejaVu Sans takes 0.56 em a letter in prose.
  private static func letters(in width: Double, size: Double) -> Int {
    max(40, Int(width / (0.56 * size)))
  }

  /// A name of thousands of letters must not make the sheet as wide.
  private static func lines(of string: String, within width: Int, atMost count: Int) -> [String] {
    let all = string.drawableLine.lines(within: width).map { $0.shortened(to: width) }
    return all.count <= count ? all : all.prefix(count - 1) + [all[count - 1] + " …"]
  }
}
