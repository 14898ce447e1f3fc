public import GraphCore

/// What an answer is told from: a graph, a time and a language.
public struct Edition: Sendable {
  /// The graph.
  public let graph: Graph
  /// The time asked about.
  public let time: AskedTime
  /// The language of names and words.
  public let language: Language

  /// Whether a name that is not known in the language bears the mark of the one it is given in.
  package var marksFallbacks = false

  /// Makes an edition; by default as of the data's last day, in English.
  public init(of graph: Graph, at time: AskedTime? = nil, in language: Language = .english) {
    self.graph = graph
    self.time = time ?? AskedTime(knowledge: graph.knowledge)
    self.language = language
  }

  /// The time as a frame that filters test.
  public var frame: TimeFrame { time.frame }
}
