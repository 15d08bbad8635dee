import Languages
import Partners
import Tables

extension Report {
  /// The report for machines: `maillage/report/1`.
  ///
  /// Under `document` stands what the pages say. Each of `gaps`, `summary`, `check`, `offers`,
  /// `steps`, `sites`, `ratios`, `comparison`, `rehearsal` and `measures` is what the command of that
  /// subject prints as JSON, byte for byte once the indentation is taken off; null is what the
  /// records do not allow, or what would take too long.
  ///
  /// - Parameter document: The document that the pages show.
  func json(_ document: Document) -> JSONValue {
    [
      "schema": "maillage/report/1", "document": document.json, "gaps": analysis.gapsJSON,
      "summary": network.summaryJSON, "check": network.checkJSON,
      "comparison": comparison?.json ?? .null, "rehearsal": rehearsal?.json ?? .null,
      "offers": network.offersJSON, "steps": network.stepsJSON, "sites": network.sitesJSON,
      "ratios": network.ratiosJSON(
        shares: network.actionShares(.education, in: analysis.settings.window)),
      "measures": measures?.json ?? .null, "brokers": brokersJSON, "activity": activityJSON,
    ]
  }

  private var brokersJSON: JSONValue {
    ["inAllMeetings": json(brokers), "outsideTheCoordination": json(brokersOutside)]
  }

  private func json(_ brokers: CareEducationBrokers?) -> JSONValue {
    guard let brokers else { return nil }
    return [
      "education": .integer(brokers.educationCount), "care": .integer(brokers.careCount),
      "pairs": .integer(brokers.pairCount), "tiedPairs": .integer(brokers.tiedPairCount),
      "joinedPairs": .integer(brokers.joinedPairCount),
      "brokers": .array(
        brokers.brokers.map { broker in
          [
            "id": .string(network.institutions[broker.institution].id),
            "side": .string(broker.side.rawValue), "pairs": .integer(broker.pairCount),
            "expected": .number(broker.expected), "pairsAlone": .integer(broker.solePairCount),
          ]
        }),
    ]
  }

  private var activityJSON: JSONValue {
    ["inWindow": json(activity), "ever": json(activityEver)]
  }

  private func json(_ activity: Activity) -> JSONValue {
    [
      "total": json(activity.total), "byKind": .array(activity.kinds.map { json($0, "kind") }),
      "byYear": .array(activity.years.map { json($0, "year") }),
    ]
  }

  private func json(_ row: Activity.Row, _ key: String) -> JSONValue {
    guard case .object(var values) = json(row.total) else { return nil }
    values[key] = JSONValue(row.word)
    return .object(values)
  }

  private func json(_ total: Activity.Total) -> JSONValue {
    [
      "interactions": .integer(total.interactions.count), "sittings": .integer(total.sittings),
      "participations": total.toldCount > 0 ? .integer(total.attendance) : .null,
      "participationsToldFor": .integer(total.toldCount),
      "speakers": total.speakersToldCount > 0 ? .integer(total.speakers) : .null,
      "speakersToldFor": .integer(total.speakersToldCount),
    ]
  }
}
