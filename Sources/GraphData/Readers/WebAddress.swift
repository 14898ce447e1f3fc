import Diagnostics

/// What an address has to be before it may become a link: https or http, a host, clean characters.
///
/// The parts are those of RFC 3986; a host is a name with a dot in it, in letters of any script, or
/// an address in digits. What is read is the form: no name is looked up.
enum WebAddress {
  /// What is wrong with an address, as a sentence continues it, or nil.
  static func problem(_ text: String) -> String? {
    guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else {
      return "it should begin with https:// or http:// and have no spaces or quotes in it"
    }
    let rest = text.dropFirst(scheme.count)
    let isClean = rest.unicodeScalars.allSatisfy {
      $0.value > 0x20 && !"<>\"\\`{}|^".unicodeScalars.contains($0)
    }
    guard isClean else {
      return "it should begin with https:// or http:// and have no spaces or quotes in it"
    }
    let authority = rest.prefix { !"/?#".contains($0) }
    guard !authority.isEmpty else { return "it names no host between '//' and '/'" }
    guard !authority.contains("@") else { return "a user's name has no place in it" }
    let parts = authority.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, !isPort(parts[1]) { return "its port should be a number up to 65535" }
    return isHost(parts[0]) ? nil : "its host should be a name such as example.org"
  }

  private static func isPort(_ text: Substring) -> Bool {
    text.allSatisfy { $0.isASCII && $0.isNumber } && (1...65535).contains(Int(text) ?? 0)
  }

  /// Labels between dots, none of them empty; a dot may stand at the end.
  private static func isHost(_ text: Substring) -> Bool {
    let name = text.hasSuffix(".") ? text.dropLast() : text
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty && label.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
          && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      }
  }

  static let page = DiagnosticManual(
    id: "data.address", severity: .error,
    meaning:
      "The address of a reference is neither an https nor an http address, names no host, or "
      + "has characters that an address cannot have. Addresses become links in drawings, and "
      + "nothing but web addresses may.",
    example: "url: javascript:alert(1)",
    fix: "give the web address, with spaces and quotes percent-encoded, or use `document`.")
}
