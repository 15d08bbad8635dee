import Languages
import Partners

extension Sector {
  /// The sector in words.
  public var words: Text {
    switch self {
    case .health: Text(fr: "soin", en: "health")
    case .medicoSocial: Text(fr: "médico-social", en: "medico-social")
    case .social: Text(fr: "social", en: "social")
    case .education: Text(fr: "éducation", en: "education")
    case .justice: Text(fr: "justice", en: "justice")
    case .localAuthority: Text(fr: "collectivités", en: "local authorities")
    case .associative: Text(fr: "associations", en: "associations")
    case .liberal: Text(fr: "libéral", en: "independent practice")
    case .network: Text(fr: "réseaux et coordination", en: "networks and coordination")
    case .culture: Text(fr: "culture", en: "culture")
    case .media: Text(fr: "médias", en: "media")
    case .training: Text(fr: "formation", en: "training")
    case .state: Text(fr: "État", en: "State")
    case .unknown: Text(fr: "secteur non dit", en: "sector not recorded")
    }
  }
}

extension Interaction.Status {
  /// The status in words.
  public var words: Text {
    switch self {
    case .held: Text(fr: "tenu", en: "held")
    case .ongoing: Text(fr: "en cours", en: "ongoing")
    case .planned: Text(fr: "prévu", en: "planned")
    case .postponed: Text(fr: "reporté", en: "postponed")
    case .hoped: Text(fr: "souhaité", en: "hoped for")
    }
  }
}
