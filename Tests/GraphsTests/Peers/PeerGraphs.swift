import Foundation
import Graphs
import PeerPython

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
    return Python.lines(ofScript: "peer_values.py").compactMap {
      try? decoder.decode(Measured.self, from: $0)
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
}
