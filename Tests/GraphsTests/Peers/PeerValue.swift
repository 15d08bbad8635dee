import Graphs

/// A value of a measure, whatever its shape, so that ours and the peers' can be held together.
indirect enum PeerValue: Sendable, Equatable {
  case undefined
  case number(Double)
  case list([PeerValue])
  case named([String: PeerValue])

  init(_ value: Double?) {
    self = value.map(PeerValue.number) ?? .undefined
  }

  init(_ value: Int?) {
    self.init(value.map(Double.init))
  }

  init(_ scores: VertexScores) {
    self = .list(scores.values.map { PeerValue($0) })
  }

  init(_ vertices: [Vertex]) {
    self = .list(vertices.map { PeerValue($0.index) })
  }

  init(_ ties: [Tie]) {
    self = .list(ties.map { PeerValue([$0.first, $0.second]) })
  }

  /// Whether two values are the same to a billionth, absolute or relative.
  func isNear(_ other: PeerValue) -> Bool {
    switch (self, other) {
    case (.undefined, .undefined): true
    case (.number(let left), .number(let right)):
      abs(left - right) <= 1e-9 * max(1, abs(left), abs(right))
    case (.list(let left), .list(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isNear($1) }
    case (.named(let left), .named(let right)):
      left.keys == right.keys && left.allSatisfy { right[$0.key]?.isNear($0.value) == true }
    default: false
    }
  }
}

extension PeerValue {
  /// Whether no number in it is NaN or infinite.
  var isFinite: Bool {
    switch self {
    case .undefined: true
    case .number(let number): number.isFinite
    case .list(let list): list.allSatisfy(\.isFinite)
    case .named(let values): values.values.allSatisfy(\.isFinite)
    }
  }
}

extension PeerValue: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .undefined
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let list = try? container.decode([PeerValue].self) {
      self = .list(list)
    } else {
      self = .named(try container.decode([String: PeerValue].self))
    }
  }
}
