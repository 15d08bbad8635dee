import Languages
import Partners
import Tables

/// Who was heard in the cases that follow a protocol.
extension Network {
  /// Who was consulted in which case, against those whom the protocol names.
  func voiceSection(_ cases: [Course]) -> Document.Section? {
    let followed = cases.filter { $0.stages.contains { !$0.heard.isEmpty || !$0.unheard.isEmpty } }
    var seen: Set<String> = []
    let voices = followed.flatMap(\.stages).flatMap { $0.heard + $0.unheard }.map(voiceName)
      .filter { seen.insert($0.foldedSpaces).inserted }
    guard !voices.isEmpty else { return nil }
    let open = followed.count { !unheardVoices(of: $0).isEmpty }
    return Document.Section(
      "voices",
      title: Text { language in
        let all = language.counted(followed.count, .followedCase)
        return Text(
          fr: "\(open) cas sur \(followed.count) sans une voix que le protocole demande",
          en: "\(open) of \(all) without a voice that the protocol asks for")[language]
      },
      blocks: [.grid(voiceGrid(voices, followed))])
  }

  private func voiceGrid(_ voices: [String], _ cases: [Course]) -> Grid {
    Grid(
      caption: Text(fr: "Qui a été entendu", en: "Who was heard"),
      columns: [Grid.Column(Text(fr: "Qui", en: "Who"))]
        + cases.map {
          Grid.Column(Text(verbatim: interaction($0.interaction)?.label ?? $0.interaction))
        },
      rows: voices.map { voice in
        [verbatim(voice)] + cases.map { .text(heardWords(voice, in: $0)) }
      })
  }

  private func heardWords(_ voice: String, in course: Course) -> Text {
    let isVoice = { (word: String) in voiceName(word).foldedSpaces == voice.foldedSpaces }
    if course.stages.contains(where: { $0.heard.contains(where: isVoice) }) {
      return Text(fr: "● entendu", en: "● heard")
    }
    return course.stages.contains { $0.unheard.contains(where: isVoice) }
      ? Text(fr: "? attendu, non enregistré", en: "? expected, not recorded")
      : Text(verbatim: "–")
  }

  /// Those whom no step of a case heard and some step should have, each once.
  func unheardVoices(of course: Course) -> [String] {
    var seen = Set(course.stages.flatMap(\.heard).map { voiceName($0).foldedSpaces })
    return course.stages.flatMap(\.unheard).map(voiceName)
      .filter { seen.insert($0.foldedSpaces).inserted }
  }
}
