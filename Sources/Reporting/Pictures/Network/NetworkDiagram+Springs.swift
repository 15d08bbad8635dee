import Graphs
import Graphviz
import Partners

/// What pulls institutions together where one of them holds the network.
///
/// The ties of the one are long, so that those who meet without it come to lie together; those who
/// meet nobody else are drawn to others of their sector, and make a fan.
///
/// - SeeAlso: C. Dunne, B. Shneiderman, Motif simplification, CHI 2013,
///   doi:10.1145/2470654.2466444
extension NetworkDiagram {
  /// The ties, those of the one longer than the others.
  var pulledTies: [Edge] {
    guard let hub = star.map({ id(ofPlace: $0.hub.index) }) else { return ties }
    return ties.map { tie in
      var tie = tie
      tie.attributes[.len] = tie.tail == hub || tie.head == hub ? "2.6" : "1.2"
      return tie
    }
  }

  /// Springs between those of a sector who meet the one alone; they are not drawn.
  var fanSprings: [Edge] {
    let alone = (star?.pieces ?? []).filter { $0.count == 1 }.flatMap { $0 }.map(\.index).sorted()
    let sectors = scope.institutions.map(\.sector)
    let fans = Dictionary(grouping: alone) { sectors[$0] }.values.sorted { $0[0] < $1[0] }
    return fans.flatMap { fan in
      fan.indices.flatMap { first in
        // All with all would be too much for a sector of hundreds.
        fan[(first + 1)...].prefix(30).map { second in
          Edge(
            id(ofPlace: fan[first]), id(ofPlace: second),
            attributes: [.style: "invis", .len: "1.6", .weight: "0.6"])
        }
      }
    }
  }

  /// The areas of three or more who would still meet, where they hold nobody else.
  func rest(of diagram: Diagram) throws(GraphvizError) -> [Backdrop.Shape] {
    guard let star else { return [] }
    let boxes = try diagram.layout(by: .fixed).boxes
    return star.pieces.filter { $0.count > 2 }.enumerated().compactMap { number, piece in
      let members = Set(piece.map { id(ofPlace: $0.index) })
      let hull = members.sorted().compactMap { boxes[$0] }.flatMap { $0.grown(by: 9).corners }
        .convexHull
      let others = boxes.filter { !members.contains($0.key) }.values
      guard hull.count > 2, !others.contains(where: { hull.encloses($0.center) }) else {
        return nil
      }
      return .polygon(
        points: hull, fill: Palette.area, stroke: Palette.area, width: 1, id: "piece-\(number)",
        cssClass: "piece")
    }
  }
}

extension Box {
  /// Returns this box with a rim around it.
  func grown(by rim: Double) -> Box {
    Box(minX: minX - rim, minY: minY - rim, maxX: maxX + rim, maxY: maxY + rim)
  }
}
