public import Diagnostics
import LocatedYAML

/// Reads a theme from a YAML file that says in what it differs from a theme of the catalog.
///
/// ```yaml
/// based-on: paper
/// faces: [Inter, Arial]
/// inks:
///   blue: {fill: "#D6E8F5", stroke: "#003E7E", line: double}
/// ```
public struct ThemeReader {
  private let document: YAMLDocument
  private let id: String

  private init(_ file: SourceFile) {
    document = YAMLDocument(file)
    let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
    id = name.split(separator: ".").first.map(String.init) ?? name
  }

  /// The theme, or nil where the file is wrong, and all that was found.
  ///
  /// Colours that are hard to read are warnings, and errors below 2:1, which nobody can read.
  public static func read(_ file: SourceFile) -> (theme: FigureTheme?, findings: DiagnosticList) {
    ThemeReader(file).read()
  }

  private func read() -> (theme: FigureTheme?, findings: DiagnosticList) {
    var findings = document.diagnostics
    guard let root = document.root else {
      return (findings.hasErrors ? nil : .paper, findings)
    }
    guard var map = MapReader(root, of: "a theme", into: &findings) else { return (nil, findings) }
    let base = map.word("based-on", among: ThemeCatalog.all.map(\.name))
    var theme = base.flatMap(ThemeCatalog.theme) ?? .paper
    theme.name = id
    theme.summary = map.text("summary")?.text ?? "The theme of \(id), based on \(theme.name)."
    readColors(of: &theme, &map)
    let faces = map.texts("faces").compactMap { face($0, &map) }
    if !faces.isEmpty { theme.faces = faces + theme.faces.filter { !faces.contains($0) } }
    readInks(of: &theme, &map)
    readRamps(of: &theme, &map)
    readGround(of: &theme, &map)
    findings.append(contentsOf: map.finish())
    guard !findings.hasErrors else { return (nil, findings) }
    let failures = ThemeContrast.failures(of: theme)
    for failure in worst(failures) {
      findings.append(finding(failure, among: failures, at: map.mapping))
    }
    return (findings.hasErrors ? nil : theme, findings)
  }

  // MARK: Colours

  private func readColors(of theme: inout FigureTheme, _ map: inout MapReader) {
    theme.page = map.color("page") ?? theme.page
    theme.panel = map.color("panel") ?? theme.panel
    theme.text = map.color("text") ?? theme.text
    theme.mutedText = map.color("muted-text") ?? theme.mutedText
    theme.hairline = map.color("hairline") ?? theme.hairline
  }

  private func readInks(of theme: inout FigureTheme, _ map: inout MapReader) {
    guard let mapping = map.map("inks") else { return }
    var inks = MapReader(mapping, of: "the inks")
    for name in theme.inks.keys.sorted() {
      guard let own = inks.map(name) else { continue }
      var reader = MapReader(own, of: "an ink")
      let old = theme.ink(name)
      theme.inks[name] = FigureTheme.Ink(
        fill: reader.color("fill") ?? old.fill, stroke: reader.color("stroke") ?? old.stroke,
        line: reader.pattern("line") ?? old.line, dashed: reader.pattern("dashed") ?? old.dashed)
      map.report(reader.finish())
    }
    map.report(inks.finish())
  }

  private func readRamps(of theme: inout FigureTheme, _ map: inout MapReader) {
    guard let mapping = map.map("ramps") else { return }
    var ramps = MapReader(mapping, of: "the ramps")
    for name in theme.ramps.keys.sorted() {
      let colors = ramps.texts(name).compactMap { ramps.color(of: $0) }
      if !colors.isEmpty { theme.ramps[name] = colors }
    }
    map.report(ramps.finish())
  }

  private func readGround(of theme: inout FigureTheme, _ map: inout MapReader) {
    guard let mapping = map.map("ground") else { return }
    var reader = MapReader(mapping, of: "the colours of maps")
    let old = theme.ground
    theme.ground = FigureTheme.Ground(
      sea: reader.color("sea") ?? old.sea, shore: reader.color("shore") ?? old.shore,
      land: reader.color("land") ?? old.land, coast: reader.color("coast") ?? old.coast,
      grid: reader.color("grid") ?? old.grid, faded: reader.color("faded") ?? old.faded)
    map.report(reader.finish())
  }

  /// The name of a face: words of letters, digits and hyphens, so that none is an address.
  private func face(_ text: LocatedText, _ map: inout MapReader) -> String? {
    let isName = text.text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == " " || $0 == "-"
    }
    if isName, !text.text.isEmpty, text.text.count <= 80 { return text.text }
    map.report(
      ThemeManuals.badFace(
        "\(Excerpt.quoted(text.text)) is no name of a face; write one such as Noto Sans",
        at: text.range))
    return nil
  }

  /// Of the failures of each colour in front the one with the least contrast.
  private func worst(_ failures: [ThemeContrast.Failure]) -> [ThemeContrast.Failure] {
    var worst: [ThemeContrast.Failure] = []
    for failure in failures {
      guard let index = worst.firstIndex(where: { $0.keys.first == failure.keys.first }) else {
        worst.append(failure)
        continue
      }
      if failure.ratio < worst[index].ratio { worst[index] = failure }
    }
    return worst
  }

  /// What is wrong with two colours, at the one in front, or at the one behind it where the file
  /// says that alone: an error where nobody could read it, else a warning.
  private func finding(
    _ failure: ThemeContrast.Failure, among failures: [ThemeContrast.Failure],
    at mapping: LocatedMapping
  ) -> Diagnostic {
    let key = failure.keys.first { Self.place(of: $0, in: mapping) != nil } ?? failure.keys[0]
    let place = Self.place(of: key, in: mapping)
    let remedy = ThemeContrast.remedy(for: key, in: failure, among: failures)
    let message =
      "\(failure.words) has a contrast of \(Self.ratio(failure.ratio)), "
      + "and needs \(Self.ratio(failure.need))"
      + (remedy.map { "; \($0.hex) would do for the \(key)" } ?? "")
    let manual =
      failure.ratio < ThemeContrast.least ? ThemeManuals.unreadable : ThemeManuals.lowContrast
    return manual(message, at: place ?? mapping.range)
  }

  /// Where the file says a colour that contrast names: `text`, `stroke of blue`, `step 2 of other`.
  private static func place(of key: String, in mapping: LocatedMapping) -> SourceRange? {
    let words = key.split(separator: " ").map(String.init)
    func value(_ keys: [String]) -> LocatedNode? {
      keys.reduce(.mapping(mapping)) { node, key in
        if case .mapping(let inner)? = node { inner[key] } else { nil }
      }
    }
    guard words.count > 2, let name = words.last else {
      return (value([key]) ?? value(["ground", key]))?.range
    }
    guard words[0] == "step" else { return value(["inks", name, words[0]])?.range }
    guard case .list(let steps)? = value(["ramps", name]), let number = Int(words[1]),
      steps.items.indices.contains(number - 1)
    else { return nil }
    return steps.items[number - 1].range
  }

  /// A ratio with one decimal, cut and not rounded: what fails never looks as if it did not.
  private static func ratio(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded(.down))
    return "\(tenths / 10).\(tenths % 10):1"
  }
}

extension MapReader {
  /// The colour of an optional key.
  fileprivate mutating func color(_ key: String) -> Color? {
    text(key).flatMap { color(of: $0) }
  }

  /// A text as a colour, or an error.
  fileprivate mutating func color(of text: LocatedText) -> Color? {
    let digits = text.text.utf8.dropFirst()
    if text.text.hasPrefix("#"), digits.count == 6,
      let number = UInt32(text.text.dropFirst(), radix: 16),
      !text.text.contains("+")
    {
      return Color(number)
    }
    report(
      ThemeManuals.badColor(
        "\(Excerpt.quoted(text.text)) is no colour; write # and six hexadecimal digits, in quotes: "
          + "\"#005A8F\"", at: text.range))
    return nil
  }

  /// The form of lines that an optional key names.
  fileprivate mutating func pattern(_ key: String) -> LinePattern? {
    let forms: [LinePattern] = [.solid, .dashed, .double, .triple, .doubleDashed, .tripleDashed]
    let names = ["solid", "dashed", "double", "triple", "double-dashed", "triple-dashed"]
    guard let name = word(key, among: names), let index = names.firstIndex(of: name) else {
      return nil
    }
    return forms[index]
  }

  /// One of a few words.
  fileprivate mutating func word(_ key: String, among words: [String]) -> String? {
    guard let text = text(key) else { return nil }
    if words.contains(text.text) { return text.text }
    let hint = NearestName.hint(among: words, for: text.text)
    let list = hint.isEmpty ? "; there are " + words.joined(separator: ", ") : hint
    report(
      ThemeManuals.unknownChoice(
        "\(Excerpt.quoted(text.text)) is no value of '\(key)'\(list)", at: text.range))
    return nil
  }
}
