import Languages
import Partners
import Territories

/// What a departure does to the whole, and what each would do alone.
extension RehearsalReport {
  /// The network before and after, as a whole.
  func wholeSection(_ rehearsal: DepartureRehearsal, _ prefix: String) -> Document.Section {
    let (before, after) = (rehearsal.cohesionBefore, rehearsal.cohesionAfter)
    return Document.Section(
      prefix + "-whole",
      title: Text { language in
        let institutions = language.counted(after.institutionCount, .institution)
        let components = language.counted(after.componentSizes.count, .component)
        return Text(
          fr: "\(institutions) qui restent : \(components), contre "
            + "\(before.componentSizes.count) avant",
          en: "\(institutions) that stay: \(components), where there were "
            + "\(before.componentSizes.count)")[language]
      },
      blocks: [.grid(wholeGrid(rehearsal)), .note(Self.wholeConvention)]
        + (before.isTooLarge || after.isTooLarge ? [.note(Self.sizeNote)] : []))
  }

  private func wholeGrid(_ rehearsal: DepartureRehearsal) -> Grid {
    let shares = [rehearsal.before, rehearsal.after].map { $0?.cells.share }
    let cohesions = [rehearsal.cohesionBefore, rehearsal.cohesionAfter]
    return Grid(
      caption: Text(fr: "L’ensemble avant et après", en: "The whole before and after"),
      columns: [
        Grid.Column(Text(fr: "Mesure", en: "Measure")),
        Grid.Column(Text(fr: "Avant", en: "Before"), isNumeric: true),
        Grid.Column(Text(fr: "Après", en: "After"), isNumeric: true),
      ],
      rows: [
        [.text(Self.established)]
          + shares.map { share in
            .share(share?.lowerBound)
          },
        [.text(Self.atMost)]
          + shares.map { share in
            .share(share?.upperBound)
          },
        [.text(Text(fr: "Institutions", en: "Institutions"))]
          + cohesions.map { .count($0.institutionCount) },
        [.text(Text(fr: "Composantes", en: "Components"))]
          + cohesions.map { .count($0.componentSizes.count) },
        [.text(Text(fr: "Plus grande composante", en: "Largest component"))]
          + cohesions.map { .count($0.componentSizes.first) },
        [.text(Text(fr: "Fragmentation F", en: "Fragmentation F"))]
          + cohesions.map { decimal($0.unreachable) },
        [.text(Text(fr: "Fragmentation DF", en: "Fragmentation DF"))]
          + cohesions.map { decimal($0.distanceWeighted) },
      ])
  }

  private func decimal(_ value: Double?) -> Grid.Cell {
    .decimal(value, places: 3)
  }

  private static let established = Text(
    fr: "Élèves qui ont un lien, établi", en: "Pupils with a tie, established")

  private static let atMost = Text(
    fr: "Élèves qui ont un lien, au plus", en: "Pupils with a tie, at most")

  private static let wholeConvention = Text(
    fr: "Institutions présentes à une rencontre de la période, liées par les rencontres "
      + "partagées ; après le départ, celles qui restent, même sans plus aucune rencontre. F : "
      + "part des paires sans chemin ; DF : de même, une paire à distance d perdue pour 1 − 1/d ; "
      + "les paires sont celles de qui reste (Borgatti 2006).",
    en: "Institutions that were at a meeting of the window, tied by the meetings they shared; "
      + "after the departure, those that stay, even if no meeting is left to them. F: share of "
      + "pairs without a path; DF: the same, a pair at distance d lost by 1 − 1/d; pairs are of "
      + "those who stay (Borgatti 2006).")

  private static let sizeNote = Text { language in
    let steps = language.number(Int(Cohesion.stepLimit))
    return Text(
      fr: "DF : n.d. au-delà de \(steps) pas, n × (n + 2m) pour n institutions et m liens : le "
        + "calcul durerait trop.",
      en: "DF: n.d. beyond \(steps) steps, n × (n + 2m) for n institutions and m ties: it would "
        + "take too long.")[language]
  }

  /// What each would take alone, beside what all take together; nil if one leaves.
  func aloneSection(_ rehearsal: DepartureRehearsal, _ prefix: String) -> Document.Section? {
    guard !rehearsal.alone.isEmpty else { return nil }
    let only = Set(rehearsal.silencedOnlyTogether)
    let units = rehearsal.units.filter { only.contains($0.unit) }
    return Document.Section(
      prefix + "-alone",
      title: Text { language in
        let schools = language.counted(units.count, .school)
        return units.isEmpty
          ? Text(
            fr:
              "Ensemble, ils ne font taire aucun établissement que l’un d’eux ne ferait taire seul",
            en: "Together they silence no school that one of them would not silence alone")[
              language]
          : Text(
            fr: "Seulement s’ils partent ensemble : \(schools) silencieux "
              + "(\(pupils(of: units, language)))",
            en: "Silent only if they leave together: \(schools) (\(pupils(of: units, language)))")[
              language]
      },
      blocks: [.grid(aloneGrid(rehearsal))])
  }

  private func aloneGrid(_ rehearsal: DepartureRehearsal) -> Grid {
    let together = (
      Text(fr: "Tous ensemble", en: "All together"), rehearsal.silenced,
      rehearsal.cohesionAfter.componentSizes.count
    )
    let rows =
      rehearsal.alone.map { (Text(verbatim: name(ofActor: $0.id)), $0.silenced, $0.componentCount) }
      + [together]
    return Grid(
      caption: Text(
        fr: "Ce que chaque départ coûte seul, et ce que tous coûtent ensemble",
        en: "What each departure costs alone, and what all cost together"),
      columns: [
        Grid.Column(Text(fr: "Départ", en: "Departure")),
        Grid.Column(Text(fr: "Silencieux", en: "Silent"), isNumeric: true),
        Grid.Column(Text(fr: "Élèves", en: "Pupils"), isNumeric: true),
        Grid.Column(Text(fr: "Composantes", en: "Components"), isNumeric: true),
      ],
      rows: rows.map { name, silenced, components in
        let weights = silenced.compactMap { network.institutions[$0].weight }
        let sum = weights.isEmpty && !silenced.isEmpty ? nil : weights.reduce(0, +)
        return [
          .text(name), .count(silenced.count), .count(sum.map { Int($0.rounded()) }),
          .count(components),
        ]
      })
  }
}
