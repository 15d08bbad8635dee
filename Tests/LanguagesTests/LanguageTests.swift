import Languages
import Testing

@Suite("Language")
struct LanguageTests {
  @Test(
    "the first non-empty variable decides",
    arguments: [
      (["LANG": "fr_FR.UTF-8"], Language.french),
      (["LC_ALL": "C", "LANG": "fr_FR.UTF-8"], .english),
      (["LC_ALL": "", "LC_MESSAGES": "fr_CH", "LANG": "C"], .french),
      ([:], .english),
    ])
  func environmentDecides(environment: [String: String], expected: Language) {
    #expect(Language(environment: environment) == expected)
  }
}
