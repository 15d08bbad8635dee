import Graphs
import Graphviz

/// How long drawing a graph takes: in this process the first time and at best, and with a deadline.
struct DrawingTiming {
  private let engine: Engine
  private let bytes: Int
  private let first: Double
  private let best: Double
  private let bounded: Double
  /// What was drawn, for another program to draw.
  let dot: String

  /// Draws a graph as SVG, again and again until a second has passed.
  init(of graph: Graph, by engine: Engine) throws(GraphvizError) {
    let diagram = Diagram(drawing: graph, by: engine)
    var count = 0
    let here = try Self.seconds { () throws(GraphvizError) in
      count = try diagram.rendered(as: [.svg], by: engine)[.svg]?.count ?? 0
    }
    bounded = try Self.seconds { () throws(GraphvizError) in
      _ = try diagram.rendered(as: [.svg], by: engine, within: .seconds(600))
    }.best
    self.engine = engine
    bytes = count
    (first, best) = here
    dot = diagram.dot
  }

  private static func seconds(
    _ draw: () throws(GraphvizError) -> Void
  ) throws(GraphvizError) -> (first: Double, best: Double) {
    let clock = ContinuousClock()
    let start = clock.now
    var seconds: [Double] = []
    repeat {
      let before = clock.now
      try draw()
      seconds.append((clock.now - before) / .seconds(1))
    } while clock.now - start < .seconds(1) || seconds.count < 3
    return (seconds[0], seconds.min() ?? 0)
  }

  /// The result as a line of JSON.
  var json: String {
    #"{"engine": "\#(engine)", "bytes": \#(bytes), "first": \#(first), "best": \#(best), "#
      + #""bounded": \#(bounded)}"#
  }
}

extension Diagram {
  /// Makes a diagram of boxes and lines, with all that the command line tool must be told in DOT.
  fileprivate init(drawing graph: Graph, by engine: Engine) {
    self.init(id: "bench", attributes: [.splines: "line", .outputorder: "edgesfirst"])
    attributes[.overlap] = engine == .fdp ? "prism" : nil
    attributes[.notranslate] = engine == .fixed ? "true" : nil
    nodeDefaults = [.shape: "box", .fontname: "DejaVu Sans", .fontsize: "9"]
    edgeDefaults = [.color: "grey"]
    nodes = (0..<graph.vertexCount).map { number in
      let node = Node(id: "n\(number)", label: "École n° \(number) & Cie")
      return engine == .fixed ? node.placed(at: Self.place(of: number)) : node
    }
    edges = graph.ties.map { Edge("n\($0.first.index)", "n\($0.second.index)") }
  }

  /// Rows of seventy, half an inch high.
  private static func place(of number: Int) -> Point {
    Point(x: Double(number % 70) * 120, y: Double(number / 70) * 36)
  }
}
