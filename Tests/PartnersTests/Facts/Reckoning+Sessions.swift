import Partners
import Tables

extension Reckoning {
  /// Document 004, third part: the sessions of the fourth edition, above all that of Saint-Ambroix.
  static let sessions = (sessionLines + profileLines).reckonings(of: "004")

  private static let day = "x-rf-2022-03-24"

  private static let sessionLines: [ReckonedLine] = [
    ("1471", "1st session", { $0.start(of: "x-rf-2021-06-10") }),
    ("1477", "review of the 1st session", { $0.step("s-rf1-bilan")?.start?.description }),
    ("1483", "2nd session", { $0.start(of: day) }),
    (
      "1943-1945", "date given to the Saint-Ambroix meeting in the college-group chapter",
      { network in
        let words = network.testimony.conflicts.first { $0.id == "1" }?.statement
        return words?.split { !($0.isNumber || $0 == "-") }.map(String.init)
          .first { PartialDate($0)?.precision == .day }
      }
    ),
    ("1567", "preparatory meetings of the 2nd session", { $0.sessions(of: "x-cf-prep-rf2") }),
    ("1569", "participations in these meetings", { $0.participations(of: "x-cf-prep-rf2") }),
    ("1569-1571", "structures in these meetings", { $0.structures(at: "x-cf-prep-rf2") }),
    ("2418", "project meetings of the 2nd session", { $0.sessions(of: "x-cf-rf2") }),
    ("2435", "participations in the project meetings", { $0.participations(of: "x-cf-rf2") }),
    ("2435", "structures in the project meetings", { $0.structures(at: "x-cf-rf2") }),
    ("2436", "hours of project meetings", { $0.hours(of: "x-cf-rf2") }),
    ("2419", "minutes (CR)", { String($0.outputs("compte rendu", of: day).count) }),
    ("1573", "participants, morning", { $0.participants(of: day) }),
    ("1573-1575", "speakers and workshop leaders", { $0.speakers(at: day) }),
    (
      "1507-1531", "speakers named or counted in the programme",
      { $0.text($0.persons(at: day, as: .speaker)) }
    ),
    ("1549-1555", "workshops", { $0.parts(of: "r-actes-2022-03-24") }),
    ("1579", "evaluation sheets", { $0.outputs("fiches", of: day).first?.firstNumber }),
    ("2450", "evaluation sheets (fiche)", { $0.outputs("fiches", of: day).first?.firstNumber }),
    ("2413", "duration", { $0.hours(of: day) }),
    ("2426", "participants (fiche)", { $0.participants(of: day) }),
    (
      "1619-1621", "preparatory meetings of the 3rd session",
      { $0.sessions(of: "x-cf-prep-rf3") }
    ),
    ("1621", "participations in these meetings", { $0.participations(of: "x-cf-prep-rf3") }),
    (
      "2469", "participations and structures of these meetings",
      { network in
        let autumn = ["x-cta-2022-09-29", "x-cta-2022-12-08"]
          .compactMap { network.interaction($0)?.participants }
        return String(autumn.reduce(0, +))
      }
    ),
    ("2469", "structures of these meetings", { $0.structures(at: "x-cf-prep-rf3") }),
  ]

  private static let profileLines: [ReckonedLine] = [
    ("1581", "profile: éducatif", { $0.percent("éducatif") }),
    ("1581", "profile: soin", { $0.percent("soin") }),
    ("1583", "profile: enseignement", { $0.percent("enseignement") }),
    ("1583", "structures: médico-social", { $0.percent("médico-social") }),
    ("1583-1585", "structures: Éducation nationale", { $0.percent("Éducation nationale") }),
    ("1585", "structures: CH", { $0.percent("CH") }),
  ]
}

extension Network {
  /// The written outputs of the steps of a case whose name begins with a word.
  fileprivate func outputs(_ word: String, of id: String) -> [String] {
    steps(of: id).flatMap(\.documents).filter { $0.hasPrefix(word) }
  }
}
