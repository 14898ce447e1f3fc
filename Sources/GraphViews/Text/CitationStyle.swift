/// How a figure names what it rests on.
public enum CitationStyle: String, CaseIterable, Sendable {
  /// Not at all; the data set alone is named.
  case none
  /// In a line: how many documents, and who published the most cited ones.
  case line
  /// Each document by number, with what rests on it.
  case footnotes
}

/// How names of entities are written.
public enum NameStyle: String, CaseIterable, Sendable {
  /// In the figure's language.
  case local
  /// In the figure's language, then in English where the two differ.
  case both = "local+en"
  /// In the figure's language and in full, where others take short forms.
  case full
  /// In English, whatever the figure's language.
  case english = "en"
  /// By the codes of ISO 3166 where there is one, else in the figure's language.
  case codes = "iso"
}
