import Partners

/// Three districts that do not nest in three care sectors (`field.md` §3.1), as a record folder.
///
///            Alès  Nord   Sud
///     EN1     600   200   200
///     EN2       –   400     –
///     EN3     150     –   450
///
/// A school a cell; each district met the care of one sector.
enum Toy {
  static let cells = [
    ("c1", "en1", "ales", 600), ("c2", "en1", "nord", 200), ("c3", "en1", "sud", 200),
    ("c4", "en2", "nord", 400), ("c5", "en3", "ales", 150), ("c6", "en3", "sud", 450),
  ]

  static func network(changes: [String: String] = [:]) throws -> Network {
    let schools = cells.map { "s-\($0.0),School,ecole,education,\($0.0),,yes,\($0.3)" }
    let care = ["ales", "nord", "sud"].map { "care-\($0),Care,unit,health,,\($0),no," }
    let meetings = [
      ("s-c1", "care-ales", "m"), ("s-c4", "care-nord", "m"), ("s-c6", "care-sud", "f"),
    ]
    let interactions = meetings.enumerated().map { "x\($0),event,\($1.2),held,2022-0\($0 + 1)-01" }
    let present = meetings.enumerated().flatMap {
      ["x\($0),\($1.0),participant", "x\($0),\($1.1),participant"]
    }
    let memberships = cells.flatMap { ["\($0.0),\($0.1)", "\($0.0),\($0.2)"] }
    let communes = cells.map { "\($0.0),\($0.0),\($0.3)" }
    let tables: [String: [String]] = [
      "institutions": ["id,name,kind,sector,commune,serves,expected,weight"] + schools + care,
      "interactions": ["id,level,kind,status,start"] + interactions,
      "participations": ["interaction,actor,role"] + present,
      "territories": [
        "id,zoning,name", "en1,education-district,EN1", "en2,education-district,EN2",
        "en3,education-district,EN3", "ales,care-sector,Alès", "nord,care-sector,Nord",
        "sud,care-sector,Sud",
      ],
      "communes": ["code,name,pupils"] + communes,
      "memberships": ["commune,territory"] + memberships,
    ]
    let texts = tables.mapValues { $0.joined(separator: "\n") }
    return try RecordFolder(texts.merging(changes) { $1 }).network()
  }
}
