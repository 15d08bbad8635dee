/// Records of six schools in two districts and three care sectors, full of what nobody may read.
struct SecretFolder {
  var folder = SmallFolder()

  /// The names that a report under codes must not hold.
  static let names =
    (0..<6).flatMap { ["Institution-Cachée-\($0)", "Villecachée-\($0)"] } + [
      "CMP-Caché", "ecole-id-0", "cmp-id",
    ]

  /// Makes the records.
  ///
  /// - Parameters:
  ///   - pupils: The pupils by district and sector.
  ///   - persons: The participations of the three meetings, then the professionals by function.
  init(pupils: [[Int]], meetings: [Int] = [20, 30, 40], functions: [Int] = [12, 14, 16]) {
    let weights = pupils.joined().map(String.init)
    let width = pupils[0].count
    let places = weights.indices
    folder.tables = [
      "institutions": "id,name,kind,sector,commune,expected\n"
        + places.map {
          "ecole-id-\($0),Institution-Cachée-\($0),school,education,c\($0),yes\n"
        }.joined() + "cmp-id,CMP-Caché,unit,health,c0,no",
      "communes": "code,name,population,pupils,longitude,latitude\n"
        + places.map { "c\($0),Villecachée-\($0),100,\(weights[$0]),4.\($0),44" }
        .joined(separator: "\n"),
      "territories": "id,zoning,name\n"
        + pupils.indices.map { "d\($0),education-district,District \($0)\n" }.joined()
        + (0..<width).map { "s\($0),care-sector,Sector \($0)\n" }.joined()
        + "t,training-territory,Training",
      "memberships": "commune,territory\n"
        + places.flatMap {
          ["c\($0),d\($0 / width)", "c\($0),s\($0 % width)", "c\($0),t"]
        }.joined(separator: "\n"),
      "interactions": "id,level,kind,status,start,label,participations\n"
        + zip(["training-meeting", "clinical-meeting", "study"], meetings).enumerated().map {
          "m\($0),event,\($1.0),held,2022-03-0\($0 + 1),Label-Caché,\($1.1)"
        }.joined(separator: "\n"),
      "participations": "interaction,actor,role\n"
        + (["cmp-id"] + [0, 1, 3].map { "ecole-id-\($0)" })
        .map { "m0,\($0),participant" }.joined(separator: "\n"),
      "professionals": "id,function,institution,count\n"
        + zip(["psychologue", "médecin", "infirmière"], functions).enumerated().map {
          "p\($0),\($1.0),cmp-id,\($1.1)"
        }.joined(separator: "\n"),
    ]
  }
}
