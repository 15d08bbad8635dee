/// An attenuation at which the walks of a graph add up to no finite number.
public struct AttenuationError: Error, Sendable, Hashable {
  /// The attenuation that was asked for.
  public let attenuation: Double
  /// The size it must stay below, 1 over the largest eigenvalue; nil if any finite one will do.
  public let bound: Double?
}

extension AttenuationError: CustomStringConvertible {
  /// The attenuation and the cure, as in `attenuation 0.5: choose one nearer to 0 than 0.25`.
  public var description: String {
    guard let bound else { return "attenuation \(attenuation): choose a finite number" }
    return "attenuation \(attenuation): choose one nearer to 0 than \(bound)"
  }
}
