/// Letters that look alike in different scripts, and the shape that a reader sees.
///
/// A small part of what Unicode Technical Standard #39 lists: Latin, Cyrillic and Greek, and the
/// digits 0 and 1. Its skeletons also fold accents and other scripts; here a difference that the
/// eye can see stays one.
enum LookAlike {
  /// A script that is told from the others.
  enum Script: String {
    case latin = "Latin"
    case cyrillic = "Cyrillic"
    case greek = "Greek"
  }

  /// Pairs of a letter and the Latin letter that it looks like.
  private static let pairs =
    "АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXЗ3аaеeоoрpсcуyхxѕsіiјjԁdԛqԝwһhӏl"
    + "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvρpαaιiκkυu0O1l"

  private static let shapes: [Unicode.Scalar: Unicode.Scalar] = {
    let scalars = Array(pairs.unicodeScalars)
    let starts = stride(from: 0, to: scalars.count - 1, by: 2)
    return Dictionary(starts.map { (scalars[$0], scalars[$0 + 1]) }) { first, _ in first }
  }()

  /// What a reader sees of a name: look-alikes become the same letter.
  ///
  /// Letters are taken as written and then in lower case, so that `СССР` looks like `CCCP`.
  static func skeleton(_ name: String) -> String {
    let shape = String(
      String.UnicodeScalarView(name.unicodeScalars.map { shapes[$0] ?? $0 }))
    return shape.lowercased()
  }

  /// The script of a letter, if it is one of the three.
  static func script(_ scalar: Unicode.Scalar) -> Script? {
    guard scalar.properties.isAlphabetic else { return nil }
    return switch scalar.value {
    case 0x41...0x24F, 0x1E00...0x1EFF: .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x52F, 0x1C80...0x1C8F: .cyrillic
    default: nil
    }
  }

  /// The words of a name, split at everything that is no letter of the three scripts.
  static func words(_ name: String) -> [String.UnicodeScalarView.SubSequence] {
    name.unicodeScalars.split { script($0) == nil }
  }
}
