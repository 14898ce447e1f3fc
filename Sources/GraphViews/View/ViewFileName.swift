import Diagnostics

/// The name of a view's file, by which its pictures, links and the command line call it.
struct ViewFileName {
  /// The name without its folder and ending: the id of the view.
  let id: String
  private let file: SourceFile

  init(_ file: SourceFile) {
    self.file = file
    let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
    id = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
  }

  /// The longest name.
  private static let longest = 64

  /// What is wrong with the name, with one near it that would do.
  var problem: Diagnostic? {
    guard id.isEmpty || id.utf8.count > Self.longest || !id.utf8.allSatisfy(Self.isPlain) else {
      return nil
    }
    let other = near.isEmpty ? "" : ", such as '\(near).yaml'"
    return ViewManuals.badName(
      "a view has a name of 1 to \(Self.longest) letters a to z, digits and hyphens, and this is "
        + "\(Excerpt.quoted(id)); call the file otherwise\(other)", at: start)
  }

  /// What is said of a second file of that name.
  func problem(beside first: SourceFile) -> Diagnostic {
    ViewManuals.badName(
      "'\(first.name)' is a view of the same name, '\(id)'; call one of the two otherwise",
      at: start)
  }

  /// The beginning of the file.
  var start: SourceRange { SourceRange(file.location(utf8Offset: 0), length: 0) }

  /// The name in small letters, with hyphens for all that a name may not have.
  private var near: String {
    let words = id.lowercased().utf8.split { !Self.isPlain($0) || $0 == UInt8(ascii: "-") }
    let name = words.compactMap { String(Substring($0)) }.joined(separator: "-")
    return String(name.prefix(Self.longest))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
