import Arguments
import Graphviz
import Languages
import Partners
import Reporting
import Tables

/// The arguments that say how a picture is drawn, and what of the network is on it.
enum DrawingOptions {
  /// One `--only`: what a property may be.
  struct Condition: Sendable {
    /// What can be asked of what is drawn.
    enum Property: String, CaseIterable {
      case kind, sector, territory
    }

    let property: Property
    let values: [String]
  }

  static let layout = Option<Engine>(
    "layout",
    help: Text(
      fr: "ce qui trouve les places, là où la vue n’en impose pas",
      en: "what finds the places, where the view leaves it open"),
    choices: [.dot, .neato, .fdp, .sfdp, .twopi, .circo])

  static let focus = Option<String>(
    "focus", value: "ID",
    help: Text(
      fr: "ce qui est au milieu : une institution, un secteur d’activité ou un territoire",
      en: "what stands in the middle: an institution, a sector of activity or a territory"))

  static let only = Option<Condition>(
    "only", value: ValueName(fr: "CONDITION", en: "CONDITION"),
    help: Text(
      fr: "ne dessiner que kind=SORTE, sector=SECTEUR ou territory=ID, plusieurs valeurs séparées "
        + "par des virgules",
      en: "draw only kind=KIND, sector=SECTOR or territory=ID, several values separated by commas"),
    expected: Text(
      fr: "kind=, sector= ou territory=, puis une valeur",
      en: "kind=, sector= or territory=, then a value"),
    parse: condition
  ).repeatable

  static let boundaries = Option<String>(
    "boundaries", value: ValueName(fr: "FICHIER", en: "FILE"),
    help: Text(
      fr: "les contours des communes (GeoJSON) pour la carte ; sans eux elle les calcule",
      en: "the outlines of communes (GeoJSON) for the map; without them it computes its own"),
    suggestions: .files)

  static let without = Option<String>(
    "without", value: "ID",
    help: Text(
      fr: "pour la vue before-after : qui part ; plusieurs partent ensemble",
      en: "for the view before-after: who leaves; several leave together")
  ).repeatable

  static let size = Option<Paper>(
    "size",
    help: Text(
      fr: "le papier que l’image remplit exactement ; sans cela elle est à sa taille",
      en: "the paper that the picture fills exactly; without it, it has its own size"))

  static let theme = Option<Theme>(
    "theme", help: Text(fr: "clair ou sombre", en: "light or dark")
  ).defaulting(to: .light)

  /// All of them.
  static let all: [any OptionDeclaration] = [
    layout, focus, only, without, boundaries, size, theme,
  ]

  private static func condition(_ text: String) -> Condition? {
    guard let sign = text.firstIndex(of: "="),
      let property = Condition.Property(rawValue: String(text[..<sign]))
    else { return nil }
    let values = text[text.index(after: sign)...].split(separator: ",").map(String.init)
    return values.isEmpty ? nil : Condition(property: property, values: values)
  }
}

extension Subcommand {
  /// Returns how the picture is wanted, once every name on the command line is one of the records'.
  static func drawingRequest(
    _ values: Values, _ network: Network, _ console: Console
  ) throws(Failure) -> DrawingRequest {
    var request = DrawingRequest(in: console.language)
    request.theme = values[DrawingOptions.theme]
    request.paper = values[DrawingOptions.size]
    request.engine = values[DrawingOptions.layout]
    request.focus = values[DrawingOptions.focus]
    request.departures = values[DrawingOptions.without]
    request.outlines = try outlines(values, network)
    request.selection = try selection(values[DrawingOptions.only], network)
    try requireActors(request, network)
    return request
  }

  /// Returns the outlines of communes that the command line names, if it does.
  static func outlines(
    _ values: Values, _ network: Network
  ) throws(Failure) -> CommuneOutlines? {
    guard let path = values[DrawingOptions.boundaries] else { return nil }
    do throws(Problems) {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return try CommuneOutlines(
        geoJSON: FileSystem.contents(of: path), file: name, of: network)
    } catch {
      throw .problems(error)
    }
  }

  private static func requireActors(
    _ request: DrawingRequest, _ network: Network
  ) throws(Failure) {
    let institutions = network.institutions.map(\.id)
    try require(
      request.departures, among: institutions + network.professionals.map(\.id), of: "--without",
      isNot: Text(
        fr: "n’est ni une institution ni un professionnel",
        en: "is neither an institution nor a professional"))
    try require(
      request.focus.map { [$0] } ?? [],
      among: institutions + Sector.allCases.map(\.rawValue) + network.territories.map(\.id),
      of: "--focus",
      isNot: Text(
        fr: "n’est ni une institution, ni un secteur, ni un territoire",
        en: "is neither an institution nor a sector nor a territory"))
  }

  private static func selection(
    _ conditions: [DrawingOptions.Condition], _ network: Network
  ) throws(Failure) -> Selection {
    var selection = Selection()
    for condition in conditions {
      try require(
        condition.values, among: known(condition.property, network), of: "--only",
        isNot: Text(
          fr: "n’est pas dans les enregistrements", en: "is not in the records"))
      switch condition.property {
      case .kind: selection.kinds.formUnion(condition.values)
      case .territory: selection.territories.formUnion(condition.values)
      case .sector: selection.sectors.formUnion(condition.values.compactMap(Sector.init))
      }
    }
    return selection
  }

  private static func known(
    _ property: DrawingOptions.Condition.Property, _ network: Network
  ) -> [String] {
    switch property {
    case .kind: Set(network.interactions.map(\.kind)).sorted()
    case .sector: Sector.allCases.map(\.rawValue)
    case .territory: network.territories.map(\.id)
    }
  }
}
