import Languages
import Partners
import Territories

/// The first page: the finding in one sentence, the matrix that proves it, and what follows.
extension Report {
  /// The home of the report.
  func headlineSection(_ grounds: RecordGrounds) -> Document.Section {
    guard let coverage = territorialCoverage else {
      let items = keyItems(grounds)
      return Document.Section(
        "finding", title: contentsTitle ?? activityTitle,
        blocks: (items.isEmpty ? [] : [.items(items)]) + [.note(Self.noCoverage)])
    }
    let matrix = analysis.crosswalkGrid(coverage)
    let rows = coverage.cells.crosswalk.columns.zones.count <= Analysis.widestCrosswalk
    return Document.Section(
      "finding", title: headline(coverage),
      blocks: [
        .grid(rows ? matrix.grounded(districtGrounds(coverage, grounds)) : matrix),
        .note(analysis.stateKey), .items(keyItems(grounds)),
      ])
  }

  /// That a district knows somebody of care, beside the pupils who have the right tie.
  private func headline(_ coverage: Coverage) -> Text {
    let districts = coverage.cells.crosswalk.rows.zones.count
    let met = coverage.districtsMeetingAnyCare.count
    let share = coverage.cells.share
    let pupils = Int(coverage.cells.crosswalk.cellTotal.rounded())
    return Text { language in
      let known = language.percent(districts > 0 ? Double(met) / Double(districts) : nil)
      let (low, high) = (language.percent(share?.lowerBound), language.percent(share?.upperBound))
      let most =
        low == high ? "" : Text(fr: " (\(high) au plus)", en: " (\(high) at most)")[language]
      let all = language.share(known, of: districts, .district)
      let everybody = language.share(low, of: pupils, .pupil)
      let own = pupils == 1 ? "son" : "leur"
      return Text(
        fr: "\(all) un lien avec le soin ; \(everybody) le bon, celui de \(own) secteur\(most)",
        en: "\(all) a link with care; \(everybody) the right one, that of their own sector\(most)"
      )[language]
    }
  }

  private func districtGrounds(_ coverage: Coverage, _ grounds: RecordGrounds) -> [Grounds] {
    let crosswalk = coverage.cells.crosswalk
    return crosswalk.rows.zones.indices.map { row in
      let units = Set(coverage.cellUnits[row].flatMap { $0 }).sorted()
      let occasions = Set(units.flatMap { coverage.units[$0].ties.map(\.occasion) }).sorted()
      return grounds.interactions(
        occasions,
        territories: [crosswalk.rows.zones[row].name]
          + crosswalk.columns(crossing: row).map { crosswalk.columns.zones[$0].name })
    }
  }

  /// The coverage, where there is anybody in a cell of both systems.
  var territorialCoverage: Coverage? {
    analysis.coverage.flatMap { $0.cells.crosswalk.cellTotal > 0 ? $0 : nil }
  }

  /// What to record so that coverage can be known.
  static let noCoverage = Text(
    fr: "Couverture des territoires : non enregistrée. Pour la connaître, écrire territories.csv "
      + "(secteurs de soin, circonscriptions), communes.csv (avec les élèves), memberships.csv, et "
      + "dans institutions.csv les établissements attendus (expected).",
    en: "Coverage of the territories: not recorded. To know it, record territories.csv (care "
      + "sectors, districts), communes.csv (with the pupils), memberships.csv, and in "
      + "institutions.csv the schools that are expected (expected).")
}
