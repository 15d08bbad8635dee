/// How much of a supply each place can reach, where places compete for the same sites.
///
/// A site near many pupils gives little to each of them; a place between two sites draws on both.
///
///     let catchment = FloatingCatchment(
///       demand: [1000], supply: [2], ways: [.init(place: 0, site: 0, cost: 12)],
///       steps: .slow)
///     catchment.accessibility                    // [0.002]: two for a thousand
///
/// Conventions: a way belongs to the first step whose bound it does not exceed, and to none beyond
/// the last; a site that reaches nobody has no ratio and gives nothing; a place that reaches no
/// site has 0. Where every site reaches somebody, accessibility times demand adds up to the supply.
///
/// - SeeAlso: W. Luo and F. Wang, Environ. Plann. B 30 (2003), doi:10.1068/b29120; W. Luo and
///   Y. Qi, Health Place 15 (2009), doi:10.1016/j.healthplace.2009.06.002
public struct FloatingCatchment: Sendable, Hashable {
  /// What a site weighs for those no farther than a bound.
  public struct Step: Sendable, Hashable {
    /// The bound itself belongs to the step.
    public let bound: Double
    /// From 0 to 1.
    public let weight: Double

    /// Makes a step.
    public init(bound: Double, weight: Double) {
      self.bound = bound
      self.weight = weight
    }
  }

  /// What it takes to go from a place to a site.
  public struct Way: Sendable, Hashable {
    /// The place, as an index into the demand.
    public let place: Int
    /// The site, as an index into the supply.
    public let site: Int
    /// Minutes or kilometres, as the bounds of the steps.
    public let cost: Double

    /// Makes a way.
    public init(place: Int, site: Int, cost: Double) {
      self.place = place
      self.site = site
      self.cost = cost
    }
  }

  /// The supply of each site for one of those it reaches, or nil where it reaches nobody.
  public let ratios: [Double?]
  /// What each place can reach, in units of supply for one of its own.
  public let accessibility: [Double]

  /// Spreads a supply over a demand.
  ///
  /// - Parameters:
  ///   - demand: What each place asks for, as its pupils.
  ///   - supply: What each site offers, as its full-time posts.
  ///   - ways: How far places and sites are; what is left out is out of reach.
  ///   - steps: The weights by distance, nearest first.
  /// - Complexity: O(*w* · *s*) for *w* ways and *s* steps.
  public init(demand: [Double], supply: [Double], ways: [Way], steps: [Step]) {
    let weights = ways.map { way in steps.first { way.cost <= $0.bound }?.weight ?? 0 }
    var reached = supply.map { _ in 0.0 }
    for (way, weight) in zip(ways, weights) { reached[way.site] += demand[way.place] * weight }
    let ratios = zip(supply, reached).map { $1 > 0 ? $0 / $1 : nil }
    var accessibility = demand.map { _ in 0.0 }
    for (way, weight) in zip(ways, weights) {
      accessibility[way.place] += (ratios[way.site] ?? 0) * weight
    }
    self.ratios = ratios
    self.accessibility = accessibility
  }
}

extension [FloatingCatchment.Step] {
  /// The steps of Luo and Qi (2009) at 10, 20 and 30: all, two thirds, a fifth.
  public static let slow = [
    FloatingCatchment.Step(bound: 10, weight: 1), FloatingCatchment.Step(bound: 20, weight: 0.68),
    FloatingCatchment.Step(bound: 30, weight: 0.22),
  ]
}
