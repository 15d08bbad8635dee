/// The atom of every territorial system: a municipality, with what it weighs.
public struct Commune: Sendable, Hashable {
  /// The INSEE code, five characters.
  public let code: String
  /// The official name.
  public let name: String
  /// A point of it, or nil if it is not known.
  public let point: GeographicPoint?
  /// Its inhabitants, or nil if not recorded.
  public let population: Double?
  /// The pupils of its schools, or nil if not recorded.
  public let pupils: Double?
  /// How many schools it has, or nil if not recorded.
  public let schools: Double?

  /// Makes a commune.
  public init(
    code: String, name: String, point: GeographicPoint? = nil, population: Double? = nil,
    pupils: Double? = nil, schools: Double? = nil
  ) {
    self.code = code
    self.name = name
    self.point = point
    self.population = population
    self.pupils = pupils
    self.schools = schools
  }
}

/// What a commune counts for when territories are compared.
public enum CommuneWeight: String, Sendable, CaseIterable {
  /// The pupils of its schools.
  case pupils
  /// Its inhabitants.
  case population
  /// Its schools.
  case schools
  /// One, whatever its size.
  case communes

  /// Returns what a commune weighs, or nil if that is not recorded.
  public func weight(of commune: Commune) -> Double? {
    switch self {
    case .pupils: commune.pupils
    case .population: commune.population
    case .schools: commune.schools
    case .communes: 1
    }
  }
}
