/// Finds writing systems that no installed font can show.
///
/// Graphviz draws boxes, or nothing, for them, and says nothing. The check asks
/// fontconfig, as Graphviz's own text plug-ins do; where a process has no
/// fontconfig it reports nothing, since nobody can tell.
public enum FontCheck {
  /// A writing system without a font.
  public struct MissingScript: Hashable, Sendable, CustomStringConvertible {
    /// The script's English name.
    public let script: String
    /// The package on Debian and Ubuntu that brings a font.
    public let package: String

    /// The finding as a sentence.
    public var description: String {
      "No installed font has \(script) characters; install \(package)."
    }
  }

  /// How many different characters of a script are tried; a font that has these has the rest.
  private static let sampleSize = 8

  /// The scripts of `text` that no installed font covers, in alphabetical order.
  ///
  /// - Complexity: linear in `text`, and one question to fontconfig for each script in it.
  public static func missingScripts(in text: String) -> [MissingScript] {
    missingScripts(in: text, covers: Calls.fontCovers)
  }

  /// The same with another oracle for fonts; nil from it means that nobody can tell.
  static func missingScripts(
    in text: String, covers: ([UInt32]) -> Bool?
  ) -> [MissingScript] {
    let samples = samples(of: text)
    return Script.all.indices.compactMap { index in
      let script = Script.all[index]
      guard !samples[index].isEmpty, covers(samples[index]) == false else { return nil }
      return MissingScript(script: script.name, package: script.package)
    }
  }

  /// The first few different code points of each script, by the script's place in the list.
  private static func samples(of text: String) -> [[UInt32]] {
    var samples = [[UInt32]](repeating: [], count: Script.all.count)
    var last = 0
    for scalar in text.unicodeScalars where scalar.value > 0x40 {
      let value = scalar.value
      if !Script.all[last].has(value) {
        guard let found = Script.all.firstIndex(where: { $0.has(value) }) else { continue }
        last = found
      }
      if samples[last].count < sampleSize, !samples[last].contains(value) {
        samples[last].append(value)
      }
    }
    return samples
  }
}

extension Script {
  fileprivate func has(_ value: UInt32) -> Bool { ranges.contains { $0.contains(value) } }
}
