import Partners
import Tables

extension RecordingPractice {
  var json: JSONValue {
    [
      "interactions": .integer(interactions), "named": .integer(named),
      "namedShare": JSONValue(namedShare), "anonymousGroups": .integer(anonymousGroups),
    ]
  }
}
