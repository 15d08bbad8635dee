/// What a reader meets in an XML document, in order.
public enum XMLEvent: Sendable, Hashable {
  /// An element begins.
  case start(XMLTag)
  /// An element ends; the name is without its prefix.
  case end(name: String)
  /// Text between tags, in one piece from tag to tag; white space alone is passed over.
  case text(String)
}

/// The opening of an XML element, with its place.
public struct XMLTag: Sendable, Hashable {
  /// The name without its prefix: `color` for `viz:color`.
  public let name: String
  /// The attributes by their name as written.
  public let attributes: [String: String]
  /// Where the element begins, by line and character.
  public let location: Location

  /// The value of an attribute, or nil if the element does not have it.
  public subscript(attribute: String) -> String? { attributes[attribute] }
}
