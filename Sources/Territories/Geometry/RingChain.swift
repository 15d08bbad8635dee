/// Directed sides on their way to become the rings around what lies to their left.
struct RingChain {
  private struct Step: Hashable {
    let from: Int32
    let to: Int32

    var reversed: Step { Step(from: to, to: from) }
  }

  private let corners: [PlanarPoint]
  private var steps: [Step] = []

  init(corners: [PlanarPoint]) {
    self.corners = corners
  }

  mutating func append(_ sides: [Tessellation.Side]) {
    steps += sides.map { Step(from: $0.corners.from, to: $0.corners.to) }
  }

  /// Takes a closed ring of corners, what it encloses to its left.
  mutating func append(_ ring: [Int32]) {
    for (place, corner) in ring.enumerated() {
      steps.append(Step(from: corner, to: ring[(place + 1) % ring.count]))
    }
  }

  /// The rings that remain when every side has cancelled with the same side the other way.
  ///
  /// What is left enters each corner as often as it leaves it, for cells are closed; so a walk
  /// never ends but where it began.
  func rings() -> [Ring] {
    let all = Set(steps)
    let border = steps.filter { !all.contains($0.reversed) }
    var exits: [Int32: [Int32]] = [:]
    for step in border { exits[step.from, default: []].append(step.to) }
    var result: [Ring] = []
    for step in border where exits[step.from]?.contains(step.to) == true {
      result.append(ring(from: step, through: &exits))
    }
    return result
  }

  private func ring(from start: Step, through exits: inout [Int32: [Int32]]) -> Ring {
    var points: [PlanarPoint] = []
    var step = start
    while true {
      points.append(point(step.from))
      exits[step.from]?.removeAll { $0 == step.to }
      guard step.to != start.from, let next = leftmost(exits[step.to] ?? [], after: step)
      else { return Ring(points) }
      step = Step(from: step.to, to: next)
    }
  }

  /// The exit that turns most to the left, which keeps to the cell just walked around.
  private func leftmost(_ exits: [Int32], after step: Step) -> Int32? {
    guard exits.count > 1 else { return exits.first }
    return exits.max { turn(from: step, to: $0) < turn(from: step, to: $1) }
  }

  /// The angle by which a walk turns from a step to an exit, positive to the left.
  private func turn(from step: Step, to exit: Int32) -> Double {
    let ahead = point(step.to) - point(step.from)
    let direction = point(exit) - point(step.to)
    return Double.angle(x: ahead.dot(direction), y: ahead.cross(direction))
  }

  private func point(_ corner: Int32) -> PlanarPoint { corners[Int(corner)] }
}
