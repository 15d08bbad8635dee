import Territories

/// Which ties hold by one thread: who carries how many units, and what falls if somebody leaves.
///
/// Read the carriers from the top: the first is the one whose departure would leave most units
/// without any tie, whatever its share of the work.
///
/// Conventions: a carrier is a body of care, not a person: two services of one hospital are one
/// carrier. Only ties to those responsible for the unit's own care sector count, as in
/// ``Coverage``; several people of one carrier at one occasion are one contact.
public struct Fragility: Sendable, Hashable {
  /// A unit of the register and those that carry its tie.
  public struct Unit: Sendable, Hashable {
    /// The unit, as an index into the institutions.
    public let unit: Int
    /// Its carriers, as indices into the institutions.
    public let carriers: [Int]
    /// How far its contacts rest on few of them, or nil without a tie.
    public let concentration: CarrierConcentration?
    /// What the unit weighs, or nil if that is not recorded.
    public let weight: Double?
  }

  /// A body of care and the units that it carries.
  public struct Carrier: Sendable, Hashable {
    /// The body, as an index into the institutions.
    public let institution: Int
    /// The units that it reaches, as indices into the institutions.
    public let units: [Int]
    /// Those of them that nobody else reaches.
    public let soleUnits: [Int]
    /// What the units weigh that it reaches; those without a recorded weight add nothing.
    public let weight: Double
    /// What the units weigh that nobody else reaches.
    public let soleWeight: Double
  }

  /// The units of the register, in the order of the records.
  public let units: [Unit]
  /// The carriers: those with the most units of their own first, then those with the most units.
  public let carriers: [Carrier]
  /// The fewest carriers whose departure leaves more than half of the linked units unlinked.
  ///
  /// Conventions: carriers are indices into the institutions; nil if no unit is linked.
  public let truckFactor: TruckFactor?
  /// Who alone holds sectors of activity together, or nil where there are too many pairs to look at.
  public let bridges: SectorBridges?
  /// Who appears in the records only once.
  public let appearances: Appearances

  private let sets: CarrierSets

  /// How many units have a tie to their own care.
  public var linkedCount: Int { units.count { !$0.carriers.isEmpty } }

  /// How many units hang on one carrier.
  public var singlyCarriedCount: Int { units.count { $0.carriers.count == 1 } }

  /// How many units have no recorded weight.
  public var weightlessCount: Int { units.count { $0.weight == nil } }

  /// Returns the share of the register that so many carriers reach, or nil without a unit.
  public func share(coveredBy minimum: Int) -> Double? {
    sets.share(coveredBy: minimum)
  }

  /// Returns the share of its weight that so many carriers reach, or nil if nothing is weighed.
  public func weightShare(coveredBy minimum: Int) -> Double? {
    sets.share(coveredBy: minimum, weights: units.map { $0.weight ?? 0 })
  }

  /// Gathers what the ties of a network hang on.
  ///
  /// - Complexity: O(*t* log *t*) for *t* ties, beside the search for the truck factor and that of
  ///   the bridges.
  init(_ network: Network, _ coverage: Coverage, _ settings: AnalysisSettings) {
    let units = coverage.units.map { Unit($0, weight: network.institutions[$0.unit].weight) }
    let names = Set(units.flatMap(\.carriers)).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    var reached = [[Int]](repeating: [], count: names.count)
    for (index, unit) in units.enumerated() {
      for carrier in unit.carriers.compactMap({ places[$0] }) { reached[carrier].append(index) }
    }
    let sets = CarrierSets(unitsOfCarrier: reached, unitCount: units.count)
    let sole = sets.soleUnits
    self.units = units
    self.sets = sets
    carriers = names.indices.map { carrier in
      Carrier(names[carrier], reached[carrier], sole: sole[carrier], of: units)
    }.sorted(by: Carrier.comesFirst)
    truckFactor = sets.truckFactor().map { $0.renumbered(names) }
    bridges = network.sectorBridges(settings)
    appearances = network.appearances(from: settings.window.from)
  }
}

extension Fragility.Unit {
  fileprivate init(_ coverage: UnitCoverage, weight: Double?) {
    let occasions = Dictionary(grouping: coverage.ties, by: \.carrier)
      .mapValues { Set($0.map(\.occasion)).count }
    unit = coverage.unit
    carriers = occasions.keys.sorted()
    concentration = CarrierConcentration(contacts: carriers.map { occasions[$0] ?? 0 })
    self.weight = weight
  }
}

extension Fragility.Carrier {
  fileprivate init(
    _ institution: Int, _ reached: [Int], sole: [Int], of units: [Fragility.Unit]
  ) {
    self.institution = institution
    self.units = reached.map { units[$0].unit }
    soleUnits = sole.map { units[$0].unit }
    weight = reached.reduce(0) { $0 + (units[$1].weight ?? 0) }
    soleWeight = sole.reduce(0) { $0 + (units[$1].weight ?? 0) }
  }

  fileprivate static func comesFirst(_ left: Self, _ right: Self) -> Bool {
    (left.soleUnits.count, left.units.count, right.institution)
      > (right.soleUnits.count, right.units.count, left.institution)
  }
}
