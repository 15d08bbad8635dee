import Graphs
import Languages
import Partners
import Tables
import Territories

/// What stands under the heads of an action sheet.
extension ActionForm {
  /// The dates of the sessions of some status, else those of the action itself.
  func calendar(of statuses: [Interaction.Status]) -> Text? {
    let dated = ([sheet.interaction] + sessions).map { network.interactions[$0] }
      .filter { statuses.contains($0.status) && $0.start != nil }
    let parts = dated.filter { $0.id != record.id }
    return Text(
      listing: statuses.compactMap { status in
        let dates = (parts.isEmpty ? dated : parts).filter { $0.status == status }
          .compactMap(\.dates).distinct
        guard !dates.isEmpty else { return nil }
        return status.words.colon(Text(verbatim: dates.joined(separator: ", ")))
      })
  }

  /// Where the action and its sessions were, and who hosted them.
  var places: [String] {
    let records = ([sheet.interaction] + sheet.children).map { network.interactions[$0] }
    let houses = records.compactMap { network.institution($0.place)?.name }
    let hosts = sheet.presences(as: .host).map { network.actorName($0.actor) }
    let communes = records.compactMap { network.commune(network.commune(of: $0))?.name }
    let territories = records.compactMap { network.territory($0.territory)?.name }
    return (houses + hosts + (communes.isEmpty ? territories : communes)).distinct
  }

  func told(_ words: (Offer) -> [String]) -> Text? {
    Text(listing: sheet.offers.flatMap { words(network.services.offers[$0]) }.distinct)
  }

  /// The steps that tell people of it, and the contacts of its offers.
  var communication: Text? {
    let steps = stages.filter { Self.informing.contains($0.kind) }.map(\.label)
    let contacts = sheet.offers.flatMap { network.services.offers[$0].contacts }.distinct
    return Text(listing: steps + contacts)
  }

  private static let informing: Set<String> = ["information", "communication", "request"]

  /// The steps that evaluate, and the written outputs that are expected or there.
  var evaluation: Text? {
    Text(
      listing: stages.filter { stage in
        Self.evaluating.contains(stage.kind) || !(stage.expected + stage.documents).isEmpty
      }.map { stage in
        let outputs = (stage.documents.isEmpty ? stage.expected : stage.documents)
        return stage.label + (outputs.isEmpty ? "" : " (\(outputs.joined(separator: ", ")))")
      }.distinct)
  }

  private static let evaluating: Set<String> = ["evaluation", "review", "synthesis"]

  var description: Text? {
    let how = sheet.offers.map { row -> String in
      let offer = network.services.offers[row]
      return offer.label + (offer.mode.map { " – \($0)" } ?? "")
    }
    return Text(listing: how)
  }

  /// A number as stated, else at least as many as are on record.
  func words(_ stated: Int?, orAtLeast recorded: Int) -> Text? {
    if let stated { return Text { $0.number(stated) } }
    guard recorded > 0 else { return nil }
    return Text { language in
      let number = language.number(recorded)
      return Text(fr: "au moins \(number) (au registre)", en: "at least \(number) (on record)")[
        language]
    }
  }

  /// How many sessions, and how many of them have a row of their own.
  var sessionWords: Text? {
    guard let count = sheet.sessions.value else { return nil }
    let rows = sheet.sessions.toldCount
    guard rows > 0, rows != count else { return Text { $0.number(count) } }
    return Text { language in
      let told = language.counted(
        rows, one: Text(fr: "a sa ligne", en: "with a row"),
        several: Text(fr: "ont leur ligne", en: "with a row"))
      let all = language.number(count)
      return Text(fr: "\(all), dont \(told)", en: "\(all), \(told)")[language]
    }
  }

  /// A figure, and from how many sessions it is added up.
  func words<Value>(
    _ figure: ActionSheet.Figure<Value>, _ number: (Language, Value) -> String
  ) -> Text? {
    guard let value = figure.value else { return nil }
    guard figure.stated == nil, figure.toldCount < sheet.heldCount else {
      return Text { number($0, value) }
    }
    return Text { language in
      let told = language.counted(figure.toldCount, .session)
      let all = language.number(sheet.heldCount)
      return Text(
        fr: "au moins \(number(language, value)) (dit pour \(told) sur \(all))",
        en: "at least \(number(language, value)) (told for \(told) of \(all))")[language]
    }
  }
}

extension Interaction {
  /// When it was, as far as it is known: a day, or the first and the last.
  fileprivate var dates: String? {
    start.map { start in
      [start.description, end?.description].compactMap { $0 }.distinct.joined(separator: " – ")
    }
  }
}
