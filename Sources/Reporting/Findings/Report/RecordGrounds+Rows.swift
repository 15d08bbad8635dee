import Graphs
import Languages
import Partners
import Tables
import Territories

/// The grounds of what a row may be about: an institution, an interaction, a cell, a gap.
extension RecordGrounds {
  /// Returns the grounds of an institution: its record, and its meetings of the window.
  ///
  /// - Parameter isHome: Whether the row is where pictures and other rows lead to.
  func institution(_ index: Int, isHome: Bool = false) -> Grounds {
    let record = network.institutions[index]
    let occasions = occasionsOfInstitution[index]
    return grounds(
      anchor: isHome ? "institution-" + record.id.drawableName : nil,
      territories: territories(of: record), sectors: [record.sector], kinds: kinds(of: occasions),
      span: span(of: occasions),
      [Grounds.Evidence(Text(verbatim: record.name), record.origin)]
        + occasions.prefix(limit).map(interactionEvidence),
      of: 1 + occasions.count)
  }

  /// Returns the grounds of an interaction: its record, and who was there.
  ///
  /// - Parameter isHome: Whether the row is where pictures and other rows lead to.
  func interaction(_ index: Int, isHome: Bool = false) -> Grounds {
    let record = network.interactions[index]
    let rows = participationsOfInteraction[index]
    let present = rows.prefix(limit).map { row in
      let participation = network.participations[row]
      return Grounds.Evidence(
        Text(verbatim: name(ofActor: participation.actor)), participation.origin)
    }
    return grounds(
      anchor: isHome ? "interaction-" + record.id.drawableName : nil,
      territories: territories(of: record), sectors: sectors(at: index), kinds: [record.kind],
      span: record.span, [interactionEvidence(index)] + present, of: 1 + rows.count)
  }

  /// Returns the grounds of several interactions: the record of each.
  func interactions(_ indices: [Int], anchor: String? = nil, territories: [String]? = nil)
    -> Grounds
  {
    let shown = indices.prefix(200)
    return grounds(
      anchor: anchor,
      territories: territories
        ?? shown.flatMap { self.territories(of: network.interactions[$0]) }.distinct,
      sectors: [], kinds: kinds(of: indices), span: span(of: indices),
      indices.prefix(limit).map(interactionEvidence), of: indices.count)
  }

  /// Returns the grounds of several institutions: the record of each.
  func institutions(_ indices: [Int], anchor: String? = nil, territories: [String]? = nil)
    -> Grounds
  {
    let shown = indices.prefix(200)
    return grounds(
      anchor: anchor,
      territories: territories
        ?? shown.flatMap { self.territories(of: network.institutions[$0]) }.distinct,
      sectors: shown.map { network.institutions[$0].sector }.distinct,
      indices.prefix(limit).map(institutionEvidence), of: indices.count)
  }

  /// Returns the sectors of those who were at an interaction, in the order of the list of sectors.
  func sectors(at index: Int) -> [Sector] {
    let bodies = participationsOfInteraction[index].compactMap { row -> Int? in
      let actor = network.participations[row].actor
      return place(ofInstitution: network.professional(actor)?.institution ?? actor)
    }
    let sectors = Set(bodies.map { network.institutions[$0].sector })
    return Sector.allCases.filter(sectors.contains)
  }

  /// Returns an interaction as a row to look up: its day and what it is called.
  func interactionEvidence(_ index: Int) -> Grounds.Evidence {
    let record = network.interactions[index]
    let words = [record.start?.description, record.label].compactMap { $0 }.joined(separator: " ")
    return Grounds.Evidence(Text(verbatim: words), record.origin)
  }

  /// Returns an institution as a row to look up.
  func institutionEvidence(_ index: Int) -> Grounds.Evidence {
    let record = network.institutions[index]
    return Grounds.Evidence(Text(verbatim: record.name), record.origin)
  }

  /// Returns what an institution or a function is called.
  func name(ofActor id: String) -> String {
    if let institution = network.institution(id) { return institution.name }
    guard let professional = network.professional(id) else { return id }
    let house = network.institution(professional.institution).map { " (\($0.shortName))" }
    return professional.function + (house ?? "")
  }

  func kinds(of occasions: [Int]) -> [String] {
    Set(occasions.lazy.map { network.interactions[$0].kind }).sorted()
  }

  func span(of occasions: [Int]) -> ClosedRange<Day>? {
    let spans = occasions.lazy.compactMap { network.interactions[$0].span }
    guard let first = spans.map(\.lowerBound).min(), let last = spans.map(\.upperBound).max()
    else { return nil }
    return first...last
  }
}

extension Interaction {
  /// The first and last day, or nil where they are not recorded.
  var span: ClosedRange<Day>? {
    start.map { start in start.first...max(start.first, (end ?? start).last) }
  }
}
