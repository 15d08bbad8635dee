/// How much of an XML document a reader takes before it refuses.
public struct XMLLimits: Sendable, Hashable {
  /// The size of the whole document, in bytes.
  public let size: Int
  /// How many elements may be open at once.
  public let depth: Int
  /// The length of one text or one attribute, in bytes.
  public let textLength: Int

  /// Makes limits; the defaults leave room for a million ties and none for an attack.
  public init(size: Int = 1 << 29, depth: Int = 64, textLength: Int = 1 << 20) {
    self.size = size
    self.depth = depth
    self.textLength = textLength
  }
}
