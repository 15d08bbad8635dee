import Languages
import Tables

/// The sentences of what can be wrong with the groups of vertices.
extension Problem {
  static func unknownGrouping(_ name: String, of known: [String], in file: String) -> Problem {
    let list = known.isEmpty ? "–" : known.joined(separator: ", ")
    return Problem(
      .unknownReference, at: Location(file: file), field: "--groups", value: name,
      message: Text(
        fr: "« \(name) » n’est ni un attribut des sommets (\(list)) ni un fichier .csv",
        en: "'\(name)' is neither an attribute of the vertices (\(list)) nor a .csv file"),
      nearest: known.nearest(to: name))
  }

  static func noGroup(_ id: String, in file: String, by name: String) -> Problem {
    Problem(
      .missingValue, at: Location(file: file), field: name, value: id,
      message: Text(
        fr: "le sommet « \(id) » n’a pas de groupe ; il en faut un pour chaque sommet",
        en: "the vertex '\(id)' has no group; every vertex needs one"))
  }
}
