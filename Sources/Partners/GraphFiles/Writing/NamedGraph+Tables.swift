import Languages
import Tables

extension NamedGraph {
  /// The vertices with their attributes, and the ties: two tables, for a workbook.
  ///
  /// Conventions: a vertex without an attribute has an empty cell; an attribute that holds days
  /// only is a column of days. Codes that look like numbers stay the texts that they are.
  public var tables: [DataTable] {
    [vertexTable, strengthTable]
  }

  private var vertexTable: DataTable {
    let attributes = attributeColumns(besides: ["id", "label"])
    return DataTable(
      "vertices", title: Text(fr: "Les sommets", en: "The vertices"),
      columns: [.vertexId, .vertexLabel] + attributes.map(\.column), key: ["id"],
      rows: ids.indices.map { vertex in
        [.text(ids[vertex]), Cell(labels[vertex])] + attributes.map { $0.cells[vertex] }
      })
  }

  private var strengthTable: DataTable {
    DataTable(
      "ties", title: Text(fr: "Les liens", en: "The ties"),
      columns: [.tieEnd("source"), .tieEnd("target"), .tieStrength],
      references: ["source", "target"].map { DataTable.Reference($0, to: "vertices", "id") },
      rows: writtenTies.map {
        [.text(ids[$0.source]), .text(ids[$0.target]), .number($0.strength)]
      })
  }

  /// Returns the attributes as columns, by name; one whose name is taken gets another.
  public func attributeColumns(
    besides taken: [String]
  ) -> [(column: DataTable.Column, cells: [Cell])] {
    writtenAttributes.map { attribute in
      let name = taken.contains(attribute.name) ? attribute.name + "-attribute" : attribute.name
      let days = attribute.values.map { $0.flatMap(PartialDate.init) }
      let isDated = zip(attribute.values, days).allSatisfy { value, day in
        value == nil || day?.precision == .day && day?.description == value
      }
      let meaning = Text(
        fr: "attribut « \(attribute.name) » du réseau",
        en: "attribute '\(attribute.name)' of the network")
      return (
        DataTable.Column(name, isDated ? .date : .string, meaning: meaning),
        isDated
          ? days.map { Cell($0?.first) }
          : attribute.values.map { Cell($0) }
      )
    }
  }
}

extension DataTable.Column {
  /// The identifier of a vertex.
  public static let vertexId = DataTable.Column(
    "id", meaning: Text(fr: "identifiant du sommet", en: "identifier of the vertex"),
    isRequired: true)

  /// What people call a vertex.
  public static let vertexLabel = DataTable.Column(
    "label",
    meaning: Text(
      fr: "son nom, où il diffère de l’identifiant", en: "its name, where it is not the identifier")
  )

  /// Returns the column of one end of ties.
  public static func tieEnd(_ name: String) -> DataTable.Column {
    DataTable.Column(
      name,
      meaning: Text(
        fr: "identifiant d’un bout du lien ; l’appelant si le lien a un sens, et c’est « source »",
        en: "identifier of one end; the caller if ties have a direction and this is 'source'"),
      isRequired: true)
  }

  /// How strong a tie is.
  public static let tieStrength = DataTable.Column(
    "strength", .number,
    meaning: Text(
      fr: "force du lien : pour des enregistrements, le nombre de rencontres partagées",
      en: "strength of the tie: for records, the number of meetings shared"),
    isRequired: true)
}
