import Partners
import Tables

extension Reckoning {
  /// Document 004, first part: governance, partners, resource place.
  static let governance = governanceLines.reckonings(of: "004")

  private static let governanceLines: [ReckonedLine] = [
    ("218", "start of the network", { $0.start(of: "x-creation-2011") }),
    (
      "274", "levels of action",
      { network in
        let themes = network.services.offers.flatMap(\.themes)
        return String(Set(themes.filter { $0.hasSuffix("niveau d’action") }).count)
      }
    ),
    ("416", "members of the first steering committee", { $0.participants(of: "x-copil-2011") }),
    ("419", "year of the CTA", { $0.start(of: "x-cta") }),
    (
      "429-433",
      "CTA member entries "
        + "(CMPEA, ITEP, CMPP, psychanalyste, CD30, MDA30, RAM, EN, PCPE, CPEAGL, MECS)",
      { network in
        let members = network.those(at: "x-cta", as: .member)
        return String(Set(members.map { network.head(of: $0.actor) }).count)
      }
    ),
    (
      "484", "meetings of the CTA/commission formation",
      { String($0.events(under: "x-cta-2022").count) }
    ),
    (
      "484", "participations in these meetings",
      { network in
        let parts = network.events(under: "x-cta-2022").compactMap(\.participants)
        let sum = parts.reduce(0, +)
        return network.interaction("x-cta-2022")?.participations == sum ? String(sum) : nil
      }
    ),
    ("488", "participants 17 February", { $0.participants(of: "x-cta-2022-02-17") }),
    ("491", "participants 2 June", { $0.participants(of: "x-cta-2022-06-02") }),
    ("493", "participants 29 September", { $0.participants(of: "x-cta-2022-09-29") }),
    ("496", "participants 8 December", { $0.participants(of: "x-cta-2022-12-08") }),
    ("485", "sessions still to organise", { $0.sessionsToOrganise }),
    ("524", "coordination time", { $0.number($0.professional("p-coord-rcl")?.fte) }),
    ("624", "signature of the first CLS", { $0.contracts(.held).first }),
    (
      "626-628", "later versions of the CLS",
      { $0.contracts(.held).dropFirst().joined(separator: "; ") }
    ),
    ("628", "next CLS version planned", { $0.contracts(.planned).first }),
    ("654-730", "partner meetings listed", { $0.count(of: "partner-meeting") }),
    ("826-880", "partner events listed", { $0.count(of: "partner-event") }),
    ("835", "steering committees ViaPsy attended", { $0.sessions(of: "x-pe-2022-03") }),
    ("861", "commissions CPTS La Cévenole attended", { $0.sessions(of: "x-pe-2022-11") }),
    ("863", "groups CPTS ECEGEC attended", { $0.sessions(of: "x-pe-2022-12") }),
    (
      "852", "anniversary of CSAPA Addictions France",
      { $0.interaction("x-pe-2022-09")?.label.firstNumber }
    ),
    ("806", "pupils accompanied (ST2S)", { $0.participants(of: "x-st2s-2021-22") }),
    ("808", "SISM conference", { $0.start(of: "x-sism-conf-2022-03-31") }),
    ("812", "IPA project followed since", { $0.start(of: "x-ipa-2021") }),
    (
      "954-969", "structures hosted by Reseda (entries)", { $0.count(of: "premises-lending") }
    ),
    ("973", "CPTS projects", { $0.count(of: "support") }),
  ]
}

extension Network {
  /// The sessions of the fourth edition that were to come when the year's steering began.
  fileprivate var sessionsToOrganise: String? {
    guard let first = interaction("x-cta-2022")?.start?.first else { return nil }
    return String(
      events(under: "x-rf-ed4").count { session in
        session.status != .postponed && session.start.map { $0.first > first } == true
      })
  }

  /// The years of the contracts of one status, in the order of the records.
  fileprivate func contracts(_ status: Interaction.Status) -> [String] {
    interactions.filter { $0.kind == "convention" && $0.status == status }
      .compactMap { $0.start?.description }
  }
}
