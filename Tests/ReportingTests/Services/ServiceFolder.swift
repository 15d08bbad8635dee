import Foundation
import Partners
import Tables

/// A network of a mutual society, a school and a clinic that offers, follows steps and has sites.
struct ServiceFolder {
  /// The tables by name, each as CSV.
  var tables: [String: String] = [
    "institutions": """
    id,name,acronym,kind,sector,serves
    mutual,Mutuelle des personnels,MGEN,insurer,social,
    service,Services rectoraux,,staff-service,education,
    school,École du Site,,school,education,site-a
    clinic,CMP du Site,CMP,cmp,health,site-a
    """,
    "professionals": """
    id,function,institution,count
    dir,directeur,school,41
    psy,psychologue,clinic,4
    ien,IEN,service,1
    """,
    "interactions": """
    id,parent,level,kind,label,status,start,participants
    acc,,series,collective-support,Accompagnement collectif,ongoing,2026,
    case-a,acc,event,collective-support,École A,ongoing,2026-01-10,
    talk,,event,training-meeting,Animation,held,2026-02-01,25
    """,
    "participations": """
    interaction,actor,role,count
    talk,dir,participant,25
    talk,psy,speaker,
    """,
    "territories": """
    id,zoning,name,count
    site-a,research-site,Site A,
    others,research-site,Autres sites,plusieurs
    """,
    "communes": "code,name", "memberships": "commune,territory",
    "needs": "id,label,public\nn1,Être écouté,personnels\nn2,Se reconstruire,établissements",
    "offers": """
    id,provider,family,label,public,needs,sessions,contact
    o1,mutual,listening,Écoute,personnels,n1,,3676
    o2,mutual,collective,Modules,personnels,,3-4,3676
    o3,service,listening,Entretiens,personnels,n1,,
    """,
    "steps": """
    id,case,order,kind,label,carrier,state,expected,document,heard
    p1,acc,1,demand,Demande,dir,described,courrier du directeur,,
    p2,acc,2,data,Données,ien,described,problématique,,parents;élèves
    p3,acc,3,synthesis,Synthèse,,described,synthèse écrite,,
    a1,case-a,1,demand,Demande,dir,done,,courrier du directeur du 10 janvier,
    a2,case-a,2,data,Données,ien,ongoing,,,élèves
    """,
    "traits": "subject,trait,word\nsite-a,label,REP+\nsite-a,barrier,transport",
    "resources": "id,theme,title,producer,parts\nr1,climat scolaire,Guide,mutual,agir;comprendre",
    "profiles":
      "interaction,dimension,category,percent,count,sector\ntalk,structure,EN,100,25,education",
    "conflicts": "id,where,what,reading\nc1,1:2,12 ou 14,12\nc2,1:3,lieu,",
  ]
  /// What the folder says about itself.
  var settings = """
    {"from": "2026-01-01", "asOf": "2026-12-31",
     "sites": {"zoning": "research-site", "legs": [{"kinds": ["school"]}, {"kinds": ["cmp"]},
       {"name": {"fr": "CLSM", "en": "CLSM"}, "kinds": ["clsm"]}]},
     "ratios": [{"id": "r", "name": {"fr": "directeurs par psychologue",
       "en": "directors per psychologist"}, "of": "professional:dir", "per": "professional:psy"}]}
    """

  /// The same without some tables and settings.
  static var bare: ServiceFolder {
    var folder = ServiceFolder()
    for table in ["needs", "offers", "steps", "traits", "resources", "profiles", "conflicts"] {
      folder.tables[table] = nil
    }
    folder.tables["participations"] = "interaction,actor,role"
    folder.settings = #"{"from": "2026-01-01", "asOf": "2026-12-31"}"#
    return folder
  }

  /// The network that the folder holds.
  func network() throws -> Network {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("maillage-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, text) in tables {
      try FileSystem.write(Array((text + "\n").utf8), to: folder + "/\(name).csv")
    }
    let package = "{\"name\": \"test\", \"resources\": [], \"maillage\": \(settings)}"
    try FileSystem.write(Array(package.utf8), to: folder + "/datapackage.json")
    return try Network(contentsOf: folder)
  }

  /// What is found in it.
  func analysis() throws -> Analysis {
    let network = try network()
    guard let settings = AnalysisSettings(of: network) else { throw AlesNetwork.NothingDated() }
    return Analysis(network, settings)
  }
}
