import Territories
import Testing

@testable import Partners

/// Offers and needs of one académie in small: who is offered what, by whom, and what nobody offers.
///
///               listening          collective   training
///     directors  helpline, doctor   helpline
///     teachers   doctor                          school
///     (none)                        free
@Suite("What is offered, needed and asked for")
struct OfferingTests {
  static func network(offers: String? = nil, needs: String? = nil) throws -> Network {
    try RecordFolder([
      "institutions": """
      id,name,kind,sector,parent
      mutual,Mutuelle,insurer,social,
      branch,Mutuelle 67,insurer,social,mutual
      doctor,Médecine,staff-service,health,
      school,École de formation,training-service,training,
      """,
      "professionals":
        "id,function,institution\npsy,psychologue,mutual\nfree,psychologue libérale,",
      "offers": offers ?? """
        id,provider,family,public,needs,contact
        o1,mutual,listening,Directeurs,alone,3676
        o2,doctor,Listening,directeurs;enseignants,alone;ill,
        o3,psy,collective,directeurs,conflict,3676
        o4,school,training,enseignants,,page
        o5,free,collective,,,
        """,
      "needs": needs ?? """
        id,label
        alone,Isolement
        ill,Santé
        conflict,Conflit
        start,Prise de poste
        """,
    ]).network()
  }

  @Test("a professional offers for the institution, one without an institution for itself")
  func providers() throws {
    let offering = try #require(try Self.network().offering)
    #expect(offering.providers.map(\.id) == ["mutual", "doctor", "school", "free"])
    #expect(offering.providers.map(\.offers) == [[0, 2], [1], [3], [4]])
    #expect(offering.share(of: offering.providers[0]) == 0.4)
  }

  @Test("a branch is not merged with the body that it is part of")
  func branches() throws {
    let network = try Self.network(
      offers: "id,provider,family\na,mutual,listening\nb,branch,listening")
    let offering = try #require(network.offering)
    #expect(offering.providers.count == 2 && offering.soleCells.isEmpty)
  }

  @Test("families and publics are told apart whatever their case")
  func words() throws {
    let offering = try #require(try Self.network().offering)
    #expect(offering.families == ["listening", "collective", "training"])
    #expect(offering.audiences == ["Directeurs", "enseignants"])
  }

  @Test("a family rests on one provider for a public where nobody else gives it")
  func soleCells() throws {
    let offering = try #require(try Self.network().offering)
    let cells = offering.soleCells.map { "\($0.family)/\($0.audience ?? "-")/\($0.providers)" }
    let expected = [
      #"listening/enseignants/["doctor"]"#, #"collective/directeurs/["mutual"]"#,
      #"training/enseignants/["school"]"#, #"collective/-/["free"]"#,
    ]
    #expect(cells.sorted() == expected.sorted())
    #expect(offering.cells.count == 5, "directors are listened to by two")
  }

  @Test("an offer without a contact is found, and a need that no offer answers")
  func holes() throws {
    let network = try Self.network()
    let offering = try #require(network.offering)
    #expect(offering.withoutContact.map { network.services.offers[$0].id } == ["o2", "o5"])
    #expect(offering.unanswered.map { network.services.needs[$0].id } == ["start"])
    #expect(offering.answers[0].offers == [0, 1])
  }

  @Test("two offers of five and three of one each make an index of 7/25")
  func concentration() throws {
    let index = try Self.network().offering?.concentration?.index
    #expect(abs((index ?? 0) - 7.0 / 25) < 1e-12)
  }

  @Test("needs alone are all unanswered; without either table nothing is said")
  func empty() throws {
    let needs = try Self.network(offers: "id,provider,family").offering
    #expect(needs?.unanswered.count == 4 && needs?.concentration == nil)
    let nothing = try Self.network(offers: "id,provider,family", needs: "id,label")
    #expect(nothing.offering == nil)
  }

  @Test("the order of the rows changes the order of the answers and nothing else")
  func invariance() throws {
    let rows = [
      "a,mutual,listening,x,,", "b,doctor,listening,x,,1", "c,school,training,y,,2",
    ]
    func findings(_ rows: [String]) throws -> [Set<String>] {
      let header = "id,provider,family,public,needs,contact"
      let network = try Self.network(offers: ([header] + rows).joined(separator: "\n"))
      let offering = try #require(network.offering)
      return [
        Set(offering.soleCells.flatMap(\.providers)),
        Set(offering.withoutContact.map { network.services.offers[$0].id }),
      ]
    }
    try #expect(findings(rows) == findings(rows.reversed()))
  }
}
