import GraphCore

/// The cascade of looks: defaults, family, kind, the view's group, choices, stage, confidence,
/// dispute; what comes later wins.
///
/// A dash says one thing: what is not, or not fully, at work, two dashed strokes that it no longer
/// is; and dots that it is proposed only. So
/// families differ in colour, width and, in grey, in strokes, and no family and no level is dashed.
///
/// Kinds and choices are named by their ids, so that a kind of another schema simply gets its
/// family's look.
public struct StyleSheet: Sendable {
  /// The rules, in the order in which they are laid over each other.
  public var rules: [StyleRule]

  /// Makes a sheet.
  public init(rules: [StyleRule]) { self.rules = rules }

  /// The sheet of all figures.
  public static let standard = StyleSheet(rules: families + kinds + choices + marks)

  private static let families: [StyleRule] = [
    StyleRule(.family(.membership), PartialLook(ink: "blue")),
    StyleRule(.family(.partnership), PartialLook(ink: "blue")),
    StyleRule(.family(.law), PartialLook(ink: "teal", width: 2.8)),
    StyleRule(.family(.geography), PartialLook(ink: "slate")),
    StyleRule(.family(.organisation), PartialLook(ink: "purple")),
    StyleRule(.family(.activity), PartialLook(ink: "olive", width: 0.7)),
  ]

  private static let kinds: [StyleRule] = [
    StyleRule(.entityKind("Agreement"), PartialLook(ink: "teal", shape: .note)),
    StyleRule(.entityKind("Corridor"), PartialLook(ink: "ochre", shape: .box, width: 1.6)),
    StyleRule(.entityKind("Event"), PartialLook(ink: "red", shape: .ellipse, width: 1.8)),
    StyleRule(.entityKind("Initiative"), PartialLook(ink: "olive", shape: .ellipse)),
    StyleRule(.entityKind("Institution"), PartialLook(ink: "purple", shape: .cutBox)),
    StyleRule(.entityKind("Organization"), PartialLook(ink: "indigo", shape: .box, width: 1.8)),
    StyleRule(.entityKind("Person"), PartialLook(ink: "slate", shape: .ellipse)),
    StyleRule(.entityKind("Place"), PartialLook(ink: "slate", shape: .box, width: 0.8)),
    StyleRule(.entityKind("State"), PartialLook(ink: "blue", shape: .roundedBox)),
    StyleRule(.entityKind("Theme"), PartialLook(ink: "grey", shape: .ellipse)),
    StyleRule(.relationshipKind("RUNS_THROUGH"), PartialLook(ink: "ochre", width: 1.8)),
  ]

  private static let choices: [StyleRule] = [
    StyleRule(.choice("role", "supplier"), PartialLook(arrow: .source)),
    StyleRule(.choice("role", "transit"), PartialLook(arrow: ArrowEnd.none)),
    StyleRule(.choice("role", "border-crossing"), PartialLook(arrow: ArrowEnd.none)),
    StyleRule(.choice("role", "port"), PartialLook(arrow: ArrowEnd.none)),
    StyleRule(.choice("role", "consumer"), PartialLook(arrow: .target)),
    StyleRule(.choice("role", "endpoint"), PartialLook(arrow: ArrowEnd.none)),
    StyleRule(.choice("stage", "agreed"), PartialLook(pattern: .dashed)),
    StyleRule(.choice("stage", "under-construction"), PartialLook(pattern: .dashed)),
    StyleRule(.choice("stage", "dormant"), PartialLook(ink: "grey", pattern: .doubleDashed)),
    StyleRule(.choice("stage", "suspended"), PartialLook(ink: "grey", pattern: .doubleDashed)),
    StyleRule(.choice("stage", "ended"), PartialLook(ink: "grey", pattern: .doubleDashed)),
  ]

  private static let marks: [StyleRule] = [
    StyleRule(.proposed, PartialLook(pattern: .dotted))
  ]

  /// The part of a look that the rules give to the facts.
  func look(of facts: StyleFacts) -> PartialLook {
    var look = PartialLook()
    for rule in rules where rule.fits(facts) { look = look.overlaid(by: rule.look) }
    if let ink = facts.groupInk { look.ink = ink }
    return look
  }

  /// The look of a node.
  public func nodeLook(_ facts: StyleFacts, theme: FigureTheme) -> NodeLook {
    nodeLook(look(of: facts), theme: theme)
  }

  /// The look of a node of which the rules give a part.
  func nodeLook(_ part: PartialLook, theme: FigureTheme) -> NodeLook {
    let ink = theme.ink(part.ink ?? "grey")
    var look = NodeLook(text: theme.text, mutedText: theme.mutedText)
    (look.fill, look.stroke) = (ink.fill, ink.stroke)
    look.shape = part.shape ?? .roundedBox
    // An outline has one stroke.
    look.pattern = part.pattern == .doubleDashed ? .dashed : part.pattern ?? .solid
    look.strokeWidth = part.width ?? 1
    return look
  }

  /// The look of an edge; a directed one has a head at its target unless a rule says otherwise.
  public func edgeLook(_ facts: StyleFacts, isDirected: Bool, theme: FigureTheme) -> EdgeLook {
    let part = look(of: facts)
    let ink = theme.ink(part.ink ?? "grey")
    var look = EdgeLook(stroke: ink.stroke, text: theme.mutedText)
    look.width = part.width ?? 1.2
    look.pattern = ink.form(of: part.pattern ?? .solid)
    look.arrow = part.arrow ?? (isDirected ? .target : .none)
    return look
  }
}
