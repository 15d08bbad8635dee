@testable import Partners

/// The listening cell of a circonscription, as its inspector tells of it: 4 psychologists, 41
/// directors, 25 of whom followed one session.
enum ListeningCell {
  static func network(_ changes: [String: String] = [:], ratios: String = "[]") throws -> Network {
    let tables = [
      "institutions": """
      id,name,kind,sector,count
      circo,Circonscription,circonscription,education,
      schools,Écoles,school-group,education,
      three,Trois collèges,college-group,education,3
      named,Collège,college,education,
      clinic,CMPP,cmpp,medico-social,
      """,
      "professionals": """
      id,function,institution,count
      dir,directeur,schools,41
      psy,psychologue,circo,4
      psy-2,Psychologue,clinic,2
      ens,enseignant,schools,plusieurs
      """,
      "interactions": """
      id,parent,level,kind,status,start,participants,participations,structures
      talk,,event,training,held,2021,25,,
      edition,,series,training,held,2022,,82,
      day,edition,event,training,held,2022,40,,
      groups,,series,groups,held,2022,19,74,4
      open,,event,meeting,held,2022,15,,7
      untold,,event,meeting,held,2022,,,
      """,
      "participations": """
      interaction,actor,role,count
      talk,dir,participant,25
      talk,psy-2,speaker,1
      talk,psy,organiser,
      day,circo,participant,8
      day,clinic,participant,6
      groups,three,participant,19
      groups,named,participant,
      groups,clinic,speaker,2
      open,clinic,participant,
      """,
    ]
    return try RecordFolder(
      tables.merging(changes) { $1 }, settings: "{\"ratios\": \(ratios)}"
    ).network()
  }
}
