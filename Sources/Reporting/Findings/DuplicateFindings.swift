import Languages
import Partners

/// What `check` proposes of records that look alike.
extension Network {
  var duplicateSection: Document.Section? {
    let found = likelyInstitutions + likelyOccasions
    guard !found.isEmpty else { return nil }
    let shown = found.prefix(10)
    return Document.Section(
      "likely-duplicates",
      title: Text { language in
        let pairs = language.counted(found.count, .likelyDuplicate)
        let first =
          found.count > shown.count
          ? Text(fr: ", voici les 10 premiers", en: ", the first 10 below")[language] : ""
        return pairs + first
      },
      blocks: [
        .items(shown.map(\.item)),
        .note(
          Text(
            fr: "Rien n’est fondu tout seul ; un autre genre ou une autre commune abaisse d’un "
              + "degré (sûr, probable, possible). Une ligne de duplicates qui les dit distincts "
              + "fait taire la paire. Les rencontres d’un même jour et d’une même commune sont "
              + "comparées jusqu’à 20 000 paires, au-delà aucune.",
            en: "Nothing is merged by itself; another kind or another commune lowers the class by "
              + "one (sure, likely, possible). A row of duplicates that says they are two "
              + "silences the pair. Meetings of one day in one commune are compared up to 20,000 "
              + "pairs, beyond that none.")),
      ])
  }
}

extension LikelyDuplicate {
  fileprivate var item: Document.Item {
    Document.Item(
      title: Text { language in
        let pair = Text(
          fr: "« \(names[0]) » et « \(names[1]) »", en: "'\(names[0])' and '\(names[1])'")
        let place = sharesCommune ? Text(fr: ", même commune", en: ", same commune")[language] : ""
        return pair[language] + language.colon + " " + likelihood.words[language] + " ("
          + resemblance.words[language] + place + ")"
      },
      details: [cure])
  }

  private var cure: Text {
    guard let aliasRow else {
      return Text(
        fr: "si c’est la même : supprimez « \(folded) », ou donnez-lui le niveau « view »",
        en: "if they are one: delete '\(folded)', or give it the level 'view'")
    }
    return Text(
      fr: "si c’est la même : ajoutez à aliases la ligne « \(aliasRow) » et supprimez celle de "
        + "« \(folded) » dans institutions",
      en: "if they are one: add to aliases the row '\(aliasRow)' and delete that of '\(folded)' "
        + "in institutions")
  }
}

extension Likelihood {
  /// The class in words.
  public var words: Text {
    switch self {
    case .sure: Text(fr: "sûr", en: "sure")
    case .likely: Text(fr: "probable", en: "likely")
    case .possible: Text(fr: "possible", en: "possible")
    }
  }
}

extension Resemblance {
  /// The resemblance in words.
  public var words: Text {
    switch self {
    case .name: Text(fr: "même nom", en: "same name")
    case .letters: Text(fr: "mêmes lettres", en: "same letters")
    case .order: Text(fr: "mêmes mots dans un autre ordre", en: "same words in another order")
    case .acronym: Text(fr: "sigle et développement", en: "acronym and expansion")
    case .initials: Text(fr: "initiales", en: "initials")
    case .spelling: Text(fr: "à une faute de frappe près", en: "a slip of the pen apart")
    case .inclusion: Text(fr: "un nom contient l’autre", en: "one name contains the other")
    }
  }
}
