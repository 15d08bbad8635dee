import Languages
import Partners
import Territories
import Testing

@testable import Reporting

@Suite("What a view puts in its middle")
struct ViewFocusTests {
  private func fault(_ view: View, _ focus: String?) throws -> Text? {
    var request = DrawingRequest(in: .french)
    request.focus = focus
    return try view.focusFault(of: AlesNetwork.analysis(), for: request)
  }

  @Test("without a focus no view has a fault", arguments: View.allCases)
  func none(view: View) throws {
    #expect(try fault(view, nil) == nil)
  }

  @Test("a map refuses an institution and names the care sector that it lies in")
  func institution() throws {
    let network = try AlesNetwork.analysis().network
    let zoning = try #require(network.zonings["care-sector"])
    let home = try #require(zoning.zones.firstIndex { $0.id == "cs-sud" })
    let codes = Set(zoning.communes(of: home).map { network.communes[$0].code })
    let school = try #require(
      network.institutions.first { $0.commune.map(codes.contains) == true })
    let fault = try #require(try fault(.map, school.id))
    #expect(fault.french.hasSuffix("--focus cs-sud") && fault.english.hasSuffix("--focus cs-sud"))
    #expect(try self.fault(.map, "cs-sud") == nil)
  }

  @Test("a map refuses a sector of activity, a timeline all but its own territories")
  func others() throws {
    #expect(try fault(.map, "health") != nil)
    #expect(try fault(.timeline, "rf-sud") == nil)
    #expect(try fault(.timeline, "cs-sud")?.english.contains("--focus rf-") == true)
  }

  @Test(
    "a view that always shows everything says so",
    arguments: [View.crosswalk, .twoMode, .beforeAfter, .offers, .chain, .pipeline, .triangles])
  func everything(view: View) throws {
    #expect(try fault(view, "cs-sud")?.english.contains("leave out --focus") == true)
  }
}
