import Languages
import Partners
import Territories

/// Where and with whom the next meetings would close most.
extension Analysis {
  /// Returns the plan as an agenda, with what it would change and what no meeting can.
  public func document(of plan: MeetingPlan) -> Document {
    let sections = [agendaSection(plan), changeSection(plan), strandedSection(plan)]
    return Document(title: title, subtitle: subtitle, sections: sections.compactMap { $0 })
  }

  private func agendaSection(_ plan: MeetingPlan) -> Document.Section {
    let blocks: [Document.Block] =
      plan.meetings.isEmpty
      ? [] : [.grid(agendaGrid(plan)), .items(plan.meetings.map { item(plan, $0) })]
    return Document.Section(
      "plan", title: planTitle(plan),
      blocks: blocks + [.note(proof(plan)), .note(remainder(plan)), .note(planConvention(plan))])
  }

  private func planTitle(_ plan: MeetingPlan) -> Text {
    guard !plan.open.isEmpty else {
      return Text(
        fr: "Chaque établissement du registre a un lien avec son propre secteur de soin",
        en: "Every school of the register has a tie with its own care sector")
    }
    guard !plan.meetings.isEmpty else {
      return Text { language in
        let open = plan.mass(plan.openWeight, in: language)
        let without = language.agreeing(
          Int(plan.openWeight.rounded()), one: Text(fr: "qui n’en a pas", en: "without"),
          several: Text(fr: "qui n’en ont pas", en: "without"))
        return Text(
          fr: "Aucune rencontre possible ne donnerait de lien à \(open) \(without)",
          en: "No possible meeting would give a tie to the \(open) without")[language]
      }
    }
    return Text { language in
      let meetings = language.counted(plan.meetings.count, .meeting)
      let places = plan.meetings.map { communeName($0).place(in: language) }
      let (gained, open) = (
        plan.mass(plan.weight, in: language), language.number(Int(plan.openWeight.rounded()))
      )
      let verb = plan.meetings.count < 2 ? "donnerait" : "donneraient"
      guard !plan.request.includesFragile else {
        return Text(
          fr: "\(meetings), \(places.list(in: .french)), \(verb) un lien de plus avec leur propre "
            + "secteur de soin à \(gained) (sur \(open) sans lien enregistré, ou au lien fragile)",
          en: "\(meetings), at \(places.list(in: .english)), would give \(gained) one more tie "
            + "with their own care sector (of \(open) without a recorded one, or with a fragile "
            + "one)")[language]
      }
      return Text(
        fr: "\(meetings), \(places.list(in: .french)), \(verb) un lien avec leur propre secteur de "
          + "soin à \(gained) (sur \(open) sans lien enregistré)",
        en: "\(meetings), at \(places.list(in: .english)), would give \(gained) a tie with their "
          + "own care sector (of \(open) without a recorded one)")[language]
    }
  }

  private func proof(_ plan: MeetingPlan) -> Text {
    Text { language in
      let (count, hosts) = (
        language.counted(plan.request.meetingCount, .meeting),
        language.counted(plan.hostCount, .possibleHost)
      )
      let bound = plan.mass(plan.upperBound, in: language)
      let share = language.percent(
        plan.weight > 0 ? (plan.upperBound - plan.weight) / plan.weight : nil)
      return
        (plan.isExact
        ? Text(
          fr:
            "Prouvé : aucun autre choix de \(count) parmi \(hosts) n’en lie plus.",
          en: "Proved: no other choice of \(count) among \(hosts) links more.")
        : Text(
          fr: "Bon choix, non prouvé le meilleur : aucun choix de \(count) parmi \(hosts) "
            + "ne lie plus de \(bound), soit au plus \(share) de mieux.",
          en: "A good choice, not proved the best: no choice of \(count) among \(hosts) "
            + "links more than \(bound), at most \(share) better."))[language]
    }
  }

  private func remainder(_ plan: MeetingPlan) -> Text {
    let gone = Set(plan.meetings.flatMap { $0.invitations.map(\.unit) } + plan.stranded.map(\.unit))
    let left = plan.open.filter { !gone.contains($0) }
    let pupils = left.reduce(0) { $0 + (network.institutions[$1].weight ?? 0) }
    return Text { language in
      let (schools, mass) = (
        language.counted(plan.schoolCount(left, of: network), .school),
        language.counted(Int(pupils.rounded()), .pupil)
      )
      let unweighted = language.number(plan.unweighted.count)
      return Text(
        fr: "Reste à portée d’une rencontre suivante : \(schools), \(mass). Sans effectif "
          + "enregistré, donc sans poids dans le choix : \(unweighted) sur \(plan.open.count).",
        en: "Left within reach of a later meeting: \(schools), \(mass). Without recorded pupils, "
          + "and so without weight in the choice: \(unweighted) of \(plan.open.count).")[language]
    }
  }

  private func planConvention(_ plan: MeetingPlan) -> Text {
    Text { language in
      let reach = language.number(plan.request.reach, decimals: 0)
      let room = roomSentence(plan)[language]
      return Text(
        fr: "Une rencontre atteint les établissements à \(reach) km au plus, à vol d’oiseau : la "
          + "route est plus longue. Le soin à inviter répond du secteur de soin des "
          + "établissements : d’abord qui nomme ce secteur, puis le siège le plus proche. Un lieu "
          + "par commune et par type. Une seule rencontre donne un lien fragile.",
        en: "A meeting reaches the schools within \(reach) km as the crow flies: roads are longer. "
          + "The care to invite answers for the care sector of the schools: first whoever names "
          + "that sector, then the nearest seat. One host for each commune and kind. One meeting "
          + "alone gives a fragile tie.")[language] + " " + room
    }
  }

  /// How many a meeting holds.
  private func roomSentence(_ plan: MeetingPlan) -> Text {
    guard let capacity = plan.request.capacity else {
      return Text(
        fr: "Une rencontre accueille tous ceux qu’elle atteint.",
        en: "A meeting holds all whom it reaches.")
    }
    let isUsual = capacity == network.largestMeeting(settings)
    let kind = KindWords.interaction(settings.meetingKind)
    return Text { language in
      let schools = language.counted(capacity, .school)
      return Text(
        fr: "Au plus \(schools) par rencontre"
          + (isUsual ? ", autant que la plus grande \(kind.french) a réuni de personnes" : "")
          + " ; les écoles d’une commune inscrites en groupe comptent pour un.",
        en: "At most \(schools) a meeting"
          + (isUsual ? ", as many as the largest \(kind.english) had participants" : "")
          + "; schools of a commune recorded as a group count as one.")[language]
    }
  }
}

extension CountedNoun {
  fileprivate static let possibleHost = CountedNoun(
    one: Text(fr: "lieu possible", en: "possible host"),
    several: Text(fr: "lieux possibles", en: "possible hosts"))
}
