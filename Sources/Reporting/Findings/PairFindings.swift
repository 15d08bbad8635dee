import Graphs
import Languages
import Partners

/// The worst pairs: for the schools, and for the whole.
extension RehearsalReport {
  /// What the worst pair of bodies of care costs, or why nobody can say; empty if nobody asked.
  var pairSentence: [Text] {
    guard let pairs else { return [] }
    guard let worst = pairs.carriers?.worst else {
      return [
        Text(
          fr: "Aucune paire d’organismes de soin n’a de lien qui compte",
          en: "No two bodies of care have a tie that counts")
      ]
    }
    return [worst.together.units > 0 ? sentence(of: worst) : Self.noPairIsMissed]
  }

  private static let noPairIsMissed = Text(
    fr: "Aucune paire d’organismes de soin n’est irremplaçable : chaque établissement lié en a au "
      + "moins trois",
    en: "No two bodies of care are irreplaceable: every school with a tie has three or more")

  private func sentence(of pair: CarrierPair) -> Text {
    let isOne = pair.together.units == 1
    return Text { language in
      let names = names(pair.carriers).list(in: language)
      let schools = language.counted(pair.together.units, .school)
      let pupils = language.counted(Int(pair.together.weight.rounded()), .pupil)
      return Text(
        fr: "La paire la plus coûteuse est \(names) : sans elle, \(schools) (\(pupils)) "
          + (isOne ? "devient silencieux" : "deviennent silencieux"),
        en: "The costliest pair is \(names): without it, \(schools) (\(pupils)) "
          + (isOne ? "falls silent" : "fall silent"))[language]
    }
  }

  /// The worst pairs as tables.
  var pairSections: [Document.Section] {
    guard let pairs else { return [] }
    return pairSentence.map { sentence in
      Document.Section(
        "pairs-carriers", title: sentence,
        blocks: [pairs.carriers.flatMap(carrierGrid).map(Document.Block.grid)].compactMap { $0 }
          + [.note(Self.carrierConvention)])
    } + [partingSection(pairs)]
  }

  private func carrierGrid(_ carriers: CarrierPairs) -> Grid? {
    let rows = [
      (Text(fr: "la plus coûteuse", en: "costliest"), carriers.worst),
      (Text(fr: "la plus cachée", en: "most hidden"), carriers.mostHidden),
    ].compactMap { word, pair in pair.map { (word, $0) } }
    guard !rows.isEmpty else { return nil }
    return Grid(
      caption: Text(
        fr: "Établissements et élèves sans plus aucun lien, selon qui part",
        en: "Schools and pupils without any tie, by who leaves"),
      columns: [
        Grid.Column(Text(fr: "Paire", en: "Pair")),
        Grid.Column(Text(fr: "Premier", en: "First")),
        Grid.Column(Text(fr: "Second", en: "Second")),
        Grid.Column(Text(fr: "Sans le premier", en: "Without the first"), isNumeric: true),
        Grid.Column(Text(fr: "Sans le second", en: "Without the second"), isNumeric: true),
        Grid.Column(Text(fr: "En plus ensemble", en: "More together"), isNumeric: true),
        Grid.Column(Text(fr: "Sans les deux", en: "Without both"), isNumeric: true),
      ],
      rows: rows.map { word, pair in
        [.text(word)] + names(pair.carriers).map { .text(Text(verbatim: $0)) }
          + (pair.alone + [pair.onlyTogether, pair.together]).map(loss)
      })
  }

  private func loss(_ loss: SilentWeight) -> Grid.Cell {
    .text(
      Text { language in
        language.number(Int(loss.weight.rounded())) + " (" + language.number(loss.units) + ")"
      })
  }

  private static let carrierConvention = Text(
    fr: "Élèves, et entre parenthèses établissements, qu’aucun organisme de soin responsable n’a "
      + "plus rencontrés dans la période ; la plus cachée : celle dont le départ commun coûte le "
      + "plus au-delà des départs seuls. Toutes les paires sont comparées ; à égalité, la première "
      + "des enregistrements.",
    en: "Pupils, and schools in brackets, whom no responsible body of care met any more in the "
      + "window; most hidden: the pair whose joint departure costs most beyond the single ones. "
      + "All pairs are compared; of equal ones the first of the records.")

  private func partingSection(_ pairs: PairRehearsal) -> Document.Section {
    guard let parting = pairs.parting else {
      return Document.Section("pairs-institutions", title: noParting(pairs), blocks: [])
    }
    return Document.Section(
      "pairs-institutions",
      title: Text { language in
        let names = names(parting.institutions).list(in: language)
        let (before, after) = (
          language.percent(parting.before), language.percent(parting.after)
        )
        return Text(
          fr: "La paire dont le départ sépare le plus les autres est \(names) : paires sans chemin "
            + "\(after), contre \(before)",
          en: "The pair whose departure parts the others most is \(names): pairs without a path "
            + "\(after), where they were \(before)")[language]
      },
      blocks: [.note(searchNote(parting.search))])
  }

  private func noParting(_ pairs: PairRehearsal) -> Text {
    pairs.isTooLarge
      ? Text(
        fr: "La paire qui sépare le plus les institutions : n.d., elles sont trop nombreuses pour "
          + "être essayées",
        en: "The pair that parts the institutions most: n.d., there are too many to try")
      : Text(
        fr: "La paire qui sépare le plus les institutions : n.d., il en faut trois",
        en: "The pair that parts the institutions most: n.d., it takes three")
  }

  private func searchNote(_ search: KeyPlayers.Search) -> Text {
    switch search {
    case .exact:
      Text(
        fr: "Toutes les paires ont été essayées ; F de Borgatti, sur les paires de qui reste.",
        en: "All pairs were tried; Borgatti’s F, over the pairs of those who stay.")
    case .greedyWithSwaps:
      Text(
        fr: "Recherche gloutonne avec échanges : il peut y avoir pire ; F de Borgatti, sur les "
          + "paires de qui reste.",
        en: "Greedy search with exchanges: there may be a worse pair; Borgatti’s F, over the pairs "
          + "of those who stay.")
    }
  }

  private func names(_ institutions: [Int]) -> [String] {
    institutions.map { network.institutions[$0].shortName }
  }
}
