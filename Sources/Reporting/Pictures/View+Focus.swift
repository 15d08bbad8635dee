import Languages
import Partners
import Territories

extension View {
  /// Returns why a view cannot put in its middle what the request names, and the cure, or nil if it
  /// can.
  ///
  /// - Parameters:
  ///   - analysis: What was found about the network.
  ///   - request: What was asked for.
  public func focusFault(of analysis: Analysis, for request: DrawingRequest) -> Text? {
    guard let focus = request.focus else { return nil }
    switch self {
    case .network, .sectors, .ego: return nil
    case .map: return mapFault(focus, analysis)
    case .timeline: return timelineFault(focus, analysis)
    case .crosswalk, .twoMode, .beforeAfter, .offers, .chain, .pipeline, .triangles:
      return Text(
        fr: "--focus \(focus) : la vue \(rawValue) montre toujours tout ; retirez --focus, ou "
          + "prenez --view network, sectors, ego, map ou timeline",
        en: "--focus \(focus): the view \(rawValue) always shows everything; leave out --focus, or "
          + "take --view network, sectors, ego, map or timeline")
    }
  }

  /// A map shows territories: an institution lies in one.
  private func mapFault(_ focus: String, _ analysis: Analysis) -> Text? {
    guard MapFocus(focus, in: analysis.network) == nil else { return nil }
    let zoning = analysis.network.zonings[analysis.settings.careZoning]
    let code = analysis.network.institution(focus)?.commune
    let commune = analysis.network.communes.firstIndex { $0.code == code }
    let home = commune.flatMap { zoning?.mainZones[$0] }
    let zone = home.flatMap { home in zoning?.zones[home] }
    guard let id = (zone ?? zoning?.zones.first)?.id else { return nil }
    let cure =
      zone == nil
      ? Text(fr: "donnez un territoire, par exemple", en: "give a territory, for instance")
      : Text(fr: "son secteur de soin est", en: "its care sector is")
    return Text(
      fr: "--focus \(focus) n’est pas un territoire qui ait des communes, et une carte ne montre "
        + "qu’eux ; \(cure.french) --focus \(id)",
      en: "--focus \(focus) is not a territory with communes, and a map shows nothing else; "
        + "\(cure.english) --focus \(id)")
  }

  private func timelineFault(_ focus: String, _ analysis: Analysis) -> Text? {
    guard let zoning = analysis.network.zonings[analysis.settings.meetingZoning],
      zoning.zone(id: focus) == nil, let example = zoning.zones.first?.id
    else { return nil }
    return Text(
      fr: "--focus \(focus) n’est pas un territoire de rencontres ; donnez-en un, par exemple "
        + "--focus \(example)",
      en: "--focus \(focus) is not a territory of meetings; give one, for instance "
        + "--focus \(example)")
  }
}
