import Foundation
import Testing

/// Same data, same command, same bytes, in every locale and time zone.
@Suite struct RepeatabilityTests {
  static let lines = [
    "path Pakistan Belarus --all-shortest", "path kz pk --format json --language ru",
    "list State --format csv", "show sco --language zh", "levels", "kinds --format json",
    "export overview --format dot", "render overview --format svg", "render overview --format pdf",
    "compare 2016 2025 --about kz --format svg", "timeline kz --format png", "levels --format svg",
    "render --around kz --format png", "explain", "completions zsh",
  ]

  /// The locales of this machine that are asked for and there.
  private static func locales() throws -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/locale")
    process.arguments = ["-a"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let installed = Set(text.split(separator: "\n").map { $0.lowercased() })
    return ["ru_RU", "zh_CN", "tr_TR", "de_DE"].filter {
      installed.contains("\($0).utf8".lowercased())
        || installed.contains("\($0).utf-8".lowercased())
    }
  }

  @Test(arguments: lines) func sameBytesTwiceAndEverywhere(_ line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let home = ProcessInfo.processInfo.environment["HOME"] ?? "/"
    let first = try CommandRun(words, environment: ["LC_ALL": "C", "TZ": "UTC", "HOME": home])
    #expect(first.status == 0)
    #expect(!first.output.isEmpty)
    for locale in try Self.locales() + ["C.UTF-8"] {
      let name = locale.hasPrefix("C") ? locale : locale + ".UTF-8"
      let other = try CommandRun(
        words, environment: ["LC_ALL": name, "TZ": "Asia/Tashkent", "HOME": home])
      #expect(other.output == first.output, "in \(name)")
      #expect(other.errors == first.errors, "in \(name)")
    }
  }

  /// With `Scripts/test` the locales are installed; elsewhere this says which are missing.
  @Test(.enabled(if: (try? locales().isEmpty) == false, "no locale but C on this machine"))
  func someLocaleIsTried() throws { #expect(try !Self.locales().isEmpty) }
}
