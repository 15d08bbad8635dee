import Graphviz
import Languages
import Partners

/// How somebody wants a picture: in which words and colours, on which paper, and of what.
///
///     var request = DrawingRequest(in: .french)
///     request.paper = .a3
///     request.selection.sectors = [.education, .health]
public struct DrawingRequest: Sendable {
  /// The language of all words.
  public var language: Language
  /// Light for paper, dark for screens.
  public var theme: Theme = .light
  /// The paper that the picture fills exactly; nil for one as large as the drawing.
  public var paper: Paper?
  /// What finds the places; nil for the engine that suits the view.
  public var engine: Engine?
  /// How long an engine may seek; a picture that takes longer is refused.
  public var deadline = Duration.seconds(20)
  /// The identifier of what stands in the middle: an institution, a sector or a territory.
  public var focus: String?
  /// The identifiers of the institutions or professionals that are imagined gone.
  public var departures: [String] = []
  /// What falls silent if the coordination stops, where that is known already.
  var rehearsal: RehearsalReport?
  /// The official outlines of communes; nil draws the land nearest to each.
  public var outlines: CommuneOutlines?
  /// Which institutions and interactions are drawn.
  public var selection = Selection()

  /// Asks for a picture as the view would have it.
  public init(in language: Language) {
    self.language = language
  }
}
