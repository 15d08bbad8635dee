extension MaximalCovering {
  /// The sites that may be needed: those that reach something, and without a capacity only those
  /// whose demands are not all reached by another; of equals the first.
  ///
  /// With a capacity a second site at the same place serves more, so none is left out.
  var usefulSites: [Int32] {
    let sites = (0..<Int32(siteCount)).filter { !places(of: $0).isEmpty }
    guard capacity == nil else { return sites }
    let reachers = reachers(among: sites)
    return sites.filter { site in
      let rarest = places(of: site).min { left, right in
        reachers.count(demands[left]) < reachers.count(demands[right])
      }
      return rarest.map { place in
        !reachers.sites(demands[place]).contains { other in
          other != site && isDominated(site, by: other)
        }
      } ?? false
    }
  }

  /// Whether a site reaches no more than another, and is not the first of two equals.
  private func isDominated(_ site: Int32, by other: Int32) -> Bool {
    let (ours, theirs) = (places(of: site), places(of: other))
    guard ours.count < theirs.count || (ours.count == theirs.count && other < site) else {
      return false
    }
    var place = theirs.lowerBound
    for own in ours {
      while place < theirs.upperBound, demands[place] < demands[own] { place += 1 }
      guard place < theirs.upperBound, demands[place] == demands[own] else { return false }
      place += 1
    }
    return true
  }

  private func reachers(among sites: [Int32]) -> Reachers {
    var offsets = [Int32](repeating: 0, count: weights.count + 1)
    for site in sites { for place in places(of: site) { offsets[Int(demands[place]) + 1] += 1 } }
    for demand in weights.indices { offsets[demand + 1] += offsets[demand] }
    var next = offsets
    var members = [Int32](repeating: 0, count: Int(offsets[weights.count]))
    for site in sites {
      for place in places(of: site) {
        let demand = Int(demands[place])
        members[Int(next[demand])] = site
        next[demand] += 1
      }
    }
    return Reachers(offsets: offsets, members: members)
  }

  /// The same problem with some of its sites alone, and the demands that they reach.
  func restricted(to sites: [Int32]) -> MaximalCovering {
    var isReached = [Bool](repeating: false, count: weights.count)
    for site in sites { for place in places(of: site) { isReached[Int(demands[place])] = true } }
    var numbers = [Int32](repeating: -1, count: weights.count)
    var kept: [Double] = []
    for demand in weights.indices where isReached[demand] {
      numbers[demand] = Int32(kept.count)
      kept.append(weights[demand])
    }
    var (offsets, rows): ([Int32], [Int32]) = ([0], [])
    for site in sites {
      for place in places(of: site) { rows.append(numbers[Int(demands[place])]) }
      offsets.append(Int32(rows.count))
    }
    return MaximalCovering(weights: kept, offsets: offsets, demands: rows, capacity: capacity)
  }
}

/// The sites that reach each demand.
private struct Reachers {
  let offsets: [Int32]
  let members: [Int32]

  func count(_ demand: Int32) -> Int32 { offsets[Int(demand) + 1] - offsets[Int(demand)] }

  func sites(_ demand: Int32) -> ArraySlice<Int32> {
    members[Int(offsets[Int(demand)])..<Int(offsets[Int(demand) + 1])]
  }
}
