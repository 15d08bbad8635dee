import Arguments
import Languages
import Partners
import Tables

/// What a record folder can be made of.
enum ImportOrigin: String, Sendable, CaseIterable {
  case attendance, directory, boundaries, graph
}

/// The arguments of `maillage import`.
enum ImportOptions {
  static let origin = Operand(
    ValueName(fr: "ORIGINE", en: "ORIGIN"),
    help: Text(
      fr: "ce qu’est le fichier : " + ImportOrigin.allCases.map(\.rawValue).joined(separator: ", "),
      en: "what the file is: " + ImportOrigin.allCases.map(\.rawValue).joined(separator: ", ")),
    suggestions: .choices(ImportOrigin.allCases.map(\.rawValue)))

  static let file = Operand(
    ValueName(fr: "FICHIER", en: "FILE"),
    help: Text(fr: "le fichier à lire", en: "the file to read"))

  static let output = Option<String>(
    "output", short: "o", value: ValueName(fr: "DOSSIER", en: "FOLDER"),
    help: Text(fr: "le dossier à écrire", en: "the folder to write"), suggestions: .files)

  static let force = Flag(
    "force",
    help: Text(
      fr: "remplacer les enregistrements qui sont déjà là",
      en: "replace the records that are there already"))

  static let mapping = Option<String>(
    "mapping", value: ValueName(fr: "FICHIER", en: "FILE"),
    help: Text(
      fr: "ce que chaque colonne est, écrit par --propose et corrigé",
      en: "what each column is, written by --propose and corrected"), suggestions: .files)

  static let proposes = Flag(
    "propose",
    help: Text(
      fr: "écrire ce que chaque colonne semble être, et rien d’autre",
      en: "write what each column seems to be, and nothing else"))

  static let commune = Option<String>(
    "commune", value: "CODE",
    help: Text(fr: "la commune à garder, par son code", en: "the commune to keep, by its code")
  ).repeatable

  static let departement = Option<String>(
    "departement", value: "CODE",
    help: Text(fr: "le département à garder", en: "the département to keep")
  ).repeatable

  static let network = Option<String>(
    "in", value: ValueName(fr: "RÉSEAU", en: "NETWORK"),
    help: Text(
      fr: "le dossier dont --zoning nomme les communes à garder",
      en: "the record folder whose communes to keep --zoning names"), suggestions: .files)

  static let zoning = Option<String>(
    "zoning", value: ValueName(fr: "DÉCOUPAGE", en: "ZONING"),
    help: Text(
      fr: "le découpage dont on garde les communes, comme care-sector",
      en: "the zoning whose communes to keep, as care-sector"))

  static let boundaries = Option<String>(
    "boundaries", value: ValueName(fr: "FICHIER", en: "FILE"),
    help: Text(
      fr: "les contours (GeoJSON) qui placent les communes de l’annuaire",
      en: "the outlines (GeoJSON) that place the communes of the directory"), suggestions: .files)

  static let all: [any OptionDeclaration] = [
    output, force, mapping, proposes, commune, departement, network, zoning, boundaries,
    GraphOptions.twoMode,
  ]

  static func origin(_ values: Values) -> ImportOrigin? {
    ImportOrigin(rawValue: values[origin])
  }

  /// The files that are read, which nothing may replace.
  static func sources(_ values: Values) -> [String] {
    [values[file]] + [values[mapping], values[boundaries]].compactMap { $0 }
  }
}
