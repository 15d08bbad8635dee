import Partners
import Testing

@Suite("Occasions that look like one")
struct LikelyOccasionsTests {
  static func found(_ one: String, _ other: String) throws -> [LikelyDuplicate] {
    try RecordFolder([
      "interactions": "id,level,kind,label,status,start,commune\nx,\(one)\ny,\(other)",
      "communes": "code,name\n30007,Alès\n30140,Lasalle",
    ]).network().likelyOccasions
  }

  @Test("one day, one commune and one label make one occasion likely")
  func sameDay() throws {
    let found = try Self.found(
      "event,forum,Forum santé,held,2022-05-10,30007",
      "event,forum,FORUM SANTE,held,10/05/2022,30007")
    #expect(found.map(\.likelihood) == [.sure])
    #expect(found.map(\.aliasRow) == [nil])
  }

  @Test(
    "another day, another commune, a month for a day, a series and a view are no pair",
    arguments: [
      "event,forum,Forum santé,held,2022-05-11,30007", "event,forum,Forum santé,held,2022-05,30007",
      "event,forum,Forum santé,held,2022-05-10,30140", "event,forum,Forum santé,held,2022-05-10,",
      "series,forum,Forum santé,held,2022-05-10,30007",
      "view,forum,Forum santé,held,2022-05-10,30007",
    ])
  func apart(other: String) throws {
    #expect(try Self.found("event,forum,Forum santé,held,2022-05-10,30007", other).isEmpty)
  }
}
