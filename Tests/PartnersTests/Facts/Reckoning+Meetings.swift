import Partners
import Tables

extension Reckoning {
  /// Document 004, second part: clinical meetings, training meetings and symposia.
  static let meetings = (clinicalLines + trainingLines + symposiumLines).reckonings(of: "004")

  private static let clinicalLines: [ReckonedLine] = [
    (
      "1045", "frame of a clinical group",
      { $0.frame("participants", of: "o-rencontres-cliniques") }
    ),
    (
      "2256", "frame of a clinical group (fiche)",
      { $0.frame("participants", of: "o-rencontres-cliniques") }
    ),
    ("1055-1057", "rhythm: 2nd Tuesday, 18h-20h", { $0.clinicalRhythm }),
    ("1095", "clinical meetings held", { String($0.heldClinics.count) }),
    ("1095", "participations in clinical meetings", { $0.participations(of: "x-rc-2022") }),
    (
      "2268", "sessions and hours",
      { network in
        network.number(network.heldClinics.compactMap(\.hours).reduce(0, +))
      }
    ),
    ("2275", "participations (fiche)", { $0.participations(of: "x-rc-2022") }),
    (
      "2198-2208", "dates in the 2022 calendar",
      { String(Set($0.heldClinics.compactMap(\.start)).count) }
    ),
    ("1129", "answers to the 2018 evaluation", { $0.participants(of: "x-rc-eval-2018") }),
    ("1272", "care sectors of the CMPEA", { $0.zones(of: "care-sector") }),
    ("1284-1286", "training territories", { $0.zones(of: "training-territory") }),
  ]

  private static let trainingLines: [ReckonedLine] = [
    ("1292", "editions of rencontres-formations", { String($0.events(under: "x-rf-all").count) }),
    (
      "1292", "rencontres-formations",
      { network in
        let sessions = network.events(under: "x-rf-all").flatMap { network.events(under: $0.id) }
        return String(sessions.count { $0.status == .held || $0.status == .planned })
      }
    ),
    (
      "1293", "participations, all editions",
      { network in
        let editions = network.events(under: "x-rf-all").compactMap(\.participations)
        return String(editions.reduce(0, +))
      }
    ),
    ("1301", "participations edition 2012-2013", { $0.participations(of: "x-rf-ed1") }),
    ("1305", "participations edition 2014-2015", { $0.participations(of: "x-rf-ed2") }),
    ("1309", "participations edition 2016-2018", { $0.participations(of: "x-rf-ed3") }),
    ("1312", "participants edition 2021-2022", { $0.participations(of: "x-rf-ed4") }),
    (
      "1429", "limit per rencontre-formation",
      { $0.frame("participants", of: "o-rencontres-formations") }
    ),
    ("1429", "limit per colloque", { $0.frame("participants", of: "o-colloques") }),
    ("1431", "persons per workshop", { $0.frame("personnes", of: "o-colloques") }),
    (
      "1443-1445", "3rd session: first date, new date",
      { network in
        let sessions = network.events(under: "x-rf-ed4")
        let first = sessions.first { $0.status == .postponed }?.start
        let second = sessions.first { $0.status == .planned }?.start
        return [first, second].compactMap { $0?.description }.joined(separator: "; ")
      }
    ),
    (
      "1447-1449", "length of a session of edition 4 (before: half a day)",
      { network in
        let days = Set(network.events(under: "x-rf-ed4").map(network.days))
        return days.count == 1 ? network.text(days.first ?? nil) : nil
      }
    ),
  ]

  private static let symposiumLines: [ReckonedLine] = [
    ("1692", "colloques", { String($0.events(under: "x-col-all").count) }),
    (
      "1692-1694", "participations in the colloques",
      { network in
        let events = network.events(under: "x-col-all")
        let persons = events.compactMap(\.participants) + events.compactMap(\.speakers)
        return String(persons.reduce(0, +))
      }
    ),
    ("1698-1700", "colloque: intervenants", { $0.speakers(at: "x-col-2013") }),
    ("1698-1700", "colloque: participants", { $0.participants(of: "x-col-2013") }),
    ("1702-1704", "colloque: intervenants", { $0.speakers(at: "x-col-2014") }),
    ("1702-1704", "colloque: participants", { $0.participants(of: "x-col-2014") }),
    ("1706-1708", "colloque: intervenants", { $0.speakers(at: "x-col-2016") }),
    ("1706-1708", "colloque: participants", { $0.participants(of: "x-col-2016") }),
    ("1710-1712", "colloque: intervenants", { $0.speakers(at: "x-col-2019") }),
    ("1710-1712", "colloque: participants", { $0.participants(of: "x-col-2019") }),
    (
      "1706", "days of the 2016 colloque",
      { network in network.text(network.interaction("x-col-2016").flatMap(network.days)) }
    ),
    ("1720", "rhythm of the colloques", { $0.symposiumRhythm }),
    (
      "1726-1728", "anniversary of the first colloque in 2023",
      { network in
        guard let hoped = network.year(of: "x-col-2023"),
          let first = network.events(under: "x-col-all").first?.id,
          let began = network.year(of: first)
        else { return nil }
        return String(hoped - began)
      }
    ),
  ]
}

extension Network {
  fileprivate var heldClinics: [Interaction] {
    events(under: "x-rc-2022").filter { $0.status == .held }
  }

  /// The most clinical meetings of one month.
  fileprivate var clinicalRhythm: String? {
    let months = heldClinics.compactMap { $0.start?.description.prefix(7) }
    return Dictionary(grouping: months) { $0 }.values.map(\.count).max().map { "\($0)/month" }
  }

  /// The years from one symposium to the next, on average.
  fileprivate var symposiumRhythm: String? {
    let years = events(under: "x-col-all").compactMap { year(of: $0.id) }
    guard let first = years.min(), let last = years.max(), years.count > 1 else { return nil }
    return number(Double(last - first) / Double(years.count - 1))
  }
}
