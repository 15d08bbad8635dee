import Testing

@testable import Partners

/// A protocol of four steps and cases of it, as a service note describes them.
///
///     demand → data → contract → synthesis
///     letter   problem  plan     report      (written outputs)
///              parents; RASED                (to be heard)
@Suite("Chains, protocols and the cases that follow them")
struct CourseTests {
  static let protocolRows = """
    p1,acc,1,demand,dir,,described,letter,,
    p2,acc,2,data,ien,,described,problem,,parents;RASED
    p3,acc,3,contract,ien;dir,,described,plan,,
    p4,acc,4,synthesis,,,described,report,,
    """

  static func network(_ rows: String = "", only: String? = nil) throws -> Network {
    let header = "id,case,order,kind,carrier,start,state,expected,document,heard"
    return try RecordFolder([
      "institutions":
        "id,name,kind,sector\ne,École,school,education\nc,Circo,circonscription,education",
      "professionals": """
      id,function,institution,count
      dir,directeur,e,1
      ien,IEN,c,1
      psy,psychologue,c,4
      pse,parents,e,
      """,
      "interactions": """
      id,parent,level,kind,status
      acc,,series,collective-support,ongoing
      case-a,acc,event,collective-support,ongoing
      case-b,acc,event,collective-support,held
      cell,,event,support-cell,ongoing
      """,
      "steps": [header, only ?? protocolRows, rows].joined(separator: "\n"),
    ]).network()
  }

  static func course(_ id: String, _ rows: String, only: String? = nil) throws -> Course {
    try #require(try network(rows, only: only).courses.first { $0.interaction == id })
  }

  @Test("a protocol says how it goes: nothing is reached, and nothing lacks")
  func described() throws {
    let network = try Self.network()
    let course = try #require(network.procedures.first)
    #expect(network.cases.isEmpty && course.isDescribed && course.reached == nil)
    #expect(course.stages.map(\.kind) == ["demand", "data", "contract", "synthesis"])
    #expect(course.stages.flatMap(\.expected) == ["letter", "problem", "plan", "report"])
    #expect(course.stages.flatMap(\.lacking).isEmpty && course.stages.flatMap(\.unheard).isEmpty)
  }

  @Test("a step rests on nobody, one person, one carrier or several")
  func bearing() throws {
    let rows = "x1,cell,1,call-back,psy,,described,,,\nx2,cell,2,listening,c,,described,,,"
    let protocolCourse = try Self.course("acc", rows)
    #expect(
      protocolCourse.stages.map(\.bearing) == [.onePerson, .onePerson, .several, .notRecorded])
    #expect(protocolCourse.uncarried.map(\.kind) == ["synthesis"])
    #expect(protocolCourse.carriedByOnePerson.map(\.kind) == ["demand", "data"])
    #expect(try Self.course("cell", rows).stages.map(\.bearing) == [.oneCarrier, .oneCarrier])
  }

  @Test("a case lacks the documents and voices of the steps that it began, and no later ones")
  func lacking() throws {
    let course = try Self.course(
      "case-a",
      """
      a1,case-a,1,demand,dir,2026-01-05,done,,Letter of 5 January,
      a2,case-a,2,data,ien,2026-02-04,ongoing,,,rased
      """)
    #expect(course.model == "acc" && course.reached?.kind == "data")
    #expect(course.stages.map(\.lacking) == [[], ["problem"], [], []])
    #expect(course.stages.map(\.unheard) == [[], ["parents"], [], []])
    #expect(course.stages.map(\.step) == [4, 5, nil, nil])
    #expect(course.stages.map(\.delay) == [nil, 30, nil, nil])
    #expect(course.passedOver.isEmpty)
  }

  @Test("a step that a further case does not record was passed over, and its documents lack")
  func passedOver() throws {
    let course = try Self.course("case-b", "b4,case-b,4,synthesis,ien,,done,,report,")
    #expect(course.passedOver.map(\.kind) == ["demand", "data", "contract"])
    #expect(course.stages.flatMap(\.lacking) == ["letter", "problem", "plan"])
    #expect(course.stages.flatMap(\.unheard) == ["parents", "RASED"])
  }

  @Test(
    "what is planned lacks nothing yet; what was missed, or lies before the step reached, does",
    arguments: [("planned", []), ("missing", ["letter"]), ("", ["letter"]), ("done", ["letter"])]
      as [(String, [String])])
  func due(state: String, lacking: [String]) throws {
    let course = try Self.course(
      "case-a", "a1,case-a,1,demand,dir,,\(state),,,\na2,case-a,2,data,ien,,done,,problem,")
    #expect(course.stages[0].lacking == lacking)
  }

  @Test("a professional is heard under the name of the function, a word under itself")
  func voices() throws {
    let course = try Self.course("case-a", "a2,case-a,2,data,ien,,done,,problem,pse;Rased")
    #expect(course.stages.flatMap(\.unheard).isEmpty)
  }

  @Test("a date that names no day gives no delay")
  func delays() throws {
    let course = try Self.course(
      "case-a",
      """
      a1,case-a,1,demand,dir,2026-01,done,,,
      a2,case-a,2,data,ien,2026-02-04,done,,,
      a3,case-a,3,contract,ien,2026-03-06,done,,,
      """)
    #expect(course.stages.map(\.delay) == [nil, nil, 30, nil])
  }

  @Test("a case without a protocol is told by its own steps")
  func ownSteps() throws {
    let rows = "x1,cell,1,request,,,done,,,\nx2,cell,2,call-back,psy,,planned,note,,"
    let course = try Self.course("cell", "", only: rows)
    #expect(course.model == nil && !course.isDescribed && course.stages.count == 2)
    #expect(course.stages.flatMap(\.lacking).isEmpty)
  }

  @Test("steps are told in their order, whatever that of the rows")
  func order() throws {
    let rows = Self.protocolRows.split(separator: "\n").reversed().joined(separator: "\n")
    let course = try Self.course("acc", "", only: rows)
    #expect(course.stages.map(\.order) == [1, 2, 3, 4])
  }
}
