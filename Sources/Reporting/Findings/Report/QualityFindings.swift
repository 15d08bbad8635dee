import Languages
import Partners
import Tables

/// What the records leave open, and what to write down so that the next report can say it.
extension Report {
  /// What is not recorded, each with its cure; nil where nothing is missing.
  func unknownSection(_ grounds: RecordGrounds) -> Document.Section? {
    let items = unknownItems(grounds)
    guard !items.isEmpty else { return nil }
    return Document.Section(
      "not-recorded",
      title: Text { language in
        Text(
          fr: "Ce que les enregistrements ne disent pas, et ce qu’il faudrait écrire",
          en: "What the records do not say, and what to record")[language]
      },
      blocks: [
        .items(items),
        .note(
          Text(
            fr: "On compte les événements et les séries sans ligne propre, jamais les vues. Ce qui "
              + "n’est pas écrit n’est pas zéro.",
            en: "Events count, and series without rows of their own; never views. What is not "
              + "written is not zero.")),
      ])
  }

  private func unknownItems(_ grounds: RecordGrounds) -> [Document.Item] {
    let counted = network.countedInteractions.compactMap { grounds.place(ofInteraction: $0.id) }
    return institutionItems(grounds) + placeItems(counted, grounds) + dateItems(counted, grounds)
      + attendanceItems(counted, grounds)
  }

  /// What is open of the institutions.
  private func institutionItems(_ grounds: RecordGrounds) -> [Document.Item] {
    let institutions = network.institutions
    let all = institutions.indices
    let units = all.filter { institutions[$0].isExpected }
    return [
      item(
        all.filter { institutions[$0].commune == nil }, of: all.count,
        Text(fr: "institutions sans commune", en: "institutions without a commune"),
        Text(fr: "commune dans institutions", en: "commune in institutions"), grounds.institutions),
      item(
        all.filter { institutions[$0].sector == .unknown }, of: all.count,
        Text(fr: "institutions sans secteur", en: "institutions without a sector"),
        Text(fr: "sector dans institutions", en: "sector in institutions"), grounds.institutions),
      item(
        units.filter { institutions[$0].weight == nil }, of: units.count,
        Text(fr: "unités attendues sans effectif", en: "expected units without a roll"),
        Text(fr: "weight dans institutions", en: "weight in institutions"), grounds.institutions),
    ].compactMap { $0 }
  }

  /// Where interactions took place, as far as that is open.
  private func placeItems(_ counted: [Int], _ grounds: RecordGrounds) -> [Document.Item] {
    [
      item(
        counted.filter { grounds.territories(of: network.interactions[$0]).isEmpty },
        of: counted.count,
        Text(fr: "interactions sans lieu", en: "interactions without a place"),
        Text(
          fr: "place, commune ou territory dans interactions",
          en: "place, commune or territory in interactions"), grounds.interactionList)
    ].compactMap { $0 }
  }

  /// When interactions took place, as far as that is open.
  private func dateItems(_ counted: [Int], _ grounds: RecordGrounds) -> [Document.Item] {
    let undated = Text(fr: "interactions sans date", en: "interactions without a date")
    let allUndated = Text(
      fr: "aucune date n’est enregistrée : " + undated.french,
      en: "no date is recorded: " + undated.english)
    return [
      item(
        counted.filter { network.interactions[$0].start == nil }, of: counted.count,
        hasNoDates ? allUndated : undated,
        Text(fr: "start dans interactions", en: "start in interactions"), grounds.interactionList),
      item(
        counted.filter { network.interactions[$0].start.map { $0.precision >= .year } == true },
        of: counted.count,
        Text(
          fr: "interactions datées par la seule année", en: "interactions dated by the year alone"),
        Text(fr: "le jour ou le mois de start", en: "the day or month of start"),
        grounds.interactionList),
    ].compactMap { $0 }
  }

  /// Who was there and how many, as far as that is open.
  private func attendanceItems(_ counted: [Int], _ grounds: RecordGrounds) -> [Document.Item] {
    [
      item(
        counted.filter { grounds.participationsOfInteraction[$0].isEmpty }, of: counted.count,
        Text(fr: "interactions sans personne de nommé", en: "interactions with nobody named"),
        Text(fr: "qui était là, dans participations", en: "who was there, in participations"),
        grounds.interactionList),
      item(
        activity.total.untold, of: activity.total.interactions.count,
        Text(
          fr: "interactions de la période sans chiffre de participation",
          en: "interactions of the window without a figure of attendance"),
        Text(
          fr: "participations ou participants dans interactions",
          en: "participations or participants in interactions"), grounds.interactionList),
    ].compactMap { $0 }
  }

  private func item(
    _ rows: [Int], of total: Int, _ what: Text, _ cure: Text, _ grounded: ([Int]) -> Grounds
  ) -> Document.Item? {
    guard !rows.isEmpty else { return nil }
    return Document.Item(
      title: Text { language in
        let (count, all) = (language.number(rows.count), language.number(total))
        let share = language.percent(Double(rows.count) / Double(total))
        return Text(
          fr: "\(what.french) : \(count) sur \(all) (\(share))",
          en: "\(what.english): \(count) of \(all) (\(share))")[language]
      }.capitalized,
      details: [Text(fr: "À écrire : " + cure.french, en: "To record: " + cure.english)],
      grounds: grounded(rows))
  }
}

extension RecordGrounds {
  /// Returns the grounds of several institutions.
  fileprivate func institutions(_ rows: [Int]) -> Grounds {
    institutions(rows, anchor: nil, territories: nil)
  }

  /// Returns the grounds of several interactions.
  fileprivate func interactionList(_ rows: [Int]) -> Grounds {
    interactions(rows)
  }
}
