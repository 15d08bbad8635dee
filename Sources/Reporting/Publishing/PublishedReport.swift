import Languages
import Partners
import Territories

/// A report that may be shown to anybody: classes kept, small counts masked, nobody's name.
///
///     PublishedReport(analysis, profile: PublishProfile()).document
///
/// It is a document of its own, made from all the records: not the whole report with holes, whose
/// pictures, ledger and rows would tell what its tables hide.
public struct PublishedReport: Sendable {
  let analysis: Analysis
  let profile: PublishProfile
  /// The coverage, where there is anybody in a cell of both systems.
  let coverage: Coverage?
  let cells: PublishedCells?

  /// Prepares what may leave the network.
  ///
  /// - Complexity: That of `PublishedCells`.
  public init(_ analysis: Analysis, profile: PublishProfile) {
    self.analysis = analysis
    self.profile = profile
    coverage = analysis.coverage.flatMap { $0.cells.crosswalk.cellTotal > 0 ? $0 : nil }
    cells = coverage.map { PublishedCells($0.cells, threshold: profile.threshold) }
  }

  var network: Network { analysis.network }

  /// What may be shown, in the order of a reader’s questions.
  public var document: Document {
    Document(
      title: analysis.title, subtitle: analysis.subtitle,
      sections: [
        findingSection, unitSection, meetingSection, activitySection, functionSection,
        methodSection,
      ].compactMap { $0 })
  }

  /// By which rules the report was made, and what they do not hide.
  private var methodSection: Document.Section {
    Document.Section(
      "method",
      title: Text { language in
        let threshold = language.number(profile.threshold)
        return Text(
          fr: "Publié : aucun nombre de personnes au-dessus de 0 et sous \(threshold)",
          en: "Published: no number of persons above 0 and under \(threshold)")[language]
      },
      blocks: ([Self.masking] + [profile.pseudonyms == nil ? Self.names : Self.codes] + [Self.words])
        .map { .note($0) })
  }

  private static let masking = Text(
    fr: "Est masqué ce qui est sous le seuil, et ce qui le donnerait par soustraction : rien ne "
      + "distingue les uns des autres. 0 se montre. La classe d’une cellule se montre toujours.",
    en: "Masked is what is under the threshold, and what would give it away by subtraction: "
      + "nothing tells the ones from the others. 0 is shown. The class of a cell always is.")

  private static let names = Text(
    fr: "Les institutions portent leur nom ; aucun professionnel n’est nommé ni placé.",
    en: "Institutions bear their names; no professional is named or placed.")

  private static let codes = Text(
    fr: "Les institutions portent leur sorte et un code tiré de leur identifiant avec une clé "
      + "secrète (HMAC-SHA-256) : même clé, même code. Seule de sa sorte, une institution se "
      + "reconnaît.",
    en: "Institutions bear their kind and a code made from their identifier with a secret key "
      + "(HMAC-SHA-256): same key, same code. The only one of its kind can be recognized.")

  private static let words = Text(
    fr: "Le nom du réseau, des territoires, des sortes et des fonctions est celui des "
      + "enregistrements : relisez-le avant de publier.",
    en: "The network, territories, kinds and functions are called as they are recorded: read "
      + "these words again before you publish.")
}
