import Languages
import Partners
import Territories

/// Every territory with what it holds and what reached it.
extension Report {
  /// The territories of every system, or nil without any.
  func territorySection(_ grounds: RecordGrounds) -> Document.Section? {
    let zonings = network.zonings.values.sorted { $0.id < $1.id }.filter { !$0.zones.isEmpty }
    guard !zonings.isEmpty else { return nil }
    let rows = zonings.flatMap { zoning in self.rows(of: zoning, grounds) }
    return Document.Section(
      "territories", title: territoryTitle(zonings),
      blocks: [.grid(territoryGrid(rows)), .note(territoryConvention(zonings))])
  }

  private struct Row {
    let zoning: Zoning
    let zone: Int
    let communes: [Int]
    let institutionCount: Int
    let window: Activity.Total
    let ever: Activity.Total
    let grounds: Grounds
  }

  private func rows(of zoning: Zoning, _ grounds: RecordGrounds) -> [Row] {
    var communes: [[Int]] = zoning.zones.map { _ in [] }
    var zonesOfCommune: [String: [Int]] = [:]
    for (commune, memberships) in zoning.memberships.enumerated() {
      let zones = Set(memberships.map(\.zone)).sorted()
      for zone in zones { communes[zone].append(commune) }
      zonesOfCommune[network.communes[commune].code] = zones
    }
    var seated = zoning.zones.map { _ in 0 }
    for institution in network.institutions {
      for zone in institution.commune.flatMap({ zonesOfCommune[$0] }) ?? [] { seated[zone] += 1 }
    }
    return zoning.zones.indices.map { zone in
      let (window, ever) = (total(activity, zoning, zone), total(activityEver, zoning, zone))
      return Row(
        zoning: zoning, zone: zone, communes: communes[zone], institutionCount: seated[zone],
        window: window, ever: ever, grounds: self.grounds(of: zoning.zones[zone], ever, grounds))
    }
  }

  private func total(_ activity: Activity, _ zoning: Zoning, _ zone: Int) -> Activity.Total {
    activity.zones[zoning.id]?[zone] ?? Activity.Total()
  }

  /// The record of the territory first, then what reached it.
  private func grounds(
    of zone: Zoning.Zone, _ total: Activity.Total, _ grounds: RecordGrounds
  ) -> Grounds {
    let own =
      network.territory(zone.id).map {
        [Grounds.Evidence(Text(verbatim: zone.name), $0.origin)]
      } ?? []
    return grounds.grounds(
      anchor: "territory-" + zone.id.drawableName, territories: [zone.name],
      kinds: grounds.kinds(of: total.interactions), span: grounds.span(of: total.interactions),
      own
        + total.interactions.prefix(max(0, grounds.limit - own.count))
        .map(grounds.interactionEvidence),
      of: own.count + total.interactions.count)
  }

  private func territoryTitle(_ zonings: [Zoning]) -> Text {
    let silent = zonings.first { $0.id == analysis.settings.careZoning }.map { zoning in
      zoning.zones.indices.filter { total(activity, zoning, $0).interactions.isEmpty }.map {
        zoning.zones[$0].name
      }
    }
    return Text { language in
      let count = language.counted(zonings.count, .zoning)
      let all = language.counted(network.communes.count, .commune)
      let opening = Text(
        fr: "\(count) de \(all)", en: "\(count) of \(all)")[language]
      guard let silent, !isWindowUntold else { return opening }
      guard !silent.isEmpty else {
        return opening
          + Text(
            fr: " ; chaque secteur de soin a eu une interaction dans la période",
            en: "; every care sector had an interaction in the window")[language]
      }
      let names = silent.list(in: language, atMost: 6)
      return opening
        + Text(
          fr: " ; secteurs de soin sans interaction dans la période : \(names)",
          en: "; care sectors without an interaction in the window: \(names)")[language]
    }
  }

  private func territoryGrid(_ rows: [Row]) -> Grid {
    let isLocated = Dictionary(grouping: rows, by: \.zoning.id)
      .mapValues { $0.contains { !$0.ever.interactions.isEmpty } }
    return Grid(
      caption: Text(
        fr: "Chaque territoire, ce qu’il contient et ce qui l’a atteint",
        en: "Each territory, what it holds and what reached it"),
      columns: [
        Grid.Column(Text(fr: "Territoire", en: "Territory")),
        Grid.Column(Text(fr: "Découpage", en: "Zoning")),
        Grid.Column(Text(fr: "Communes", en: "Communes"), isNumeric: true),
        Grid.Column(Text(fr: "Élèves", en: "Pupils"), isNumeric: true),
        Grid.Column(Text(fr: "Institutions", en: "Institutions"), isNumeric: true),
      ] + (isWindowUntold ? [] : Self.windowColumns) + [
        Grid.Column(
          Text(fr: "Interactions, toutes années", en: "Interactions, all years"), isNumeric: true)
      ],
      rows: rows.map { row in
        let name = Text(verbatim: row.zoning.zones[row.zone].name)
        // A system in which nothing is located tells nothing of its zones: that is no nought.
        let isLocated = isLocated[row.zoning.id] ?? false
        return [
          .text(name), .text(KindWords.zoning(row.zoning.id)), .count(row.communes.count),
          .count(pupils(of: row.communes)), .count(row.institutionCount),
        ] + (isWindowUntold ? [] : windowCells(row.window, isLocated: isLocated))
          + [.count(isLocated ? row.ever.interactions.count : nil)]
      }, grounds: rows.map(\.grounds))
  }

  private func pupils(of communes: [Int]) -> Int? {
    let known = communes.compactMap { network.communes[$0].pupils }
    return known.isEmpty ? nil : Int(known.reduce(0, +).rounded())
  }

  private func territoryConvention(_ zonings: [Zoning]) -> Text {
    Text { language in
      let inferred = zonings.filter { $0.inferredCount > 0 }.map { zoning in
        KindWords.zoning(zoning.id)[language] + language.colon + " "
          + language.number(zoning.inferredCount)
      }
      let rest =
        inferred.isEmpty
        ? ""
        : Text(
          fr: " Communes rattachées par inférence : ", en: " Communes assigned by inference: ")[
            language] + inferred.list(in: language) + "."
      return Text(
        fr: "Une interaction atteint le territoire qu’elle vise et ceux dont il fait partie, sinon "
          + "ceux de sa commune ; ce qui n’est pas situé n’est nulle part (n.d. si rien ne l’est). Un élève compte dans la commune de son école.",
        en:
          "An interaction reaches the territory that it was meant for and those that it is part of, "
          + "else those of its commune; what is not located is nowhere (n.d. if nothing is). A pupil counts in the commune of the school."
      )[
        language]
        + rest
    }
  }
}
