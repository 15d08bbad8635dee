import Languages
import Tables
import Territories

extension Network {
  /// The pairs of institutions that look like one, likeliest first, then in the order of names.
  ///
  /// Nothing is merged. Names are compared without case, accents, prepositions and order, in full
  /// and with acronyms; another kind or another commune makes a pair less likely by a class.
  ///
  /// Conventions: in two communes a rare word must be shared, since many schools are named after
  /// the same people; homonyms stay apart where their names or their numbers say so, as do a unit
  /// and what it is part of, practitioners on their own, and pairs that a row of `duplicates`
  /// keeps apart.
  ///
  /// - Complexity: O(*n* log *n*) for *n* institutions whose words are rare enough; the names that
  ///   share a word by itself are at most 24, in one commune at most 200.
  public var likelyInstitutions: [LikelyDuplicate] {
    let comparison = InstitutionComparison(self)
    return comparison.blocks.pairs
      .compactMap { comparison.duplicate($0, $1) }
      .sorted { ($1.likelihood, $0.names[0], $0.folded) < ($0.likelihood, $1.names[0], $1.folded) }
  }
}

/// The institutions of a network in the forms that are compared.
private struct InstitutionComparison {
  let network: Network
  let forms: [NameForm]
  let contracted: [NameForm]
  let communes: [String?]
  let acronyms: [String?]
  let bearers: [String: Int]
  let contractions: Contractions
  let places: Set<String>
  let apart: Set<[String]>
  /// The words of each that few institutions have: what common names share proves nothing elsewhere.
  let rareWords: [[String]]

  init(_ network: Network) {
    self.network = network
    let contractions = Contractions(network.naming.glossary)
    self.contractions = contractions
    let names = network.institutions.map(\.name)
    forms = names.map { NameForm($0) }
    contracted = forms.map { $0.contracted(by: contractions) }
    communes = network.institutions.map(\.commune)
    acronyms = network.institutions.map { $0.acronym?.foldedWords.joined() }
    bearers = Dictionary(acronyms.compactMap { $0 }.map { ($0, 1) }, uniquingKeysWith: +)
    places = Set(network.communes.flatMap(\.name.nameWords))
    let words = forms.flatMap(\.sorted).map { ($0, 1) }
    let counts = Dictionary(words, uniquingKeysWith: +)
    let pairs = zip(forms, contracted)
    rareWords = pairs.map { form, short in
      (form.sorted + short.sorted).filter { (counts[$0] ?? .max) <= NameBlocks.most }
    }
    apart = network.pairsKeptApart(in: Institution.definition.name)
  }

  var blocks: NameBlocks {
    let keys = forms.indices.map { index -> [String] in
      let form = forms[index]
      let others = [form.letters, form.core, form.initials, acronyms[index] ?? ""]
      return Array(Set(form.sorted + contracted[index].sorted + others.filter { $0.count > 1 }))
    }
    return NameBlocks(keys, communes: communes)
  }

  func duplicate(_ first: Int, _ second: Int) -> LikelyDuplicate? {
    // The cheapest question first: of a whole country most pairs end there.
    guard mayMeet(first, second), let resemblance = resemblance(first, second) else { return nil }
    let (one, other) = (network.institutions[first], network.institutions[second])
    guard mayBeOne(one, other), !one.isElsewhere(than: other) || resemblance != .spelling,
      let likelihood = one.likelihood(of: other, resemblance)
    else { return nil }
    return LikelyDuplicate(
      table: Institution.definition.name, kept: one.id, folded: other.id,
      names: [one.name, other.name], resemblance: resemblance, likelihood: likelihood,
      sharesCommune: one.isNeighbour(of: other))
  }

  private func resemblance(_ first: Int, _ second: Int) -> Resemblance? {
    guard !contracted[first].isApart(from: contracted[second]) else { return nil }
    let plain = forms[first].resemblance(
      to: forms[second], acronyms: contractions.acronyms, places: places)
    if let plain, plain.likelihood == .sure { return plain }
    if isAcronym(first, of: second) || isAcronym(second, of: first) { return .acronym }
    // Where neither name holds an expansion the second comparison would be the first again.
    guard
      contracted[first].words != forms[first].words
        || contracted[second].words != forms[second].words
    else { return plain }
    let short = contracted[first].resemblance(
      to: contracted[second], acronyms: contractions.acronyms, places: places)
    return short?.likelihood == .sure ? .acronym : plain ?? short
  }

  /// Whether two institutions lie in one commune, or may, or share a rare word.
  private func mayMeet(_ first: Int, _ second: Int) -> Bool {
    guard let one = communes[first], let other = communes[second], one != other else { return true }
    return rareWords[first].contains { rareWords[second].contains($0) }
  }

  /// Whether a name is the acronym of another institution, and of no third one.
  private func isAcronym(_ first: Int, of second: Int) -> Bool {
    guard let acronym = acronyms[second], acronym.count > 1 else { return false }
    let names = [forms[first].letters, contracted[first].letters]
    let bearers = (bearers[acronym] ?? 0) - (acronyms[first] == acronym ? 1 : 0)
    return bearers == 1 && names.contains(acronym)
  }

  private func mayBeOne(_ one: Institution, _ other: Institution) -> Bool {
    one.id != other.id && one.parent != other.id && other.parent != one.id
      && !(one.sector == .liberal && other.sector == .liberal)
      && !apart.contains([one.id, other.id].sorted())
  }
}

extension Institution {
  /// Whether both are known to lie in communes, and in two.
  fileprivate func isElsewhere(than other: Institution) -> Bool {
    commune != nil && other.commune != nil && commune != other.commune
  }

  /// Whether both are known to lie in one commune.
  fileprivate func isNeighbour(of other: Institution) -> Bool {
    commune != nil && commune == other.commune
  }

  /// Returns how likely a resemblance makes both one, given their kinds and communes.
  fileprivate func likelihood(
    of other: Institution, _ resemblance: Resemblance
  ) -> Likelihood? {
    let steps = (isElsewhere(than: other) ? 1 : 0) + (kind.folded == other.kind.folded ? 0 : 1)
    let likelihood = resemblance.likelihood.lowered(by: steps)
    let isSupported = likelihood == .possible && steps == 0 && isNeighbour(of: other)
    return isSupported ? .likely : likelihood
  }
}

extension Network {
  /// The pairs of a table that a reading keeps apart, each in alphabetical order.
  func pairsKeptApart(in table: String) -> Set<[String]> {
    Set(
      naming.readings.filter { $0.table == table && $0.keepsApart }
        .map { [$0.first, $0.second].sorted() })
  }
}
