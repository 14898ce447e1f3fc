import SCOGraphDiagrams

/// The command as a child of itself that draws, where a fork is not sound (macOS).
enum DrawingChild {
  /// The one hidden word that makes it that child.
  static let argument = "--draw-for-parent"

  /// What the renderer starts; nil forks.
  static var program: ChildProgram? {
    IsolatedRenderer.needsProgram ? .itself(argument: argument) : nil
  }
}
