import Partners
import Tables
import Testing

@Suite("Where acronyms are used")
struct AcronymPlacesTests {
  static func places() throws -> [String: [AcronymPlace]] {
    try RecordFolder([
      "institutions":
        "id,name,acronym,kind,sector\na,CMPP du Gard,CMPP,x,health\nb,MDA30,,x,health",
      "interactions": "id,level,kind,status,label\nx,event,k,held,Le CMPP et le RASED",
      "glossary": "acronym,expansion\nCMPP,centre\nMDA,maison",
    ]).network().acronymPlaces
  }

  @Test("a record counts once for each acronym, under the form of the glossary")
  func places() throws {
    let places = try Self.places()
    #expect(places["CMPP"]?.map(\.name) == ["CMPP du Gard", "Le CMPP et le RASED"])
    #expect(places["MDA"]?.map(\.name) == ["MDA30"])
    #expect(places["RASED"]?.first?.origin.location.file == "interactions.csv")
  }

  @Test("what is used is what the check counts as used")
  func agreement() throws {
    let network = try Reseda.network()
    let use = network.acronymUse
    #expect(Set(use.undefined + use.unexplained).isSubset(of: network.acronymPlaces.keys))
    #expect(network.acronymPlaces.count == use.usedCount)
  }
}
