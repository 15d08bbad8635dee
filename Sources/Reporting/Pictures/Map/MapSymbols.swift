import Graphviz
import Languages
import Partners
import Territories

/// What stands beside a commune on the map: the bodies of care that have their seat there, and
/// whether it hosted a meeting of the kind that should visit every territory.
struct MapSymbols {
  /// One symbol: the care of one sector of activity, or a host.
  enum Symbol: Hashable {
    case care(Sector)
    case host

    /// Its name in ids and classes.
    var name: String {
      switch self {
      case .care(let sector): "care-\(sector.rawValue)"
      case .host: "host"
      }
    }

    /// How it is drawn: care as its sector of activity on all pictures, a host as a tent.
    var look: Attributes {
      let base: Attributes =
        switch self {
        case .care(let sector): Palette.institution(of: sector)
        case .host: [.shape: "triangle", .style: "filled", .fillcolor: Palette.ink]
        }
      return base.merging([
        .width: self == .host ? "0.11" : "0.15", .height: self == .host ? "0.11" : "0.11",
        .fixedsize: "true", .penwidth: "0.8", .color: Palette.ink,
      ])
    }
  }

  /// The symbols of each commune by its index, care first, each with the names behind it.
  let byCommune: [Int: [(symbol: Symbol, names: [String])]]
  /// The symbols in use, in the order of the legend.
  let inUse: [Symbol]

  /// Gathers the symbols of the institutions and interactions that a selection keeps.
  init(_ analysis: Analysis, keeping selection: Selection) {
    let network = analysis.network
    var names: [Int: [Symbol: [String]]] = [:]
    for seat in network.seatsOfCare(analysis.settings, keeping: selection) {
      let institution = network.institutions[seat.institution]
      names[seat.commune, default: [:]][.care(institution.sector), default: []]
        .append(institution.name)
    }
    if selection.kinds.isEmpty || selection.kinds.contains(analysis.settings.meetingKind) {
      let hosts = network.hostCommunes(analysis.settings)
      for (index, commune) in network.communes.enumerated() where hosts.contains(commune.code) {
        names[index, default: [:]][.host] = [commune.name]
      }
    }
    let order = Sector.allCases.map(Symbol.care) + [.host]
    byCommune = names.mapValues { symbols in
      order.compactMap { symbol in symbols[symbol].map { (symbol, $0) } }
    }
    inUse = order.filter { symbol in names.values.contains { $0[symbol] != nil } }
  }
}

extension TerritoryMap {
  /// The symbols under the marks of communes, side by side.
  func symbolNodes(_ marked: Set<Int>) -> [Node] {
    zip(communes, places).filter { marked.contains($0.0) }.flatMap { commune, place in
      zip(symbols.byCommune[commune] ?? [], symbolPlaces(commune, place)).map { entry, point in
        let code = analysis.network.communes[commune].code.drawableName
        return Node(
          id: "\(entry.symbol.name)-\(commune)", label: "",
          attributes: entry.symbol.look.merging([
            .tooltip: words(entry.symbol, entry.names).drawableLine.shortened(to: 400),
            .cssClass: entry.symbol.name, .identifier: "\(entry.symbol.name)-\(code)",
          ])
        ).placed(at: point)
      }
    }
  }

  /// Where the symbols of a commune stand: in a row under its mark.
  func symbolPlaces(_ commune: Int, _ place: PlanarPoint) -> [Point] {
    let count = symbols.byCommune[commune]?.count ?? 0
    let mark = frame.point(place)
    let below = markSize(of: commune) / 2 + 6
    return (0..<count).map { number in
      Point(x: mark.x + 12 * (Double(number) - Double(count - 1) / 2), y: mark.y - below)
    }
  }

  /// What a symbol says in words.
  func words(_ symbol: MapSymbols.Symbol, _ names: [String] = []) -> String {
    let list = names.isEmpty ? "" : language.colon + " " + names.joined(separator: ", ")
    switch symbol {
    case .care(let sector):
      let sector = sector.words[language]
      return Text(fr: "siège de soin (\(sector))", en: "seat of care (\(sector))")[language] + list
    case .host:
      let kind = KindWords.interaction(analysis.settings.meetingKind)
      return Text(
        fr: "a déjà accueilli : \(kind.french)", en: "has hosted: \(kind.english)")[language]
    }
  }
}
