import Graphviz
import Languages

/// The words around a drawing: the finding above it, the small print below.
enum SheetText {
  /// Returns the finding in up to four lines above a height, its first line the highest.
  static func heading(_ string: String, above y: Double, width: Int) -> [Backdrop.Shape] {
    let lines = lines(of: string, within: width, atMost: 4)
    return lines.enumerated().map { number, line in
      .text(
        line, at: Point(x: 0, y: y + 22 + 19 * Double(lines.count - 1 - number)), size: 14,
        color: Palette.ink, anchor: .start, id: "title-\(number)", cssClass: "title")
    }
  }

  /// Returns sources, engine and parameters in lines below the drawing.
  static func smallPrint(_ string: String, width: Int) -> [Backdrop.Shape] {
    lines(of: string, within: width, atMost: 12).enumerated().map { number, line in
      .text(
        line, at: Point(x: 0, y: -18 - 12 * Double(number)), size: 8, color: Palette.smallPrint,
        anchor: .start, id: "small-print-\(number)", cssClass: "small-print")
    }
  }

  /// A name of thousands of letters must not make the sheet as wide.
  private static func lines(of string: String, within width: Int, atMost count: Int) -> [String] {
    let all = string.drawableLine.lines(within: width).map { $0.shortened(to: width) }
    return all.count <= count ? all : all.prefix(count - 1) + [all[count - 1] + " …"]
  }
}
