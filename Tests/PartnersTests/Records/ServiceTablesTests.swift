import Tables
import Testing

@testable import Partners

/// The tables that not every network has: what they hold, and what is refused with its place.
@Suite("Offers, needs, steps, resources, traits, profiles and conflicts")
struct ServiceTablesTests {
  static let institutions = """
    id,name,kind,sector
    mgen,MGEN,insurer,social
    ecole,École,school,education
    """
  static let interactions = """
    id,level,kind,status,parent
    acc,series,collective-support,ongoing,
    acc-1,event,collective-support,ongoing,acc
    """

  static func folder(_ tables: [String: String]) -> RecordFolder {
    let common = [
      "institutions": institutions, "interactions": interactions,
      "professionals": "id,function,institution,count\npsy,psychologue,mgen,1",
      "territories": "id,zoning,name,count\nsites,research-site,Sites,plusieurs\nt67,dep,67,",
    ]
    return RecordFolder(common.merging(tables) { $1 })
  }

  /// What is wrong with the tables, as "table:line field".
  static func complaints(_ tables: [String: String]) throws -> [String] {
    do {
      _ = try folder(tables).network()
      return []
    } catch let problems as Problems {
      return problems.all.map { problem in
        let file = problem.location.file.split(separator: "/").last ?? ""
        return "\(file):\(problem.location.line ?? 0) \(problem.field ?? "")"
      }
    }
  }

  @Test("an offer keeps the range of its sessions, its lists, and an empty contact as none")
  func offer() throws {
    let network = try Self.folder([
      "needs": "id,label,public\nn1,Être écouté,personnels",
      "offers": """
      id,provider,family,public,needs,serves,sessions,contact
      o1,mgen,collective,personnels; direction,n1,t67;sites,3-4,3676; boite@exemple.fr
      o2,psy,listening,,,,2,
      """,
    ]).network()
    let offers = network.services.offers
    #expect(offers.map(\.sessions) == [3...4, 2...2])
    #expect(
      offers[0].publics == ["personnels", "direction"] && offers[0].serves == ["t67", "sites"])
    #expect(offers[0].contacts == ["3676", "boite@exemple.fr"] && offers[1].contacts.isEmpty)
    #expect(network.ledger.sources.first { $0.table == "offers" }?.kept == 2)
  }

  @Test(
    "what names nothing or is no number is refused with its file, line and column",
    arguments: [
      (["offers": "id,provider,family\no1,mgenn,listening"], "offers.csv:2 provider"),
      (["offers": "id,provider,family,needs\no1,mgen,listening,n9"], "offers.csv:2 needs"),
      (["offers": "id,provider,family,serves\no1,mgen,x,t99"], "offers.csv:2 serves"),
      (["offers": "id,provider,family,sessions\no1,mgen,x,4-3"], "offers.csv:2 sessions"),
      (["offers": "id,provider,family,sessions\no1,mgen,x,1-2-3"], "offers.csv:2 sessions"),
      (["steps": "id,case,order,kind\ns1,acc9,1,demand"], "steps.csv:2 case"),
      (["steps": "id,case,order,kind\ns1,acc,,demand"], "steps.csv:2 order"),
      (["steps": "id,case,order,kind\ns1,acc,?,demand"], "steps.csv:2 order"),
      (["steps": "id,case,order,kind\ns1,acc,1,a\ns2,acc,1,b"], "steps.csv:3 order"),
      (["steps": "id,case,order,kind,state\ns1,acc,1,a,finished"], "steps.csv:2 state"),
      (["steps": "id,case,order,kind,carrier\ns1,acc,1,a,nobody"], "steps.csv:2 carrier"),
      (
        ["steps": "id,case,order,kind,start,end\ns1,acc,1,a,2022-03,2022-02"],
        "steps.csv:2 end"
      ),
      (["traits": "subject,trait,word\nnowhere,label,REP"], "traits.csv:2 subject"),
      (["traits": "subject,trait,word\nsites,lable,REP"], "traits.csv:2 trait"),
      (["resources": "id,theme,title,producer\nr,climat,Guide,nobody"], "resources.csv:2 producer"),
      (
        ["profiles": "interaction,dimension,category,percent\nacc,f,x,101"],
        "profiles.csv:2 percent"
      ),
      (["conflicts": "id,where,what\nc,004:12,"], "conflicts.csv:2 what"),
    ] as [([String: String], String)])
  func refused(tables: [String: String], complaint: String) throws {
    #expect(try Self.complaints(tables) == [complaint])
  }

  @Test("steps of two courses may have the same place")
  func sameOrderElsewhere() throws {
    #expect(
      try Self.complaints(["steps": "id,case,order,kind\ns1,acc,1,a\ns2,acc-1,1,a"]) == [])
  }

  @Test("a territory stands for one zone, for so many, or for several of unknown number")
  func extents() throws {
    let network = try Self.folder([
      "territories": "id,zoning,name,count\na,z,A,\nb,z,B,4\nc,z,C,n.d.\nd,z,D,plusieurs"
    ]).network()
    let expected: [Territory.Extent] = [.one, .several(4), .several(nil), .several(nil)]
    #expect(network.territories.map(\.extent) == expected)
  }

  @Test(
    "a count that is said to be unknown is unknown, and never zero",
    arguments: UnknownCount.words + ["N.D.", "Plusieurs", ""])
  func unknownCounts(word: String) throws {
    let network = try Self.folder([
      "professionals": "id,function,institution,count\npsy,psychologue,mgen,\(word)"
    ]).network()
    #expect(network.professionals[0].count == nil)
  }

  @Test("zero stays zero, and a word that is no such word stays a problem")
  func knownCounts() throws {
    let network = try Self.folder([
      "professionals": "id,function,institution,count\npsy,psychologue,mgen,0"
    ]).network()
    #expect(network.professionals[0].count == 0)
    let wrong = ["professionals": "id,function,institution,count\npsy,psychologue,mgen,beaucoup"]
    #expect(try Self.complaints(wrong) == ["professionals.csv:2 count"])
  }

  @Test("the 46 disagreements of the Alès record are loaded with their readings")
  func alesConflicts() throws {
    let network = try Reseda.network()
    let numbers = Set(network.testimony.conflicts.compactMap { Int($0.id) })
    #expect(numbers.isSuperset(of: 1...46))
    #expect(network.testimony.conflicts.first?.reading?.hasPrefix("24 mars 2022") == true)
    #expect(network.testimony.profiles.count == 8)
  }

  @Test("the provider and the producer may be named by a wording")
  func wordings() throws {
    let network = try Self.folder([
      "aliases": "institution,wording\nmgen,La mutuelle",
      "offers": "id,provider,family\no1,la mutuelle,listening",
      "resources": "id,theme,title,producer\nr,climat,Guide,La Mutuelle",
    ]).network()
    #expect(network.services.offers[0].provider == "mgen")
    #expect(network.services.resources[0].producer == "mgen")
    #expect(network.naming.resolutions.count == 2)
  }
}
