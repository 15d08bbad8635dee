/// Returns the brokerage of all vertices, told by the rows of whom each calls on.
func brokerageByRows(
  _ offsets: ContiguousArray<Int32>, _ targets: ContiguousArray<Int32>, groups: Partition,
  credit: BrokerageCredit, chance: Double
) -> Brokerage {
  let n = offsets.count - 1
  precondition(
    groups.partOfVertex.count == n,
    "groups of \(groups.partOfVertex.count) vertices do not divide a graph of \(n)")
  let counts = roleCounts(offsets, targets, groups: groups.partOfVertex, credit: credit)
  let roles = BrokerageRole.allCases
  return Brokerage(
    counted: roles.map { role in (0..<n).map { counts[$0 * roles.count + role.rawValue] } },
    expectation: roles.map { role in
      groups.partOfVertex.map { group in
        credit == .full ? chance * openPlaces(for: role, in: group, of: groups.sizes) : nil
      }
    })
}

/// Returns for each vertex and then each role what the vertex counts.
///
/// From each source, mark whom it reaches directly; everybody else at two steps is brokered.
private func roleCounts(
  _ offsetArray: ContiguousArray<Int32>, _ targetArray: ContiguousArray<Int32>, groups: [Int],
  credit: BrokerageCredit
) -> ContiguousArray<Double> {
  let n = offsetArray.count - 1
  let (offsets, targets) = (offsetArray.span, targetArray.span)
  let roleCount = BrokerageRole.allCases.count
  var countArray = ContiguousArray<Double>(repeating: 0, count: n * roleCount)
  var markArray = ContiguousArray<Int32>(repeating: -1, count: n)
  var brokerArray = ContiguousArray<Int32>(repeating: 0, count: n)
  var counts = countArray.mutableSpan
  var marks = markArray.mutableSpan
  var brokers = brokerArray.mutableSpan

  for a in 0..<n {
    let ownRow = Int(offsets[a])..<Int(offsets[a + 1])
    let mark = Int32(truncatingIfNeeded: a)
    marks[a] = mark
    for arc in ownRow { marks[Int(targets[arc])] = mark }
    if credit == .shared {
      for arc in ownRow {
        let v = Int(targets[arc])
        for second in Int(offsets[v])..<Int(offsets[v + 1]) { brokers[Int(targets[second])] += 1 }
      }
    }
    for arc in ownRow {
      let v = Int(targets[arc])
      for second in Int(offsets[v])..<Int(offsets[v + 1]) {
        let b = Int(targets[second])
        guard marks[b] != mark else { continue }
        let role = BrokerageRole(from: groups[a], through: groups[v], to: groups[b])
        counts[v * roleCount + role.rawValue] += credit == .full ? 1 : 1 / Double(brokers[b])
      }
    }
    if credit == .shared {
      for arc in ownRow {
        let v = Int(targets[arc])
        for second in Int(offsets[v])..<Int(offsets[v + 1]) { brokers[Int(targets[second])] = 0 }
      }
    }
  }
  return countArray
}

/// Returns how likely two given ties are there and a third is not, of all graphs of that many ties.
func chanceOfAnOpenPath(ties: Double, among places: Double) -> Double {
  guard places > 2 else { return 0 }
  return ties * (ties - 1) * (places - ties) / (places * (places - 1) * (places - 2))
}

/// Returns for how many pairs a vertex of a group could play a role, for groups of some sizes.
private func openPlaces(for role: BrokerageRole, in group: Int, of sizes: [Int]) -> Double {
  let n = sizes.reduce(0, +)
  let size = sizes[group]
  let pairsWithin = sizes.map { $0 * ($0 - 1) }.reduce(0, +) - size * (size - 1)
  return switch role {
  case .coordinator: Double((size - 1) * (size - 2))
  case .itinerant: Double(pairsWithin)
  case .gatekeeper, .representative: Double((n - size) * (size - 1))
  case .liaison: Double((n - size) * (n - size - 1) - pairsWithin)
  }
}
