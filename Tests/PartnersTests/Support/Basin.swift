import Partners
import Tables
import Testing

/// A small basin with two care sectors that two districts cross, to hold meetings in.
///
///     district   Alès          Nord           pupils
///     d1         alesia 1000   vallee 400
///     d2                       causse 600
enum Basin {
  static let institutions = """
    id,name,kind,sector,commune,parent,serves,count,expected
    alesia,Collège Alésia,college,education,30007,,,,yes
    vallee,Collège de la Vallée,college,education,30132,,,,yes
    causse,Collège du Causse,college,education,30263,,,,yes
    some,Collèges non nommés,college-group,education,,,,7,no
    cmpea,Centre médico-psychologique,unit,health,30007,,ales,,no
    cmpp,Centre psychopédagogique,cmpp,medico-social,30132,,ales,,no
    north,Antenne du nord,unit,health,30132,,nord,,no
    mobile,Équipe mobile,unit,health,,,basin,,no
    clinic,Clinique,clinic,health,30007,,,,no
    hospital,Centre hospitalier,hospital,health,30007,,,,no
    ward-1,Psychiatrie,unit,health,,hospital,ales,,no
    ward-2,Pédiatrie,unit,health,,hospital,ales,,no
    network,Réseau,network,network,30007,,basin,,no
    town,Ville,town,local-authority,30007,,ales,,no
    """
  static let professionals = """
    id,function,institution
    p1,psychologue,cmpea
    p2,infirmière,cmpea
    q,orthophoniste,cmpp
    free,psychologue libérale,
    """
  static let territories = """
    id,zoning,name,parent
    basin,health-basin,Bassin,
    ales,care-sector,Alès,basin
    nord,care-sector,Nord,basin
    d1,education-district,Circonscription 1,
    d2,education-district,Circonscription 2,
    """
  static let communes = """
    code,name,pupils,population
    30007,Alès,1000,40000
    30132,La Grand-Combe,400,5000
    30263,Saint-Hippolyte,600,4000
    """
  static let memberships = """
    commune,territory
    30007,ales
    30007,d1
    30132,nord
    30132,d1
    30263,nord
    30263,d2
    """

  /// Returns the basin after some meetings of 2022, each a list of those who were there.
  ///
  /// - Parameters:
  ///   - meetings: Who was there, one meeting a day from 1 January on.
  ///   - role: In which capacity they were.
  ///   - changes: Tables to put in the place of those of the basin.
  ///   - settings: What the folder says about itself.
  static func network(
    after meetings: [[String]] = [], as role: Participation.Role = .participant,
    changes: [String: String] = [:], settings: String? = nil
  ) throws -> Network {
    let days = meetings.indices.map { "x\($0),event,meeting,held,\(Day.first2022(plus: $0))" }
    let presences = meetings.enumerated().flatMap { index, actors in
      actors.map { "x\(index),\($0),\(role.rawValue)" }
    }
    let tables = [
      "institutions": institutions, "professionals": professionals, "territories": territories,
      "communes": communes, "memberships": memberships,
      "interactions": (["id,level,kind,status,start"] + days).joined(separator: "\n"),
      "participations": (["interaction,actor,role"] + presences).joined(separator: "\n"),
    ]
    return try RecordFolder(tables.merging(changes) { $1 }, settings: settings).network()
  }
}

extension Day {
  /// The day so many days after 1 January 2022.
  fileprivate static func first2022(plus days: Int) -> Day {
    Day(number: 18_993 + days)
  }
}

extension Network {
  /// The settings of the year 2022.
  func settings2022() throws -> AnalysisSettings {
    let year = try window("2022-01-01", "2022-12-31")
    return try #require(AnalysisSettings(of: self, from: year.from, asOf: year.asOf))
  }

  /// The coverage of the year 2022.
  func coverage2022() throws -> Coverage {
    let settings = try settings2022()
    return try #require(coverage(settings))
  }

  /// What 2022 says about one unit of the register.
  func unit(_ id: String) throws -> UnitCoverage {
    let units = try coverage2022().units
    return try #require(units.first { institutions[$0.unit].id == id })
  }
}
