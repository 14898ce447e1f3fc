import Diagnostics

/// The themes that views name by their files, which lie in the folder of the views.
///
/// A name is looked up among the files that were read and never opened, so no name leads out of
/// the folder.
struct ViewThemes {
  /// A theme that a view's file names.
  struct Wish {
    /// The file's name as the view writes it.
    let name: ViewName
    /// The view's file.
    let view: SourceFile
  }

  private let files: [SourceFile]
  private var known: [String: (theme: FigureTheme?, findings: DiagnosticList)] = [:]

  init(among files: [SourceFile]) { self.files = files }

  /// Whether what stands after `theme:` names a file.
  static func isFile(_ text: String) -> Bool { text.hasSuffix(".yaml") }

  /// The file that is wished for, if it is there.
  static func file(of wish: Wish, among files: [SourceFile]) -> SourceFile? {
    guard isSafe(wish.name.text) else { return nil }
    let path = folder(of: wish.view) + wish.name.text
    return files.first { $0.name == path }
  }

  /// The theme that is wished for, or nil; findings in its file are told once.
  mutating func theme(of wish: Wish, into findings: inout DiagnosticList) -> FigureTheme? {
    guard let file = Self.file(of: wish, among: files) else {
      findings.append(missing(wish))
      return nil
    }
    if let known = known[file.name] { return known.theme }
    let result = ThemeReader.read(file)
    known[file.name] = result
    findings.append(contentsOf: result.findings)
    return result.theme
  }

  private func missing(_ wish: Wish) -> Diagnostic {
    let name = Excerpt.quoted(wish.name.text)
    guard Self.isSafe(wish.name.text) else {
      return ViewManuals.badTheme(
        "\(name) is no safe name of a file beside the view; put the theme beside it, or in a folder "
          + "there, and write its name, such as 'house.yaml'", at: wish.name.range)
    }
    let folder = Self.folder(of: wish.view)
    let others = files.filter { $0.name.hasPrefix(folder) && $0.name != wish.view.name }
      .map { String($0.name.dropFirst(folder.count)) }
    let hint = NearestName.hint(among: others, for: wish.name.text)
    return ViewManuals.badTheme(
      "there is no theme's file \(name) beside the view\(hint)", at: wish.name.range)
  }

  /// The path of a file's folder, with its slash.
  private static func folder(of file: SourceFile) -> String {
    let end = file.name.lastIndex(of: "/").map { file.name.index(after: $0) }
    return end.map { String(file.name[..<$0]) } ?? ""
  }

  /// Whether a path has only plain names in it, none of which begins with a dot.
  private static func isSafe(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.first != "."
        && part.unicodeScalars.allSatisfy { scalar in
          scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || ["-", "_", ".", " "].contains(scalar)
        }
    }
  }
}
