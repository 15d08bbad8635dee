/// The sixteen patterns of three vertices, up to their order (Holland & Leinhardt).
enum TriadType: String, CaseIterable {
  case empty = "003"
  case oneWay = "012"
  case mutual = "102"
  case down = "021D"
  case up = "021U"
  case chain = "021C"
  case mutualDown = "111D"
  case mutualUp = "111U"
  case transitive = "030T"
  case cycle = "030C"
  case twoMutual = "201"
  case closedDown = "120D"
  case closedUp = "120U"
  case closedChain = "120C"
  case almostComplete = "210"
  case complete = "300"

  var hasOneWayRelation: Bool { rawValue.dropFirst().first != "0" }

  /// Tells the pattern of the vertices 0, 1, 2 from six bits: 0→1, 1→0, 0→2, 2→0, 1→2, 2→1.
  init(code: Int) {
    var mutualPairs: [(Int, Int)] = []
    var oneWayPairs: [(from: Int, to: Int)] = []
    for (place, (u, v)) in [(0, 1), (0, 2), (1, 2)].enumerated() {
      switch code >> (2 * place) & 3 {
      case 1: oneWayPairs.append((u, v))
      case 2: oneWayPairs.append((v, u))
      case 3: mutualPairs.append((u, v))
      default: break
      }
    }
    let sources = Set(oneWayPairs.map(\.from)).count
    let targets = Set(oneWayPairs.map(\.to)).count
    switch (mutualPairs.count, oneWayPairs.count) {
    case (0, 0): self = .empty
    case (0, 1): self = .oneWay
    case (1, 0): self = .mutual
    case (0, 2): self = sources == 1 ? .down : targets == 1 ? .up : .chain
    case (1, 1):
      let (u, v) = mutualPairs[0]
      self = [u, v].contains(oneWayPairs[0].to) ? .mutualDown : .mutualUp
    case (0, 3): self = sources == 3 ? .cycle : .transitive
    case (2, 0): self = .twoMutual
    case (1, 2): self = sources == 1 ? .closedDown : targets == 1 ? .closedUp : .closedChain
    case (2, 1): self = .almostComplete
    default: self = .complete
    }
  }
}
