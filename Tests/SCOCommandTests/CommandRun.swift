import Foundation

/// One run of the built `sco`: what it printed and how it ended.
struct CommandRun {
  let status: Int32
  let output: Data
  let errors: String

  var text: String { String(decoding: output, as: UTF8.self) }

  /// The binary that `SCO_BINARY` names, as `Scripts/test` does, or the one beside the test bundle.
  static let binary: URL = {
    if let named = ProcessInfo.processInfo.environment["SCO_BINARY"] {
      return URL(fileURLWithPath: named)
    }
    let bundle = Bundle(for: Anchor.self).bundleURL
    let folder = bundle.pathExtension == "xctest" ? bundle.deletingLastPathComponent() : bundle
    return folder.appendingPathComponent("sco")
  }()

  /// Runs `sco` with arguments; a nil environment inherits the test's.
  init(
    _ arguments: [String], environment: [String: String]? = nil, in folder: URL? = nil,
    binary: URL = CommandRun.binary
  ) throws {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    if let environment { process.environment = environment }
    if let folder { process.currentDirectoryURL = folder }
    let (output, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    process.standardInput = FileHandle.nullDevice
    let said = Collected()
    try process.run()
    let reader = Thread { said.set(errors.fileHandleForReading.readDataToEndOfFile()) }
    reader.start()
    self.output = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    self.errors = String(decoding: said.wait(), as: UTF8.self)
    status =
      process.terminationReason == .uncaughtSignal
      ? 128 + process.terminationStatus : process.terminationStatus
  }

  /// Runs `sco` with the words of a line that needs no quoting.
  init(_ line: String) throws {
    try self.init(line.split(separator: " ").map(String.init))
  }
}

private final class Anchor {}

/// Bytes that another thread reads to their end.
private final class Collected: @unchecked Sendable {
  private let semaphore = DispatchSemaphore(value: 0)
  private var data = Data()

  func set(_ data: Data) {
    self.data = data
    semaphore.signal()
  }

  func wait() -> Data {
    semaphore.wait()
    return data
  }
}

/// A folder that lives as long as a test needs it.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("sco-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The names of what lies in it, sorted.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
  }

  /// The path of a file in it.
  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// The bytes of a file, or nil where there is none.
  static func bytes(of path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { Array($0) }
  }

  /// Writes a file and gives its path.
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    try Data(bytes).write(to: url.appendingPathComponent(name))
    return path(name)
  }
}
