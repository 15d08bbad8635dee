import Partners
import Tables

extension Reckoning {
  /// Document 004, fourth part: the groups in collèges.
  static let groups = groupLines.reckonings(of: "004")

  private static let year = "x-gec-2021-22"
  private static let review = "x-gec-bilan-2022-07-05"

  private static let groupLines: [ReckonedLine] = [
    (
      "1748", "collèges of the experiment",
      { network in
        let hosts = ["x-exp-2015-a", "x-exp-2015-b"].flatMap { network.those(at: $0, as: .host) }
        return String(Set(hosts.map(\.actor)).count)
      }
    ),
    (
      "1752-1754", "ends of the experiment",
      { network in
        ["x-exp-2015-a", "x-exp-2015-b"]
          .compactMap { network.interaction($0)?.end?.description }.joined(separator: "; ")
      }
    ),
    (
      "1776-1778", "CMPP professionals made available",
      { $0.text($0.persons(at: year, as: .speaker)) }
    ),
    (
      "1790", "groups",
      { network in
        guard let all = network.interaction(year)?.sessions,
          let each = network.offer("o-groupes-college")?.sessions?.lowerBound, each > 0
        else { return nil }
        return String(all / each)
      }
    ),
    (
      "1848", "length of a session",
      { network in
        let hours = Set(network.events(under: year).map(\.hours))
        return hours.count == 1 ? network.number(hours.first ?? nil) : nil
      }
    ),
    ("1860", "size of a group", { $0.frame("volontaires", of: "o-groupes-college") }),
    ("1874", "participants of the college groups", { $0.participants(of: year) }),
    (
      "1874", "functions",
      { network in
        String(
          network.those(at: year, as: .participant).count {
            network.professional($0.actor) != nil
          })
      }
    ),
    ("1878-1880", "collèges", { $0.text($0.institution("colleges-gec-2122")?.count) }),
    ("1880", "participations", { $0.participations(of: year) }),
    (
      "2571", "participants and participations (fiche)",
      { network in
        guard let persons = network.persons(at: year, as: .participant, named: "colleges-gec-2122"),
          let presences = network.participations(of: year)
        else { return nil }
        return "\(persons); \(presences)"
      }
    ),
    ("2507-2510", "dates of the 2022 calendar", { $0.groupDates(from: "2022-01-01") }),
    (
      "2556", "sessions and hours",
      { network in
        guard let sessions = network.interaction(year)?.sessions,
          let hours = network.events(under: year).first?.hours
        else { return nil }
        return network.number(Double(sessions) * hours)
      }
    ),
    ("1868", "review meeting", { $0.start(of: review) }),
    (
      "1870", "animators at the review meeting",
      { network in
        let leaders = Set(network.those(at: year, as: .speaker).map(\.actor))
        return String(
          network.those(at: review, as: .participant).count { leaders.contains($0.actor) })
      }
    ),
    (
      "2582", "participants, structures, hours of the review meeting",
      { network in
        [
          network.participants(of: review), network.structures(at: review),
          network.hours(of: review),
        ]
        .compactMap { $0 }.joined(separator: "; ")
      }
    ),
    (
      "1957", "dates planned 2022-2023", { String($0.events(under: "x-gec-2022-23").count) }
    ),
  ]
}

extension Network {
  /// How many persons of one actor were there.
  fileprivate func persons(
    at id: String, as role: Participation.Role, named actor: String
  ) -> Int? {
    those(at: id, as: role).first { $0.actor == actor }?.count
  }

  /// On how many days of a year sessions of the groups were held.
  fileprivate func groupDates(from start: String) -> String? {
    let year = start.prefix(4)
    let sessions = interactions.filter { $0.kind == "college-group" && $0.level == .event }
    let dates = sessions.compactMap(\.start).filter {
      $0.precision == .day && $0.description.hasPrefix(year)
    }
    return String(Set(dates).count)
  }
}
