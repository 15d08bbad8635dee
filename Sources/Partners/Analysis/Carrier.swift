extension Network {
  /// Returns the carrier of what an institution does: the topmost institution of care that it is
  /// part of.
  ///
  /// Two units of one hospital are one carrier: what closes one may close both.
  func carrier(of institution: Int, _ settings: AnalysisSettings) -> Int {
    guard let parent = institutions[institution].parent, let index = institutionIndex[parent],
      settings.careSectors.contains(institutions[index].sector)
    else { return institution }
    return carrier(of: index, settings)
  }
}
