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
}
