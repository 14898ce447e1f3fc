import Foundation
import Testing

/// JSON answers parse, say which shape they have, and fit the schema that `sco schema` prints.
@Suite struct AnswerShapeTests {
  static let lines = [
    "path Pakistan Belarus", "path kz pk --paths 5 --language zh", "path kz kz",
    "path Pakistan Laos --via partnership --at-least comprehensive-strategic-partnership",
    "path kz pk --during 2001/2005", "list State", "list State --count",
    "list State --status member --in sco", "list Corridor --stage proposed", "show sco",
    "show china --as-of 1996-12-31", "compare 2016-01-01 2025-09-02",
    "compare 2016 2025 --about sco",
    "timeline kazakhstan --during 2000/2025", "timeline --kind participates-in",
    "neighbors cpec --hops 2", "query MATCH(a:State)-[r]-(b)RETURN/**/a,r,b/**/LIMIT/**/3", "kinds",
    "levels", "references",
    "references tribune-2024-10", "cite", "cite rats", "cite overview",
    "list --from-reference tribune-2024-10", "views", "check Graphs", "export", "export overview",
    "export partnerships --language ru",
  ]

  static let hasValidator: Bool = {
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = ["python3", "-c", "import jsonschema"]
    python.standardError = FileHandle.nullDevice
    guard (try? python.run()) != nil else { return false }
    python.waitUntilExit()
    return python.terminationStatus == 0
  }()

  /// The package's folder, where `Graphs` lies.
  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// An exported graph is no answer of the verb, and one reference no list of them.
  private static func shape(of line: String) -> String {
    let verb = String(line.prefix { $0 != " " })
    if verb == "export" { return "graph" }
    return line.hasPrefix("references ") ? "reference" : verb
  }

  private static func answer(_ line: String) throws -> CommandRun {
    let words = line.split(separator: " ").map(String.init)
    return try CommandRun(words + ["--format", "json"], in: package)
  }

  @Test(arguments: lines) func answersSayTheirShape(_ line: String) throws {
    let run = try Self.answer(line)
    #expect([0, 1].contains(run.status))
    let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    #expect(object?["schema"] as? String == "sco.\(Self.shape(of: line))/1")
  }

  @Test(
    .enabled(if: hasValidator, "python3 has no module jsonschema here"), arguments: lines)
  func answersFitTheirSchema(_ line: String) throws {
    let folder = try TemporaryFolder()
    let schema = try folder.write(
      CommandRun(["schema", Self.shape(of: line)]).output, to: "schema.json")
    let answer = try folder.write(Self.answer(line).output, to: "answer.json")
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let program = """
      import json, sys, jsonschema
      schema, answer = (json.load(open(name, encoding='utf-8')) for name in sys.argv[1:])
      validator = jsonschema.Draft202012Validator
      validator.check_schema(schema)
      print(*[e.json_path + ': ' + e.message[:300] for e in validator(schema).iter_errors(answer)])
      """
    python.arguments = ["python3", "-c", program, schema, answer]
    let (output, errors) = (Pipe(), Pipe())
    (python.standardOutput, python.standardError) = (output, errors)
    try python.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    #expect(python.terminationStatus == 0)
    #expect(String(decoding: said, as: UTF8.self) == "\n")
  }

  @Test func dataSchemaIsTheDefault() throws {
    let run = try CommandRun("schema")
    let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    let properties = object?["properties"] as? [String: Any]
    #expect(properties?["participates-in"] != nil && properties?["states"] != nil)
  }
}
