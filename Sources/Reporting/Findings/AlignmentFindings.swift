import Languages
import Partners
import Territories

/// How far the two territorial systems agree, zone by zone and as a whole.
extension Analysis {
  /// What falls outside the main partner of its district, the zones in numbers, and where both
  /// systems agree; nil if the records lack one of them.
  var alignmentSection: Document.Section? {
    guard let crosswalk, crosswalk.cellTotal > 0 else { return nil }
    return Document.Section(
      "alignment", title: alignmentTitle(crosswalk),
      blocks: [
        .grid(straddleGrid(crosswalk)), unionBlock(crosswalk), .grid(agreementGrid),
        .note(alignmentNote(crosswalk)),
      ])
  }

  private func alignmentTitle(_ crosswalk: Crosswalk) -> Text {
    guard
      crosswalk.rows.zones.indices.contains(where: { crosswalk.columns(crossing: $0).count > 1 })
    else {
      return Text(
        fr: "Chaque circonscription tient dans un seul secteur de soin",
        en: "Every district lies within a single care sector")
    }
    let (whole, noun) = (crosswalk.cellTotal, settings.weight.noun)
    let apart = whole - crosswalk.weights.reduce(0) { $0 + ($1.max() ?? 0) }
    let (count, total) = (Int(apart.rounded()), Int(whole.rounded()))
    let (french, english) = (count < 2 ? "relève" : "relèvent", count == 1 ? "belongs" : "belong")
    return Text { language in
      let share = language.percent(apart / whole)
      return Text(
        fr: "\(language.counted(count, noun)) sur \(language.number(total)) (\(share)) \(french) "
          + "d’un autre secteur de soin que le principal de leur circonscription",
        en: "\(language.number(count)) of \(language.counted(total, noun)) (\(share)) \(english) "
          + "to another care sector than the main one of their district")[language]
    }
  }

  private func straddleGrid(_ crosswalk: Crosswalk) -> Grid {
    Grid(
      caption: Text(
        fr: "Chaque zone face à l’autre découpage : à combien de zones elle a affaire",
        en: "Each zone before the other system: how many zones it has to deal with"),
      columns: [
        Grid.Column(Text(fr: "Zone", en: "Zone")),
        Grid.Column(settings.weight.noun.several.capitalized, isNumeric: true),
        Grid.Column(Text(fr: "Affaire à", en: "Deals with"), isNumeric: true),
        Grid.Column(Text(fr: "Nombre effectif", en: "Effective number"), isNumeric: true),
        Grid.Column(Text(fr: "Principale", en: "Main")),
        Grid.Column(Text(fr: "Part principale", en: "Main share"), isNumeric: true),
        Grid.Column(Text(fr: "Hétérogénéité locale", en: "Local inhomogeneity"), isNumeric: true),
      ],
      rows: districtRows(crosswalk) + sectorRows(crosswalk))
  }

  private func districtRows(_ crosswalk: Crosswalk) -> [[Grid.Cell]] {
    let inhomogeneities = crosswalk.association?.rowInhomogeneities ?? []
    return zip(crosswalk.rows.zones.indices, inhomogeneities).map {
      row, inhomogeneity -> [Grid.Cell] in
      let name = crosswalk.rows.zones[row].name
      return [
        .text(Text(fr: "Circonscription \(name)", en: "District \(name)")),
        .count(Int(crosswalk.rowTotal(row).rounded())),
      ] + cells(crosswalk.straddle(ofRow: row), inhomogeneity, in: crosswalk.columns)
    }
  }

  private func sectorRows(_ crosswalk: Crosswalk) -> [[Grid.Cell]] {
    let inhomogeneities = crosswalk.association?.columnInhomogeneities ?? []
    return zip(crosswalk.columns.zones.indices, inhomogeneities).map {
      column, inhomogeneity -> [Grid.Cell] in
      let name = crosswalk.columns.zones[column].name
      return [
        .text(Text(fr: "Secteur de soin \(name)", en: "Care sector \(name)")),
        .count(Int(crosswalk.columnTotal(column).rounded())),
      ] + cells(crosswalk.straddle(ofColumn: column), inhomogeneity, in: crosswalk.rows)
    }
  }

  private func cells(
    _ straddle: Straddle?, _ inhomogeneity: Double?, in others: Zoning
  ) -> [Grid.Cell] {
    let main = straddle.map { others.zones[$0.mainZone].name }
    return [
      .count(straddle?.count),
      .decimal(straddle?.effectiveCount, places: 2),
      .text(Text(verbatim: main ?? "n.d.")),
      .share(straddle?.mainShare),
      .decimal(inhomogeneity, places: 2),
    ]
  }

  private func alignmentNote(_ crosswalk: Crosswalk) -> Text {
    Text { language in
      let total = language.counted(Int(crosswalk.cellTotal.rounded()), settings.weight.noun)
      let rest = language.number(Int((crosswalk.total - crosswalk.cellTotal).rounded()))
      let inferred = crosswalk.inferred.reduce(0) { $0 + $1.reduce(0, +) }
      let share = language.percent(inferred / crosswalk.cellTotal)
      let unweighted = language.counted(crosswalk.unweighted.count, .commune)
      return Text(
        fr: "Calculé sur \(total) des deux découpages, dont \(share) par inférence ; \(rest) hors "
          + "de l’un ou de l’autre ; \(unweighted) sans poids connu. Nombre effectif (Hill, ordre "
          + "1) : exponentielle de l’entropie ; 1 si tout tient dans une zone, 2 si deux zones se "
          + "partagent à égalité. Hétérogénéité locale : entropie de la zone divisée par celle de "
          + "l’autre découpage. V-mesure : moyenne harmonique de l’homogénéité et de la complétude "
          + "(β = 1). Rand ajusté (Hubert et Arabie) : poids entiers seulement, sinon n.d. ; il "
          + "peut être négatif.",
        en: "Measured on \(total) that lie in both systems, \(share) by inference; \(rest) outside "
          + "one or the other; \(unweighted) of unknown weight. Effective number (Hill, order 1): "
          + "exponential of the entropy; 1 if all lies in one zone, 2 if two zones share equally. "
          + "Local inhomogeneity: entropy of the zone over that of the other system. V-measure: "
          + "harmonic mean of homogeneity and completeness (β = 1). Adjusted Rand (Hubert and "
          + "Arabie): whole weights only, else n.d.; it may be negative.")[language]
    }
  }
}
