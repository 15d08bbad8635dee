import Territories

extension Network {
  /// Returns what districts and care sectors have in common, or nil if the records lack a system.
  ///
  /// Conventions: districts in rows, care sectors in columns; a commune whose weight is not
  /// recorded counts nowhere.
  ///
  /// - Parameters:
  ///   - settings: Which zonings are those of education and of care.
  ///   - weight: What a commune counts for; by default what the settings say.
  public func crosswalk(_ settings: AnalysisSettings, weight: CommuneWeight? = nil) -> Crosswalk? {
    guard let districts = zonings[settings.educationZoning],
      let sectors = zonings[settings.careZoning]
    else { return nil }
    let weight = weight ?? settings.weight
    return districts.crosswalk(with: sectors, communeWeights: communes.map(weight.weight(of:)))
  }
}
