import Graphs

extension DirectedGraph {
  /// Exchange of information between ten organizations of Indianapolis, 49 arcs: COUN 0, COMM 1,
  /// EDUC 2, INDU 3, MAYR 4, WRO 5, NEWS 6, UWAY 7, WELF 8, WEST 9.
  ///
  /// D. Knoke, J. R. Wood, Organized for Action, Rutgers University Press (1981); the matrix as in
  /// R. Hanneman, M. Riddle, Introduction to Social Network Methods (2005), ch. 7
  static let knokeInformation = DirectedGraph(
    vertexCount: 10,
    arcs: [
      (0, 1), (0, 4), (0, 6), (0, 8), (1, 0), (1, 2), (1, 3), (1, 4), (1, 6), (1, 7), (1, 8),
      (2, 1), (2, 3), (2, 4), (2, 5), (2, 6), (2, 9), (3, 0), (3, 1), (3, 4), (3, 6), (4, 0),
      (4, 1), (4, 2), (4, 3), (4, 6), (4, 7), (4, 8), (4, 9), (5, 2), (5, 6), (5, 8), (6, 1),
      (6, 3), (6, 4), (7, 0), (7, 1), (7, 3), (7, 4), (7, 6), (7, 8), (8, 1), (8, 4), (8, 6),
      (9, 0), (9, 1), (9, 2), (9, 4), (9, 6),
    ])
}
