import Partners
import Tables
import Territories

extension Analysis {
  /// What the ties hang on, for machines: units, carriers, departures, bridges and appearances.
  ///
  /// Shares are from 0 to 1 of the register, pupils are counts of pupils; what is not defined is
  /// null.
  var fragilityJSON: JSONValue {
    guard let fragility else { return nil }
    return [
      "units": .integer(fragility.units.count), "linkedUnits": .integer(fragility.linkedCount),
      "singlyCarriedUnits": .integer(fragility.singlyCarriedCount),
      "unitsWithoutWeight": .integer(fragility.weightlessCount),
      "coveredByOne": coveredJSON(fragility, by: 1), "coveredByTwo": coveredJSON(fragility, by: 2),
      "concentrations": .array(
        fragility.units.filter { !$0.carriers.isEmpty }.map(concentrationJSON)),
      "carriers": .array(fragility.carriers.map(carrierJSON)),
      "truckFactor": truckFactorJSON(fragility), "bridges": bridgesJSON(fragility.bridges),
      "appearances": appearancesJSON(fragility.appearances),
    ]
  }

  private func coveredJSON(_ fragility: Fragility, by minimum: Int) -> JSONValue {
    [
      "units": JSONValue(fragility.share(coveredBy: minimum)),
      "pupils": JSONValue(fragility.weightShare(coveredBy: minimum)),
    ]
  }

  private func concentrationJSON(_ unit: Fragility.Unit) -> JSONValue {
    [
      "unit": idJSON(unit.unit), "carriers": .array(unit.carriers.map(idJSON)),
      "herfindahl": JSONValue(unit.concentration?.index),
      "effectiveCarriers": JSONValue(unit.concentration?.effectiveCarriers),
    ]
  }

  private func carrierJSON(_ carrier: Fragility.Carrier) -> JSONValue {
    [
      "id": idJSON(carrier.institution), "units": .array(carrier.units.map(idJSON)),
      "unitsAlone": .array(carrier.soleUnits.map(idJSON)), "pupils": .number(carrier.weight),
      "pupilsAlone": .number(carrier.soleWeight),
    ]
  }

  private func truckFactorJSON(_ fragility: Fragility) -> JSONValue {
    guard let factor = fragility.truckFactor else { return nil }
    return [
      "carriers": .array(factor.carriers.map(idJSON)),
      "unitsUncovered": .integer(factor.uncoveredCount), "of": .integer(factor.coveredCount),
      "isExact": .bool(factor.isExact),
    ]
  }

  private func bridgesJSON(_ bridges: SectorBridges?) -> JSONValue {
    guard let bridges else { return nil }
    return .array(
      bridges.bridges.map { bridge in
        [
          "id": idJSON(bridge.institution), "pairs": .integer(bridge.pairCount),
          "careEducationPairs": .integer(bridge.careEducationPairCount),
        ]
      })
  }

  private func appearancesJSON(_ appearances: Appearances) -> JSONValue {
    [
      "institutions": .integer(appearances.institutionCount),
      "once": .array(appearances.once.map(idJSON)),
    ]
  }

  private func idJSON(_ institution: Int) -> JSONValue {
    .string(network.institutions[institution].id)
  }
}
