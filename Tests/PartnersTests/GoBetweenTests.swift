import Testing

@testable import Partners

/// Two schools and two clinics that a third party knows.
///
///     s1 ── m ── c1      s2 ── n ── c2      s1 ── c2 at one symposium
@Suite("Who brings two sides together")
struct GoBetweenTests {
  static func network(_ rows: [String] = []) throws -> Network {
    try RecordFolder([
      "institutions": """
      id,name,kind,sector,parent
      s1,École 1,school,education,
      s2,École 2,school,education,
      h,Hôpital,hospital,health,
      c1,CMP 1,cmp,health,h
      c2,CMP 2,cmp,health,
      m,Médiateur,association,associative,
      n,Réseau,network,network,
      """,
      "interactions": """
      id,level,kind,status
      a,event,meeting,held
      b,event,meeting,ongoing
      d,event,symposium,held
      p,event,meeting,planned
      v,view,meeting,held
      """,
      "participations":
        (["interaction,actor,role"] + [
          "a,s1,participant", "a,m,participant", "b,m,organiser", "b,c1,host",
          "d,s1,participant", "d,c2,participant", "d,n,participant", "p,s2,participant",
          "p,c1,participant", "v,s2,participant", "v,c2,participant",
        ] + rows).joined(separator: "\n"),
    ]).network()
  }

  static func between(
    _ network: Network, _ sides: (String, String) = ("education", "health"),
    leavingOut kinds: Set<String> = [], without: [String] = []
  ) throws -> Between {
    network.between(
      try #require(network.side(sides.0)), try #require(network.side(sides.1)),
      leavingOut: kinds, without: without)
  }

  @Test("who met both sides is between them, at one interaction or at two")
  func goBetweens() throws {
    let network = try Self.network()
    let found = try Self.between(network)
    #expect(found.goBetweens.map { network.institutions[$0.institution].id } == ["m", "n"])
    #expect(found.direct.map { network.interactions[$0].id } == ["d"])
    #expect(found.goBetweens[0].interactions == [0, 1])
  }

  @Test("a kind, and an institution, may be left out; a plan and a view never count")
  func leftOut() throws {
    let network = try Self.network()
    let found = try Self.between(network, leavingOut: ["symposium"])
    #expect(found.goBetweens.map { network.institutions[$0.institution].id } == ["m"])
    #expect(found.direct.isEmpty)
    #expect(try Self.between(network, leavingOut: ["symposium"], without: ["m"]).goBetweens == [])
  }

  @Test("a side is a sector, or an institution with all its parts")
  func sides() throws {
    let network = try Self.network()
    #expect(network.side("h") == [2, 3] && network.side("health") == [2, 3, 4])
    #expect(network.side("nobody") == nil)
    let found = try Self.between(network, ("education", "h"))
    #expect(found.goBetweens.map { network.institutions[$0.institution].id } == ["m"])
  }

  @Test("the sides may be exchanged")
  func symmetric() throws {
    let network = try Self.network()
    let (one, other) = try (
      Self.between(network), Self.between(network, ("health", "education"))
    )
    #expect(one.direct == other.direct)
    #expect(one.goBetweens.map(\.first) == other.goBetweens.map(\.second))
  }

  @Test("outside the network's own meetings the CMPP du Gard alone met school and hospital")
  func alesBridge() throws {
    let network = try Reseda.network()
    let own: Set<String> = [
      "governance-body", "governance-meeting", "clinical-meeting", "training-meeting", "symposium",
      "preparation",
    ]
    let found = try Self.between(
      network, ("education", "chac"), leavingOut: own, without: ["reseda", "rcl"])
    #expect(found.goBetweens.map { network.institutions[$0.institution].id } == ["cmpp-gard"])
    #expect(found.direct.isEmpty)
  }
}
