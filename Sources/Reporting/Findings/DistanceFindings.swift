import Languages
import Partners
import Territories

/// How far the communes are from the care that answers for them.
extension Analysis {
  /// The distances and the accessibility by care sector, or nil where no place is known.
  var distanceSection: Document.Section? {
    guard let distances, let zoning = network.zonings[settings.careZoning] else { return nil }
    let groups = distanceGroups(distances, zoning)
    let far = groups.reduce(0) { $0 + $1.farPupils }
    let total = network.communes.reduce(0) { $0 + ($1.pupils ?? 0) }
    return Document.Section(
      "distance",
      title: Text { language in
        let limit = language.number(settings.distanceLimit, decimals: 0)
        let pupils = language.counted(Int(far.rounded()), .pupil)
        let all = language.number(Int(total.rounded()))
        return Text(
          fr: "\(pupils) sur \(all) à plus de \(limit) km du soin qui répond de leur secteur",
          en: "\(pupils) of \(all) more than \(limit) km from the care responsible for their sector"
        )[language]
      },
      blocks: [.grid(distanceGrid(farthest(groups), zoning)), .note(distanceNote(distances))])
  }

  /// What is known of the communes of one care zone.
  struct DistanceGroup {
    let zone: Int
    let communeCount: Int
    let farPupils: Double
    let farthest: Int?
    let distance: Double?
    /// The mean over pupils, for a thousand of them.
    let accessibility: Double?
  }

  func distanceGroups(_ distances: CareDistances, _ zoning: Zoning) -> [DistanceGroup] {
    let byZone = Dictionary(grouping: zip(network.communes.indices, zoning.mainZones)) { $0.1 }
    return zoning.zones.indices.map { zone in
      group(zone, (byZone[zone] ?? []).map { $0.0 }, distances)
    }
  }

  /// All of them, or where they are many the forty with most pupils far from care.
  private func farthest(_ groups: [DistanceGroup]) -> [DistanceGroup] {
    guard groups.count > 40 else { return groups }
    let order = groups.sorted { ($1.farPupils, $0.zone) < ($0.farPupils, $1.zone) }
    return Array(order.prefix(40))
  }

  private func group(_ zone: Int, _ communes: [Int], _ distances: CareDistances) -> DistanceGroup {
    let known = communes.filter { distances.nearest[$0] != nil }
    let farthest = known.max { distance($0, distances) < distance($1, distances) }
    let far = known.filter { distance($0, distances) > settings.distanceLimit }
    let reached = communes.compactMap { commune -> (pupils: Double, reach: Double)? in
      guard let pupils = network.communes[commune].pupils,
        let reach = distances.accessibility[commune]
      else { return nil }
      return (pupils, reach)
    }
    let pupils = reached.reduce(0) { $0 + $1.pupils }
    let sum = reached.reduce(0) { $0 + $1.pupils * $1.reach }
    return DistanceGroup(
      zone: zone, communeCount: communes.count,
      farPupils: far.reduce(0) { $0 + (network.communes[$1].pupils ?? 0) }, farthest: farthest,
      distance: farthest.map { distance($0, distances) },
      accessibility: pupils > 0 ? sum / pupils * 1000 : nil)
  }

  private func distance(_ commune: Int, _ distances: CareDistances) -> Double {
    distances.nearest[commune]?.distance ?? 0
  }

  private func distanceGrid(_ groups: [DistanceGroup], _ zoning: Zoning) -> Grid {
    let limit = Int(settings.distanceLimit.rounded())
    return Grid(
      caption: Text(
        fr: "Distance au soin qui répond du secteur, et accessibilité, par secteur de soin",
        en: "Distance to the care responsible, and accessibility, by care sector"),
      columns: [
        Grid.Column(Text(fr: "Secteur de soin", en: "Care sector")),
        Grid.Column(Text(fr: "Communes", en: "Communes"), isNumeric: true),
        Grid.Column(
          Text(fr: "Élèves à plus de \(limit) km", en: "Pupils beyond \(limit) km"),
          isNumeric: true),
        Grid.Column(Text(fr: "La plus lointaine", en: "Farthest")),
        Grid.Column(Text(verbatim: "km"), isNumeric: true),
        Grid.Column(
          Text(fr: "Accessibilité pour 1000", en: "Accessibility per 1000"), isNumeric: true),
      ],
      rows: groups.map { group in
        [
          .text(Text(verbatim: zoning.zones[group.zone].name)), .count(group.communeCount),
          .count(Int(group.farPupils.rounded())),
          .text(Text(verbatim: group.farthest.map { network.communes[$0].name } ?? "n.d.")),
          .decimal(group.distance, places: 1),
          .decimal(group.accessibility, places: 2),
        ]
      })
  }

  private func distanceNote(_ distances: CareDistances) -> Text {
    let unplaced = network.communes.indices.count { distances.nearest[$0] == nil }
    return Text { language in
      let communes = language.counted(unplaced, .commune)
      let supply =
        distances.isFullTime
        ? Text(
          fr: "l’offre est le temps plein enregistré des professionnels (sans lui, rien)",
          en: "supply is the recorded full-time equivalents of professionals (without them, none)")
        : Text(fr: "chaque institution de soin compte pour 1", en: "each body of care counts for 1")
      return Text(
        fr: "À vol d’oiseau, au siège de soin le plus proche parmi ceux qui répondent du secteur "
          + "de la commune ; sans distance connue : \(communes). Accessibilité flottante "
          + "(E2SFCA) pour 1000 élèves, tous secteurs confondus, poids 1, 0,68 et 0,22 à 10, 20 et 30 km ; "
          + supply.french + ". Au-delà de 40 secteurs, les 40 plus éloignés.",
        en: "As the crow flies, to the nearest seat of care among those responsible for the "
          + "commune’s sector; without a known distance: \(communes). Floating accessibility "
          + "(E2SFCA) per 1000 pupils, across sectors, weights 1, 0.68 and 0.22 at 10, 20 and "
          + "30 km; " + supply.english + ". Beyond 40 sectors, the 40 farthest.")[language]
    }
  }
}
