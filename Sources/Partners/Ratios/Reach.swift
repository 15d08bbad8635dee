/// How many of those who hold a function were at an interaction.
///
/// Conventions: of those who took part, not of who led; told for functions of two persons or more
/// whose number is recorded, where the row of the participation says how many came. More than there
/// are is a contradiction of the records and has no share.
public struct Reach: Sendable, Hashable {
  /// The interaction, as an index.
  public let interaction: Int
  /// The professional, as an index.
  public let professional: Int
  /// How many came.
  public let count: Int
  /// How many there are.
  public let register: Int
  /// The participation, as an index.
  public let participation: Int

  /// The share that came, or nil if the records contradict each other.
  public var share: Double? {
    count <= register ? Double(count) / Double(register) : nil
  }
}

extension Network {
  /// How far each interaction reached the functions that it was for, in the order of the records.
  ///
  ///     let network = try Network(contentsOf: "Networks/cellules-soutien")
  ///     network.reaches.first?.share               // 0.61: 25 of 41 directors
  ///
  /// - Complexity: O(*p*) for *p* participations.
  public var reaches: [Reach] {
    participations.indices.compactMap { index in
      let row = participations[index]
      guard row.role == .participant, let count = row.count,
        let place = professionalIndex[row.actor], let register = professionals[place].count,
        register > 1, let interaction = interactionIndex[row.interaction],
        interactions[interaction].level != .view
      else { return nil }
      return Reach(
        interaction: interaction, professional: place, count: count, register: register,
        participation: index)
    }
  }
}
