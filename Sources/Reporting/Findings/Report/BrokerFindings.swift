import Languages
import Partners

/// Who connects school and care, in all meetings and outside those of the coordination.
extension Report {
  /// The brokers with what chance would give them, or nil where one of the two sides is absent.
  func brokerSection(_ grounds: RecordGrounds) -> Document.Section? {
    guard let brokers, brokers.pairCount > 0 else { return nil }
    let ranked = rankedBrokers(brokers)
    let table: [Document.Block] =
      ranked.isEmpty ? [] : [.grid(brokerGrid(ranked, grounds))]
    return Document.Section(
      "brokers", title: brokerTitle(brokers),
      blocks: [.paragraph(pairSentence(brokers))] + table + [.note(Self.brokerConvention)])
  }

  /// Who joins most pairs, and who does without the coordination.
  func brokerTitle(_ brokers: CareEducationBrokers) -> Text {
    guard let first = brokers.brokers.first else {
      return Text(
        fr: "Personne ne relie l’école et le soin qui ne se sont pas rencontrés",
        en: "Nobody joins school and care that did not meet")
    }
    let outside = brokersOutside.map(outsideClause)
    return Text { language in
      let expected = language.number(first.expected, decimals: 1)
      let pairs = language.counted(first.pairCount, .pair)
      let joins = Text(
        fr: "\(shortName(first)) relie \(pairs) école–soin (attendu au hasard : \(expected))",
        en: "\(shortName(first)) joins \(pairs) of school and care (by chance: \(expected))")
      return joins[language] + (outside?[language] ?? "")
    }
  }

  private func outsideClause(_ outside: CareEducationBrokers) -> Text {
    guard let first = outside.brokers.first else {
      return Text(
        fr: " ; hors des rencontres de la coordination, personne",
        en: "; outside the meetings of the coordination, nobody does")
    }
    let isAlone = outside.brokers.count == 1
    return Text { language in
      let pairs = language.counted(first.pairCount, .pair)
      return Text(
        fr: " ; hors des rencontres de la coordination, \(shortName(first))"
          + (isAlone ? " seul" : " d’abord") + " (\(pairs))",
        en: "; outside the meetings of the coordination, \(shortName(first))"
          + (isAlone ? " alone" : " first") + " (\(pairs))")[language]
    }
  }

  private func shortName(_ broker: CareEducationBrokers.Broker) -> String {
    network.institutions[broker.institution].shortName
  }

  /// How many pairs were together, have somebody between them, or nobody.
  private func pairSentence(_ brokers: CareEducationBrokers) -> Text {
    let apart = brokers.pairCount - brokers.tiedPairCount - brokers.joinedPairCount
    return Text { language in
      let (schools, care) = (
        language.counted(brokers.educationCount, .institution),
        language.number(brokers.careCount)
      )
      let pairs = language.counted(brokers.pairCount, .pair)
      let fates = [
        language.counted(
          brokers.tiedPairCount, one: Text(fr: "s’est rencontrée", en: "met"),
          several: Text(fr: "se sont rencontrées", en: "met")),
        language.counted(
          brokers.joinedPairCount,
          one: Text(fr: "a un intermédiaire ou plusieurs", en: "has one go-between or more"),
          several: Text(fr: "ont un intermédiaire ou plusieurs", en: "have one go-between or more")
        ),
        language.counted(
          apart, one: Text(fr: "n’en a pas", en: "has none"),
          several: Text(fr: "n’en ont pas", en: "have none")),
      ].joined(separator: ", ")
      return Text(
        fr: "Présentes dans la période : \(schools) d’éducation et \(care) de soin, soit "
          + "\(pairs) : \(fates).",
        en: "Present in the window: \(schools) of education and \(care) of care, hence "
          + "\(pairs): \(fates).")[language]
    }
  }

  private struct Ranked {
    let institution: Int
    let side: CareEducationBrokers.Side
    let inside: CareEducationBrokers.Broker?
    let outside: CareEducationBrokers.Broker?
  }

  /// Those of all meetings in their order, then those who appear only without the coordination.
  private func rankedBrokers(_ brokers: CareEducationBrokers) -> [Ranked] {
    let outside = Dictionary(
      (brokersOutside?.brokers ?? []).map { ($0.institution, $0) },
      uniquingKeysWith: { first, _ in first })
    let inside = Set(brokers.brokers.map(\.institution))
    return brokers.brokers.map {
      Ranked(
        institution: $0.institution, side: $0.side, inside: $0, outside: outside[$0.institution])
    }
      + (brokersOutside?.brokers ?? []).filter { !inside.contains($0.institution) }.map {
        Ranked(institution: $0.institution, side: $0.side, inside: nil, outside: $0)
      }
  }

  private func brokerGrid(_ ranked: [Ranked], _ grounds: RecordGrounds) -> Grid {
    let outsideColumns = [
      Grid.Column(
        Text(fr: "Hors coordination : paires", en: "Outside the coordination: pairs"),
        isNumeric: true),
      Grid.Column(Text(fr: "attendu", en: "expected"), isNumeric: true),
      Grid.Column(Text(fr: "à lui seul", en: "alone"), isNumeric: true),
    ]
    let hasOutside = brokersOutside != nil
    return Grid(
      caption: Text(
        fr: "Qui relie des paires école–soin qui ne se sont pas rencontrées",
        en: "Who joins pairs of school and care that did not meet"),
      columns: [
        Grid.Column(Text(fr: "Institution", en: "Institution")),
        Grid.Column(Text(fr: "Place", en: "Place")),
        Grid.Column(Text(fr: "Paires reliées", en: "Pairs joined"), isNumeric: true),
        Grid.Column(Text(fr: "attendu", en: "expected"), isNumeric: true),
        Grid.Column(Text(fr: "à lui seul", en: "alone"), isNumeric: true),
      ] + (hasOutside ? outsideColumns : []),
      rows: ranked.map { row in
        [.text(Text(verbatim: network.institutions[row.institution].name)), .text(row.side.words)]
          + cells(row.inside) + (hasOutside ? cells(row.outside) : [])
      },
      grounds: ranked.map { grounds.institution($0.institution) })
  }

  private func cells(_ broker: CareEducationBrokers.Broker?) -> [Grid.Cell] {
    guard let broker else { return Array(repeating: .text(Text(verbatim: "–")), count: 3) }
    return [
      .count(broker.pairCount), .decimal(broker.expected, places: 1), .count(broker.solePairCount),
    ]
  }

  private static let brokerConvention = Text(
    fr: "Courtage de Gould et Fernandez (1989) entre éducation et soin : une paire n’était jamais "
      + "ensemble dans la période, et chacune a rencontré l’institution. Place : représentant (de "
      + "l’éducation, ou du soin), ou tiers. Attendu : moyenne si autant de liens tombaient au "
      + "hasard entre les mêmes présents. À lui seul : personne d’autre ne relie la paire. Hors "
      + "coordination : sans ce qu’elle organise, et sans ses propres services. Présence n’est pas "
      + "influence.",
    en: "Brokerage of Gould and Fernandez (1989) between education and care: a pair was never "
      + "together in the window, and each of the two met the institution. Place: representative (of "
      + "education, or of care), or third party. Expected: mean if as many ties fell at random "
      + "among those present. Alone: nobody else joins the pair. Outside the coordination: without "
      + "what it organises, and without its own services. Presence is not influence.")
}
