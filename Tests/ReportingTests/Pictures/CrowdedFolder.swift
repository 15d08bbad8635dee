import Partners
import Reporting
import Testing

/// A network of many schools that all came to as many meetings as wanted.
enum CrowdedFolder {
  /// Returns the analysis of a folder of schools and meetings.
  static func analysis(schools: Int, meetings: Int) throws -> Analysis {
    var folder = SmallFolder(communeCount: 3)
    folder.tables["institutions", default: ""] +=
      "\nbody,Coordination,network,network,c0,no"
      + (0..<schools).map {
        "\ni\($0),I \($0),school,\($0 % 2 == 0 ? "education" : "health"),c1,no"
      }
      .joined()
    for meeting in 0..<meetings {
      folder.tables["interactions", default: ""] +=
        "\nx\(meeting),event,meeting,held,2022-03-0\(1 + meeting % 9),Meeting \(meeting)"
      folder.tables["participations", default: ""] +=
        "\nx\(meeting),body,organiser"
        + (0..<schools).filter { $0 % (meeting + 1) == 0 }.map {
          "\nx\(meeting),i\($0),participant"
        }
        .joined()
    }
    let network = try folder.network()
    return Analysis(network, try #require(AnalysisSettings(of: network)))
  }
}
