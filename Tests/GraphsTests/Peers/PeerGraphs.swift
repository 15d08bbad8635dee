import Foundation
import Graphs

/// The graphs that networkx and python-igraph measured, and what they found.
enum PeerGraphs {
  /// A graph, and the peers' value of each measure.
  struct Measured: Decodable, Sendable {
    let n: Int
    let directed: Bool
    let ties: [[Double]]
    let values: [String: PeerValue]
  }

  /// What the peers' script printed, or nothing where Python or a peer is missing.
  static let all: [Measured] = {
    let decoder = JSONDecoder()
    return output.split(separator: UInt8(ascii: "\n")).compactMap {
      try? decoder.decode(Measured.self, from: Data($0))
    }
  }()

  /// The undirected ones as our graphs.
  static let undirected: [(graph: Graph, values: [String: PeerValue])] =
    all.filter { !$0.directed }.compactMap { measured in
      let ties = measured.ties.map { Tie(Int($0[0]), Int($0[1]), strength: $0[2]) }
      return (try? Graph(vertexCount: measured.n, ties: ties)).map { ($0, measured.values) }
    }

  /// The directed ones as our graphs.
  static let directed: [(graph: DirectedGraph, values: [String: PeerValue])] =
    all.filter(\.directed).compactMap { measured in
      let arcs = measured.ties.map { Arc(Int($0[0]), Int($0[1]), strength: $0[2]) }
      return (try? DirectedGraph(vertexCount: measured.n, arcs: arcs)).map { ($0, measured.values) }
    }

  private static let output: Data = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let prepared = folder.appendingPathComponent("../../../.venv/bin/python").standardized.path
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      FileManager.default.isExecutableFile(atPath: prepared) ? prepared : "python3",
      folder.appendingPathComponent("peer_values.py").path,
    ]
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return Data() }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? data : Data()
  }()
}
