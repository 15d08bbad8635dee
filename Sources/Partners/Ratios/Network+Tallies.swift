import Languages

extension Network {
  /// Returns what a count comes to; unknown if any term of it is.
  ///
  /// - Complexity: O(*n*) in the records of the tables that it names.
  public func tally(_ count: RecordCount) -> RecordTally {
    let parts = count.terms.map(part)
    let values = parts.map(\.value)
    return RecordTally(
      text: count.text,
      value: values.contains(nil) ? nil : values.reduce(0) { $0 + ($1 ?? 0) },
      origins: parts.flatMap(\.origins))
  }

  /// Returns the name of a record that a count names and that is not there, or nil.
  func stranger(in count: RecordCount) -> (id: String, target: Reference.Target)? {
    for term in count.terms {
      switch term {
      case .professional(let id): if professional(id) == nil { return (id, .actor) }
      case .institution(let id): if institution(id) == nil { return (id, .institution) }
      case .interaction(let id, _): if interaction(id) == nil { return (id, .interaction) }
      case .offers(let id):
        if id != "*", institution(id) == nil, professional(id) == nil { return (id, .actor) }
      case .function, .kind: break
      }
    }
    return nil
  }

  private typealias Part = (value: Double?, origins: [Origin])

  private func part(_ term: RecordCount.Term) -> Part {
    switch term {
    case .professional(let id): sum(professionals.filter { $0.id == id })
    case .function(let word):
      sum(professionals.filter { $0.function.foldedSpaces == word.foldedSpaces })
    case .institution(let id): sum(institutions.filter { $0.id == id })
    case .kind(let kind): sum(institutions.filter { $0.kind.folded == kind.folded })
    case .interaction(let id, let field): figure(field, of: interaction(id))
    case .offers(let id): offers(of: id)
    }
  }

  private func sum(_ members: [Professional]) -> Part {
    total(members.map(\.count), members.map(\.origin))
  }

  private func sum(_ members: [Institution]) -> Part {
    total(members.map { $0.isGroup ? $0.count : $0.count ?? 1 }, members.map(\.origin))
  }

  /// No record at all says nothing: that is unknown, and not nought.
  private func total(_ counts: [Int?], _ origins: [Origin]) -> Part {
    let known = counts.compactMap { $0 }
    let isKnown = !counts.isEmpty && known.count == counts.count
    return (isKnown ? Double(known.reduce(0, +)) : nil, origins)
  }

  private func figure(_ field: RecordCount.Field, of interaction: Interaction?) -> Part {
    guard let interaction else { return (nil, []) }
    let value: Double? =
      switch field {
      case .participants: interaction.participants.map(Double.init)
      case .participations: interaction.participations.map(Double.init)
      case .speakers: interaction.speakers.map(Double.init)
      case .sessions: interaction.sessions.map(Double.init)
      case .structures: interaction.structures.map(Double.init)
      case .hours: interaction.hours
      }
    return (value, [interaction.origin])
  }

  private func offers(of id: String) -> Part {
    guard !services.offers.isEmpty else { return (nil, []) }
    let own = services.offers.filter { id == "*" || provider(of: $0) == id || $0.provider == id }
    return (Double(own.count), own.map(\.origin))
  }
}

extension Institution {
  /// Whether it stands for institutions without names, however many.
  public var isGroup: Bool { kind.hasSuffix("-group") || count != nil }
}
