import Languages
import Testing

@Suite("Counted nouns")
struct CountedNounTests {
  @Test(
    "a noun agrees with its number: in French nought is singular",
    arguments: [
      (Language.french, 0, "0 élève"), (.french, 1, "1 élève"), (.french, 2, "2 élèves"),
      (.english, 0, "0 pupils"), (.english, 1, "1 pupil"), (.english, 12_345, "12,345 pupils"),
    ])
  func agreement(language: Language, count: Int, words: String) {
    let pupil = CountedNoun(
      one: Text(fr: "élève", en: "pupil"), several: Text(fr: "élèves", en: "pupils"))
    #expect(language.counted(count, pupil) == words)
  }
}
