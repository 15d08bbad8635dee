import Languages
import Partners
import Territories

/// The meetings of a plan: where, whom to write to, and who is concerned.
extension Analysis {
  func agendaGrid(_ plan: MeetingPlan) -> Grid {
    Grid(
      caption: Text(
        fr: "Les rencontres, celle qui lie le plus d’abord",
        en: "The meetings, the weightiest first"),
      columns: [
        Grid.Column(Text(fr: "Où", en: "Where")), Grid.Column(Text(fr: "Accueil", en: "Host")),
        Grid.Column(Text(fr: "Soin à inviter", en: "Care to invite")),
        Grid.Column(Text(fr: "Établissements", en: "Schools"), isNumeric: true),
        Grid.Column(
          plan.request.includesFragile
            ? Text(fr: "Élèves", en: "Pupils")
            : Text(fr: "Élèves nouvellement liés", en: "Pupils newly linked"), isNumeric: true),
        Grid.Column(Text(fr: "Territoire oublié visité", en: "Forgotten territory visited")),
      ],
      rows: plan.meetings.map { meeting in
        let units = meeting.invitations.map(\.unit)
        let pupils = units.reduce(0) { $0 + (network.institutions[$1].weight ?? 0) }
        return [
          .text(Text(verbatim: communeName(meeting))),
          .text(Text(verbatim: network.institutions[meeting.host].name)),
          .text(
            Text { language in
              meeting.guests.map { network.institutions[$0.body].shortName }.list(in: language)
            }),
          .count(plan.schoolCount(units, of: network)), .count(Int(pupils.rounded())),
          .text(Text { language in forgottenZones(meeting, in: language) ?? "–" }),
        ]
      })
  }

  func communeName(_ meeting: PlannedMeeting) -> String {
    meeting.commune.map { network.communes[$0].name } ?? network.institutions[meeting.host].name
  }

  private func forgottenZones(_ meeting: PlannedMeeting, in language: Language) -> String? {
    guard let zoning = network.zonings[settings.meetingZoning], !meeting.forgotten.isEmpty
    else { return nil }
    return meeting.forgotten.map { history in
      let since =
        history.openGap.map { language.counted($0, .day) }
        ?? Text(fr: "jamais visité", en: "never visited")[language]
      return "\(zoning.zones[history.zone].name) (\(since))"
    }.list(in: language)
  }

  /// A meeting as an item of an agenda: where, whom to write to, who is concerned.
  func item(_ plan: MeetingPlan, _ meeting: PlannedMeeting) -> Document.Item {
    let host = network.institutions[meeting.host].name
    return Document.Item(
      title: Text { language in
        Text(
          fr: "\(communeName(meeting)), accueil : \(host)",
          en: "\(communeName(meeting)), host: \(host)")[language]
      },
      details: [guestSentence(meeting), schoolSentence(plan, meeting), visitSentence(meeting)]
        .compactMap { $0 })
  }

  private func guestSentence(_ meeting: PlannedMeeting) -> Text {
    let zones = network.zonings[settings.careZoning]?.zones ?? []
    return Text { language in
      let guests = meeting.guests.map { guest in
        network.institutions[guest.body].name + " ("
          + guest.zones.map { zones[$0].name }.list(in: language) + ")"
      }.list(in: language)
      return Text(
        fr: "Soin à inviter, et pour quel secteur : \(guests)",
        en: "Care to invite, and for which sector: \(guests)")[language]
    }
  }

  private func schoolSentence(_ plan: MeetingPlan, _ meeting: PlannedMeeting) -> Text {
    Text { language in
      let schools = meeting.invitations.map { invitation in
        let unit = network.institutions[invitation.unit]
        let pupils = unit.weight.map { language.counted(Int($0.rounded()), .pupil) + ", " } ?? ""
        return "\(unit.name) (\(pupils)\(language.number(invitation.kilometres, decimals: 0)) km)"
      }
      let count = language.counted(
        plan.schoolCount(meeting.invitations.map(\.unit), of: network), .school)
      return Text(
        fr: "À inviter (\(count)) : \(schools.list(in: .french, atMost: 40))",
        en: "To invite (\(count)): \(schools.list(in: .english, atMost: 40))")[language]
    }
  }

  private func visitSentence(_ meeting: PlannedMeeting) -> Text? {
    guard !meeting.forgotten.isEmpty else { return nil }
    return Text { language in
      let zones = forgottenZones(meeting, in: language) ?? ""
      let kind = KindWords.interaction(settings.meetingKind)[language]
      return Text(
        fr: "Visite un territoire sans \(kind) depuis longtemps : \(zones)",
        en: "Visits a territory long without a \(kind): \(zones)")[language]
    }
  }
}
