/// How well something is linked, in four states that never share a colour or a number.
public enum CoverageState: String, Sendable, Hashable, CaseIterable {
  /// At least two independent carriers link it.
  case covered
  /// Everything passes through one institution, one professional or one occasion.
  case fragile
  /// It is in the register, it is known, and it has no tie in the window.
  case silent
  /// The records do not say.
  case unknown

  /// Whether a live tie is recorded.
  public var isLinked: Bool {
    self == .covered || self == .fragile
  }
}
