import Graphs
import Graphviz
import Languages
import Partners

/// Who was at what: occasions in the middle, care on the left, everybody else on the right.
///
/// Read it from the middle: a large occasion whose ties run to both sides brings care and its
/// partners together; a hollow mark came once and has not been seen again.
struct TwoModeDiagram {
  let analysis: Analysis
  let language: Language
  let attendance: Attendance
  let institutions: DrawnInstitutions
  let rows: TwoModeRows
  /// Care, then everybody else.
  let sides: [TwoModeSide]
  /// How many occasions each institution attended.
  let counts: [Int]

  /// Prepares the diagram, or nil if nobody was at anything in the window.
  init?(_ analysis: Analysis, for request: DrawingRequest) {
    let network = analysis.network
    let attendance = network.attendance(
      in: analysis.settings.window, keeping: request.selection)
    guard !attendance.occasions.isEmpty else { return nil }
    (self.analysis, self.attendance, language) = (analysis, attendance, request.language)
    institutions = DrawnInstitutions(attendance, of: network, in: request.language)
    let actors = attendance.institutions.indices
    let counts = actors.map { attendance.graph.events(ofActor: $0).count }
    let sectors = attendance.institutions.map { network.institutions[$0].sector }
    let halves = [true, false].map { isCare in
      actors.filter { analysis.settings.careSectors.contains(sectors[$0]) == isCare }
    }
    let drawn = Set(halves.flatMap { TwoModeSide.kept($0, counts) })
    let rows = TwoModeRows(attendance, of: network, among: drawn)
    let heights = Self.meanHeights(rows, of: actors.count)
    sides = halves.map {
      TwoModeSide($0, sectors: sectors, counts: counts, heights: heights)
    }
    (self.rows, self.counts) = (rows, counts)
  }

  private static func meanHeights(_ rows: TwoModeRows, of count: Int) -> [Double] {
    var sums = [(sum: Double, count: Double)](repeating: (0, 0), count: count)
    let ordered = TwoModeRow.Size.allCases.flatMap { rows.rows[$0] ?? [] }
    for (place, row) in ordered.enumerated() {
      for presence in row.presences {
        sums[presence.actor].sum += Double(place)
        sums[presence.actor].count += 1
      }
    }
    return sums.map { $0.count > 0 ? $0.sum / $0.count : Double(ordered.count) }
  }

  /// The rows from top to bottom.
  var ordered: [TwoModeRow] { TwoModeRow.Size.allCases.flatMap { rows.rows[$0] ?? [] } }

  /// The institutions that are drawn, as rows of the attendance.
  var drawn: [Int] { sides.flatMap { $0.groups.flatMap(\.actors) } }

  /// Returns the drawing and what goes around it.
  func sheet() throws(GraphvizError) -> Sheet {
    let sheet = try TwoModeSheet(self)
    return Sheet(
      figure: figure, nodes: sheet.nodes, edges: sheet.edges, shapes: sheet.headings,
      nodeDefaults: TwoModeSheet.nodeDefaults, edgeDefaults: [.color: "#9a9a9a"],
      bounds: sheet.bounds, smallPrint: smallPrint, legend: legend)
  }
}
