import Languages
import Tables

/// What the readers of XML graph files share.
extension GraphAssembly {
  /// Notes a document of another kind.
  mutating func expectRoot(_ name: String, found tag: XMLTag) {
    guard tag.name != name else { return }
    problems.append(
      .unexpected(tag.name, expected: Text(verbatim: "<\(name)>"), at: tag.location))
  }

  /// Returns an attribute that an element must have.
  mutating func required(_ attribute: String, of tag: XMLTag) -> String? {
    if let value = tag[attribute], !value.isEmpty { return value }
    problems.append(.missingAttribute(attribute, of: tag))
    return nil
  }

  /// Returns an attribute that is one of a few words, or nil if the element does not have it.
  mutating func word(_ attribute: String, of tag: XMLTag, among words: [String]) -> String? {
    guard let value = tag[attribute] else { return nil }
    if words.contains(value) { return value }
    problems.append(.badWord(value, of: attribute, among: words, at: tag.location))
    return nil
  }

  /// Refuses an element of the format that has no place in a graph.
  mutating func refuse(_ tag: XMLTag, _ what: Text) {
    problems.append(
      .unsupported(
        Text(
          fr: "<\(tag.name)> : \(what.french) ne se lit pas ici",
          en: "<\(tag.name)>: \(what.english) cannot be read here"),
        at: tag.location, value: tag.name))
  }

  /// Refuses a second graph: one would be lost, or both would be mixed.
  mutating func refuseSecondGraph(_ tag: XMLTag) {
    refuse(tag, Text(fr: "un second graphe", en: "a second graph in one file"))
  }
}
