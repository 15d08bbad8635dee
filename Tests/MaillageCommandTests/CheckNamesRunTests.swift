import Foundation
import Testing

@testable import MaillageCommand

@Suite("maillage check, of names")
struct CheckNamesRunTests {
  static let tables = [
    "institutions":
      "id,name,kind,sector\na,Lycée La Salle,lyce,education\nb,Lycée Lasalle,lyce,education",
    "interactions": "id,level,kind,status\nx,event,meeting,held",
    "aliases": "institution,wording\na,le lycée",
    "participations": "interaction,actor,role\nx,Le lycée,host",
    "territories": "id,zoning,name", "communes": "code,name", "memberships": "commune,territory",
  ]

  @Test("warnings, likely duplicates and wordings are told, and the exit code stays 0")
  func exitCode() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("maillage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in Self.tables {
      try Data((text + "\n").utf8).write(to: folder.appendingPathComponent("\(name).csv"))
    }
    let outcome = try RunTests().run(["check", folder.path])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let sentences = [
      "1 cell read through aliases (1 wording)", "'Le lycée' read as 'a'", "1 likely duplicate",
      "'a,b'", "did you mean 'lycee'?",
    ]
    #expect(sentences.filter { !outcome.output.contains($0) } == [])
  }
}
