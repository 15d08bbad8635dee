/// How the partners of a network are written: wordings, acronyms, and what was read from them.
public struct Naming: Sendable {
  /// The other wordings of institutions.
  public let aliases: [Alias]
  /// The acronyms of the network.
  public let glossary: [GlossaryEntry]
  /// What was concluded about records that look alike.
  public let readings: [DuplicateReading]
  /// Every cell that names an institution by a wording, in the order of the reading.
  public let resolutions: [WordingResolution]
}
