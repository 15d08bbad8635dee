import Graphviz
import Languages
import Partners
import Tables
import Territories

/// Each site as a polygon of the partners that it should have: a triangle where there are three.
///
/// Read the corners first: full is there, crossed out is known to be missing, dashed is not
/// recorded. Then the sides: thick where two work together, dotted where no row says so.
struct TriangleDiagram {
  /// The most sites that are drawn.
  static let mostSites = 12
  /// How many stand side by side.
  private static let sitesInRow = 3
  /// How wide a site is, in points.
  private static let width = 370.0
  /// How high a site is with its words, in points.
  private static let height = 350.0
  /// How far the corners are from the middle, in points.
  private static let radius = (x: 100.0, y: 82.0)

  let network: Network
  let language: Language
  let sites: [Site]
  let legs: [DataPackage.Leg]
  let siteCount: Int

  /// Prepares the diagram, or nil if the folder asks for no sites.
  init?(_ network: Network, language: Language) {
    guard let sites = network.sites, !sites.isEmpty,
      let legs = network.package?.maillage?.sites?.legs,
      legs.count > 1
    else { return nil }
    (self.network, self.language, self.legs) = (network, language, legs)
    (self.sites, siteCount) = (Array(sites.prefix(Self.mostSites)), sites.count)
  }

  /// Returns the drawing and what goes around it.
  func sheet() throws(GraphvizError) -> Sheet {
    let columns = min(Self.sitesInRow, sites.count)
    let rows = (sites.count + Self.sitesInRow - 1) / Self.sitesInRow
    return Sheet(
      figure: figure, nodes: sites.indices.flatMap { nodes(of: $0) },
      edges: sites.indices.flatMap { edges(of: $0) },
      nodeDefaults: [.fontname: Palette.typeface, .fontcolor: Palette.ink],
      edgeDefaults: [.fontname: Palette.typeface, .fontsize: "9", .fontcolor: Palette.ink],
      bounds: Box(
        minX: 0, minY: -Self.height * Double(rows), maxX: Self.width * Double(columns), maxY: 0),
      smallPrint: smallPrint, legend: legend)
  }

  private func middle(_ site: Int) -> Point {
    Point(
      x: Self.width * (Double(site % Self.sitesInRow) + 0.5),
      y: -Self.height * Double(site / Self.sitesInRow) - 172)
  }

  /// Where a corner is: the first at the top, the others clockwise.
  private func corner(_ leg: Int, of site: Int) -> Point {
    let angle = (90 - 360 * Double(leg) / Double(legs.count)).radians
    let middle = middle(site)
    return Point(
      x: middle.x + Self.radius.x * angle.cosine, y: middle.y + Self.radius.y * angle.sine)
  }

  private func nodes(of place: Int) -> [Node] {
    let site = sites[place]
    let middle = middle(place)
    let name = CardGrid.lines(network.siteName(site)[language], within: 44, atMost: 2)
    let title = Node(
      id: "site-\(place)", label: name.joined(separator: "\n"),
      attributes: [
        .shape: "plaintext", .fontsize: "12", .cssClass: "heading",
        .url: RowLink(.territory, network.territories[site.territory].id).address(in: language),
      ]
    ).placed(at: Point(x: middle.x, y: middle.y + 140))
    let told = words(site)
    let lowest = legs.indices.map { corner($0, of: place).y }.min() ?? middle.y
    let below = Node(
      id: "words-\(place)", label: told.joined(separator: "\n"),
      attributes: [.shape: "plaintext", .fontsize: "9", .cssClass: "labels"]
    ).placed(at: Point(x: middle.x, y: lowest - 48 - 6 * Double(told.count)))
    return [title] + site.legs.map { node($0, of: place) } + (told.isEmpty ? [] : [below])
  }

  private func words(_ site: Site) -> [String] {
    let labels = site.labels.isEmpty ? [] : ["★ " + site.labels.joined(separator: ", ")]
    let barriers = site.barriers.isEmpty ? [] : ["▲ " + site.barriers.joined(separator: ", ")]
    return (labels + barriers).flatMap { CardGrid.lines($0, within: 52, atMost: 2) }
  }

  private func node(_ leg: Site.Leg, of place: Int) -> Node {
    let names = leg.institutions.map { network.institutions[$0].shortName }
    let told = names.isEmpty ? leg.state.words[language] : names.list(in: language, atMost: 2)
    let name = network.legName(legs[leg.rank])[language].capitalizedFirst
    let lines =
      CardGrid.lines(leg.state.sign + " " + name, within: 18, atMost: 2)
      + (told.foldedSpaces == name.foldedSpaces ? [] : CardGrid.lines(told, within: 18, atMost: 3))
    return Node(
      id: id(place, leg.rank), label: lines.joined(separator: "\n"),
      attributes: CardGrid.frame.merging(leg.state.look).merging([
        .tooltip: told.drawableLine, .cssClass: "leg \(leg.state.rawValue)",
        .identifier: id(place, leg.rank),
      ]).merging(link(of: leg))
    ).placed(at: corner(leg.rank, of: place))
  }

  /// A corner leads to who stands there, the first of several.
  private func link(of leg: Site.Leg) -> Attributes {
    guard let first = leg.institutions.first else { return [:] }
    return [.url: RowLink(.institution, network.institutions[first].id).address(in: language)]
  }

  private func id(_ site: Int, _ leg: Int) -> String { "leg-\(site)-\(leg)" }

  private func edges(of place: Int) -> [Edge] {
    sites[place].sides.compactMap { side in
      side.state.look.map { look in
        let kilometres = side.distance.map { language.number($0, decimals: 1) + " km" }
        return Edge(
          id(place, side.first), id(place, side.second), label: kilometres,
          attributes: look.merging([.cssClass: "side \(side.state.rawValue)"]))
      }
    }
  }
}
