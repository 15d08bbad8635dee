extension Services {
  /// Reads the tables; a network that lacks one has no rows of it.
  init(_ reading: inout RecordReading, through wordings: inout WordingLedger) {
    needs = reading.records(of: Need.self)
    offers = reading.records(of: Offer.self, through: &wordings)
    steps = reading.records(of: Step.self)
    resources = reading.records(of: Resource.self, through: &wordings)
    traits = reading.records(of: Trait.self)
  }

  /// Notes what names no record, and steps of one course that claim the same place.
  func check(_ reading: inout RecordReading, against places: [Reference.Target: [String: Int]]) {
    reading.check(offers, against: places)
    reading.check(steps, against: places)
    reading.check(resources, against: places)
    reading.check(traits, against: places)
    var first: [String: [Int: Step]] = [:]
    for step in steps {
      if let earlier = first[step.course]?[step.order] {
        reading.note(
          .sharedOrder(
            step, earlier: earlier, at: reading.location(of: step, column: "order")))
      } else {
        first[step.course, default: [:]][step.order] = step
      }
    }
  }
}
