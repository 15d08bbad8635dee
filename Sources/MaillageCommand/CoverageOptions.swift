import Arguments
import Languages
import Partners
import Territories

/// The arguments that say which contacts count as a tie, how far is too far and what weighs.
enum CoverageOptions {
  /// The sectors of units and the sectors that should be linked to them.
  struct Pair: Sendable {
    let units: Set<Sector>
    let care: Set<Sector>
  }

  static let kind = Option<String>(
    "kind", value: ValueName(fr: "SORTE", en: "KIND"),
    help: Text(
      fr: "ne compter que les interactions de cette sorte",
      en: "count interactions of this kind only")
  ).repeatable

  static let between = Option<Pair>(
    "between", value: ValueName(fr: "SECTEURS:SECTEURS", en: "SECTORS:SECTORS"),
    help: Text(
      fr: "les secteurs des unités, puis ceux qui doivent leur être liés",
      en: "the sectors of the units, then those that should be linked to them"),
    expected: Text(
      fr: "des secteurs comme education:health,medico-social, parmi \(sectors)",
      en: "sectors like education:health,medico-social, out of \(sectors)"),
    parse: pair)

  static let distantBeyond = Option<Int>(
    "distant-beyond", value: "KM",
    help: Text(
      fr: "à partir de combien de kilomètres, à vol d’oiseau, le soin est trop loin",
      en: "beyond how many kilometres, as the crow flies, care is too far"),
    in: 1...1000
  ).defaulting(to: 20)

  static let weight = Option<CommuneWeight>(
    "weight",
    help: Text(
      fr: "ce que pèse une commune quand les deux découpages se croisent",
      en: "what a commune counts for when the two territorial systems are crossed")
  ).defaulting(to: .pupils)

  /// All of them.
  static let all: [any OptionDeclaration] = [kind, between, distantBeyond, weight]

  private static let sectors = Sector.allCases.map(\.rawValue).joined(separator: ", ")

  private static func pair(_ text: String) -> Pair? {
    let sides = text.split(separator: ":", omittingEmptySubsequences: false).map { side in
      side.split(separator: ",", omittingEmptySubsequences: false).map {
        Sector(rawValue: String($0))
      }
    }
    guard sides.count == 2, !sides.joined().contains(nil) else { return nil }
    let (units, care) = (Set(sides[0].compactMap { $0 }), Set(sides[1].compactMap { $0 }))
    return units.isDisjoint(with: care) ? Pair(units: units, care: care) : nil
  }
}

extension Subcommand {
  /// Returns what is found in the records of a folder, with the contacts that count as a tie.
  static func coverageAnalysis(
    _ values: Values, _ console: Console
  ) throws(Failure) -> Analysis {
    let network = try network(values, console)
    let kinds = values[CoverageOptions.kind]
    try require(
      kinds, among: Set(network.interactions.map(\.kind)).sorted(), of: "--kind",
      isNot: Text(fr: "n’est la sorte d’aucune interaction", en: "is the kind of no interaction"))
    let pair = values[CoverageOptions.between]
    let settings = AnalysisSettings(
      of: network, from: values[SharedOptions.from], asOf: try lastDay(values),
      lapseLimit: values[SharedOptions.lapseLimit], kinds: kinds.isEmpty ? nil : Set(kinds),
      unitSectors: pair?.units ?? [.education], careSectors: pair?.care,
      distanceLimit: Double(values[CoverageOptions.distantBeyond]),
      weight: values[CoverageOptions.weight])
    guard let settings else { throw .noWindow }
    return Analysis(network, settings)
  }
}
