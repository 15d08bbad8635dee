import Graphs
import Languages

/// The convention of each number: which pairs, what divisor, what is not defined.
extension VertexMeasure {
  /// Returns the convention of the measure.
  ///
  /// - Parameters:
  ///   - isDirected: Whether ties have a direction.
  ///   - length: How strength becomes length on paths.
  public func convention(isDirected: Bool, length: TieLength) -> Text {
    switch self {
    case .degree:
      isDirected
        ? Text(
          fr: "entrant plus sortant, les liens confondus comptant pour un",
          en: "in plus out, merged ties once")
        : Text(
          fr: "les liens confondus comptent pour un ; 0 sans lien",
          en: "merged ties count once; 0 without a tie")
    case .inDegree, .outDegree:
      Text(fr: "les liens confondus comptent pour un", en: "merged ties count once")
    case .strength:
      Text(
        fr: "somme des forces des liens, celles de liens confondus ajoutées",
        en: "sum of the strengths of the ties, those of merged ties added")
    case .closeness:
      Text(
        fr: "atteints / Σ distance sur les atteints ; n.d. sans lien",
        en: "reached / Σ distance over reached vertices; n.d. for isolates"
      ).along(isDirected, length)
    case .harmonic:
      Text(fr: "Σ 1/d divisé par n − 1", en: "Σ 1/d divided by n − 1").along(isDirected, length)
    case .betweenness:
      (isDirected
        ? Text(
          fr: "brute, chaque couple ordonné une fois, sans les extrémités",
          en: "raw, each ordered pair once, endpoints excluded")
        : Text(
          fr: "brute, chaque paire une fois, sans les extrémités",
          en: "raw, each unordered pair once, endpoints excluded"))
        .along(false, length)
    case .eigenvector:
      Text(
        fr: "par les forces, maximum 1 dans chaque composante de deux ou plus",
        en: "by strength, maximum 1 within each component of two or more vertices")
    case .pagerank:
      Text(
        fr: "amortissement 0,85, par les forces, somme 1",
        en: "damping 0.85, by strength, sum 1")
    case .coreness:
      Text(fr: "liens sans direction ni force", en: "ties without direction or strength")
    case .clustering:
      Text(
        fr: "paires de partenaires liées / paires ; 0 en dessous du degré 2",
        en: "tied pairs of partners / pairs; 0 below degree 2")
    case .constraint, .effectiveSize, .hierarchy:
      Text(
        fr: "Burt (1992), par les forces ; n.d. sans lien",
        en: "Burt (1992), by strength; n.d. for isolates")
    case .efficiency:
      Text(
        fr: "taille efficace / degré ; n.d. sans lien",
        en: "effective size / degree; n.d. for isolates")
    }
  }
}

extension Text {
  /// This convention of a path, with its direction and its length where they are not the usual.
  fileprivate func along(_ isDirected: Bool, _ length: TieLength) -> Text {
    let direction = isDirected ? Text(fr: ", dans le sens des liens", en: ", along the ties") : nil
    let way =
      length == .hop
      ? nil : Text(fr: ", longueur d’un lien 1 / force", en: ", a tie being 1 / strength long")
    return [direction, way].compactMap { $0 }.reduce(self) { text, addition in
      Text(fr: text.french + addition.french, en: text.english + addition.english)
    }
  }
}

extension WholeMeasures.Name {
  /// The name of the measure.
  public var words: Text {
    switch self {
    case .density: Text(fr: "densité", en: "density")
    case .transitivity: Text(fr: "transitivité", en: "transitivity")
    case .diameter: Text(fr: "diamètre", en: "diameter")
    case .meanDistance: Text(fr: "distance moyenne", en: "mean distance")
    case .degreeCentralization: Text(fr: "centralisation de degré", en: "degree centralization")
    case .closenessCentralization:
      Text(fr: "centralisation de proximité", en: "closeness centralization")
    case .betweennessCentralization:
      Text(fr: "centralisation d’intermédiarité", en: "betweenness centralization")
    }
  }

  /// Returns the convention of the measure.
  public func convention(isDirected: Bool, isTwoMode: Bool) -> Text {
    switch self {
    case .density:
      isTwoMode
        ? Text(fr: "liens / (acteurs × événements)", en: "ties / (actors × events)")
        : isDirected
          ? Text(fr: "liens / couples ordonnés", en: "ties / ordered pairs")
          : Text(fr: "liens / paires", en: "ties / pairs")
    case .transitivity:
      Text(
        fr: "3 × triangles / chemins de deux liens, sans direction",
        en: "3 × triangles / paths of two ties, without direction")
    case .diameter:
      Text(
        fr: "en liens, le plus long des plus courts chemins",
        en: "in ties, the longest of the shortest paths")
    case .meanDistance:
      Text(fr: "en liens, sur les paires reliées", en: "in ties, over pairs with a path")
    case .degreeCentralization:
      Text(
        fr: "Freeman (1979), divisée par (n − 1)(n − 2), sans direction",
        en: "Freeman (1979), divided by (n − 1)(n − 2), without direction")
    case .closenessCentralization:
      Text(
        fr: "Freeman (1979), divisée par (n − 1)(n − 2)/(2n − 3) ; n.d. en plusieurs composantes",
        en: "Freeman (1979), divided by (n − 1)(n − 2)/(2n − 3); n.d. in several components")
    case .betweennessCentralization:
      Text(
        fr: "Freeman (1979), scores normalisés, divisée par n − 1, sans direction",
        en: "Freeman (1979), normalized scores, divided by n − 1, without direction")
    }
  }
}
