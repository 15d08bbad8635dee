import Graphs
import Graphviz
import Languages
import Partners

/// One institution and whom it met: near it those whom it met again, around them the others.
///
/// Read it from the middle outwards: a full circle near the middle is a network of habits, a full
/// outer circle one of first meetings. A grey line between two partners is a tie that would stay.
struct EgoDiagram {
  let analysis: Analysis
  let language: Language
  let attendance: Attendance
  let institutions: DrawnInstitutions
  let model: EgoPartners
  /// Whether nobody said whom to put in the middle.
  let isUsual: Bool

  /// Prepares the diagram, or nil if the institution met nobody in the window, or is none.
  init?(_ analysis: Analysis, for request: DrawingRequest) {
    let network = analysis.network
    let attendance = network.attendance(
      in: analysis.settings.window, keeping: request.selection)
    let focus = request.focus.map { id in
      attendance.institutions.firstIndex { network.institutions[$0].id == id }
    }
    guard let ego = focus ?? analysis.usualEgo(in: attendance),
      let model = EgoPartners(of: ego, in: attendance, of: network)
    else { return nil }
    (self.analysis, self.attendance, self.model) = (analysis, attendance, model)
    language = request.language
    institutions = DrawnInstitutions(attendance, of: network, in: request.language)
    isUsual = request.focus == nil
  }

  /// Returns the drawing and what goes around it.
  ///
  /// Two passes: Graphviz first measures the names, then draws everything where it is.
  func sheet() throws(GraphvizError) -> Sheet {
    let nodes = [middle] + model.partners.map(node)
    let boxes = try sizes(of: nodes)
    let placed = zip(nodes, places(boxes)).map { $0.placed(at: $1) }
    let outlines = zip(placed, boxes).map { node, box in
      Box(center: node.position ?? box.center, like: box)
    }
    return Sheet(
      figure: figure, nodes: placed, edges: partnerTies + ownTies,
      nodeDefaults: EgoDiagram.nodeDefaults, edgeDefaults: [.color: "#949494"],
      bounds: Box(around: outlines), smallPrint: smallPrint, legend: legend)
  }

  private static let nodeDefaults: Attributes = [
    .fontname: Palette.typeface, .fontsize: "10", .margin: "0.06,0.03",
    .color: Palette.smallPrint, .penwidth: "0.8", .fontcolor: Palette.ink,
  ]

  private func sizes(of nodes: [Node]) throws(GraphvizError) -> [Box] {
    var diagram = Diagram(id: "sizes")
    diagram.nodeDefaults = EgoDiagram.nodeDefaults
    diagram.nodes = nodes.map { $0.placed(at: Point(x: 0, y: 0)) }
    let boxes = try diagram.layout(by: .fixed).boxes
    return nodes.compactMap { boxes[$0.id] }
  }

  /// The middle, then a place for each partner: those met again on the inner ring.
  private func places(_ boxes: [Box]) -> [Point] {
    let middle = Point(x: 0, y: 0)
    var places = boxes.map { _ in middle }
    let again = model.partners.indices.filter { model.partners[$0].events.count > 1 }
    let once = model.partners.indices.filter { model.partners[$0].events.count == 1 }
    var inner = Point(x: boxes[0].width / 2 + 20, y: boxes[0].height / 2 + 20)
    for ring in [again, once] where !ring.isEmpty {
      let sizes = ring.map { boxes[$0 + 1] }
      let (width, height) = (sizes.map(\.width).max() ?? 0, sizes.map(\.height).max() ?? 0)
      let half = inner.x + width / 2 + 50
      // Rings of these proportions fill a sheet; flatter ones would leave half of it empty.
      let least = Point(x: half, y: max(inner.y + height / 2 + 40, 0.68 * half))
      let circle = EgoRing(sizes, least: least)
      for (place, center) in zip(ring, circle.centers) { places[place + 1] = center }
      inner = Point(x: circle.radii.x + width / 2, y: circle.radii.y + height / 2)
    }
    return places
  }

  private var middle: Node {
    let name = institutions.name(model.ego).shortened(to: 60).lines(within: 18)
    let occasions = attendance.graph.events(ofActor: model.ego).count
    let facts = language.counted(occasions, .occasion)
    let look = look(model.ego, facts)
      .merging([.fontsize: "15", .penwidth: "2.4", .color: Palette.ink, .margin: "0.14,0.1"])
    return Node(
      id: id(model.ego), label: (name + [facts]).joined(separator: "\n"),
      attributes: look.merging([.cssClass: (look[.cssClass] ?? "") + " ego"]))
  }

  private func node(_ partner: EgoPartners.Partner) -> Node {
    let name = institutions.name(partner.actor).shortened(to: 54).lines(within: 18)
    let dates = dates(of: partner)
    return Node(
      id: id(partner.actor), label: (name + [dates]).joined(separator: "\n"),
      attributes: look(partner.actor, dates))
  }

  private func look(_ actor: Int, _ facts: String) -> Attributes {
    let record = institutions[actor]
    return Palette.institution(of: record.sector).merging([
      .tooltip: "\(record.name) – \(record.sector.words[language]) – \(facts)".drawableLine,
      .identifier: institutions.identifier(actor),
      .cssClass: "institution \(record.sector.rawValue)",
      .url: RowLink(.institution, record.id).address(in: language),
    ])
  }

  func id(_ actor: Int) -> String { "institution-\(actor)" }
}

extension Box {
  /// Makes the box around some boxes.
  init(around boxes: [Box]) {
    self.init(
      minX: boxes.map(\.minX).min() ?? 0, minY: boxes.map(\.minY).min() ?? 0,
      maxX: boxes.map(\.maxX).max() ?? 0, maxY: boxes.map(\.maxY).max() ?? 0)
  }
}
