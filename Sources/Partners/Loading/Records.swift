import Tables
import Territories

/// All the records of a folder, checked against each other.
struct Records {
  let institutions: [Institution]
  let professionals: [Professional]
  let interactions: [Interaction]
  let participations: [Participation]
  let territories: [Territory]
  let communes: [CommuneRecord]
  let memberships: [MembershipRecord]
  let tools: [Tool]
  let naming: Naming
  let services: Services
  let testimony: Testimony
  /// Where each identifier first stands among the records of its table.
  let places: [Reference.Target: [String: Int]]

  init(_ reading: inout RecordReading) {
    var bodies = reading.records(of: Institution.self)
    let aliases = reading.records(of: Alias.self)
    var wordings = WordingLedger(aliases, known: bodies.map(\.id))
    for index in bodies.indices { wordings.resolve(&bodies[index]) }
    institutions = bodies
    professionals = reading.records(of: Professional.self, through: &wordings)
    interactions = reading.records(of: Interaction.self, through: &wordings)
    wordings.know(professionals.map(\.id))
    participations = reading.records(of: Participation.self, through: &wordings)
    territories = reading.records(of: Territory.self)
    communes = reading.records(of: CommuneRecord.self)
    memberships = reading.records(of: MembershipRecord.self)
    tools = reading.records(of: Tool.self)
    services = Services(&reading, through: &wordings)
    testimony = Testimony(
      profiles: reading.records(of: Profile.self), conflicts: reading.records(of: Conflict.self))
    naming = Naming(
      aliases: aliases, glossary: reading.records(of: GlossaryEntry.self),
      readings: reading.records(of: DuplicateReading.self), resolutions: wordings.resolutions)
    places = [
      .institution: Network.index(institutions.map(\.id)),
      .actor: Network.index(institutions.map(\.id) + professionals.map(\.id)),
      .interaction: Network.index(interactions.map(\.id)),
      .territory: Network.index(territories.map(\.id)),
      .commune: Network.index(communes.map(\.commune.code)),
      .need: Network.index(services.needs.map(\.id)),
      .place: Network.index(territories.map(\.id) + institutions.map(\.id)),
    ]
    let named = Set(institutions.map(\.id))
    for problem in wordings.problems(institutions: named, reading) { reading.note(problem) }
    checkReferences(&reading)
    checkFamilies(&reading)
    if !territories.isEmpty, let settings = reading.package?.maillage {
      let zonings = Set(territories.map(\.zoning)).sorted()
      for problem in settings.problems(besides: zonings) { reading.note(problem) }
    }
  }

  private func checkReferences(_ reading: inout RecordReading) {
    reading.check(institutions, against: places)
    reading.check(professionals, against: places)
    reading.check(interactions, against: places)
    reading.check(participations, against: places)
    reading.check(territories, against: places)
    reading.check(memberships, against: places)
    reading.check(tools, against: places)
    reading.check(naming.aliases, against: places)
    reading.check(testimony.profiles, against: places)
    services.check(&reading, against: places)
    if !institutions.isEmpty, let settings = reading.package?.maillage {
      for problem in settings.problems(
        besidesActors: places[.actor, default: [:]].keys.sorted())
      { reading.note(problem) }
    }
    let bodies = places[.institution, default: [:]]
    for professional in professionals where bodies[professional.id] != nil {
      reading.note(
        .sharedIdentifier(
          professional.id, at: reading.location(of: professional, column: "id")))
    }
  }

  private func checkFamilies(_ reading: inout RecordReading) {
    checkFamily(of: institutions, id: \.id, parent: \.parent, &reading)
    checkFamily(of: interactions, id: \.id, parent: \.parent, &reading)
    checkFamily(of: territories, id: \.id, parent: \.parent, &reading)
  }

  private func checkFamily<Record: TableRecord>(
    of records: [Record], id: (Record) -> String, parent: (Record) -> String?,
    _ reading: inout RecordReading
  ) {
    let children = records.filter { parent($0) != nil }
    let parents = Dictionary(
      children.map { (id($0), parent($0)) }, uniquingKeysWith: { first, _ in first })
    var told: Set<String> = []
    for record in children where !told.contains(id(record)) {
      guard let circle = circle(from: id(record), parents) else { continue }
      told.formUnion(circle)
      reading.note(.circle(circle, at: reading.location(of: record, column: "parent")))
    }
  }

  /// A record and its ancestors up to itself, or nil if they do not come back to it.
  private func circle(from id: String, _ parents: [String: String?]) -> [String]? {
    var members = [id]
    var seen: Set<String> = []
    while let next = parents[members[members.count - 1]] ?? nil, seen.insert(next).inserted {
      members.append(next)
      if next == id { return members }
    }
    return nil
  }

  /// Returns the territorial systems that have communes, their zones in the order of the records.
  ///
  /// - Parameter inferred: The systems whose communes of no zone follow the nearest one that has.
  func zonings(inferring inferred: Set<String>) -> [String: Zoning] {
    let names = Set(memberships.map(\.territory))
    let systems = Set(territories.filter { names.contains($0.id) }.map(\.zoning))
    return Dictionary(
      uniqueKeysWithValues: systems.map { system in
        let stated = zoning(system)
        return (
          system,
          inferred.contains(system) ? stated.completed(for: communes.map(\.commune)) : stated
        )
      })
  }

  private func zoning(_ name: String) -> Zoning {
    let zones = territories.filter { $0.zoning == name }
    let zoneIndex = Dictionary(uniqueKeysWithValues: zones.enumerated().map { ($1.id, $0) })
    let communeIndex = Dictionary(
      uniqueKeysWithValues: communes.enumerated().map { ($1.commune.code, $0) })
    var lists: [[Zoning.Membership]] = communes.map { _ in [] }
    for membership in memberships {
      guard let zone = zoneIndex[membership.territory],
        let commune = communeIndex[membership.commune]
      else { continue }
      lists[commune].append(
        Zoning.Membership(zone: zone, share: membership.share, basis: membership.origin.basis))
    }
    return Zoning(
      id: name, zones: zones.map { Zoning.Zone(id: $0.id, name: $0.name) }, memberships: lists)
  }
}
