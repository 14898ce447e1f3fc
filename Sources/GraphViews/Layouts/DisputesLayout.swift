import GraphCore
import GraphText

/// Each dispute as a row: what is disputed, the claim that is used, and beside it the others.
struct DisputesLayout: Layout {
  let name = "disputes"
  let summary = "what is disputed: the claim that is used, and beside it what others say"

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    DisputesWork(scene: scene, width: width).drawing()
  }
}

private struct DisputesWork {
  let scene: Scene
  let width: Double

  private let size = 8.5
  private let gap = 10.0
  /// How many fit on a page.
  private let limit = 9

  private var graph: Graph { scene.graph }
  private var side: Double { (width - gap) / 2 }

  func drawing() -> Drawing {
    var drawing = Drawing()
    let disputes = scene.selection.disputes
    var y = 0.0
    for dispute in disputes.prefix(limit) { place(dispute, y: &y, in: &drawing) }
    guard !drawing.nodes.isEmpty else { return drawing }
    drawing.legend.add(
      Legend.Entry(.node(look(isPreferred: true)), FigureWords.preferredSide.text(in: language)))
    drawing.legend.add(
      Legend.Entry(.node(look(isPreferred: false)), FigureWords.otherSide.text(in: language)))
    if disputes.count > limit {
      drawing.cut = Cut(shown: limit, of: disputes.count, FigureWords.disputes)
    }
    drawing.size = PageSize(width: width, height: y)
    return drawing
  }

  private var language: Language { scene.language }

  private func place(_ dispute: DisputeID, y: inout Double, in drawing: inout Drawing) {
    let sides = graph.sides(of: dispute)
    let title = TextMetrics.clipped(
      scene.wording.topic(of: dispute), width: width, size: 9.5, isBold: true)
    var text = scene.text(
      [LabelLine(title, size: 9.5, isBold: true)], id: "dispute-\(graph[dispute].id)",
      frame: Frame(0, y, width, 14))
    text.classes = ["heading"]
    drawing.furniture.append(text)
    y += 16
    let used = sides.filter { graph[$0].isPreferred }
    let others = sides.filter { !graph[$0].isPreferred }
    let left = column(used, of: dispute, x: 0, y: y, in: &drawing)
    let right = column(others, of: dispute, x: side + gap, y: y, in: &drawing)
    y = max(left, right) + 8
  }

  private func column(
    _ claims: [ClaimID], of dispute: DisputeID, x: Double, y: Double, in drawing: inout Drawing
  ) -> Double {
    var y = y
    for claim in claims {
      let words = TextMetrics.wrap(
        scene.wording.sentence(of: graph[claim]), width: side - 16, size: size, limit: 3)
      let note = scene.disputeMarks.note(on: [claim])
      let room = side - 16 - TextMetrics.width(note, size: size)
      let sources = TextMetrics.wrap(
        scene.wording.documents(of: graph[claim]), width: room, size: size, limit: 2)
      let cited = sources.filter { !$0.isEmpty }
      let last = (cited.last.map { [$0 + note] } ?? [])
      let lines =
        words.map { LabelLine($0, size: size) }
        + (cited.dropLast() + last).map { LabelLine($0, size: size, isMuted: true) }
      let height = Double(lines.count) * size * 1.3 + 7
      let number = graph.sides(of: dispute).firstIndex(of: claim).map { $0 + 1 } ?? 0
      var node = DiagramNode(
        id: "\(graph[dispute].id)--side-\(number)", showing: subject(of: claim), lines: lines,
        look: look(isPreferred: graph[claim].isPreferred))
      node.alignment = .left
      node.frame = Frame(x, y, side, height)
      node.tooltip = scene.wording.told(graph[claim])
      node.link = scene.wording.link(of: graph[claim])
      node.claims = [claim]
      node.classes = ["side"] + (graph[claim].isPreferred ? [] : ["is-disputed"])
      drawing.nodes.append(node)
      y += height + 4
    }
    return y
  }

  private func subject(of claim: ClaimID) -> DiagramSubject {
    if let edge = scene.selection.edges.first(where: { graph[$0].claim == claim }) {
      return .edge(edge)
    }
    switch graph[claim].subject {
    case .node(let node), .property(let node): return .node(node)
    case .edge(_, let from, _): return .node(from)
    }
  }

  private func look(isPreferred: Bool) -> NodeLook {
    var look = NodeLook(text: scene.theme.text, mutedText: scene.theme.mutedText)
    let ink = scene.theme.ink(isPreferred ? "blue" : "grey")
    (look.shape, look.fill) = (.box, isPreferred ? ink.fill : nil)
    (look.stroke, look.pattern) = (ink.stroke, isPreferred ? .solid : .dashed)
    return look
  }
}
