import Languages
import Partners
import Territories

/// How the two territorial systems cross, each cell with its pupils and its state.
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
}
