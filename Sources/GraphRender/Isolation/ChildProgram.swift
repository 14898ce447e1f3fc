/// A program that draws when it is started with one hidden argument: the way to a child process
/// where a fork is not sound.
///
/// A command gives itself: it hands `IsolatedRenderer` its own path and the name of a hidden verb,
/// and that verb does nothing but call `serve()` and leave with the code it returns.
public struct ChildProgram: Hashable, Sendable {
  /// The path of the program.
  public var path: String
  /// Its only argument.
  public var argument: String

  /// Names a program and its argument.
  public init(path: String, argument: String) {
    self.path = path
    self.argument = argument
  }

  /// The running program, started again with that argument; nil when its path is not to be had.
  public static func itself(argument: String) -> ChildProgram? {
    ChildProcess.ownPath().map { ChildProgram(path: $0, argument: argument) }
  }

  /// The child's side: reads an order from stdin, draws, writes frames to stdout.
  ///
  /// - Returns: the exit code to leave with, at once and without anything else on stdout.
  public static func serve() -> Int32 {
    guard let (input, descriptor) = ChildProcess.enter() else { return 65 }
    return serve(input, to: descriptor)
  }

  /// Draws an order and writes frames: one that tells of the fonts, and one for each picture.
  static func serve(_ input: [UInt8]?, to descriptor: Int32) -> Int32 {
    guard let input, let order = DrawingOrder(input) else { return 65 }
    do {
      return try ChildProcess.draw(order, to: descriptor)
    } catch {
      return 65
    }
  }
}
