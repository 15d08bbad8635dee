import Languages
import Territories

extension Network {
  /// What is offered to whom, or nil where neither an offer nor a need is recorded.
  ///
  /// - Complexity: O(*o* · *p*) for *o* offers of *p* publics each, beside sorting.
  public var offering: Offering? {
    let offers = services.offers
    guard !offers.isEmpty || !services.needs.isEmpty else { return nil }
    let providers = providers(of: offers)
    return Offering(
      providers: providers, families: distinct(offers.map(\.family)),
      audiences: distinct(offers.flatMap(\.publics)), cells: cells(of: offers),
      withoutContact: offers.indices.filter { offers[$0].contacts.isEmpty },
      answers: services.needs.enumerated().map { index, need in
        Offering.Answer(
          need: index, offers: offers.indices.filter { offers[$0].needs.contains(need.id) })
      },
      concentration: CarrierConcentration(contacts: providers.map(\.offers.count)),
      offerCount: offers.count)
  }

  /// Returns who answers for an offer: the institution of a professional, else the provider.
  public func provider(of offer: Offer) -> String {
    professional(offer.provider)?.institution ?? offer.provider
  }

  private func providers(of offers: [Offer]) -> [Offering.Provider] {
    let names = offers.map(provider)
    return distinct(names).map { name in
      Offering.Provider(id: name, offers: names.indices.filter { names[$0] == name })
    }.enumerated().sorted { left, right in
      (left.element.offers.count, right.offset) > (right.element.offers.count, left.offset)
    }.map(\.element)
  }

  private func cells(of offers: [Offer]) -> [Offering.Cell] {
    var members: [[String]: [Int]] = [:]
    var order: [(key: [String], family: String, audience: String?)] = []
    for (index, offer) in offers.enumerated() {
      let publics: [String?] = offer.publics.isEmpty ? [nil] : distinct(offer.publics)
      for audience in publics {
        let key = [offer.family.foldedSpaces] + (audience.map { [$0.foldedSpaces] } ?? [])
        if members[key] == nil { order.append((key, offer.family, audience)) }
        members[key, default: []].append(index)
      }
    }
    return order.map { key, family, audience in
      let rows = members[key] ?? []
      return Offering.Cell(
        family: family, audience: audience, offers: rows,
        providers: distinct(rows.map { provider(of: offers[$0]) }))
    }
  }

  /// Returns each word once, as it is first written; case and accents do not count.
  private func distinct(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0.foldedSpaces).inserted }
  }
}
