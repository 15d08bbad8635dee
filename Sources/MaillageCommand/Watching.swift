import Foundation
import Languages
import Tables

extension Subcommand {
  /// Writes a report, and again whenever the records have changed; ends by an interrupt.
  ///
  /// Records in the middle of being edited have problems: these are said, and the watch goes on.
  static func watch(
    _ path: String, _ console: Console, _ write: () throws(Failure) -> String
  ) throws(Failure) -> Int32 {
    var marks = FileMarks(of: path)
    console.say(try write())
    Console.note(
      Text(
        fr: "Les enregistrements sont surveillés ; Ctrl-C pour finir",
        en: "Watching the records; Ctrl-C ends")[console.language] + "\n")
    while true {
      marks = marks.settled {
        Thread.sleep(forTimeInterval: 1)
        return FileMarks(of: path)
      }
      Console.note(rebuilt(console.language, write))
    }
  }

  private static func rebuilt(
    _ language: Language, _ write: () throws(Failure) -> String
  ) -> String {
    do throws(Failure) {
      _ = try write()
      return Text(fr: "Rapport refait", en: "Report made again")[language] + "\n"
    } catch {
      return error.text(in: language)
    }
  }
}
