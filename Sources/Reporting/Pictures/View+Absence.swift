import Languages
import Partners

extension View {
  /// Returns why a view has nothing to draw, and what it would take.
  ///
  /// - Parameters:
  ///   - analysis: What was found about the network.
  ///   - request: What was asked for.
  public func absence(of analysis: Analysis, for request: DrawingRequest) -> Text {
    switch self {
    case .ego: egoAbsence(analysis, request)
    case .beforeAfter where analysis.departures(for: request).isEmpty:
      Text(
        fr: "rien à dessiner : le dossier ne nomme personne pour le coordonner ; donnez "
          + "--without ID",
        en: "nothing to draw: the folder names nobody who coordinates it; give --without ID")
    case .map, .crosswalk:
      Text(
        fr: "rien à dessiner : il faut des communes situées dans les deux découpages",
        en: "nothing to draw: it takes communes with a place in both systems")
    case .offers, .chain, .pipeline, .triangles:
      Text(
        fr: "rien à dessiner : cette vue demande des offres, des étapes ou des sites enregistrés",
        en: "nothing to draw: this view takes recorded offers, steps or sites")
    default:
      Text(
        fr: "rien à dessiner : personne n’était à rien dans la période",
        en: "nothing to draw: nobody was at anything in the window")
    }
  }

  private func egoAbsence(_ analysis: Analysis, _ request: DrawingRequest) -> Text {
    guard let focus = request.focus else {
      return Text(
        fr: "rien à dessiner : personne n’a rencontré personne dans la période",
        en: "nothing to draw: nobody met anybody in the window")
    }
    guard analysis.network.institution(focus) != nil else {
      return Text(
        fr: "rien à dessiner : --focus \(focus) n’est pas une institution",
        en: "nothing to draw: --focus \(focus) is not an institution")
    }
    return Text(
      fr: "rien à dessiner : \(focus) n’a rencontré personne dans la période",
      en: "nothing to draw: \(focus) met nobody in the window")
  }
}
