import Languages
import Partners
import Testing

@testable import Reporting

@Suite("The plan in words")
struct PlanFindingsTests {
  static func text(_ request: MeetingPlanRequest, _ language: Language) throws -> String {
    let analysis = try AlesNetwork.analysis()
    let plan = try #require(analysis.network.meetingPlan(request, analysis.settings))
    return analysis.document(of: plan).text(in: language)
  }

  @Test(
    "the title is the finding, and the notes say how sure it is and what was assumed",
    arguments: [
      "2 meetings, at ", "a tie with their own care sector (of ",
      "Proved: no other choice of",
      "within 15 km as the crow flies", "Care to invite", "To invite (", "One meeting alone",
      "As if the meetings", "As of 2022-12-31",
      "a meeting holds all whom it reaches",
    ])
  func english(words: String) throws {
    let text = try Self.text(MeetingPlanRequest(meetingCount: 2), .english)
    #expect(text.lowercased().contains(words.lowercased()), "\(text)")
  }

  @Test("names of communes take their French preposition")
  func prepositions() {
    #expect("Alès".place(in: .french) == "à Alès")
    #expect("La Grand-Combe".place(in: .french) == "à La Grand-Combe")
    #expect("Le Vigan".place(in: .french) == "au Vigan")
    #expect("Les Mages".place(in: .french) == "aux Mages")
    #expect("Le Vigan".place(in: .english) == "Le Vigan")
  }

  @Test("one meeting is not told in the plural")
  func singular() throws {
    let request = MeetingPlanRequest(meetingCount: 1)
    #expect(try Self.text(request, .french).contains("donnerait un lien"))
    #expect(try Self.text(request, .english).contains("1 meeting, at "))
  }

  @Test("where no meeting is possible the title says so")
  func impossible() throws {
    let request = MeetingPlanRequest(meetingCount: 1, hostKinds: ["theatre-company"])
    #expect(try Self.text(request, .english).contains("No possible meeting would give a tie"))
  }
}
