/// Where a few sites should go so that what they reach weighs most: maximal covering.
///
/// Sites may be the next meetings and demands the schools without a tie: the answer says which
/// meetings to hold first, and how much better any other choice could be.
///
///     // Two sites that reach 5 and 4, and one that reaches the best of both:
///     let problem = MaximalCovering(weights: [3, 2, 3, 1], reach: [[0, 1], [2, 3], [0, 2]])
///     problem.plan(sites: 1).sites               // [2]
///     problem.plan(sites: 2).weight              // 9.0: sites 0 and 1, not 2
///
/// - SeeAlso: R. Church, C. ReVelle, Papers of the Regional Science Association 32 (1974),
///   doi:10.1007/BF01942293
public struct MaximalCovering: Sendable, Hashable {
  /// What each demand weighs.
  public let weights: [Double]
  /// How many demands one site serves at most, or nil without a limit.
  public let capacity: Int?
  /// Where the demands of each site begin, and where those of the last end.
  let offsets: [Int32]
  /// The demands that the sites reach, site after site, each site's in rising order.
  let demands: [Int32]

  /// Makes a problem.
  ///
  /// - Parameters:
  ///   - weights: What each demand weighs: finite, at least 0.
  ///   - reach: For each site the demands that it reaches, as indices into `weights`.
  ///   - capacity: How many demands one site serves at most; nil without a limit.
  public init(weights: [Double], reach: [[Int]], capacity: Int? = nil) {
    precondition(weights.allSatisfy { $0 >= 0 && $0.isFinite }, "a weight is negative or no number")
    precondition(capacity.map { $0 >= 0 } ?? true, "a capacity is negative")
    var (offsets, demands): ([Int32], [Int32]) = ([0], [])
    for site in reach {
      var last = -1
      for demand in site.sorted() where demand != last {
        precondition(weights.indices.contains(demand), "a site reaches a demand that is not there")
        demands.append(Int32(demand))
        last = demand
      }
      offsets.append(Int32(demands.count))
    }
    self.init(weights: weights, offsets: offsets, demands: demands, capacity: capacity)
  }

  init(weights: [Double], offsets: [Int32], demands: [Int32], capacity: Int?) {
    self.weights = weights
    self.offsets = offsets
    self.demands = demands
    self.capacity = capacity
  }

  /// How many sites there are to choose from.
  public var siteCount: Int { offsets.count - 1 }

  /// Returns the sites to choose so that what they serve weighs most.
  ///
  /// Conventions: a site that adds nothing is not chosen, so there may be fewer than asked for; of
  /// sites that reach the same the first is taken; a weight within a billionth counts as equal.
  ///
  /// - Parameters:
  ///   - count: How many sites may be chosen.
  ///   - stepLimit: After how many visits of a demand from a site the search for a proof ends; it
  ///     counts steps and not seconds, so that every machine finds the same.
  /// - Complexity: Exponential at worst; in practice O(*steps*), each a few nanoseconds.
  public func plan(sites count: Int, stepLimit: Int = 200_000_000) -> CoveringPlan {
    precondition(count >= 0, "a negative number of sites")
    var search = CoveringSearch(self, siteLimit: count, stepLimit: stepLimit)
    return search.plan()
  }

  /// The places of a site's demands in `demands`.
  func places(of site: Int32) -> Range<Int> {
    Int(offsets[Int(site)])..<Int(offsets[Int(site) + 1])
  }
}
