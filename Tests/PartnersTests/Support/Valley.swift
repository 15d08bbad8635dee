import Partners
import Testing

/// Villages in a row from south to north, 10 km apart, a school of 100 pupils in each.
///
/// One care sector and one district hold them all; one body of care, seated in the first village,
/// serves the sector.
struct Valley {
  /// The institutions beside the schools.
  var others = "cmp,Centre,cmp,health,v0,,care,,no,"
  /// The memberships of the villages beside the district.
  var memberships: [String]
  /// The pupils of each school.
  var weights: [String]
  /// Which villages have no place.
  var unlocated: Set<Int> = []
  /// The meetings so far.
  var interactions = "id,level,kind,status,start,place"
  /// Who was there.
  var participations = "interaction,actor,role"
  private let count: Int

  /// Makes a valley of some villages.
  init(_ count: Int) {
    self.count = count
    memberships = (0..<count).map { "v\($0),care" }
    weights = (0..<count).map { _ in "100" }
  }

  /// The records.
  func network() throws -> Network {
    let places = (0..<count).map { unlocated.contains($0) ? "," : "4,\(44 + 0.09 * Double($0))" }
    let communes = places.indices.map { "v\($0),Village \($0),\(places[$0]),100,500" }
    let schools = weights.indices.map {
      "s\($0),École \($0),school,education,v\($0),,,,yes,\(weights[$0])"
    }
    let districts = (0..<count).map { "v\($0),district" }
    return try RecordFolder([
      "communes": rows("code,name,longitude,latitude,pupils,population", communes),
      "institutions": rows(
        "id,name,kind,sector,commune,parent,serves,count,expected,weight",
        schools + others.split(separator: "\n").map(String.init)),
      "territories": """
      id,zoning,name
      care,care-sector,Soin
      other,care-sector,Autre
      district,education-district,Circonscription
      south,training-territory,Sud
      north,training-territory,Nord
      """,
      "memberships": rows("commune,territory", districts + memberships),
      "interactions": interactions, "participations": participations,
    ]).network()
  }

  /// The plan of some meetings at the end of 2022.
  func plan(_ request: MeetingPlanRequest) throws -> (network: Network, plan: MeetingPlan) {
    let network = try network()
    let settings = try network.settings2022()
    return (network, try #require(network.meetingPlan(request, settings)))
  }

  private func rows(_ header: String, _ rows: [String]) -> String {
    ([header] + rows).joined(separator: "\n")
  }
}
