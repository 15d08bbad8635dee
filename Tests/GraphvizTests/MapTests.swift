import Testing

@testable import Graphviz

@Suite("Maps in two passes")
struct MapTests {
  @Test("The first pass leaves no two nodes overlapping and moves none far")
  func noOverlap() throws {
    let towns = Samples.towns
    let layout = try towns.layout(by: .overlapRemoval)
    let boxes = try towns.nodes.map { try #require(layout.boxes[$0.id]) }
    #expect(boxes.count == 10)
    for i in boxes.indices {
      for j in boxes.indices where i < j { #expect(!boxes[i].shrunk.overlaps(boxes[j].shrunk)) }
    }
    for (node, box) in zip(towns.nodes, boxes) {
      let place = try #require(node.position)
      #expect(place.distance(to: box.center) < 60)
    }
  }

  @Test("Towns overlap before the first pass, or it would prove nothing")
  func overlapBefore() throws {
    let boxes = Array(try Samples.towns.layout(by: .fixed).boxes.values)
    let pairs = boxes.indices.flatMap { i in
      boxes.indices.filter { j in i < j && boxes[i].overlaps(boxes[j]) }
    }
    #expect(pairs.count >= 5)
  }

  @Test("The second pass moves nothing, with or without a backdrop", arguments: [true, false])
  func nothingMoves(hasBackdrop: Bool) throws {
    var map = try Samples.map()
    if !hasBackdrop { map.backdrop = nil }
    let layout = try map.layout(by: .fixed)
    for node in map.nodes {
      let box = try #require(layout.boxes[node.id])
      let place = try #require(node.position)
      #expect(place.distance(to: box.center) < 0.1)
    }
  }

  @Test("Boxes come apart, however many lie on one spot", arguments: [2, 3, 10, 100])
  func heap(count: Int) {
    let box = Box(minX: 0, minY: 0, maxX: 54, maxY: 36)
    let centers = Separation(Array(repeating: box, count: count), gap: 4).centersApart()
    #expect(centers.count == count)
    for i in centers.indices {
      for j in centers.indices where i < j {
        let isApart =
          (centers[i].x - centers[j].x).magnitude >= 57.99
          || (centers[i].y - centers[j].y).magnitude >= 39.99
        #expect(isApart)
      }
    }
  }

  @Test("Nodes that do not overlap stay where they are")
  func freeNodesStay() throws {
    var diagram = Samples.ring(of: 4)
    diagram.nodes = diagram.nodes.enumerated().map { index, node in
      node.placed(at: Point(x: 300 + Double(index) * 100, y: -200 + Double(index) * 50))
    }
    let layout = try diagram.layout(by: .overlapRemoval)
    for node in diagram.nodes {
      let box = try #require(layout.boxes[node.id])
      let place = try #require(node.position)
      #expect(place.distance(to: box.center) < 0.1)
    }
  }
}

extension Box {
  /// The same box less what rounding may add.
  fileprivate var shrunk: Box {
    Box(minX: minX + 0.05, minY: minY + 0.05, maxX: maxX - 0.05, maxY: maxY - 0.05)
  }
}

extension Point {
  fileprivate func distance(to other: Point) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }
}
