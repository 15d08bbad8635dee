import Graphviz
import Languages

/// The words around a drawing: the finding above it, the small print below.
enum SheetText {
  /// Returns the finding in up to four lines above a point, its first line the highest.
  ///
  /// - Parameters:
  ///   - string: What it says.
  ///   - corner: Where the drawing begins.
  ///   - width: The room for a line, in points.
  ///   - scale: How many times larger than on a small sheet it is.
  static func heading(
    _ string: String, at corner: Point, width: Double, scale: Double = 1
  ) -> [Backdrop.Shape] {
    let lines = lines(of: string, within: letters(in: width, size: 14 * scale), atMost: 4)
    return lines.enumerated().map { number, line in
      let y = corner.y + (22 + 19 * Double(lines.count - 1 - number)) * scale
      return .text(
        line, at: Point(x: corner.x, y: y), size: 14 * scale, color: Palette.ink, anchor: .start,
        id: "title-\(number)", cssClass: "title")
    }
  }

  /// Returns sources, engine and parameters in lines below a point.
  ///
  /// - Parameters:
  ///   - string: What it says.
  ///   - corner: Where the drawing begins.
  ///   - width: The room for a line, in points.
  ///   - scale: How many times larger than on a small sheet it is.
  static func smallPrint(
    _ string: String, at corner: Point, width: Double, scale: Double = 1
  ) -> [Backdrop.Shape] {
    let lines = lines(of: string, within: letters(in: width, size: 8 * scale), atMost: 12)
    return lines.enumerated().map { number, line in
      .text(
        line, at: Point(x: corner.x, y: corner.y - (18 + 12 * Double(number)) * scale),
        size: 8 * scale,
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
