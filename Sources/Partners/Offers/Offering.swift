import Territories

/// What is offered to whom, which needs no offer answers, and on whom the offers rest.
///
/// Read a sole cell as a public that loses a whole family of help the day one provider stops; an
/// offer without a contact exists on paper only.
///
///     let offering = network.offering
///     offering?.withoutContact.count             // offers that nobody can ask for
///     offering?.providers.first?.offers.count    // what the largest provider offers
///
/// Conventions: a professional's offer counts as the institution's where there is one; a branch is
/// not merged with the body that it is part of. Publics and families are told apart by their words,
/// whatever their case and accents. An offer without a public has a cell of its own.
public struct Offering: Sendable, Hashable {
  /// A provider and what it offers.
  public struct Provider: Sendable, Hashable {
    /// The institution, or the professional who belongs to none.
    public let id: String
    /// Its offers, as indices.
    public let offers: [Int]
  }

  /// A family of help for a public.
  public struct Cell: Sendable, Hashable {
    /// The family, as the first offer writes it.
    public let family: String
    /// The public, or nil where the offers name none.
    public let audience: String?
    /// The offers, as indices.
    public let offers: [Int]
    /// Those who give it, each once.
    public let providers: [String]
  }

  /// A need and the offers that answer it.
  public struct Answer: Sendable, Hashable {
    /// The need, as an index.
    public let need: Int
    /// The offers, as indices.
    public let offers: [Int]
  }

  /// The providers, those with the most offers first, then in the order of the records.
  public let providers: [Provider]
  /// The families, in the order of the records.
  public let families: [String]
  /// The publics that offers name, in the order of the records.
  public let audiences: [String]
  /// What each public is offered, family by family; where nothing is, there is no cell.
  public let cells: [Cell]
  /// The offers without a contact, as indices.
  public let withoutContact: [Int]
  /// The recorded needs with their offers, in the order of the records.
  public let answers: [Answer]
  /// How far the offers rest on few providers, or nil without an offer.
  public let concentration: CarrierConcentration?
  /// How many offers there are.
  public let offerCount: Int

  /// The families of help that one provider alone gives to a public.
  public var soleCells: [Cell] { cells.filter { $0.providers.count == 1 } }

  /// The needs that no offer answers, as indices.
  public var unanswered: [Int] { answers.filter(\.offers.isEmpty).map(\.need) }

  /// Returns the share of the offers that a provider gives, or nil without an offer.
  public func share(of provider: Provider) -> Double? {
    offerCount > 0 ? Double(provider.offers.count) / Double(offerCount) : nil
  }
}
