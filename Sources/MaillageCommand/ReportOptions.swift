import Arguments
import Languages
import Partners
import Reporting
import Tables

/// The arguments that say whom a report is for, and when it is made again.
enum ReportOptions {
  static let publish = Flag(
    "publish",
    help: Text(
      fr: "un rapport qui peut être montré à tous : classes et totaux, petits nombres masqués, ni "
        + "images, ni registres, ni personnes",
      en: "a report that may be shown to anybody: classes and totals, small numbers masked, no "
        + "pictures, registers or persons"))

  static let threshold = Option<Int>(
    "threshold", value: "N",
    help: Text(
      fr: "avec --publish : le plus petit nombre de personnes montré "
        + "(\(PublishProfile.usualThreshold) sans cela)",
      en: "with --publish: the least number of persons shown "
        + "(\(PublishProfile.usualThreshold) without it)"),
    in: 2...1_000_000)

  static let pseudonyms = Option<String>(
    "pseudonyms", value: ValueName(fr: "FICHIER", en: "FILE"),
    help: Text(
      fr: "avec --publish : la clé secrète (tout le fichier) qui met des codes à la place des "
        + "institutions",
      en: "with --publish: the secret key (the whole file) that puts codes in the place of "
        + "institutions"),
    suggestions: .files)

  static let watch = Flag(
    "watch",
    help: Text(
      fr: "refaire le rapport chaque fois que les enregistrements changent, jusqu’à Ctrl-C",
      en: "make the report again whenever the records change, until Ctrl-C"))

  /// Returns what may leave the network, or nil for the whole report.
  static func profile(_ values: Values) throws(Subcommand.Failure) -> PublishProfile? {
    let isPublished = values[publish]
    let misfits =
      isPublished
      ? [
        ("--compare-with", !values[Subcommand.compareWith].isNothing),
        ("--boundaries", values[DrawingOptions.boundaries] != nil),
      ]
      : [
        ("--threshold", values[threshold] != nil), ("--pseudonyms", values[pseudonyms] != nil),
      ]
    if let misfit = misfits.first(where: \.1) {
      throw isPublished ? .notPublished(misfit.0) : .onlyPublished(misfit.0)
    }
    guard isPublished else { return nil }
    return PublishProfile(
      threshold: values[threshold] ?? PublishProfile.usualThreshold,
      pseudonyms: try pseudonyms(fromKeyAt: values[pseudonyms]))
  }

  private static func pseudonyms(
    fromKeyAt path: String?
  ) throws(Subcommand.Failure) -> Pseudonyms? {
    guard let path else { return nil }
    guard let key = try? FileSystem.contents(of: path) else { throw .unreadableKey(path) }
    guard key.count >= Pseudonyms.leastKeyLength else { throw .shortKey(path, key.count) }
    return Pseudonyms(key: key)
  }
}

extension Optional {
  fileprivate var isNothing: Bool { if case nil = self { true } else { false } }
}

extension Subcommand {
  /// Refuses to put a published report where the whole one, or anything else, lies.
  static func requireNoStrangers(
    beside report: ReportFolder, in path: String
  ) throws(Failure) {
    let strangers = report.strangers(in: path)
    guard let first = strangers.first else { return }
    throw .usage(
      Text(
        fr: "\(path) contient autre chose (\(first)), qui serait publié avec ; donnez à --output "
          + "un dossier neuf",
        en: "\(path) holds something else (\(first)), which would be published with it; give "
          + "--output a new folder"))
  }
}

extension Subcommand.Failure {
  fileprivate static func onlyPublished(_ option: String) -> Subcommand.Failure {
    .usage(
      Text(
        fr: "\(option) ne vaut qu’avec --publish ; ajoutez --publish, ou ôtez \(option)",
        en: "\(option) only counts with --publish; add --publish, or leave \(option) out"))
  }

  fileprivate static func notPublished(_ option: String) -> Subcommand.Failure {
    .usage(
      Text(
        fr: "un rapport publié ne dit rien de \(option) ; ôtez \(option), ou --publish",
        en: "a published report says nothing of \(option); leave \(option) out, or --publish"))
  }

  fileprivate static func unreadableKey(_ path: String) -> Subcommand.Failure {
    let least = Pseudonyms.leastKeyLength
    return .usage(
      Text(
        fr: "--pseudonyms : impossible de lire la clé \(path) ; donnez un fichier d’au moins "
          + "\(least) octets tirés au sort",
        en: "--pseudonyms: cannot read the key \(path); give a file of at least \(least) random "
          + "bytes"))
  }

  fileprivate static func shortKey(_ path: String, _ count: Int) -> Subcommand.Failure {
    let least = Pseudonyms.leastKeyLength
    let (bytes, words) = (
      Language.french.counted(count, .byte), Language.english.counted(count, .byte)
    )
    return .usage(
      Text(
        fr: "--pseudonyms : la clé \(path) a \(bytes) et se devine ; il en faut au moins "
          + "\(least), par exemple : head -c 32 /dev/urandom > \(path)",
        en: "--pseudonyms: the key \(path) has \(words) and can be guessed; it takes at "
          + "least \(least), for example: head -c 32 /dev/urandom > \(path)"))
  }
}

extension CountedNoun {
  fileprivate static let byte = CountedNoun(
    one: Text(fr: "octet", en: "byte"), several: Text(fr: "octets", en: "bytes"))
}
