import Graphviz

/// Why there is no picture.
public struct RenderError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What to match on.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// Graphviz would not start.
    case unavailable
    /// The DOT text is not one graph.
    case badText
    /// The layout engine is unknown, refused or gave up.
    case layoutFailed
    /// Graphviz could not write the picture, or wrote one that we cannot read.
    case renderFailed
    /// The installed Graphviz lacks the format.
    case formatMissing
    /// The time limit cut the drawing off.
    case timedOut
    /// The memory limit cut the drawing off.
    case outOfMemory
    /// The picture outgrew the limit on its size.
    case flooded
    /// The drawing process died of a signal, or left with an error.
    case crashed
    /// The drawing process left without a picture.
    case silent
    /// The drawing process could not be started.
    case notStarted
  }

  /// What kind of failure it is.
  public let code: Code
  /// The failure as a sentence: what is wrong, and what would fix it.
  public let message: String

  /// Pairs a code with a sentence.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// Whether one of our limits cut the work off (exit code 75); else Graphviz failed (69).
  public var isLimit: Bool {
    code == .timedOut || code == .outOfMemory || code == .flooded
  }

  /// The sentence.
  public var description: String { message }

  init(wrapping error: any Error) {
    switch error {
    case let error as RenderError: self = error
    case let error as GraphvizError: self.init(Code(error.code), error.message)
    default: self.init(.renderFailed, "The picture could not be drawn: \(error).")
    }
  }
}

extension RenderError.Code {
  init(_ code: GraphvizError.Code) {
    self = RenderError.Code(rawValue: code.rawValue) ?? .renderFailed
  }
}
