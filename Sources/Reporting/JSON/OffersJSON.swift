import Partners
import Tables
import Territories

extension Network {
  /// What is offered, needed and by whom, for machines: `maillage/offers/1`.
  ///
  /// What is not recorded is null or an empty list; shares are from 0 to 1.
  public var offersJSON: JSONValue {
    let offering = offering
    return [
      "schema": "maillage/offers/1",
      "offers": .array(services.offers.map(json)),
      "providers": .array((offering?.providers ?? []).map { json($0, offering) }),
      "withoutContact": ids(of: offering?.withoutContact ?? []),
      "cells": .array((offering?.cells ?? []).map(json)),
      "needs": .array((offering?.answers ?? []).map(json)),
      "herfindahl": JSONValue(offering?.concentration?.index),
      "effectiveProviders": JSONValue(offering?.concentration?.effectiveCarriers),
      "resources": .array(services.resources.map(json)),
    ]
  }

  private func ids(of offers: [Int]) -> JSONValue {
    .array(offers.map { .string(services.offers[$0].id) })
  }

  private func json(_ offer: Offer) -> JSONValue {
    [
      "id": .string(offer.id), "provider": .string(provider(of: offer)),
      "family": .string(offer.family), "label": .string(offer.label),
      "publics": strings(offer.publics), "mode": JSONValue(offer.mode),
      "themes": strings(offer.themes), "needs": strings(offer.needs),
      "serves": strings(offer.serves), "actions": strings(offer.actions),
      "sessions": [
        JSONValue(offer.sessions?.lowerBound), JSONValue(offer.sessions?.upperBound),
      ],
      "confidentiality": JSONValue(offer.confidentiality), "contacts": strings(offer.contacts),
      "source": JSONValue(offer.origin.source), "basis": .string(offer.origin.basis.rawValue),
    ]
  }

  private func json(_ provider: Offering.Provider, _ offering: Offering?) -> JSONValue {
    [
      "id": .string(provider.id), "offers": ids(of: provider.offers),
      "share": JSONValue(offering?.share(of: provider)),
    ]
  }

  private func json(_ cell: Offering.Cell) -> JSONValue {
    [
      "family": .string(cell.family), "public": JSONValue(cell.audience),
      "offers": ids(of: cell.offers), "providers": strings(cell.providers),
    ]
  }

  private func json(_ answer: Offering.Answer) -> JSONValue {
    let need = services.needs[answer.need]
    return [
      "id": .string(need.id), "label": .string(need.label), "publics": strings(need.publics),
      "offers": ids(of: answer.offers),
    ]
  }

  private func json(_ resource: Resource) -> JSONValue {
    [
      "id": .string(resource.id), "theme": .string(resource.theme),
      "title": .string(resource.title), "producer": JSONValue(resource.producer),
      "parts": strings(resource.parts), "address": JSONValue(resource.address),
    ]
  }

  func strings(_ words: [String]) -> JSONValue {
    .array(words.map(JSONValue.string))
  }
}
