import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Traps in every field, through every format: nothing is injected.
@Suite struct HostileFieldsTests {
  /// Draws all views of a trap into `out`, some formats at once.
  private static func draw(_ trap: String, in folder: TemporaryFolder) throws -> CommandRun {
    let data = try HostileFields(trap, in: folder)
    return try CommandRun([
      "render", "--graph", data.path, "--all-views", folder.path("out"), "--format",
      "svg,dot,pdf,json", "--dark", "auto",
    ])
  }

  private static func text(_ folder: TemporaryFolder, _ name: String) throws -> String {
    try String(contentsOfFile: folder.path("out/\(name)"), encoding: .utf8)
  }

  @Test(arguments: HostileFields.traps) func nothingComesToLife(_ trap: String) throws {
    let folder = try TemporaryFolder()
    let run = try Self.draw(trap, in: folder)
    let drawn = run.text.split(separator: "\n").filter { $0.hasPrefix("drawn") }
    #expect(drawn.count == 4 * HostileFields.views.count, "\(run.text)\(run.errors)")
    for view in HostileFields.views {
      let svg = SVGSurvey(Data(try Self.text(folder, "\(view).svg").utf8))
      #expect(svg.isSound, "\(view)")
      #expect(
        svg.elements.isDisjoint(with: ["script", "foreignObject", "image", "img", "iframe", "b"]))
      #expect(svg.styles.count == 1 && !svg.styles.joined().contains("import"), "\(view)")
      #expect(svg.attributes.isDisjoint(with: ["onload", "onerror", "style", "src"]), "\(view)")
      #expect(svg.links.allSatisfy { $0.hasPrefix("http") || $0.hasPrefix("#") }, "\(view)")
      let json = Data(try Self.text(folder, "\(view).json").utf8)
      #expect((try? JSONSerialization.jsonObject(with: json)) != nil)
      let dot = try Self.text(folder, "\(view).gv")
      #expect(!dot.contains("image=\"/etc"), "\(view)")
    }
  }

  private static let dot = "/usr/bin/dot"

  /// Graphviz's own program finds no node that the harmless twin of the data has not.
  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: dot), "dot is not installed"),
    arguments: HostileFields.traps)
  func noNodeIsAdded(_ trap: String) throws {
    let (folder, twin) = (try TemporaryFolder(), try TemporaryFolder())
    _ = try Self.draw(trap, in: folder)
    _ = try Self.draw("Harmless", in: twin)
    for view in ["trap-network", "trap-layers", "trap-rings", "trap-ego"] {
      let ids = try [folder, twin].map { try Self.nodes(of: $0.path("out/\(view).gv")) }
      #expect(!ids[0].isEmpty && !ids[0].contains { $0.contains("evil") })
      let own = ids.map { list in Set(list.filter { !$0.hasPrefix("page-") && !$0.contains("key") })
      }
      #expect(own[0] == own[1], "\(view)")
    }
  }

  /// The names of the nodes that `dot` finds in a file.
  private static func nodes(of path: String) throws -> [String] {
    let run = try CommandRun(["-Tjson0", path], binary: URL(fileURLWithPath: dot))
    #expect(run.status == 0)
    let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    let objects = object?["objects"] as? [[String: Any]] ?? []
    return objects.filter { $0["nodes"] == nil && $0["subgraphs"] == nil }
      .compactMap { $0["name"] as? String }.filter { !$0.hasPrefix("cluster") }
  }

  @Test func aPackageOfTraps() throws {
    let folder = try TemporaryFolder()
    let data = try HostileFields(HostileFields.traps[0], in: folder)
    let run = try CommandRun([
      "package", "trap-network", "--graph", data.path, "-o", folder.path("out"),
    ])
    #expect(run.status == 0, "\(run.errors)")
    let page = try Self.text(folder, "README.md")
    #expect(!page.contains("<script") && !page.contains("<img"))
    let rows = try Self.text(folder, "entities.csv").split(separator: "\r\n")
    #expect(rows.count == 1 + 4)
    let list = Data(try Self.text(folder, "bibliography.json").utf8)
    #expect((try? JSONSerialization.jsonObject(with: list)) != nil)
  }

  private static let chromium = [
    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
  ]
  .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// A browser loads the drawings, alone and inside a page: no script runs, nothing is asked for.
  @Test(
    .enabled(if: chromium != nil, "no chromium on this machine: no browser has seen the traps"),
    arguments: HostileFields.traps)
  func aBrowserStaysCalm(_ trap: String) throws {
    let browser = URL(fileURLWithPath: try #require(Self.chromium))
    let folder = try TemporaryFolder()
    _ = try Self.draw(trap, in: folder)
    let view = "trap-network"
    let svg = try Self.text(folder, "\(view).svg")
    let body = svg.drop { $0 != "\n" }
    _ = try folder.write("<!DOCTYPE html><title>t</title>\(body)".utf8, to: "out/\(view).html")
    for name in ["\(view).svg", "\(view).html"] {
      let log = folder.path("net.json")
      let run = try CommandRun(
        [
          "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
          "--disable-component-update", "--user-data-dir=\(folder.path("profile"))",
          "--log-net-log=\(log)", "--virtual-time-budget=2000", "--dump-dom",
          "file://" + folder.path("out/\(name)"),
        ], binary: browser)
      #expect(run.status == 0, "\(run.errors.suffix(500))")
      #expect(run.text.contains("diagram-\(view)"))
      #expect(!run.text.contains("data-owned=\"1\""), "\(name)")
      let asked = try String(contentsOfFile: log, encoding: .utf8)
      #expect(asked.contains(name) || asked.contains("constants"))
      #expect(!asked.contains("hostile.invalid"), "\(name)")
    }
  }
}

/// What stands in an SVG file, for a look at what should not.
private final class SVGSurvey: NSObject, XMLParserDelegate {
  private(set) var elements: Set<String> = []
  private(set) var attributes: Set<String> = []
  private(set) var links: [String] = []
  private(set) var styles: [String] = []
  private(set) var isSound = false
  private var open: [String] = []

  init(_ data: Data) {
    super.init()
    let parser = XMLParser(data: data)
    parser.delegate = self
    isSound = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.insert(name)
    open.append(name)
    if name == "style" { styles.append("") }
    self.attributes.formUnion(attributes.keys.map { $0.lowercased() })
    if let link = attributes["href"] ?? attributes["xlink:href"] { links.append(link) }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if open.last == "style", let last = styles.indices.last { styles[last] += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }
}
