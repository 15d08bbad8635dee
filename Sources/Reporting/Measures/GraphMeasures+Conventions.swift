import Languages
import Partners

extension GraphMeasures {
  /// A convention, with the name of what it is about in machine-readable output.
  struct Convention {
    let key: String
    let name: Text
    let text: Text
  }

  /// The convention of every number, in the order in which they are shown.
  var conventions: [Convention] {
    wholeConventions + vertexConventions + groupConventions
  }

  private var wholeConventions: [Convention] {
    WholeMeasures.Name.allCases.map { name in
      Convention(
        key: name.rawValue, name: name.words,
        text: name.convention(isDirected: network.isDirected, isTwoMode: twoMode != nil))
    }
  }

  private var vertexConventions: [Convention] {
    let measured = VertexMeasure.allCases.filter { scores[$0] != nil }
    return measured.map { measure in
      Convention(
        key: measure.rawValue, name: measure.words,
        text: measure.convention(isDirected: network.isDirected, length: length))
    } + (twoMode == nil ? [] : [twoModeConvention])
  }

  private var twoModeConvention: Convention {
    Convention(
      key: "twoMode", name: Text(fr: "deux modes", en: "two modes"),
      text: Text(
        fr: "scores normalisés par le maximum du mode (Borgatti & Everett 1997)",
        en: "scores normalized by the maximum of the mode (Borgatti & Everett 1997)"))
  }

  private var groupConventions: [Convention] {
    guard groups != nil else { return [] }
    return [
      Convention(
        key: "eiIndex", name: Text(fr: "indice E-I", en: "E-I index"),
        text: Text(
          fr: "(externes − internes) / liens, sans force (Krackhardt & Stern 1988)",
          en: "(external − internal) / ties, without strength (Krackhardt & Stern 1988)")),
      Convention(
        key: "modularity", name: Text(fr: "modularité", en: "modularity"),
        text: Text(
          fr: "de ces groupes, par les forces (Newman & Girvan 2004)",
          en: "of these groups, by strength (Newman & Girvan 2004)")),
      Convention(
        key: "roles", name: Text(fr: "rôles", en: "roles"),
        text: Text(
          fr: "Gould & Fernandez (1989), chaque chemin a–v–b ouvert compte un, dans les deux sens "
            + "s’il n’en a pas",
          en: "Gould & Fernandez (1989), each open path a–v–b counts one, both ways if it has no "
            + "direction")),
    ]
  }
}
