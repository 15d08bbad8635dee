#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import Graphs
import Graphviz
import Languages
import Tables

// maillage-bench FILE [MEASURE…]: times each measure of the graph in a file, or those named, and
// prints a line of JSON for each. `Benchmarks/bench.py` runs it beside python-igraph.
// maillage-bench draw ENGINE FILE DOT: times the drawing of a graph, and writes it as DOT for others.
// maillage-bench FILE.xlsx: times the reading of a workbook, and tells the memory that it took.

/// Runs a measure until half a second has passed, and tells the fastest run.
func time(_ measure: Measure, of graph: Graph) -> (seconds: Double, checksum: Double) {
  let clock = ContinuousClock()
  let start = clock.now
  var fastest = Duration.seconds(1_000_000)
  var checksum = 0.0
  repeat {
    fastest = min(fastest, clock.measure { checksum = measure.checksum(graph) })
  } while clock.now - start < .milliseconds(500)
  return (fastest / .seconds(1), checksum)
}

func stop(_ message: String) -> Never {
  // Not by way of `stderr`, which Swift 6 holds to be unsafe.
  let bytes = Array("maillage-bench: \(message)\n".utf8)
  _ = write(2, bytes, bytes.count)
  exit(2)
}

let arguments = CommandLine.arguments.dropFirst()
guard let path = arguments.first else { stop("name a file of ties, and measures if not all") }
if path == "draw" {
  let words = Array(arguments.dropFirst())
  guard words.count == 3, let engine = Engine(rawValue: words[0]) else {
    stop("draw takes an engine, a file of ties and a file to write the DOT to")
  }
  do {
    let timing = try DrawingTiming(of: EdgeFile(path: words[1]).graph(), by: engine)
    try FileSystem.write(Array(timing.dot.utf8), to: words[2])
    print(timing.json)
    exit(0)
  } catch {
    stop("\(error)")
  }
}
let names = Set(arguments.dropFirst())
if Workbook.isNamed(by: path) {
  do {
    print(try WorkbookTiming(path: path).json)
    exit(0)
  } catch {
    stop(error.all.map { $0.sentence(in: .english) }.joined(separator: "\n"))
  }
}
do {
  let graph = try EdgeFile(path: path).graph()
  for measure in Measure.all where names.isEmpty || names.contains(measure.name) {
    let (seconds, checksum) = time(measure, of: graph)
    print(#"{"measure": "\#(measure.name)", "seconds": \#(seconds), "checksum": \#(checksum)}"#)
  }
} catch {
  stop("\(error)")
}
