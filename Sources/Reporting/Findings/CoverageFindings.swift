import Languages
import Partners
import Territories

/// The first finding: how the two territorial systems cross, and who is linked to their own care.
extension Analysis {
  /// What straddles what, as sentences, or nil if nothing does.
  var straddleSentence: Text? {
    guard let crosswalk else { return nil }
    let straddles = crosswalk.rows.zones.indices.map { crosswalk.columns(crossing: $0) }
    let splits = crosswalk.columns.zones.indices.map { crosswalk.rows(crossing: $0) }
    guard let row = straddles.indices.max(by: { straddles[$0].count < straddles[$1].count }),
      let column = splits.indices.max(by: { splits[$0].count < splits[$1].count }),
      straddles[row].count > 1 || splits[column].count > 1
    else { return nil }
    let (district, sector) = (crosswalk.rows.zones[row].name, crosswalk.columns.zones[column].name)
    let sectors = straddles[row].map { crosswalk.columns.zones[$0].name }
    let districts = splits[column].map { crosswalk.rows.zones[$0].name }
    return Text(
      fr: "La circonscription \(district) a affaire à "
        + "\(Language.french.counted(sectors.count, .careSector)) "
        + "(\(sectors.list(in: .french, atMost: 8))), le secteur de soin \(sector) à "
        + "\(Language.french.counted(districts.count, .district)) "
        + "(\(districts.list(in: .french, atMost: 8)))",
      en: "District \(district) has to deal with "
        + "\(Language.english.counted(sectors.count, .careSector)) "
        + "(\(sectors.list(in: .english, atMost: 8))), care sector \(sector) with "
        + "\(Language.english.counted(districts.count, .district)) "
        + "(\(districts.list(in: .english, atMost: 8)))")
  }

  /// The crosswalk of districts and care sectors with the state of every cell.
  func crosswalkSection(_ coverage: Coverage) -> Document.Section {
    let crosswalk = self.crosswalk ?? coverage.cells.crosswalk
    return Document.Section(
      "crosswalk",
      title: straddleSentence
        ?? Text(
          fr: "Les deux découpages coïncident", en: "The two territorial systems coincide"),
      blocks: [
        .grid(crosswalkGrid(crosswalk, coverage.cells.states)), .note(stateKey),
        inferenceNote(crosswalk),
      ])
  }

  /// Beyond so many care sectors a table of them is too wide to read.
  static let widestCrosswalk = 24

  /// Returns the cells with their pupils and states.
  func crosswalkGrid(_ coverage: Coverage) -> Grid {
    crosswalkGrid(coverage.cells.crosswalk, coverage.cells.states)
  }

  /// The cells as a table of districts by sectors, or as a list where that is too wide to read.
  private func crosswalkGrid(_ crosswalk: Crosswalk, _ states: [[CoverageState?]]) -> Grid {
    guard crosswalk.columns.zones.count <= Self.widestCrosswalk else {
      return heaviestCells(crosswalk, states)
    }
    let weight = settings.weight
    let counted = weight.noun.several.capitalized
    let columns =
      [Grid.Column(Text(fr: "Circonscription \\ secteur de soin", en: "District \\ care sector"))]
      + crosswalk.columns.zones.map { Grid.Column(Text(verbatim: $0.name), isNumeric: true) }
      + [Grid.Column(counted, isNumeric: true)]
    let rows = crosswalk.rows.zones.indices.map { row in
      [Grid.Cell.text(Text(verbatim: crosswalk.rows.zones[row].name))]
        + crosswalk.columns.zones.indices.map { column in
          Grid.Cell.covered(
            pupils: crosswalk.weights[row][column], state: states[row][column])
        } + [.count(Int(crosswalk.rowTotal(row).rounded()))]
    }
    let totals =
      [Grid.Cell.text(counted)]
      + crosswalk.columns.zones.indices.map { .count(Int(crosswalk.columnTotal($0).rounded())) }
      + [.count(Int(crosswalk.cellTotal.rounded()))]
    return Grid(
      caption: Text(
        fr:
          "\(weight.words.capitalized.french) par circonscription et par secteur de soin, et état "
          + "du lien",
        en: "\(weight.words.capitalized.english) by district and care sector, and the state of the "
          + "link"),
      columns: columns, rows: rows + [totals])
  }

  /// The four signs and what they mean.
  var stateKey: Text {
    Text { language in
      CoverageState.allCases.map { state in
        "\(state.sign) \(state.words[language])\(language.colon) \(state.meaning[language])"
      }.joined(separator: language == .french ? "\u{A0}; " : "; ")
    }
  }

  /// How many communes the zones are inferred for.
  func inferenceNote(_ crosswalk: Crosswalk) -> Document.Block {
    let inferred = crosswalk.columns.inferredCount
    let total = network.communes.count
    let (stated, loose) = (total - inferred, crosswalk.rows.unassigned.count)
    return .note(
      Text { language in
        let some = language.counted(stated, .commune)
        let all = language.counted(total, .commune)
        let without = language.counted(
          loose,
          one: Text(
            fr: "commune sans école ne relève", en: "commune without a school belongs"),
          several: Text(
            fr: "communes sans école ne relèvent", en: "communes without a school belong"))
        return Text(
          fr: "Le secteur de soin est écrit pour \(some) sur \(total), inféré par le siège le plus "
            + "proche pour \(inferred) ; \(without) d’aucune circonscription. Poids : "
            + "\(settings.weight.words.french). D’après communes.csv et memberships.csv.",
          en: "The care sector is stated for \(stated) of \(all) and inferred by the nearest seat "
            + "for \(inferred); \(without) to no district. Weight: "
            + "\(settings.weight.words.english). From communes.csv and memberships.csv.")[language]
      })
  }

  /// The coverage by zone and by cell, side by side: the difference is the finding.
  func coverageSection(_ coverage: Coverage) -> Document.Section {
    let cells = coverage.cells
    let (low, high) = (cells.share?.lowerBound, cells.share?.upperBound)
    return Document.Section(
      "coverage",
      title: Text { language in
        let (rows, columns) = (cells.rowRate.share, cells.columnRate.share)
        return Text(
          fr: "Circonscriptions liées : \(language.percent(rows)) ; secteurs de soin liés : "
            + "\(language.percent(columns)) ; élèves liés à leur propre secteur : "
            + "\(language.percent(low)) établi, \(language.percent(high)) au plus",
          en: "Districts linked: \(language.percent(rows)); care sectors linked: "
            + "\(language.percent(columns)); pupils linked to their own sector: "
            + "\(language.percent(low)) established, \(language.percent(high)) at most")[language]
      },
      blocks: [
        .grid(rateGrid(cells)), .grid(coverageGrid(cells)), .items(anonymousItems(coverage)),
        .note(tieConvention),
      ])
  }

  private func coverageGrid(_ cells: CellCoverage) -> Grid {
    let total = cells.crosswalk.cellTotal
    let states = CoverageState.allCases.map { state -> [Grid.Cell] in
      let weight = cells.weight(in: state)
      return [
        .text(Text { "\(state.sign) \(state.words[$0])" }), .count(Int(weight.rounded())),
        .share(total > 0 ? weight / total : nil),
      ]
    }
    return Grid(
      caption: Text(
        fr: "Élèves selon l’état du lien de leur cellule avec leur propre secteur de soin",
        en: "Pupils by the state of the link of their cell to their own care sector"),
      columns: [
        Grid.Column(Text(fr: "État", en: "State")),
        Grid.Column(Text(fr: "Élèves", en: "Pupils"), isNumeric: true),
        Grid.Column(
          Text {
            Text(fr: "sur \($0.number(Int(total)))", en: "of \($0.number(Int(total)))")[$0]
          }, isNumeric: true),
      ],
      rows: states)
  }

  private func anonymousItems(_ coverage: Coverage) -> [Document.Item] {
    coverage.anonymous.map { group in
      let name = network.institutions[group.group].name
      let least = max(0, group.unnamed - group.count)
      return Document.Item(
        title: Text { language in
          let recorded = language.counted(
            group.count, one: Text(fr: "enregistré sans nom", en: "recorded without a name"),
            several: Text(fr: "enregistrés sans nom", en: "recorded without a name"))
          let have = language.agreeing(
            group.unnamed, one: Text(fr: "n’a", en: "has"), several: Text(fr: "n’ont", en: "have"))
          return Text(
            fr: "\(name) : \(recorded) ; de \(least) à \(group.unnamed) sur \(group.registered) "
              + "\(have) aucun lien",
            en: "\(name): \(recorded); between \(least) and \(group.unnamed) of "
              + "\(group.registered) \(have) no tie")[language]
        },
        details: [
          Text(
            fr: "Remède : écrire lesquels ont participé "
              + "(\(network.institutions[group.group].origin.words))",
            en: "Cure: record which ones took part "
              + "(\(network.institutions[group.group].origin.words))")
        ])
    }
  }

  private var tieConvention: Text {
    Text { language in
      let units = words(settings.unitSectors, language)
      let care = words(settings.careSectors, language)
      return Text(
        fr: "Un lien : une unité (\(units)) et une institution (\(care)) présentes à la même "
          + "interaction de la période ; il compte si l’institution répond du secteur de soin de "
          + "l’unité.",
        en: "A tie: a unit (\(units)) and an institution (\(care)) present at the same "
          + "interaction of the window; it counts if the institution is responsible for the "
          + "unit’s care sector.")[language] + restrictions[language]
    }
  }

  /// What is left out of the ties, where that is so.
  private var restrictions: Text {
    Text { language in
      let coordination = Text(
        fr: " La coordination du réseau ne compte pas comme soin.",
        en: " The coordination of the network does not count as care.")[language]
      let kinds = (settings.kinds ?? []).sorted().map { KindWords.interaction($0)[language] }
      let only = Text(
        fr: " Seules comptent : \(kinds.list(in: .french)).",
        en: " These alone count: \(kinds.list(in: .english)).")[language]
      return (settings.careSectors.contains(.network) ? "" : coordination)
        + (kinds.isEmpty ? "" : only)
    }
  }

  private func words(_ sectors: Set<Sector>, _ language: Language) -> String {
    sectors.sorted { $0.rawValue < $1.rawValue }.map { $0.words[language] }.list(in: language)
  }
}
