import Languages
import Partners
import Tables

extension WrittenPackage {
  /// Makes the package of the results of a graph, and of the analysis of its records if there is
  /// one: `vertices`, `ties`, `units`, `cells` and `gaps`.
  ///
  ///     let package = WrittenPackage(results: measures, analysis, name: "reseda-2022")
  ///     package.tables.map(\.name)     // ["vertices", "ties", "units", "cells", "gaps"]
  ///
  /// - Parameters:
  ///   - measures: What is measured on the graph.
  ///   - analysis: What is found in the records.
  ///   - name: What the network is called in the name of the package.
  public init(results measures: GraphMeasures, _ analysis: Analysis?, name: String) {
    let subject = analysis?.title ?? Text(verbatim: name)
    self.init(
      name + "-results",
      title: Text(
        fr: "\(subject.french) : résultats de Maillage",
        en: "\(subject.english): results of Maillage"),
      tables: measures.tables + (analysis?.tables ?? []),
      properties: analysis.map { ["maillage": $0.windowJSON] } ?? [:])
  }

  /// Returns what was written where.
  public func written(to folder: String) -> Text {
    Text { language in
      let counts = tables.map { $0.name + " (" + language.number($0.rows.count) + ")" }
      return folder + language.colon + " " + DataPackage.fileName + ", "
        + counts.joined(separator: ", ")
    }
  }
}

extension Analysis {
  /// The window, as records say it of themselves.
  fileprivate var windowJSON: JSONValue {
    [
      "from": .string(settings.window.from.description),
      "asOf": .string(settings.window.asOf.description),
      "careZoning": .string(settings.careZoning),
      "educationZoning": .string(settings.educationZoning),
    ]
  }
}
