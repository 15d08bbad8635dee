import Languages
import Partners
import Territories

/// The agreement of the two territorial systems as a whole, and the ground that they share.
extension Analysis {
  /// The numbers of the whole, by the weight of the settings and by schools.
  var agreementGrid: Grid {
    let weights: [CommuneWeight] =
      settings.weight == .schools ? [.schools] : [settings.weight, .schools]
    let crosswalks = weights.compactMap { network.crosswalk(settings, weight: $0) }
    let associations = crosswalks.map(\.association)
    return Grid(
      caption: Text(
        fr: "L’accord des deux découpages, de 0 (aucun) à 1 (ils coïncident)",
        en: "The agreement of the two systems, from 0 (none) to 1 (they coincide)"),
      columns: [Grid.Column(Text(fr: "Mesure", en: "Measure"))]
        + weights.map { Grid.Column($0.noun.several.capitalized, isNumeric: true) },
      rows: [
        agreement(Text(fr: "V-mesure", en: "V-measure"), associations.map { $0?.vMeasure() }),
        agreement(
          Text(
            fr: "Homogénéité : ce que la circonscription dit du secteur de soin",
            en: "Homogeneity: what the district tells of the care sector"),
          associations.map { $0?.homogeneity }),
        agreement(
          Text(
            fr: "Complétude : ce que le secteur de soin dit de la circonscription",
            en: "Completeness: what the care sector tells of the district"),
          associations.map { $0?.completeness }),
        agreement(
          Text(
            fr: "Rand ajusté : paires traitées de même, au-delà du hasard",
            en: "Adjusted Rand: pairs treated alike, beyond chance"),
          crosswalks.map { $0.pairAgreement?.adjusted }
        ),
      ])
  }

  private func agreement(_ words: Text, _ values: [Double?]) -> [Grid.Cell] {
    [.text(words)] + values.map { value in .decimal(value, places: 2) }
  }

  /// The territories that are whole in both systems, as a sentence or as a list.
  func unionBlock(_ crosswalk: Crosswalk) -> Document.Block {
    let unions = crosswalk.agreeingUnions
    guard unions.count > 1 else {
      return .paragraph(
        Text(
          fr: "Seul l’ensemble est fait de circonscriptions entières et de secteurs de soin "
            + "entiers : toute partie plus petite coupe une zone de l’un ou de l’autre.",
          en:
            "Only the whole is made of entire districts and entire care sectors: any smaller part "
            + "cuts a zone of one or the other."))
    }
    return .items(unions.map { item(of: $0, crosswalk) })
  }

  private func item(of union: AgreeingUnion, _ crosswalk: Crosswalk) -> Document.Item {
    let districts = union.rows.map { crosswalk.rows.zones[$0].name }
    let sectors = union.columns.map { crosswalk.columns.zones[$0].name }
    return Document.Item(
      title: Text { language in
        let parts = [
          language.agreeing(districts.count, .district), districts.list(in: language, atMost: 8),
          language.agreeing(sectors.count, .careSector), sectors.list(in: language, atMost: 8),
        ]
        return Text(
          fr: "Même territoire : \(parts[0]) \(parts[1]), \(parts[2]) \(parts[3])",
          en: "The same territory: \(parts[0]) \(parts[1]), \(parts[2]) \(parts[3])")[language]
      },
      details: [Text { $0.counted(Int(union.weight.rounded()), settings.weight.noun) }])
  }
}
