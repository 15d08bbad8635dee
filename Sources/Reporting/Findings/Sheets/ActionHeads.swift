import Languages
import Partners
import Tables
import Territories

/// The heads of an action sheet, in the order of the form that networks fill by hand.
extension ActionForm {
  /// What was meant.
  var planHeads: [SheetHead] {
    [
      SheetHead(
        Text(fr: "Type d’action", en: "Sort of action"), KindWords.interaction(record.kind),
        in: "interactions.csv (kind)", own),
      SheetHead(
        Text(fr: "Porteur", en: "Carrier"), names(as: .organiser),
        in: "participations.csv (role organiser)", evidence(as: .organiser)),
      SheetHead(
        Text(fr: "Calendrier", en: "Calendar"), calendar(of: [.held, .ongoing]),
        in: "interactions.csv (start, parent)", own),
      SheetHead(
        Text(fr: "Objectif", en: "Aim"),
        Text(listing: sheet.needs.map { network.services.needs[$0].label }),
        in: "offers.csv (actions, needs)", offers),
      SheetHead(
        Text(fr: "Lieux", en: "Places"), Text(listing: places), in: "interactions.csv (place)",
        own + evidence(as: .host)),
      SheetHead(
        Text(fr: "Public", en: "Public"), told(\.publics), in: "offers.csv (actions, public)",
        offers),
      SheetHead(
        Text(fr: "Communication", en: "Communication"), communication,
        in: "offers.csv (actions, contact)", offers),
      SheetHead(
        Text(fr: "Méthode d’évaluation", en: "Method of evaluation"), evaluation,
        in: "steps.csv (kind evaluation, expected)", stages.flatMap { network.grounds($0).evidence }
      ),
      SheetHead(
        Text(fr: "Description", en: "Description"), description,
        in: "offers.csv (actions, mode)", offers),
      SheetHead(
        Text(fr: "Suite", en: "What comes next"), calendar(of: [.planned, .postponed, .hoped]),
        in: "interactions.csv (status planned)", own),
    ]
  }

  /// What was done.
  var doneHeads: [SheetHead] {
    [
      SheetHead(
        Text(fr: "Séances", en: "Sessions"), sessionWords, in: "interactions.csv (sessions)", own),
      SheetHead(
        Text(fr: "Durée", en: "Duration"),
        words(sheet.hours) { language, hours in
          language.number(hours, decimals: hours == hours.rounded() ? 0 : 1) + " h"
        }, in: "interactions.csv (hours)", own),
      SheetHead(
        Text(fr: "Participants", en: "Participants"), words(sheet.participants) { $0.number($1) },
        in: "interactions.csv (participants)", own),
      SheetHead(
        Text(fr: "Participations", en: "Participations"),
        words(sheet.participations) { $0.number($1) },
        in: "interactions.csv (participations)", own),
      SheetHead(
        Text(fr: "Intervenants", en: "Speakers"),
        words(sheet.speakers.stated, orAtLeast: sheet.presences(as: .speaker).count),
        in: "interactions.csv (speakers)", own + evidence(as: .speaker)),
      SheetHead(
        Text(fr: "Structures", en: "Structures"),
        words(sheet.structures.stated, orAtLeast: sheet.recordedStructures),
        in: "interactions.csv (structures)", own),
    ]
  }

  private var own: [Grounds.Evidence] {
    network.evidence(ofInteractions: [sheet.interaction] + sessions)
  }

  private var offers: [Grounds.Evidence] { network.evidence(ofOffers: sheet.offers) }

  private func names(as role: Participation.Role) -> Text? {
    Text(listing: sheet.presences(as: role).map { network.actorName($0.actor) })
  }

  private func evidence(as role: Participation.Role) -> [Grounds.Evidence] {
    sheet.presences(as: role).flatMap { presence in
      presence.rows.map { row in
        Grounds.Evidence(
          Text(verbatim: network.actorName(presence.actor)), network.participations[row].origin)
      }
    }
  }

  /// The dates of the sessions of some status, else those of the action itself.
  private func calendar(of statuses: [Interaction.Status]) -> Text? {
    let dated = ([sheet.interaction] + sessions).map { network.interactions[$0] }
      .filter { statuses.contains($0.status) && $0.start != nil }
    let parts = dated.filter { $0.id != record.id }
    return Text(
      listing: statuses.compactMap { status in
        let dates = (parts.isEmpty ? dated : parts).filter { $0.status == status }
          .compactMap(\.dates).distinct
        guard !dates.isEmpty else { return nil }
        return status.words.colon(Text(verbatim: dates.joined(separator: ", ")))
      })
  }

  /// Where the action and its sessions were, and who hosted them.
  private var places: [String] {
    let records = ([sheet.interaction] + sheet.children).map { network.interactions[$0] }
    let houses = records.compactMap { network.institution($0.place)?.name }
    let hosts = sheet.presences(as: .host).map { network.actorName($0.actor) }
    let communes = records.compactMap { network.commune(network.commune(of: $0))?.name }
    let territories = records.compactMap { network.territory($0.territory)?.name }
    return (houses + hosts + (communes.isEmpty ? territories : communes)).distinct
  }

  private func told(_ words: (Offer) -> [String]) -> Text? {
    Text(listing: sheet.offers.flatMap { words(network.services.offers[$0]) }.distinct)
  }

  /// The steps that tell people of it, and the contacts of its offers.
  private var communication: Text? {
    let steps = stages.filter { Self.informing.contains($0.kind) }.map(\.label)
    let contacts = sheet.offers.flatMap { network.services.offers[$0].contacts }.distinct
    return Text(listing: steps + contacts)
  }

  private static let informing: Set<String> = ["information", "communication", "request"]

  /// The steps that evaluate, and the written outputs that are expected or there.
  private var evaluation: Text? {
    Text(
      listing: stages.filter { stage in
        Self.evaluating.contains(stage.kind) || !(stage.expected + stage.documents).isEmpty
      }.map { stage in
        let outputs = (stage.documents.isEmpty ? stage.expected : stage.documents)
        return stage.label + (outputs.isEmpty ? "" : " (\(outputs.joined(separator: ", ")))")
      }.distinct)
  }

  private static let evaluating: Set<String> = ["evaluation", "review", "synthesis"]

  private var description: Text? {
    let how = sheet.offers.map { row -> String in
      let offer = network.services.offers[row]
      return offer.label + (offer.mode.map { " – \($0)" } ?? "")
    }
    return Text(listing: how)
  }

  /// A number as stated, else at least as many as are on record.
  private func words(_ stated: Int?, orAtLeast recorded: Int) -> Text? {
    if let stated { return Text { $0.number(stated) } }
    guard recorded > 0 else { return nil }
    return Text { language in
      let number = language.number(recorded)
      return Text(fr: "au moins \(number) (enregistrés)", en: "at least \(number) (on record)")[
        language]
    }
  }

  /// How many sessions, and how many of them have a row of their own.
  private var sessionWords: Text? {
    guard let count = sheet.sessions.value else { return nil }
    let rows = sheet.sessions.toldCount
    guard rows > 0, rows != count else { return Text { $0.number(count) } }
    return Text(fr: "\(count), dont \(rows) ont leur ligne", en: "\(count), \(rows) with a row")
  }

  /// A figure, and from how many sessions it is added up.
  private func words<Value>(
    _ figure: ActionSheet.Figure<Value>, _ number: (Language, Value) -> String
  ) -> Text? {
    guard let value = figure.value else { return nil }
    guard figure.stated == nil, figure.toldCount < sheet.heldCount else {
      return Text { number($0, value) }
    }
    return Text { language in
      let (told, all) = (language.number(figure.toldCount), language.number(sheet.heldCount))
      return Text(
        fr: "au moins \(number(language, value)) (dit pour \(told) séances sur \(all))",
        en: "at least \(number(language, value)) (told for \(told) sessions of \(all))")[language]
    }
  }
}

extension Interaction {
  /// When it was, as far as it is known: a day, or the first and the last.
  fileprivate var dates: String? {
    start.map { start in
      [start.description, end?.description].compactMap { $0 }.distinct.joined(separator: " – ")
    }
  }
}
