import Foundation
#if canImport(FoundationXML)
  import FoundationXML
#endif
import Graphviz

/// What an SVG file shows, read back from its bytes: ids, links, lines and words at their places.
final class DrawnSVG: NSObject, XMLParserDelegate {
  /// A line of words.
  struct Words {
    /// What it says.
    let string: String
    /// The id of the group that it stands in.
    let group: String
    /// The class of that group.
    let cssClass: String
    /// Where its baseline begins, ends or has its middle, in points of the sheet, y downwards.
    let anchor: Point
    /// How much of it lies left of the anchor: 0, 0.5 or 1.
    let leftPart: Double
    /// The size of its letters, in points of the sheet.
    let size: Double
  }

  /// The width and height of the sheet.
  private(set) var sheet = Point(x: 0, y: 0)
  /// How many points of the sheet a point of the drawing takes.
  private(set) var scale = 1.0
  /// Every id, as often as it stands there.
  private(set) var ids: [String] = []
  /// The classes of the groups, by their ids.
  private(set) var classes: [String: Set<String>] = [:]
  /// The addresses of all links.
  private(set) var addresses: [String] = []
  /// The corners of everything that is drawn, in points of the sheet.
  private(set) var corners: [Point] = []
  /// The words.
  private(set) var words: [Words] = []

  private var shift = Point(x: 0, y: 0)
  private var groups: [(id: String, cssClass: String)] = []
  private var current: (attributes: [String: String], string: String)?

  /// Reads an SVG file; nil if it is no XML.
  init?(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  /// Returns the ids of the groups that have a class.
  func ids(ofClass cssClass: String) -> [String] {
    classes.filter { $0.value.contains(cssClass) }.keys.sorted()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if let id = attributes["id"] { ids.append(id) }
    switch name {
    case "svg": readSheet(attributes)
    case "g": open(attributes)
    case "a": addresses += [attributes["xlink:href"], attributes["href"]].compactMap { $0 }
    case "text": current = (attributes, "")
    case "polygon", "polyline": corners += points(attributes["points"])
    case "path": corners += points(attributes["d"])
    case "ellipse": corners += ellipse(attributes)
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    current?.string += string
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "g" { groups.removeLast() }
    guard name == "text", let (attributes, string) = current else { return }
    current = nil
    let anchors = ["start": 0.0, "middle": 0.5, "end": 1]
    words.append(
      Words(
        string: string, group: groups.last?.id ?? "", cssClass: groups.last?.cssClass ?? "",
        anchor: placed(number(attributes["x"]), number(attributes["y"])),
        leftPart: anchors[attributes["text-anchor"] ?? "start"] ?? 0,
        size: number(attributes["font-size"]) * scale))
  }

  private func readSheet(_ attributes: [String: String]) {
    let sides = numbers(attributes["viewBox"] ?? "")
    if sides.count == 4 { sheet = Point(x: sides[2], y: sides[3]) }
  }

  /// Graphviz scales and shifts the outermost group alone.
  private func open(_ attributes: [String: String]) {
    let id = attributes["id"] ?? groups.last?.id ?? ""
    let cssClass = attributes["class"] ?? groups.last?.cssClass ?? ""
    groups.append((id, cssClass))
    if let own = attributes["class"] {
      classes[id, default: []].formUnion(own.split(separator: " ").map(String.init))
    }
    let moves = numbers(attributes["transform"] ?? "")
    if groups.count == 1, moves.count == 5 {
      scale = moves[0]
      shift = Point(x: moves[3], y: moves[4])
    }
  }

  private func ellipse(_ attributes: [String: String]) -> [Point] {
    let (x, y) = (number(attributes["cx"]), number(attributes["cy"]))
    let (width, height) = (number(attributes["rx"]), number(attributes["ry"]))
    return [placed(x - width, y - height), placed(x + width, y + height)]
  }

  private func points(_ string: String?) -> [Point] {
    let values = numbers(string ?? "")
    return stride(from: 0, to: values.count - 1, by: 2).map { placed(values[$0], values[$0 + 1]) }
  }

  private func placed(_ x: Double, _ y: Double) -> Point {
    Point(x: scale * (x + shift.x), y: scale * (y + shift.y))
  }

  private func number(_ string: String?) -> Double { string.flatMap { Double($0) } ?? 0 }

  private func numbers(_ string: String) -> [Double] {
    string.split { !"-.0123456789e".contains($0) }.compactMap { Double($0) }
  }
}
