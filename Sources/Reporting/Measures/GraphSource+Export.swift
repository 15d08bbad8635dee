import Languages
import Partners

extension GraphSource {
  /// Returns what was written where, and what the format had no room for.
  public func written(as format: GraphExport, to path: String) -> Text {
    let (vertices, ties) = (network.ids.count, network.structure.tieCount)
    let lost = format.lost(of: network)
    return Text { language in
      let counts =
        language.counted(vertices, .vertex) + ", " + language.counted(ties, .tie)
      let left = [
        lost.isolates > 0 ? language.counted(lost.isolates, .isolate) : nil,
        lost.attributes > 0 ? language.counted(lost.attributes, .attribute) : nil,
      ].compactMap { $0 }
      let told = Text(
        fr: " ; le format n’a pas de place pour : ", en: "; the format has no room for: ")
      return path + language.colon + " " + counts
        + (left.isEmpty ? "" : told[language] + left.list(in: language))
    }
  }
}
