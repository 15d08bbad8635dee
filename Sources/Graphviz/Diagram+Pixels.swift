extension Diagram {
  /// Throws if a picture of this extent would take more than 64 million pixels, or 256 MB.
  func checkPixels(of bounds: Box) throws(GraphvizError) {
    let (width, height) = extent(of: bounds)
    let dpi = attributes[.dpi].flatMap(Double.init) ?? 96
    let pixels = width * height * (dpi / 72) * (dpi / 72)
    if pixels > 64_000_000 {
      throw GraphvizError(
        .tooLarge, at: "format png", "\(Int(width)) × \(Int(height)) points at \(Int(dpi)) dpi",
        cure: "lower dpi, set size, or write svg or pdf")
    }
  }

  /// The width and height in points that are left once `size` has shrunk or stretched them.
  private func extent(of bounds: Box) -> (Double, Double) {
    guard let size = attributes[.size] else { return (bounds.width, bounds.height) }
    let sides = size.split { ",!+".contains($0) }.compactMap { Double($0) }
    guard let width = sides.first, let height = sides.last else {
      return (bounds.width, bounds.height)
    }
    if size.last == "!" { return (width * 72, height * 72) }
    return (min(bounds.width, width * 72), min(bounds.height, height * 72))
  }
}
