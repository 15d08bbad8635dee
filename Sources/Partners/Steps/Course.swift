/// The steps of one interaction in order: a protocol, a chain from hand to hand, or a case.
///
/// Read a case against its protocol: the step reached, the documents that are due and not there,
/// and who should have been heard.
///
///     let network = try Network(contentsOf: "Networks/reseda-2022")
///     let course = network.courses.first { !$0.isDescribed }
///     course?.reached?.kind                      // "review"
///     course?.stages.flatMap(\.lacking).first    // "compte rendu"
///
/// Conventions: the case of an interaction whose parent has steps follows the parent's; a step of
/// the protocol that the case does not record is listed as not recorded. Documents and voices are
/// due at a step that was begun or missed, or that lies before the step reached; what is planned
/// lacks nothing yet.
public struct Course: Sendable, Hashable {
  /// The interaction that the steps are of.
  public let interaction: String
  /// The interaction whose steps it follows, or nil if it follows none.
  public let model: String?
  /// The stages in order, those of the protocol that the case does not record included.
  public let stages: [Stage]

  /// Whether it says how things go, in no case in particular.
  public var isDescribed: Bool {
    stages.contains { $0.state == .described } && stages.allSatisfy { $0.state == .described }
  }

  /// The furthest stage that was begun, or nil if none is known to be.
  public var reached: Stage? {
    stages.last { $0.state == .done || $0.state == .ongoing }
  }

  /// The stages that nobody is recorded to carry; those that the case does not record are not told.
  public var uncarried: [Stage] {
    stages.filter { $0.step != nil && $0.bearing == .notRecorded }
  }

  /// The stages that one person alone carries.
  public var carriedByOnePerson: [Stage] {
    stages.filter { $0.bearing == .onePerson }
  }

  /// The stages of the protocol that the case should have recorded, having gone further.
  public var passedOver: [Stage] {
    guard let reached else { return [] }
    return stages.filter { $0.step == nil && $0.order < reached.order }
  }
}

/// A step of a course, with what it has and what it lacks.
public struct Stage: Sendable, Hashable {
  /// On how many a step rests.
  public enum Bearing: String, Sendable, Hashable, CaseIterable {
    /// Nobody is recorded to carry it.
    case notRecorded = "not-recorded"
    /// One function that one person holds.
    case onePerson = "one-person"
    /// One institution, or one function of several persons or of unknown number.
    case oneCarrier = "one-carrier"
    /// Several.
    case several
  }

  /// Its place.
  public let order: Int
  /// What it is.
  public let kind: String
  /// What it is called.
  public let label: String
  /// The row of the case, as an index, or nil if the case does not record the step.
  public let step: Int?
  /// The row of the protocol, as an index, or nil if it has no such step.
  public let model: Int?
  /// How far it is, or nil if that is not recorded.
  public let state: Step.State?
  /// Who carries it, by identifier.
  public let carriers: [String]
  /// On how many it rests.
  public let bearing: Bearing
  /// The written outputs that it has.
  public let documents: [String]
  /// The written outputs that it should have, those of the protocol included.
  public let expected: [String]
  /// The written outputs that are due and not recorded.
  public let lacking: [String]
  /// Who was heard; in a protocol, who is to be.
  public let heard: [String]
  /// Who should have been heard and is not recorded to have been.
  public let unheard: [String]
  /// How many days after the dated step before it, or nil where a day is not known.
  public let delay: Int?
}
