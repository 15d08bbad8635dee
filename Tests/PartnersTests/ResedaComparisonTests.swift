import Partners
import Testing

/// Counted apart from this package, from the rows of interactions.csv and participations.csv.
@Suite("The Alès network, 2021 against 2022")
struct ResedaComparisonTests {
  @Test("80 pairs of institutions met in both years, 3 in 2021 alone, 189 in 2022 alone")
  func ties() throws {
    let ties = try ComparisonTests.comparison(Reseda.network()).partnerTies
    #expect([ties.kept.count, ties.lost.count, ties.new.count] == [80, 3, 189])
  }

  @Test("21 institutions stayed, 61 appeared, 2 disappeared")
  func presence() throws {
    let presence = try ComparisonTests.comparison(Reseda.network()).presence
    #expect(
      [presence.stayed, presence.appeared, presence.disappeared].map(\.count) == [21, 61, 2])
  }

  @Test("5 interactions are recorded for 2021 and 92 for 2022: the difference is one of recording")
  func recording() throws {
    let comparison = try ComparisonTests.comparison(Reseda.network())
    let practices = [comparison.before.practice, comparison.after.practice]
    #expect(practices.map(\.interactions) == [5, 92])
    #expect(practices.map(\.named) == [4, 62])
    #expect(comparison.isRecordingDifferent)
  }

  @Test("of all 117 interactions that took place, 75 name two institutions")
  func responseRate() throws {
    let practice = try Reseda.network().recordingPractice()
    #expect((practice.interactions, practice.named) == (117, 75))
  }

  @Test("one collège met three bodies of care in 2022, none did in 2021")
  func care() throws {
    let comparison = try ComparisonTests.comparison(Reseda.network())
    #expect(comparison.careTies.lost.isEmpty && comparison.careTies.kept.isEmpty)
    let schools = Set(comparison.careTies.new.map(\.first))
    #expect(schools.map { comparison.roster.institutions[$0].id } == ["college-coussens"])
  }
}
