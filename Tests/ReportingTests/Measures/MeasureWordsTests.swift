import Languages
import Reporting
import Testing

@Suite("The words of measures")
struct MeasureWordsTests {
  @Test(
    "each measure is one sentence and one caution in both languages",
    arguments: VertexMeasure.allCases)
  func sentences(measure: VertexMeasure) {
    for text in [measure.sentence, measure.caution] {
      for language in Language.allCases {
        #expect(text[language].hasSuffix("."))
        #expect(text[language].count < 200)
      }
      #expect(text.french != text.english)
    }
  }

  @Test("no two measures bear one name")
  func names() {
    for language in Language.allCases {
      #expect(
        Set(VertexMeasure.allCases.map { $0.words[language] }).count
          == VertexMeasure.allCases.count)
    }
  }
}
