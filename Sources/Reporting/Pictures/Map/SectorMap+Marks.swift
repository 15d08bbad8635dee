import Graphviz
import Languages
import Partners
import Territories

extension SectorMap {
  /// The marks of the sectors, their area as their pupils, the smallest last and so on top.
  var markNodes: [Node] {
    marks.sorted { ($1.pupils, $0.column) < ($0.pupils, $1.column) }.map { mark in
      let zone = zones[mark.column]
      let side = Language.english.number(width(of: mark) / 72, decimals: 3)
      return Node(
        id: node(ofColumn: mark.column), label: "",
        attributes: Palette.mark(of: mark.state).merging([
          .width: side, .height: side, .penwidth: "1.2",
          .tooltip: tooltip(of: mark).drawableLine.shortened(to: 400),
          .cssClass: "sector-mark \(mark.state?.rawValue ?? "none")",
          .identifier: "sector-\(zone.id.drawableName)",
          .url: RowLink(.territory, zone.id).address(in: language),
        ])
      ).placed(at: mark.point)
    }
  }

  /// Graphviz refuses some identifiers that records may have, so nodes are numbered.
  func node(ofColumn column: Int) -> String { "sector-\(column)" }

  /// How wide a mark is, in points: shapes of one area are not of one width.
  func width(of mark: Mark) -> Double {
    mark.width(most: marks.map(\.pupils).max() ?? 0, count: marks.count, on: map.frame)
  }

  /// The sectors that met most often, each pair as wide as its occasions.
  var ties: [Edge] {
    meetings.drawn.map { tie in
      let ends = [zones[tie.pair.first], zones[tie.pair.second]]
      let words = "\(ends[0].name) – \(ends[1].name)\(language.colon) "
      let ids = ends.map(\.id.drawableName)
      return Edge(
        node(ofColumn: tie.pair.first), node(ofColumn: tie.pair.second),
        attributes: [
          .color: Palette.tie, .cssClass: "tie", .identifier: "tie-\(ids[0])-\(ids[1])",
          .penwidth: Language.english.number(tieWidth(of: tie.count), decimals: 1),
          .edgetooltip: (words + language.counted(tie.count, .occasion)).drawableLine,
        ])
    }
  }

  /// How wide a tie of so many occasions is drawn, in points.
  func tieWidth(of count: Int) -> Double {
    let most = meetings.counts.last ?? 1
    return 0.5 + 5.5 * (Double(count) / Double(most)).squareRoot()
  }

  private func tooltip(of mark: Mark) -> String {
    let states = CoverageState.allCases.map { state in
      let weight = map.coverage.cells.weight(in: state, ofColumn: mark.column)
      let share = mark.pupils > 0 ? weight / mark.pupils : nil
      return "\(state.words[language]) \(language.percent(share))"
    }
    let pupils = language.counted(Int(mark.pupils.rounded()), .pupil)
    let parts = [pupils + " (\(states.joined(separator: ", ")))", units(of: mark), seats(of: mark)]
    return zones[mark.column].name + language.colon + " " + parts.joined(separator: " – ")
  }

  private func units(of mark: Mark) -> String {
    let units = Set(map.coverage.cellUnits.flatMap { $0[mark.column] })
    let linked = units.count { map.coverage.units[$0].state.isLinked }
    let counted = language.counted(units.count, .school)
    return Text(
      fr: "\(language.number(linked)) sur \(counted) avec un lien",
      en: "\(language.number(linked)) of \(counted) with a link")[language]
  }

  private func seats(of mark: Mark) -> String {
    let columns = map.coverage.cells.crosswalk.columns.mainZones
    let symbols = map.communes.filter { columns[$0] == mark.column }
      .flatMap { map.symbols.byCommune[$0] ?? [] }
    let hosts = symbols.count { $0.symbol == .host }
    let seats = symbols.reduce(0) { $0 + ($1.symbol == .host ? 0 : $1.names.count) }
    return Text(
      fr: "sièges de soin : \(language.number(seats)), communes hôtes : \(language.number(hosts))",
      en: "seats of care: \(language.number(seats)), host communes: \(language.number(hosts))")[
        language]
  }
}

extension SectorMap.Mark {
  /// Returns how wide it is, in points.
  ///
  /// - Parameters:
  ///   - most: The pupils of the sector that has most.
  ///   - count: How many marks share the map.
  ///   - frame: The frame of the map.
  func width(most: Double, count: Int, on frame: MapFrame) -> Double {
    let room = frame.width * frame.height / Double(max(1, count))
    let greatest = min(32, 0.4 * room.squareRoot())
    let diameter = max(7, most > 0 ? greatest * (pupils / most).squareRoot() : 0)
    switch state {
    case .covered, .silent, nil: return diameter
    case .fragile: return diameter * (Double.pi / 2).squareRoot()
    case .unknown: return diameter * (Double.pi / 4).squareRoot()
    }
  }
}
