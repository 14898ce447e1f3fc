public import GraphCore

/// One row of an answer: values by column, and the claims they rest on.
public struct ResultRow: Sendable {
  /// The names of the columns.
  public let columns: [String]
  /// The values, in the order of the columns.
  public let values: [QueryValue]
  /// The claims that the row rests on, if the query asked for them by `WITH PROVENANCE`.
  public let claims: [ClaimID]
  /// What reads the row's nodes and edges.
  public let reader: any ElementReader

  /// Makes a row.
  public init(
    columns: [String], values: [QueryValue], claims: [ClaimID] = [], reader: any ElementReader
  ) {
    (self.columns, self.values) = (columns, values)
    (self.claims, self.reader) = (claims, reader)
  }

  /// The value of a column; nil where there is no such column.
  public subscript(column: String) -> QueryValue? {
    columns.firstIndex(of: column).map { values[$0] }
  }

  /// The value of the column at an index, from 0.
  public subscript(index: Int) -> QueryValue { values[index] }

  /// The row as a value of a type that can be decoded.
  ///
  /// ```swift
  /// struct Member: Decodable { let name: String; let since: String? }
  /// let members = try rows.map { try $0.decode(as: Member.self) }
  /// ```
  /// The members of the type are columns; a type that is no structure takes the only column. Nodes
  /// decode as their ids, or as structures of their properties; times and levels as texts.
  ///
  /// - Throws: `DecodingError` that names the column.
  public func decode<Item: Decodable>(as type: Item.Type) throws -> Item {
    try Item(from: RowDecoder(self))
  }
}
