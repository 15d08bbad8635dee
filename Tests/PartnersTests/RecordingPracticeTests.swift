import Partners
import Testing

@Suite("Response rate")
struct RecordingPracticeTests {
  @Test("what took place answers if it names two institutions; groups without a name do not")
  func named() throws {
    let network = try ComparisonTests.basin([
      ("2021-03-01", ["alesia", "town"]), ("2021-04-01", ["cmpea"]), ("2022-03-01", []),
      ("2022-04-01", ["vallee", "some"]),
    ])
    let practice = network.recordingPractice()
    #expect((practice.interactions, practice.named) == (4, 1))
    #expect(practice.namedShare == 0.25)
    #expect(practice.anonymousGroups == 1)
  }

  @Test("what is planned has not been asked, and nothing is no rate")
  func planned() throws {
    let table = """
      id,level,kind,status,start
      x0,event,meeting,planned,2022-03-01
      """
    let network = try ComparisonTests.basin(
      [("2022-03-01", ["alesia", "town"])], changes: ["interactions": table])
    #expect(network.recordingPractice().interactions == 0)
    #expect(network.recordingPractice().namedShare == nil)
  }

  @Test("windows that follow each other share out what took place")
  func windows() throws {
    let network = try ComparisonTests.twoYears()
    let years = try [2021, 2022].map {
      network.recordingPractice(in: try ComparisonTests.settings(network, $0).window)
    }
    let whole = network.recordingPractice()
    #expect(years.map(\.interactions).reduce(0, +) == whole.interactions)
    #expect(years.map(\.named).reduce(0, +) == whole.named)
  }
}
