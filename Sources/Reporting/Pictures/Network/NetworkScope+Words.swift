import Graphviz
import Languages
import Partners

extension NetworkScope {
  /// When, what is kept, what is left out, and how it was drawn.
  ///
  /// - Parameters:
  ///   - conventions: What the view counts, sentences without a stop.
  ///   - engine: The engine and its parameters.
  func smallPrint(_ conventions: [Text], engine: Text) -> Text {
    let sentences = [analysis.subtitle, filter, omissions].compactMap { $0 } + conventions
    return Text { language in
      (sentences + [engine]).map { $0[language] }.joined(separator: ". ") + "."
    }
  }

  /// What the command line kept, or nil if that is everything.
  private var filter: Text? {
    let selection = request.selection
    let conditions = [
      ("kind", selection.kinds.sorted()), ("sector", selection.sectors.map(\.rawValue).sorted()),
      ("territory", selection.territories.sorted()),
      ("focus", request.focus.map { [$0] } ?? []),
    ].filter { !$0.1.isEmpty }.map { "\($0.0)=\($0.1.joined(separator: ","))" }
    guard !conditions.isEmpty else { return nil }
    let list = conditions.joined(separator: " ")
    return Text(fr: "Seulement \(list)", en: "Only \(list)")
  }

  private var omissions: Text? {
    let parts = [crowds, unattached].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return Text { language in
      let not = Text(fr: "Non dessiné : ", en: "Not drawn: ")[language]
      return not + parts.map { $0[language] }.joined(separator: ", ")
    }
  }

  private var unattached: Text? {
    guard attendance.unattached > 0 else { return nil }
    return Text { language in
      let count = language.counted(attendance.unattached, .presence)
      return Text(
        fr: "\(count) de fonctions sans institution",
        en: "\(count) of functions without an institution")[language]
    }
  }

  private var crowds: Text? {
    guard crowdCount > 0 else { return nil }
    return Text { language in
      let count = language.counted(crowdCount, .occasion)
      return Text(
        fr: "liens de \(count) à plus de \(Moment.crowdLimit)",
        en: "ties of \(count) with more than \(Moment.crowdLimit)")[language]
    }
  }

  /// What the report calls an engine that was asked for.
  var engineName: String { (request.engine ?? .neato).rawValue }
}

extension CountedNoun {
  fileprivate static let presence = CountedNoun(
    one: Text(fr: "présence", en: "presence"), several: Text(fr: "présences", en: "presences"))
}
