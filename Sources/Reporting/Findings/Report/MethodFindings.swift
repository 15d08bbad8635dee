import Languages
import Partners

/// How the report was made, what its words mean, and what it cannot say.
extension Report {
  /// What was looked at, and by which rules.
  var methodSection: Document.Section {
    Document.Section(
      "method",
      title: Text(
        fr: "Méthode : ce qui a été regardé, et avec quelles règles",
        en: "Method: what was looked at, and by which rules"),
      blocks: [
        .items(
          [windowItem, systemItem, tieItem, stateItem, sameBytesItem].compactMap { $0 })
      ])
  }

  private var tieItem: Document.Item {
    Document.Item(
      title: Text { language in
        let units = words(analysis.settings.unitSectors, language)
        let care = words(analysis.settings.careSectors, language)
        return Text(
          fr: "Un lien : une unité (\(units)) et une institution de soin (\(care)) à la même "
            + "interaction",
          en: "A tie: a unit (\(units)) and an institution of care (\(care)) at the same "
            + "interaction")[language]
      },
      details: [
        Text(
          fr: "Le bon lien est celui d’une institution qui répond du secteur de soin de l’unité.",
          en: "The right tie is that with an institution responsible for the care sector of the "
            + "unit.")
      ])
  }

  private var stateItem: Document.Item {
    Document.Item(
      title: Text(
        fr: "Quatre états, jamais deux : le silence n’est pas zéro, l’inconnu non plus",
        en: "Four states, never two: silence is not zero, and neither is the unknown"),
      details: [analysis.stateKey])
  }

  private var sameBytesItem: Document.Item {
    Document.Item(
      title: Text(
        fr: "Mêmes enregistrements, mêmes octets : chaque nombre se recalcule",
        en: "Same records, same bytes: every number can be computed again"),
      details: [
        Text(
          fr: "report.json contient chaque table de ce rapport et le résultat des commandes qui la "
            + "donnent.",
          en: "report.json holds each table of this report and the result of the commands that "
            + "give it.")
      ])
  }

  private var windowItem: Document.Item {
    let window = analysis.settings.window
    return Document.Item(
      title: Text(
        fr: "Période : du \(window.from) au \(window.asOf)",
        en: "Window: \(window.from) to \(window.asOf)"),
      details: [
        Text(
          fr: "Une année écrite seule compte pour tous ses jours ; ce qui est en cours n’a pas de "
            + "fin ; ce qui est prévu, reporté ou souhaité n’a pas eu lieu.",
          en: "A year alone counts for all its days; what is ongoing has no end; what is planned, "
            + "postponed or hoped for did not take place.")
      ])
  }

  /// The systems that are crossed, where the records have both.
  private var systemItem: Document.Item? {
    let settings = analysis.settings
    guard analysis.crosswalk != nil else { return nil }
    return Document.Item(
      title: Text { language in
        let systems = [settings.educationZoning, settings.careZoning].map {
          KindWords.zoning($0)[language]
        }
        return Text(
          fr: "Découpages croisés : \(systems.list(in: .french))",
          en: "Systems crossed: \(systems.list(in: .english))")[language]
      },
      details: [
        Text { language in
          let weight = settings.weight.words[language]
          return Text(
            fr: "Chaque commune compte pour : \(weight).",
            en: "Each commune counts for: \(weight).")[language]
        }
      ])
  }

  /// What no number of this report can say.
  var limitSection: Document.Section {
    Document.Section(
      "limits",
      title: Text(
        fr: "Limites : ce que ce rapport ne peut pas dire",
        en: "Limits: what this report cannot say"),
      blocks: [.items(Self.limits.map { Document.Item(title: $0, details: []) })])
  }

  private static let limits = [
    Text(
      fr:
        "Être présent à la même rencontre n’est pas travailler ensemble ; n’y être pas noté n’est "
        + "pas être absent.",
      en: "To be at the same meeting is not to work together; not to be written down is not to be "
        + "absent."),
    Text(
      fr: "Être au centre n’est pas avoir de l’influence : qui est invité partout relie beaucoup.",
      en: "To be central is not to have influence: whoever is invited everywhere joins many."),
    Text(
      fr: "Une différence d’une année à l’autre peut venir de ce qui a été noté.",
      en: "A difference from one year to the next may lie in what was written down."),
    Text(
      fr: "Ce qui est inféré est marqué ; une autre inférence donnerait d’autres cellules.",
      en: "What is inferred is marked; another inference would give other cells."),
    Text(
      fr:
        "Aucun nom de personne n’entre ici : ce qui tient à une personne se voit par sa fonction.",
      en: "No name of a person enters here: what hangs on a person shows by the function."),
  ]

  private func words(_ sectors: Set<Sector>, _ language: Language) -> String {
    sectors.sorted { $0.rawValue < $1.rawValue }.map { $0.words[language] }.list(in: language)
  }
}
