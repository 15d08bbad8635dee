import Partners

/// A valley of two communes, with a hospital above and a clinic below.
///
///     dep ⊃ basin ⊃ haut (commune 1) and bas (commune 2)      cs, the care sector, holds both
///     hospital, ward in 1; clinic, school in 2; region serves dep; line offers to haut
enum SheetValley {
  static let tables: [String: String] = [
    "communes": "code,name\n1,Amont\n2,Aval",
    "territories": """
    id,zoning,name,parent
    dep,departement,Département,
    basin,health-basin,Bassin,dep
    haut,micro-territory,Haut,basin
    bas,micro-territory,Bas,basin
    cs,care-sector,Secteur,
    """,
    "memberships": "commune,territory\n1,haut\n2,bas\n1,cs\n2,cs",
    "institutions": """
    id,name,kind,sector,commune,parent,serves
    hospital,CHU d’Amont,hospital,health,1,,
    ward,Pédopsychiatrie,hospital-unit,health,,hospital,
    clinic,CMP d’Aval,cmp,health,2,,cs
    school,École d’Aval,school,education,2,,
    region,Agence,state-agency,state,,,dep
    line,Écoute,listening-point,associative,,,
    below,Service du bas,team,social,,,bas
    stranger,Ailleurs,team,social,,,
    """,
    "professionals": "id,function,institution,count\npsy,psychologue,clinic,2",
    "interactions": """
    id,parent,level,kind,label,status,start,end,participants,participations,hours
    old,,event,training-meeting,Ancienne,held,2020-05-05,,,,
    s,,series,clinical-meeting,Rencontres,held,2024-01-10,2024-03-10,,20,
    e2,s,event,clinical-meeting,Deuxième,held,2024-03-10,,,,2
    e1,s,event,clinical-meeting,Première,held,2024-01-10,,8,,2
    e3,s,event,clinical-meeting,Troisième,planned,2025-01-10,,,,
    v,s,view,clinical-meeting,Redite,held,2024-01-10,,99,,9
    """,
    "participations": """
    interaction,actor,role
    old,school,participant
    old,clinic,participant
    s,hospital,organiser
    e1,clinic,participant
    e1,hospital,host
    e2,psy,speaker
    e2,hospital,host
    """,
    "needs": "id,label\nn1,Parler",
    "offers": """
    id,provider,family,label,needs,serves,actions,contact
    o1,psy,listening,Entretiens,,,,
    o2,line,listening,Ligne,n1,haut,s,3676
    """,
    "steps": """
    id,case,order,kind,label,carrier,state
    p1,s,1,request,Demande,school,described
    p2,s,2,listening,Écoute,psy,described
    p3,s,3,review,Bilan,hospital,described
    """,
  ]

  static func network() throws -> Network { try RecordFolder(tables).network() }
}
