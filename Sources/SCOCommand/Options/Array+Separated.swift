extension [String] {
  /// The values of an option that repeats or takes commas.
  var separated: [String] {
    flatMap { $0.split(separator: ",") }.map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}
