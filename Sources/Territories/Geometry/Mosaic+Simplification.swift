extension Mosaic {
  /// Returns this mosaic with fewer corners, every border at most so far from where it was.
  ///
  /// A border is cut into arcs where three pieces or more meet, and each arc is thinned by itself:
  /// both its neighbours get the same one, so that neither gaps nor overlaps come between them.
  ///
  /// Conventions: Douglas and Peucker; where three borders meet nothing moves; an arc that would
  /// fall together with another keeps its farthest corner, and a ring at least three.
  ///
  /// - Parameter tolerance: Metres, at least 0; nought takes away only what lies on a straight line.
  /// - Complexity: O(*n* log *n*) in practice for *n* corners.
  /// - SeeAlso: D. H. Douglas, T. K. Peucker, Cartographica 10 (1973),
  ///   doi:10.3138/FM57-6770-U75U-7727
  public func simplified(within tolerance: Double) -> Mosaic {
    let junctions = junctions
    let rings = pieces.map { $0.map { BorderArc.arcs(of: $0, between: junctions) } }
    var firstArcs: [BorderArc.Ends: BorderArc] = [:]
    var parallel: Set<BorderArc.Ends> = []
    for arc in rings.joined().joined() {
      let known = firstArcs.updateValue(firstArcs[arc.ends] ?? arc, forKey: arc.ends)
      if let known, known != arc { parallel.insert(arc.ends) }
    }
    let thinned = rings.map { piece in
      piece.map { arcs in
        arcs.flatMap { arc in
          arc.thinned(
            on: corners, within: tolerance, keepingOne: parallel.contains(arc.ends)
          ).dropLast()
        }
      }
    }
    return Mosaic(corners: corners, pieces: thinned)
  }

  /// Whether three borders or more meet in each corner.
  private var junctions: [Bool] {
    var neighbours = [(first: Int32, second: Int32)](repeating: (-1, -1), count: corners.count)
    var junctions = [Bool](repeating: false, count: corners.count)
    func note(_ corner: Int32, beside other: Int32) {
      let known = neighbours[Int(corner)]
      if known.first == other || known.second == other { return }
      if known.first < 0 {
        neighbours[Int(corner)].first = other
      } else if known.second < 0 {
        neighbours[Int(corner)].second = other
      } else {
        junctions[Int(corner)] = true
      }
    }
    for ring in pieces.joined() {
      for (place, corner) in ring.enumerated() {
        let next = ring[(place + 1) % ring.count]
        note(corner, beside: next)
        note(next, beside: corner)
      }
    }
    return junctions
  }
}

/// A stretch of border between two places where several borders meet, the same for both sides.
private struct BorderArc: Hashable {
  /// Where an arc begins and ends, the lower corner first.
  struct Ends: Hashable {
    let low: Int32
    let high: Int32
  }

  /// The corners in the order that both sides agree on, both ends among them.
  let corners: [Int32]
  /// Whether the ring runs the other way.
  let isReversed: Bool

  var ends: Ends { Ends(low: corners[0], high: corners[corners.count - 1]) }

  static func == (left: BorderArc, right: BorderArc) -> Bool { left.corners == right.corners }

  func hash(into hasher: inout Hasher) { hasher.combine(corners) }

  /// Orders by the ends, then, where both are one, by the corners next to them.
  init(_ walk: [Int32]) {
    let last = walk.count - 1
    let (there, back) = ((walk[0], walk[1]), (walk[last], walk[last - 1]))
    isReversed = back < there
    corners = isReversed ? walk.reversed() : walk
  }

  /// Returns the arcs of a ring in its order; a ring that meets nobody is one arc from its lowest
  /// corner back to it.
  static func arcs(of ring: [Int32], between junctions: [Bool]) -> [BorderArc] {
    let start =
      ring.firstIndex { junctions[Int($0)] }
      ?? ring.indices.min { ring[$0] < ring[$1] } ?? 0
    let turned = ring[start...] + ring[..<start] + ring[start...start]
    var arcs: [BorderArc] = []
    var walk: [Int32] = []
    for (step, corner) in turned.enumerated() {
      walk.append(corner)
      if step > 0, step == ring.count || junctions[Int(corner)] {
        arcs.append(BorderArc(walk))
        walk = [corner]
      }
    }
    return arcs
  }

  /// Returns the corners that stay, in the order of the ring, both ends among them.
  func thinned(
    on points: [PlanarPoint], within tolerance: Double, keepingOne: Bool
  ) -> [Int32] {
    var isKept = corners.map { _ in false }
    (isKept[0], isKept[corners.count - 1]) = (true, true)
    let isLoop = corners.first == corners.last
    var stretches = [(from: 0, to: corners.count - 1, mustSplit: keepingOne || isLoop)]
    while let (from, to, mustSplit) = stretches.popLast() {
      guard let (middle, distance) = farthest(from, to, points), mustSplit || distance > tolerance
      else { continue }
      isKept[middle] = true
      stretches.append((from, middle, false))
      stretches.append((middle, to, false))
    }
    let kept = zip(corners, isKept).filter(\.1).map(\.0)
    // A loop of two corners would enclose nothing.
    let result = isLoop && kept.count < 4 ? corners : kept
    return isReversed ? result.reversed() : result
  }

  private func farthest(
    _ from: Int, _ to: Int, _ points: [PlanarPoint]
  ) -> (place: Int, distance: Double)? {
    let chord = Segment(from: points[Int(corners[from])], to: points[Int(corners[to])])
    var best: (place: Int, distance: Double)?
    for place in (from + 1)..<max(to, from + 1) {
      let distance = chord.distance(to: points[Int(corners[place])])
      if distance > best?.distance ?? -1 { best = (place, distance) }
    }
    return best
  }
}
