import Partners
import Tables
import Territories

extension Network {
  /// The chains, protocols and cases for machines: `maillage/steps/1`.
  ///
  /// What is not recorded is null or an empty list; delays are in days.
  public var stepsJSON: JSONValue {
    ["schema": "maillage/steps/1", "courses": .array(courses.map(json))]
  }

  private func json(_ course: Course) -> JSONValue {
    [
      "interaction": .string(course.interaction), "follows": JSONValue(course.model),
      "isDescribed": .bool(course.isDescribed), "reached": JSONValue(course.reached?.kind),
      "passedOver": strings(course.passedOver.map(\.kind)),
      "withoutCarrier": strings(course.uncarried.map(\.kind)),
      "carriedByOnePerson": strings(course.carriedByOnePerson.map(\.kind)),
      "lacking": strings(course.stages.flatMap(\.lacking)),
      "unheard": strings(course.stages.flatMap(\.unheard)),
      "steps": .array(course.stages.map(json)),
    ]
  }

  private func json(_ stage: Stage) -> JSONValue {
    let row = stage.step.map { services.steps[$0] }
    return [
      "id": JSONValue(row?.id), "order": .integer(stage.order), "kind": .string(stage.kind),
      "label": .string(stage.label), "state": JSONValue(stage.state?.rawValue),
      "carriers": strings(stage.carriers), "restsOn": .string(stage.bearing.rawValue),
      "start": JSONValue(row?.start?.description), "end": JSONValue(row?.end?.description),
      "delay": JSONValue(stage.delay), "documents": strings(stage.documents),
      "expected": strings(stage.expected), "lacking": strings(stage.lacking),
      "heard": strings(stage.heard), "unheard": strings(stage.unheard),
      "source": JSONValue(row?.origin.source), "basis": JSONValue(row?.origin.basis.rawValue),
    ]
  }
}
