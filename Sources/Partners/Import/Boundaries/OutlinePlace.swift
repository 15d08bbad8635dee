import Languages
import Tables

/// Why an outline cannot be drawn.
enum OutlineFault: Error {
  /// It has no ring of three corners.
  case nothing
  /// Its ring encloses no area.
  case flat(ring: Int)
  /// A corner is no place in degrees, or not in France.
  case elsewhere([Double])
}

/// Where an outline stands in its file.
struct OutlinePlace {
  let file: String
  let index: Int
  let code: String

  func problem(_ fault: OutlineFault) -> Problem {
    switch fault {
    case .nothing:
      problem(
        .missingValue,
        Text(
          fr: "la commune \(code) n’a pas de polygone", en: "the commune \(code) has no polygon"))
    case .flat(let ring):
      problem(
        .badValue,
        Text(
          fr: "l’anneau \(ring) de la commune \(code) n’enclôt rien",
          en: "the ring \(ring) of the commune \(code) encloses nothing"))
    case .elsewhere(let corner):
      elsewhere(corner.prefix(3).map { String($0) }.joined(separator: ", "))
    }
  }

  func repeated(after earlier: Int) -> Problem {
    problem(
      .duplicateIdentifier,
      Text(
        fr: "la commune \(code) a déjà un contour, features[\(earlier)]",
        en: "the commune \(code) has an outline already, features[\(earlier)]"))
  }

  static func noCommune(in file: String) -> Problem {
    Problem(
      .unknownReference, at: Location(file: file),
      message: Text(
        fr: "aucun contour n’est celui d’une commune des enregistrements, par son code (code, "
          + "insee, codgeo)",
        en: "no outline is that of a commune of the records, by its code (code, insee, codgeo)"))
  }

  private func elsewhere(_ corner: String) -> Problem {
    problem(
      .badNumber,
      Text(
        fr: "le point [\(corner)] de la commune \(code) n’est pas en France : il faut des degrés "
          + "(WGS 84), la longitude d’abord",
        en: "the point [\(corner)] of the commune \(code) is not in France: it takes degrees "
          + "(WGS 84), longitude first"), value: corner)
  }

  private func problem(_ code: Problem.Code, _ message: Text, value: String? = nil) -> Problem {
    Problem(
      code, at: Location(file: file), field: "features[\(index)].geometry", value: value,
      message: message)
  }
}
