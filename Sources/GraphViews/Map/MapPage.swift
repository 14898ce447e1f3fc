import GraphCore
import GraphText

/// How a page is shared by a map and what explains it: the key of its lines, the legend, the notes.
struct MapPage {
  let content: MapContent
  let width: Double

  /// A page round a map on a view's page of a width within its margins.
  init(content: MapContent, width: Double) {
    self.content = content
    self.width = (width * content.type.breadth).rounded()
  }

  /// How many times a map can leave more room for what explains it.
  static let remedies = 4

  private let top = 14.0
  private let gap = 14.0

  private var scene: Scene { content.scene }
  private var hasKey: Bool { !content.routes.isEmpty }
  private var key: MapKey { MapKey(scene: scene, routes: content.routes) }

  /// All that the map must show.
  var places: [Point] {
    content.sites.map(\.projected) + content.routes.flatMap(\.stops).map(\.projected)
  }

  /// The frame of the map: as wide as there is room, and as high as the places ask for.
  var frame: Frame {
    if isWide { return wideFrame }
    let room = width - (keyWidth > 0 ? keyWidth + gap : 0)
    let (xs, ys) = (places.map(\.x), places.map(\.y))
    let wide = max((xs.max() ?? 0) - (xs.min() ?? 0), 1000) * 1.12
    let high = max((ys.max() ?? 0) - (ys.min() ?? 0), 700) * 1.1
    let most = content.type.height
    let height = min(max(room * high / wide, room * 0.6), room * most)
    // The outlines end in the west and east: a map too low for its places is narrower, too.
    let least = max((ys.max() ?? 0) - (ys.min() ?? 0), 700) * 1.04
    let across = min(room, MapProjection.window.width * height / least)
    return Frame(((room - across) / 2).rounded(), top, across.rounded(), height.rounded())
  }

  // MARK: Slides

  /// The page is a slide: the map is as high as that, and all else stands beside it.
  private var isWide: Bool { scene.view.page.isWide }
  /// Title, line below it, and the margins of a slide.
  private let slideHead = 92.0
  /// The legend below the map of a slide, in a row or two.
  private let strip = 34.0
  /// What notes below the map of a slide take.
  private let footer = 120.0

  /// The height of a map that fills a slide below its title.
  private var wideHeight: Double {
    scene.view.page.height - slideHead - 2 * top - (hasKey ? strip : 0)
      - (scene.closeness == Self.remedies && !hasKey ? footer : 0)
  }

  /// What key and notes take beside the map of a slide: as much as the key needs, or more where
  /// notes need it; every closer picture gives them more.
  private var column: Double {
    let least = hasKey ? min(max(key.width, 230), width * 0.4) : width * 0.25
    let most = width * 0.52
    if scene.closeness == Self.remedies { return hasKey ? most : least }
    let height = wideHeight + 2 * top - 8 - (hasKey ? key.height(width: least, columns: 1) : 90)
    let need = stride(from: least, to: width * 0.42, by: 8).first { notesHeight($0) <= height }
    return min(min(need ?? most, width * 0.42) + 32 * Double(scene.closeness), most)
  }

  /// About how high the notes are in a width: those that are known, and room for letters and names
  /// that find no place.
  private func notesHeight(_ width: Double) -> Double {
    let graph = scene.graph
    let members = scene.selection.groups.flatMap(\.members).compactMap(\.reason)
    let disputes =
      (content.routes.flatMap { $0.disputes(in: scene) }
      + members.compactMap { graph.claim(of: $0).dispute }).uniqued()
    let topics = disputes.map { String(scene.wording.topic(of: $0).prefix(120)) }
    let ground = [MapWords.boundaries, MapWords.lines, MapWords.projection]
    let sources = graph.header.titles.text(in: scene.language)
    let texts =
      scene.view.notes.map { $0.text.text(in: scene.language) }
      + [topics.joined(separator: "     "), sources + sources + sources]
      + [ground.map { $0.text(in: scene.language) }.joined(separator: " ")]
    let others = hasKey ? 6.0 : 2
    let lines = texts.reduce(others) { count, text in
      count + (TextMetrics.width(text, size: MapKey.size(in: scene)) / width + 0.3).rounded(.up)
    }
    return lines * MapKey.size(in: scene) * 1.3
  }

  /// The frame of a map that fills a slide as far as key and notes leave it.
  private var wideFrame: Frame {
    let ys = places.map(\.y)
    let least = max((ys.max() ?? 0) - (ys.min() ?? 0), 700) * 1.04
    let across = min(
      MapProjection.window.width * wideHeight / least, width - gap - column)
    return Frame(0, top, across.rounded(), wideHeight.rounded())
  }

  // MARK: What stands beside the map

  /// The width of the key where it stands beside the map; none where it is too long for that.
  private var keyWidth: Double {
    if isWide { return width - wideFrame.width - gap }
    guard !scene.view.page.isUpright else { return 0 }
    let column = hasKey ? 250.0 : 150
    let height = (width - column - gap) * 0.831 + 2 * top
    return key.height(width: column, columns: 1) < height + 120 ? column : 0
  }

  /// Places the key, and says where there is room for legend and notes, and how large all is.
  func place(in drawing: inout Drawing) {
    let bottom = isWide ? placeBeside(&drawing) : placeKey(&drawing)
    drawing.size = PageSize(width: width, height: max(frame.bottom + top, bottom))
  }

  /// On a slide: key and notes to the right of the map, the legend there or below both.
  private func placeBeside(_ drawing: inout Drawing) -> Double {
    let free = Frame(frame.right + gap, 0, keyWidth, frame.bottom + top)
    if hasKey { key.place(at: Point(free.x, 0), width: keyWidth, columns: 1, in: &drawing) }
    let below = hasKey ? key.height(width: keyWidth, columns: 1) + 8 : 0
    if hasKey || scene.closeness < Self.remedies {
      drawing.notesFrame = Frame(free.x, below, keyWidth, free.height - below)
    }
    if hasKey {
      drawing.legendFrame = Frame(0, free.bottom + 4, width, strip - 4)
      return max(below, free.bottom + strip - 6)
    }
    drawing.legendFrame = Frame(free.x, below, keyWidth, 30)
    return 90
  }

  /// The key to the right of the map, or below it; gives the lower end.
  private func placeKey(_ drawing: inout Drawing) -> Double {
    let frame = frame
    if keyWidth > 0 {
      let height = key.height(width: keyWidth, columns: 1)
      let rest = frame.height + 2 * top - height - 10
      let x = frame.right + gap
      key.place(at: Point(x, frame.y - 4), width: keyWidth, columns: 1, in: &drawing)
      if rest >= 90 {
        drawing.legendFrame = Frame(x, frame.bottom + top - rest, keyWidth, rest)
        return 0
      }
      drawing.legendFrame = Frame(0, frame.bottom + top + 6, frame.right, 48)
      return max(frame.y - 4 + height, frame.bottom + top + 54)
    }
    guard hasKey else { return 0 }
    let count = scene.view.page.isUpright ? 3 : 4
    let column = (width - Double(count - 1) * 12) / Double(count)
    let origin = Point(0, frame.bottom + top + 6)
    key.place(at: origin, width: column, columns: count, in: &drawing)
    return origin.y + key.height(width: column, columns: count)
  }
}
