import Arguments
import Graphviz
import Languages
import Partners
import Reporting
import Tables

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
