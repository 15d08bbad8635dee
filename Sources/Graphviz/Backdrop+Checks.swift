extension Diagram {
  /// Throws unless the engine can draw the backdrop: another would crash on its texts.
  func checkBackdrop(for engine: Engine) throws(GraphvizError) {
    guard let backdrop else { return }
    guard engine == .fixed else {
      throw GraphvizError(
        .unsupported, at: "backdrop", "\(engine) cannot draw it", cure: "use the engine fixed")
    }
    if let color = attributes[.bgcolor], !color.isColor {
      throw GraphvizError(
        .unsupported, at: "graph, bgcolor", "a gradient does not go with a backdrop",
        cure: "use one colour")
    }
    try backdrop.check()
  }
}

extension Backdrop {
  fileprivate func check() throws(GraphvizError) {
    if let objection = ValueRule.fonts.objection(to: fontname) {
      throw GraphvizError(
        .unusableValue, at: "backdrop, fontname", fontname.quotation, cure: objection)
    }
    var closed: Set<String> = []
    var current: String?
    for shape in shapes {
      if shape.id != current {
        if let current { closed.insert(current) }
        current = shape.id
      }
      if closed.contains(shape.id) {
        throw GraphvizError(
          .repeatedName, at: shape.place, "shapes with this id do not follow each other",
          cure: "put them side by side, or give them ids of their own")
      }
      try shape.check()
    }
  }
}

extension Backdrop.Shape {
  fileprivate var place: String { "backdrop \(id.quotation)" }

  fileprivate func check() throws(GraphvizError) {
    try require(id.isName, "its id is not a name")
    let classes = cssClass.split(separator: " ")
    try require(classes.allSatisfy { String($0).isName }, "its class is not a name")
    switch self {
    case .polygon(let points, let fill, let stroke, let width, _, _, let title):
      try checkLine(points, least: 3, [fill, stroke], width)
      if let title { try title.checkReadable(at: place) }
    case .polyline(let points, let stroke, let width, _, _, _):
      try checkLine(points, least: 2, [stroke], width)
    case .text(let text, let point, let size, let color, _, _, _):
      try text.checkReadable(at: place)
      let isOneLine = !text.unicodeScalars.contains { $0.value < 0x20 || $0 == "\\" }
      try require(!text.isEmpty && isOneLine, "its text is empty or not on one line")
      try require((1...500).contains(size), "its size is not between 1 and 500 points")
      try checkLine([point], least: 1, [color], 0)
    }
  }

  private func checkLine(
    _ points: [Point], least: Int, _ colors: [String?], _ width: Double
  ) throws(GraphvizError) {
    try require(points.count >= least, "it has \(points.count) points")
    try require(points.allSatisfy(\.isDrawable), "a point lies beyond \(Point.limit) points")
    try require(colors.allSatisfy { $0?.isColor ?? true }, "a colour is not a name or '#rrggbb'")
    try require((0...100).contains(width), "its width is not between 0 and 100 points")
  }

  private func require(_ condition: Bool, _ problem: String) throws(GraphvizError) {
    if condition { return }
    throw GraphvizError(.unusableValue, at: place, problem, cure: "correct the shape")
  }
}
