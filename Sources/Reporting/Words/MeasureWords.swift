import Languages

/// What each measure says to somebody who coordinates a network and never heard its name.
extension VertexMeasure {
  /// The name of the measure.
  public var words: Text {
    switch self {
    case .degree: Text(fr: "degré", en: "degree")
    case .inDegree: Text(fr: "degré entrant", en: "in-degree")
    case .outDegree: Text(fr: "degré sortant", en: "out-degree")
    case .strength: Text(fr: "force", en: "strength")
    case .closeness: Text(fr: "proximité", en: "closeness")
    case .harmonic: Text(fr: "proximité harmonique", en: "harmonic closeness")
    case .betweenness: Text(fr: "intermédiarité", en: "betweenness")
    case .eigenvector: Text(fr: "vecteur propre", en: "eigenvector")
    case .pagerank: Text(verbatim: "PageRank")
    case .coreness: Text(fr: "noyau", en: "coreness")
    case .clustering: Text(fr: "transitivité locale", en: "clustering")
    case .constraint: Text(fr: "contrainte", en: "constraint")
    case .effectiveSize: Text(fr: "taille efficace", en: "effective size")
    case .efficiency: Text(fr: "efficacité", en: "efficiency")
    case .hierarchy: Text(fr: "hiérarchie", en: "hierarchy")
    }
  }

  /// What the measure says, in one sentence.
  public var sentence: Text {
    switch self {
    case .degree:
      Text(
        fr: "Avec combien de partenaires différents chacun est en contact direct.",
        en: "With how many different partners each is in direct contact.")
    case .inDegree:
      Text(
        fr: "Combien de partenaires s’adressent à chacun.",
        en: "How many partners turn to each.")
    case .outDegree:
      Text(
        fr: "À combien de partenaires chacun s’adresse.",
        en: "To how many partners each turns.")
    case .strength:
      Text(
        fr: "Combien de contacts passent par chacun, même s’il a peu de partenaires.",
        en: "How much contact goes through each, even if the partners are few.")
    case .closeness:
      Text(
        fr:
          "En combien d’étapes chacun touche ceux qu’il peut atteindre : à 1, sans intermédiaire.",
        en: "In how few steps each comes to those within reach: at 1, without a go-between.")
    case .harmonic:
      Text(
        fr: "À quel point chacun est près de tous, ceux hors d’atteinte comptant pour rien.",
        en: "How near each is to everybody, those out of reach counting for nothing.")
    case .betweenness:
      Text(
        fr: "Combien de fois chacun se trouve sur le plus court chemin entre deux autres : par qui "
          + "des partenaires éloignés se rejoignent.",
        en: "How often each stands on the shortest way between two others: through whom distant "
          + "partners meet.")
    case .eigenvector:
      Text(
        fr: "Qui est lié à des partenaires eux-mêmes bien liés.",
        en: "Who is tied to partners who are well tied themselves.")
    case .pagerank:
      Text(
        fr: "Chez qui l’on se trouverait le plus souvent en allant au hasard de lien en lien.",
        en: "With whom one would be most often when walking at random from tie to tie.")
    case .coreness:
      Text(
        fr: "Dans quel noyau chacun se trouve : au noyau k, chacun garde au moins k partenaires du "
          + "même noyau.",
        en: "In which core each stands: in core k, everybody keeps at least k partners of that "
          + "core.")
    case .clustering:
      Text(
        fr: "Quelle part des partenaires de chacun sont aussi en contact entre eux.",
        en: "What share of the partners of each are in contact with each other too.")
    case .constraint:
      Text(
        fr:
          "À quel point les partenaires de chacun se connaissent déjà : bas, il relie des milieux "
          + "qui s’ignorent.",
        en: "How far the partners of each already know one another: low, it joins circles that do "
          + "not meet.")
    case .effectiveSize:
      Text(
        fr: "Combien de milieux différents les partenaires de chacun lui ouvrent.",
        en: "How many different circles the partners of each open.")
    case .efficiency:
      Text(
        fr:
          "Quelle part des partenaires de chacun lui ouvre un milieu que les autres n’ouvrent pas.",
        en: "What share of the partners of each opens a circle that the others do not.")
    case .hierarchy:
      Text(
        fr: "À quel point la dépendance de chacun tient à un seul partenaire.",
        en: "How far the dependence of each comes down to one partner.")
    }
  }

  /// What not to conclude from the measure.
  public var caution: Text {
    switch self {
    case .degree, .inDegree, .outDegree:
      Text(
        fr: "Ne concluez pas à une influence : une seule grande réunion lie chacun à tous les "
          + "présents.",
        en: "Do not read it as influence: one large meeting ties each to everybody present.")
    case .strength:
      Text(
        fr: "Ne concluez pas à un meilleur travail : qui consigne tout paraît plus actif.",
        en: "Do not read it as better work: whoever records everything looks busier.")
    case .closeness:
      Text(
        fr: "Ne comparez pas d’une composante à l’autre : à deux et seuls au monde, chacun a 1.",
        en: "Do not compare across components: of two alone in the world, each has 1.")
    case .harmonic:
      Text(
        fr: "Ne comparez pas des réseaux de tailles différentes.",
        en: "Do not compare networks of different sizes.")
    case .betweenness:
      Text(
        fr:
          "Ne concluez pas que les échanges passent par là : c’est une place, et une fragilité si "
          + "elle se vide.",
        en: "Do not conclude that exchanges pass there: it is a place, and a weakness if it falls "
          + "empty.")
    case .eigenvector:
      Text(
        fr: "Ne comparez pas d’une composante à l’autre : chacune a son propre 1.",
        en: "Do not compare across components: each has a 1 of its own.")
    case .pagerank:
      Text(
        fr: "Ne concluez rien d’un petit écart : sans direction, cela suit presque la force.",
        en: "Conclude nothing from a small difference: without direction it nearly follows "
          + "strength.")
    case .coreness:
      Text(
        fr: "Ne concluez pas à un noyau durable : une seule grande réunion en fait un.",
        en: "Do not read it as a lasting core: one large meeting makes one.")
    case .clustering:
      Text(
        fr: "Ne concluez pas que plus vaut mieux : un milieu fermé est très lié aussi.",
        en: "Do not conclude that more is better: a closed circle is well tied too.")
    case .constraint:
      Text(
        fr: "Ne concluez pas à un défaut : qui n’a qu’un partenaire a 1. Le premier du classement "
          + "est le plus tenu, non le plus central.",
        en: "Do not read it as a fault: whoever has one partner has 1. The first of the ranking "
          + "is the most held, not the most central.")
    case .effectiveSize, .efficiency:
      Text(
        fr: "Ne concluez pas que les milieux se parlent : ils ont un partenaire en commun.",
        en: "Do not conclude that the circles talk: they have one partner in common.")
    case .hierarchy:
      Text(
        fr: "Ne lisez pas seul : sans contrainte forte, dépendre d’un seul ne pèse rien.",
        en: "Do not read it alone: without strong constraint, to depend on one weighs nothing.")
    }
  }
}
