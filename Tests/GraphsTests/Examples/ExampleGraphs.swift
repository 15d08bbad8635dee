import Graphs

extension Graph {
  /// Krackhardt's kite: Andre 0, Beverley 1, Carol 2, Diane 3, Ed 4, Fernando 5, Garth 6,
  /// Heather 7, Ike 8, Jane 9.
  ///
  ///                Carol
  ///              /   |   \
  ///         Andre ---|--- Fernando
  ///           |    \ | /    |    \
  ///           |    Diane    |     Heather --- Ike --- Jane
  ///           |    / | \    |    /
  ///       Beverley --|--- Garth
  ///              \   |   /
  ///                 Ed
  ///
  /// D. Krackhardt, Administrative Science Quarterly 35 (1990), doi:10.2307/2393394
  static let krackhardtKite = Graph(
    vertexCount: 10,
    ties: [
      (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5),
      (3, 6), (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
    ])

  /// Marriages between Florentine families about 1434, with Pucci, who married into none of them:
  /// Acciaiuoli 0, Albizzi 1, Barbadori 2, Bischeri 3, Castellani 4, Ginori 5, Guadagni 6,
  /// Lamberteschi 7, Medici 8, Pazzi 9, Peruzzi 10, Pucci 11, Ridolfi 12, Salviati 13, Strozzi 14,
  /// Tornabuoni 15.
  ///
  /// J. F. Padgett, C. K. Ansell, American Journal of Sociology 98 (1993), doi:10.1086/230190
  static let florentineMarriages = Graph(
    vertexCount: 16,
    ties: [
      (0, 8), (1, 5), (1, 6), (1, 8), (2, 4), (2, 8), (3, 6), (3, 10), (3, 14), (4, 10), (4, 14),
      (6, 7), (6, 15), (8, 12), (8, 13), (8, 15), (9, 13), (10, 14), (12, 14), (12, 15),
    ])

  /// Friendships in a karate club that split between its instructor, 0, and its president, 33.
  ///
  /// W. W. Zachary, Journal of Anthropological Research 33 (1977), doi:10.1086/jar.33.4.3629752
  static let karateClub = Graph(
    vertexCount: 34,
    ties: [
      (0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 6), (0, 7), (0, 8), (0, 10), (0, 11), (0, 12),
      (0, 13), (0, 17), (0, 19), (0, 21), (0, 31), (1, 2), (1, 3), (1, 7), (1, 13), (1, 17),
      (1, 19), (1, 21), (1, 30), (2, 3), (2, 7), (2, 8), (2, 9), (2, 13), (2, 27), (2, 28),
      (2, 32), (3, 7), (3, 12), (3, 13), (4, 6), (4, 10), (5, 6), (5, 10), (5, 16), (6, 16),
      (8, 30), (8, 32), (8, 33), (9, 33), (13, 33), (14, 32), (14, 33), (15, 32), (15, 33),
      (18, 32), (18, 33), (19, 33), (20, 32), (20, 33), (22, 32), (22, 33), (23, 25), (23, 27),
      (23, 29), (23, 32), (23, 33), (24, 25), (24, 27), (24, 31), (25, 31), (26, 29), (26, 33),
      (27, 33), (28, 31), (28, 33), (29, 32), (29, 33), (30, 32), (30, 33), (31, 32), (31, 33),
      (32, 33),
    ])
}

extension TwoModeGraph {
  /// Eighteen women of Natchez, Mississippi, at fourteen social events: Evelyn 0, Laura 1,
  /// Theresa 2, and so on down to Flora 17.
  ///
  /// A. Davis, B. B. Gardner, M. R. Gardner, Deep South, University of Chicago Press (1941)
  static let southernWomen = TwoModeGraph(
    actorCount: 18, eventCount: 14,
    affiliations: [
      (0, 0), (0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 7), (0, 8), (1, 0), (1, 1), (1, 2),
      (1, 4), (1, 5), (1, 6), (1, 7), (2, 1), (2, 2), (2, 3), (2, 4), (2, 5), (2, 6), (2, 7),
      (2, 8), (3, 0), (3, 2), (3, 3), (3, 4), (3, 5), (3, 6), (3, 7), (4, 2), (4, 3), (4, 4),
      (4, 6), (5, 2), (5, 4), (5, 5), (5, 7), (6, 4), (6, 5), (6, 6), (6, 7), (7, 5), (7, 7),
      (7, 8), (8, 4), (8, 6), (8, 7), (8, 8), (9, 6), (9, 7), (9, 8), (9, 11), (10, 7), (10, 8),
      (10, 9), (10, 11), (11, 7), (11, 8), (11, 9), (11, 11), (11, 12), (11, 13), (12, 6),
      (12, 7), (12, 8), (12, 9), (12, 11), (12, 12), (12, 13), (13, 5), (13, 6), (13, 8), (13, 9),
      (13, 10), (13, 11), (13, 12), (13, 13), (14, 6), (14, 7), (14, 9), (14, 10), (14, 11),
      (15, 7), (15, 8), (16, 8), (16, 10), (17, 8), (17, 10),
    ])
}
