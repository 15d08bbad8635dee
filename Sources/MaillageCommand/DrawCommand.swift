import Arguments
import Graphviz
import Languages
import Partners
import Reporting
import Tables

extension Subcommand {
  private static let view = Option<View>(
    "view", help: Text(fr: "ce qu’on dessine", en: "what to draw")
  ).defaulting(to: .map)

  private static let output = Option<String>(
    "output", short: "o", value: ValueName(fr: "FICHIER", en: "FILE"),
    help: Text(
      fr: "le fichier à écrire, en .svg, .png ou .pdf ; sans lui le SVG va sur la sortie standard",
      en: "the file to write, as .svg, .png or .pdf; without it the SVG goes to standard output"),
    suggestions: .files)

  /// `maillage draw`: a diagram of the network or of its territories.
  static let draw = Subcommand(
    command: Command(
      "draw",
      summary: Text(
        fr: "dessine le réseau, ou ses territoires", en: "draws the network, or its territories"),
      operands: [SharedOptions.network],
      options: SharedOptions.window + [view] + DrawingOptions.all + [output],
      examples: [
        Example(
          "maillage draw Networks/reseda-2022 --view map -o map.pdf",
          Text(fr: "la carte, pour l’imprimer", en: "the map, to print it")),
        Example(
          "maillage draw Networks/reseda-2022 --view network --only sector=health --size a3",
          Text(fr: "le seul secteur du soin, sur une feuille A3", en: "health alone, on A3")),
      ])
  ) { values, console throws(Failure) in
    let format = try pictureFormat(of: values[output])
    let analysis = try analysis(values, console)
    let request = try drawingRequest(values, analysis.network, console)
    let picture = try picture(values[view], of: analysis, request, format, console)
    let bytes = picture.files[format] ?? []
    guard let path = values[output] else {
      console.say(bytes)
      return 0
    }
    do throws(Problems) {
      try FileSystem.write(bytes, to: path)
    } catch {
      throw .problems(error)
    }
    return 0
  }

  private static func pictureFormat(of path: String?) throws(Failure) -> Format {
    guard let path else { return .svg }
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if let format = Picture.formats.first(where: { $0.rawValue == ending }) { return format }
    throw .usage(
      Text(
        fr: "'\(path)' ne finit ni par .svg, ni par .png, ni par .pdf",
        en: "'\(path)' ends neither in .svg nor in .png nor in .pdf"))
  }

  private static func picture(
    _ view: View, of analysis: Analysis, _ request: DrawingRequest, _ format: Format,
    _ console: Console
  ) throws(Failure) -> Picture {
    if let fault = view.focusFault(of: analysis, for: request) { throw .usage(fault) }
    do throws(GraphvizError) {
      let drawing = Text(fr: "Dessin", en: "Drawing")
      let picture = try console.during(drawing) { () throws(GraphvizError) in
        try view.picture(of: analysis, for: request, as: [format])
      }
      if let picture { return picture }
    } catch {
      throw .drawing(error)
    }
    throw .usage(view.absence(of: analysis, for: request))
  }
}
