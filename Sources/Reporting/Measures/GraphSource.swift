import Graphs
import Languages
import Partners
import Tables

/// A graph to measure, with where it comes from and what must be known to read its numbers.
public struct GraphSource: Sendable {
  /// The graph.
  public let network: NamedGraph
  /// Where it comes from, for the head of a document.
  public let subtitle: Text
  /// What became of the rows, and what the graph leaves out.
  public let notes: [Text]
  /// What somebody must know even where the form of the result has no room for notes.
  public let warnings: [Text]

  /// Makes a source of a graph file.
  ///
  /// - Parameters:
  ///   - file: What was read.
  ///   - path: Its name.
  public init(_ file: GraphFile, path: String) {
    network = file.network
    subtitle = Text(verbatim: path)
    notes = [file.ledger.words]
    warnings = file.ledger.read == file.ledger.kept ? [] : notes
  }

  /// Makes a source of the records of a network.
  ///
  /// - Parameters:
  ///   - records: The network.
  ///   - view: Which graph of it.
  ///   - window: When.
  public init(_ records: Network, view: NetworkView, in window: Window) {
    network = records.graph(of: view, in: window)
    subtitle = Text(
      fr: "\(view.words.french), du \(window.from) au \(window.asOf)",
      en: "\(view.words.english), \(window.from) to \(window.asOf)")
    notes = [view.convention]
    warnings = []
  }
}

extension GraphFile.Ledger {
  /// What became of the rows, in words.
  public var words: Text {
    Text { language in
      let all = language.counted(
        read, one: Text(fr: "lien lu", en: "tie read"),
        several: Text(fr: "liens lus", en: "ties read"))
      let parts = [
        language.counted(
          kept, one: Text(fr: "gardé", en: "kept"), several: Text(fr: "gardés", en: "kept")),
        language.counted(
          merged, one: Text(fr: "fusionné avec un autre", en: "merged with another"),
          several: Text(fr: "fusionnés avec un autre", en: "merged with another")),
        language.counted(
          dropped, one: Text(fr: "d’un sommet à lui-même, écarté", en: "self-tie dropped"),
          several: Text(fr: "d’un sommet à lui-même, écartés", en: "self-ties dropped")),
      ]
      return all + " = " + parts.joined(separator: " + ")
    }
  }
}

extension NetworkView {
  /// The view in words.
  var words: Text {
    switch self {
    case .institutions:
      Text(
        fr: "Institutions liées par leurs rencontres",
        en: "Institutions tied by their meetings")
    case .professionals:
      Text(
        fr: "Professionnels liés par leurs rencontres",
        en: "Professionals tied by their meetings")
    case .interactions:
      Text(
        fr: "Rencontres liées par leurs institutions",
        en: "Meetings tied by their institutions")
    case .twoMode:
      Text(
        fr: "Institutions et rencontres, liées par la présence",
        en: "Institutions and meetings, tied by attendance")
    }
  }

  /// How the graph is made, and what that does to its numbers.
  var convention: Text {
    switch self {
    case .institutions, .professionals:
      Text(
        fr: "Projection : la force d’un lien est le nombre de rencontres partagées ; une rencontre "
          + "de quarante y fait 780 liens. Qui n’était nulle part reste, sans lien.",
        en: "Projection: the strength of a tie is the number of meetings shared; a meeting of "
          + "forty makes 780 ties. Whoever was nowhere stays, without a tie.")
    case .interactions:
      Text(
        fr: "Projection : la force d’un lien est le nombre d’institutions communes. Les rencontres "
          + "dont nul présent n’est connu n’y sont pas.",
        en: "Projection: the strength of a tie is the number of institutions in common. Meetings "
          + "of which nobody present is known are left out.")
    case .twoMode:
      Text(
        fr: "Deux modes : un lien est la présence d’une institution à une rencontre.",
        en: "Two modes: a tie is the presence of an institution at a meeting.")
    }
  }
}
