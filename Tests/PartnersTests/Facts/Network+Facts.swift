import Partners
import Tables
import Territories

/// Fields and counts of the records in the form in which the transcription writes them.
extension Network {
  func participants(of id: String) -> String? { text(interaction(id)?.participants) }
  func participations(of id: String) -> String? { text(interaction(id)?.participations) }
  func speakers(at id: String) -> String? { text(interaction(id)?.speakers) }
  func sessions(of id: String) -> String? { text(interaction(id)?.sessions) }
  func structures(at id: String) -> String? { text(interaction(id)?.structures) }
  func hours(of id: String) -> String? { number(interaction(id)?.hours) }
  func start(of id: String) -> String? { interaction(id)?.start?.description }
  func headcount(of id: String) -> String? { text(professional(id)?.count) }

  func year(of id: String) -> Int? { interaction(id)?.start.flatMap { Int(year($0)) } }
  func year(_ date: PartialDate) -> Substring { date.first.description.prefix(4) }

  /// How many days an interaction lasted, both ends included.
  func days(of interaction: Interaction) -> Int? {
    guard let start = interaction.start else { return nil }
    return (interaction.end ?? start).last.number - start.first.number + 1
  }

  /// The rows under a series that are no view.
  func events(under id: String) -> [Interaction] {
    interactions.filter { $0.parent == id && $0.level != .view }
  }

  func count(of kind: String) -> String {
    String(interactions.count { $0.kind == kind && $0.level != .view })
  }

  /// Those who were at an interaction in a role.
  func those(at id: String, as role: Participation.Role) -> [Participation] {
    participations.filter { $0.interaction == id && $0.role == role }
  }

  /// How many persons the rows of a role add up to, or nil if a row does not say.
  func persons(at id: String, as role: Participation.Role) -> Int? {
    let counts = those(at: id, as: role).map(\.count)
    return counts.isEmpty || counts.contains(nil) ? nil : counts.compactMap { $0 }.reduce(0, +)
  }

  /// The institution that stands above an actor, the actor itself if nothing does.
  func head(of actor: String) -> String {
    var id = professional(actor)?.institution ?? actor
    while let parent = institution(id)?.parent { id = parent }
    return id
  }

  func zones(of zoning: String) -> String? { text(zonings[zoning]?.zones.count) }
  func tools(of kind: String) -> [Tool] { tools.filter { $0.kind == kind } }

  func percent(_ category: String) -> String? {
    number(testimony.profiles.first { $0.category == category }?.percent)
  }

  /// The words of the trait that rests on some lines.
  func trait(from source: String) -> String? {
    services.traits.first { $0.origin.source == source }?.word
  }

  func text(_ count: Int?) -> String? { count.map(String.init) }

  /// A number without decimals where it has none.
  func number(_ value: Double?) -> String? {
    value.map { $0 == $0.rounded() ? String(Int($0)) : String($0) }
  }
}

/// Offers, steps and resources.
extension Network {
  func offer(_ id: String) -> Offer? { services.offers.first { $0.id == id } }
  func step(_ id: String) -> Step? { services.steps.first { $0.id == id } }
  func steps(of id: String) -> [Step] { services.steps.filter { $0.course == id } }
  func offers(of family: String) -> [Offer] { services.offers.filter { $0.family == family } }

  func parts(of id: String) -> String? {
    text(services.resources.first { $0.id == id }?.parts.count)
  }

  /// The contacts of a provider, each once, in the order of its offers.
  func contacts(of provider: String) -> [String] {
    var seen: Set<String> = []
    return services.offers.filter { $0.provider == provider }.flatMap(\.contacts)
      .filter { seen.insert($0).inserted }
  }

  func telephone(of provider: String) -> String? {
    let numbers = contacts(of: provider).filter { $0.allSatisfy { $0.isNumber || $0 == " " } }
    return numbers.count == 1 ? numbers.first : nil
  }

  /// The number before a word in the mode of an offer, or the two of a range: `8 à 15 participants`.
  func frame(_ unit: String, of id: String) -> String? {
    let words = (offer(id)?.mode ?? "").split { $0 == " " || $0 == "," }.map(String.init)
    guard let place = words.firstIndex(of: unit), place > 0 else { return nil }
    return place > 2 && words[place - 2] == "à"
      ? words[place - 3] + "-" + words[place - 1] : words[place - 1]
  }
}

extension String {
  /// The first number of this text, with a point before its decimals and no space in it.
  var firstNumber: String? {
    guard let first = firstIndex(where: \.isNumber) else { return nil }
    let digits = self[first...].prefix { $0.isNumber || $0 == "," || $0 == " " }
    let number = digits.filter { $0 != " " }.replacing(",", with: ".")
    return number.hasSuffix(".") ? String(number.dropLast()) : number
  }

  /// The two ends of `de … à …`, with a dash between them.
  var range: String? {
    let words = split(separator: " ")
    guard let place = words.firstIndex(of: "à"), place > 0, place + 1 < words.count else {
      return nil
    }
    return words[place - 1] + "-" + words[place + 1]
  }
}
