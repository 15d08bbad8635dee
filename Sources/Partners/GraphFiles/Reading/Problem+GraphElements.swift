import Languages
import Tables

/// The sentences of what can be wrong with an element of an XML graph file.
extension Problem {
  static func missingAttribute(_ attribute: String, of tag: XMLTag) -> Problem {
    Problem(
      .missingValue, at: tag.location, field: attribute,
      message: Text(
        fr: "<\(tag.name)> n’a pas d’attribut « \(attribute) »",
        en: "<\(tag.name)> has no attribute '\(attribute)'"),
      nearest: tag.attributes.keys.sorted().nearest(to: attribute))
  }

  static func badWord(
    _ word: String, of attribute: String, among words: [String], at location: Location
  ) -> Problem {
    let list = words.joined(separator: ", ")
    return Problem(
      .badChoice, at: location, field: attribute, value: word,
      message: Text(
        fr: "« \(word) » n’est pas une valeur admise (\(list))",
        en: "'\(word)' is not one of \(list)"),
      nearest: words.nearest(to: word))
  }

  static func unknownAttribute(_ id: String, of known: [String], at location: Location) -> Problem {
    Problem(
      .unknownReference, at: location, field: "for", value: id,
      message: Text(
        fr: "« \(id) » n’est pas un attribut que le fichier déclare",
        en: "'\(id)' is not an attribute that the file declares"),
      nearest: known.nearest(to: id))
  }
}
