import Tables
import Testing

@testable import Partners

@Suite("Ratios")
struct RatioTests {
  @Test("41 directors to 4 psychologists are 10.25 each")
  func directorsPerPsychologist() throws {
    let ratios = #"[{"id": "r", "of": "professional:dir", "per": "professional:psy"}]"#
    let ratio = try #require(try ListeningCell.network(ratios: ratios).ratios.first)
    #expect(ratio.value == 10.25 && ratio.form == .quotient)
    #expect(ratio.numerator.origins.count == 1 && ratio.denominator.origins.count == 1)
  }

  @Test("a ratio against the unknown or against nought is not defined")
  func undefined() throws {
    let ratios = """
      [{"id": "a", "of": "professional:dir", "per": "professional:ens"},
       {"id": "b", "of": "professional:dir", "per": "interaction:talk/speakers"}]
      """
    #expect(try ListeningCell.network(ratios: ratios).ratios.map(\.value) == [nil, nil])
  }

  @Test(
    "a ratio of what is no count, or names nothing, is a problem of the description",
    arguments: [
      #"[{"id": "a", "of": "directors", "per": "professional:psy"}]"#,
      #"[{"id": "a", "of": "professional:psy", "per": "professional:psi"}]"#,
      #"[{"id": "a", "of": "interaction:tolk/participants", "per": "professional:psy"}]"#,
      #"[{"id": "a", "of": "offers:nobody", "per": "offers:*"}]"#,
    ])
  func refused(ratios: String) {
    #expect(throws: Problems.self) { try ListeningCell.network(ratios: ratios) }
  }
}
