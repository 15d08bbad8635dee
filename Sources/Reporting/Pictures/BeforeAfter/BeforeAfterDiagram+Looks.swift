import Graphviz
import Languages
import Partners

extension BeforeAfterDiagram {
  /// When a school falls silent.
  enum Silence: CaseIterable {
    /// As soon as they leave.
    case absent
    /// If their meetings fall too.
    case meetingsFall

    /// The look that is laid over the mark of the school.
    var look: Attributes {
      [.color: "#a30000", .penwidth: "2", .peripheries: self == .absent ? "2" : "1"]
    }
  }

  /// Returns when a school falls silent, or nil if it does not.
  func silence(of row: Int) -> Silence? {
    let index = attendance.institutions[row]
    if rehearsals[0].silenced.contains(index) { return .absent }
    return rehearsals[1].silenced.contains(index) ? .meetingsFall : nil
  }

  /// The occasions that would fall with those who leave, as indices of the records.
  var fallen: Set<Int> { Set(rehearsals[1].fallenMeetings) }

  /// Returns the look that a fate lays over the mark of an institution.
  func look(of fate: RemainingMeetings.Fate) -> Attributes {
    switch fate {
    case .leaving: [.fillcolor: Palette.paper, .style: "filled,dashed", .color: "#8c8c8c"]
    case .alone: [.fillcolor: Palette.paper, .style: "filled", .color: Palette.ink]
    case .joined: [:]
    }
  }

  /// Returns what is told of an institution when a pointer rests on it.
  func facts(_ row: Int, _ side: BeforeAfterPanel.Side) -> String {
    let count = language.counted(counts[row], .occasion)
    guard side == .after else { return count }
    switch meetings.fates[row] {
    case .leaving: return Text(fr: "part", en: "leaves")[language]
    case .alone:
      return Text(fr: "ne rencontre plus personne", en: "meets nobody any more")[language]
    case .joined:
      let size = language.counted(meetings.componentSizes[row], .institution)
      return Text(fr: "dans un groupe de \(size)", en: "in a group of \(size)")[language]
    }
  }

  /// Returns what is told of a tie.
  func told(_ tie: Tie) -> String {
    let names = tie.actors.map { institutions.name($0) }.joined(separator: " – ")
    guard let gathering = tie.gathering else {
      return names + language.colon + " " + language.counted(tie.before, .occasion)
    }
    return names + " – "
      + analysis.network.interactions[attendance.occasions[gathering]].label.drawableLine
  }
}
