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
