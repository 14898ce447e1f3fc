import GraphCore
import GraphQuery

/// The engine under test, by its public doors.
enum CaseEngine {
  struct Answer {
    let columns: [String]
    let rows: [[QueryValue]]
  }

  struct Failure: Error, CustomStringConvertible {
    let type: String
    let phase: String
    let detail: String
    let message: String

    var description: String { "\(type) at \(phase): \(detail) (\(message))" }

    init(_ error: QueryError) {
      (type, phase) = (error.kind.rawValue, error.phase.rawValue)
      (detail, message) = (error.detail.rawValue, error.message)
    }
  }

  /// The answer to a query.
  static func answer(
    _ text: String, _ reader: any ElementReader, _ parameters: [String: QueryValue]
  ) -> Result<Answer, Failure> {
    let query: PreparedQuery
    do throws(QueryRefusal) { query = try PreparedQuery(text) } catch {
      return .failure(Failure(error.errors[0]))
    }
    do throws(QueryError) {
      let rows = try query.rows(in: QuerySession(reader), parameters: parameters)
      return .success(Answer(columns: rows.columns, rows: try rows.all()))
    } catch {
      return .failure(Failure(error))
    }
  }

  /// The value of a constant expression.
  static func constant(_ text: String) throws -> QueryValue {
    let empty = try TableBuilder().build()
    return try answer("RETURN \(text)", empty, [:]).get().rows[0][0]
  }
}
