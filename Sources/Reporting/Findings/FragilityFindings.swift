import Languages
import Partners
import Territories

/// What the ties hang on: which unit has one carrier, and who leaves the most of them behind.
extension Analysis {
  /// The carriers and what falls with each, or nil without a coverage.
  var fragilitySection: Document.Section? {
    guard let fragility else { return nil }
    let proof: [Document.Block] =
      fragility.carriers.isEmpty
      ? [] : [.grid(depthGrid(fragility)), .grid(carrierGrid(fragility))]
    return Document.Section(
      "fragility", title: fragilityTitle(fragility),
      blocks: proof + [.items(fragilityItems(fragility)), .note(fragilityConvention(fragility))])
  }

  private func fragilityTitle(_ fragility: Fragility) -> Text {
    guard let first = fragility.carriers.first else {
      return Text(
        fr: "Aucune unité du registre n’a de lien enregistré : rien ne tient à un porteur",
        en: "No unit of the register has a recorded tie: nothing hangs on a carrier")
    }
    let (single, linked) = (fragility.singlyCarriedCount, fragility.linkedCount)
    guard single > 0 else { return doubledTitle(fragility) }
    let name = network.institutions[first.institution].shortName
    return Text { language in
      let hanging = language.counted(single, .unit)
      let left = language.counted(first.soleUnits.count, .unit)
      let (have, hang) = (linked < 2 ? "a" : "ont", single < 2 ? "tient" : "tiennent")
      let keep = first.soleUnits.count < 2 ? "n’aurait" : "n’auraient"
      return Text(
        fr:
          "\(hanging) sur \(linked) qui \(have) un lien \(hang) à un seul porteur ; sans \(name), "
          + "\(left) \(keep) plus aucun lien",
        en: "\(hanging) of \(linked) with a tie \(single == 1 ? "hangs" : "hang") on one carrier; "
          + "losing \(name) would leave \(left) without any")[language]
    }
  }

  /// That no unit hangs on one carrier is no comfort where hardly any has a tie.
  private func doubledTitle(_ fragility: Fragility) -> Text {
    let (linked, all) = (fragility.linkedCount, fragility.units.count)
    let bridge = fragility.bridges.flatMap(bridgeSentence)
    return Text { language in
      let units = language.counted(linked, .unit)
      let has = linked < 2 ? "a" : "ont"
      let rest = bridge.map { (language == .french ? " ; " : "; ") + $0[language] } ?? ""
      return Text(
        fr: "\(units) sur \(all) \(has) un lien, par deux porteurs ou plus\(rest)",
        en:
          "\(units) of \(all) \(linked == 1 ? "has" : "have") a tie, by two carriers or more\(rest)"
      )[language]
    }
  }

  private func depthGrid(_ fragility: Fragility) -> Grid {
    let rows = [1, 2].map { minimum -> [Grid.Cell] in
      let units = fragility.units.count { $0.carriers.count >= minimum }
      return [
        .text(
          minimum == 1
            ? Text(fr: "au moins un porteur", en: "at least one carrier")
            : Text(fr: "au moins deux porteurs", en: "at least two carriers")),
        .count(units), .share(fragility.share(coveredBy: minimum)),
        .share(fragility.weightShare(coveredBy: minimum)),
      ]
    }
    return Grid(
      caption: Text(
        fr: "Unités du registre selon le nombre de leurs porteurs",
        en: "Units of the register by the number of their carriers"),
      columns: [
        Grid.Column(Text(fr: "Lien par", en: "Tied by")),
        Grid.Column(Text(fr: "Unités", en: "Units"), isNumeric: true),
        Grid.Column(
          Text {
            let total = $0.number(fragility.units.count)
            return Text(fr: "sur \(total)", en: "of \(total)")[$0]
          }, isNumeric: true),
        Grid.Column(Text(fr: "de leurs élèves", en: "of their pupils"), isNumeric: true),
      ], rows: rows)
  }

  /// The first twelve are enough to act on; the JSON has them all.
  private func carrierGrid(_ fragility: Fragility) -> Grid {
    Grid(
      caption: Text(
        fr: "Porteurs, d’abord ceux dont le départ laisserait le plus d’unités sans lien",
        en: "Carriers, first those whose departure would leave most units without a tie"),
      columns: [
        Grid.Column(Text(fr: "Porteur", en: "Carrier")),
        Grid.Column(Text(fr: "Unités", en: "Units"), isNumeric: true),
        Grid.Column(Text(fr: "dont à lui seul", en: "alone"), isNumeric: true),
        Grid.Column(Text(fr: "Élèves", en: "Pupils"), isNumeric: true),
        Grid.Column(Text(fr: "dont à lui seul", en: "alone"), isNumeric: true),
      ],
      rows: fragility.carriers.prefix(12).map { carrier in
        [
          .text(Text(verbatim: network.institutions[carrier.institution].name)),
          .count(carrier.units.count), .count(carrier.soleUnits.count),
          .count(Int(carrier.weight.rounded())), .count(Int(carrier.soleWeight.rounded())),
        ]
      })
  }

  private func fragilityConvention(_ fragility: Fragility) -> Text {
    let (linked, all) = (fragility.linkedCount, fragility.units.count)
    let weightless = fragility.weightlessCount
    return Text { language in
      let units = language.counted(all, .unit)
      let rolls = Text(
        fr: " Sans effectif connu, donc sans poids : \(weightless).",
        en: " Without a known roll, hence without weight: \(weightless).")
      return Text(
        fr:
          "Porteur : une institution de soin entière, jamais une personne ; l’état « fragile » dit "
          + "aussi ce qui tient à une seule personne ou occasion. Unité : une école, un collège ou "
          + "les écoles d’une commune ; sur \(units) au registre, ont un lien : \(linked) ; le "
          + "reste n’a rien à perdre. Un départ retire les liens de la période, il ne dit pas qui "
          + "pourrait reprendre.",
        en: "Carrier: a whole institution of care, never a person; the state “fragile” also tells "
          + "what hangs on one professional or occasion. Unit: a school, a collège or the schools "
          + "of a commune; of \(units) in the register, with a tie: \(linked); the rest has none "
          + "to lose. A departure removes the ties of the window and does not say who could step "
          + "in.")[language] + (weightless > 0 ? rolls[language] : "")
    }
  }
}
