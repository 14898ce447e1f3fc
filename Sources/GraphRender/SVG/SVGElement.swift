/// An element of an SVG tree; text and attribute values stay as written, entities and all.
///
/// It has identity, so that the steps of finishing can change it in place. It is not a general XML
/// tree: it knows what Graphviz writes.
final class SVGElement {
  enum Child {
    /// An element that a step may change.
    case element(SVGElement)
    /// New text, escaped.
    case text(String)
    /// Bytes of the source that stay: a shape, or white space.
    case source(Range<Int>)
    /// A drawn word: its whole element in the source, and the text in it.
    case words(Range<Int>, text: Range<Int>)
  }

  typealias Attribute = (name: String, value: String)

  var name: String
  var attributes: [Attribute]
  /// Where attributes that nobody need look at stand in the source, spaces and all.
  var plain: Range<Int>?
  /// The tooltip that Graphviz gave a link.
  var tooltip: String?
  var children: [Child] = []

  init(_ name: String, _ attributes: [Attribute] = []) {
    self.name = name
    self.attributes = attributes
  }

  /// An element that holds plain text, which is escaped here.
  convenience init(_ name: String, id: String, plain text: String) {
    self.init(name, [("id", id)])
    children = [.text(SVGText.escape(text))]
  }

  /// An attribute; setting it keeps its place, nil removes it.
  subscript(name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set {
      let index = attributes.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): attributes[index].value = value
      case (let index?, nil): attributes.remove(at: index)
      case (nil, let value?): attributes.append((name, value))
      case (nil, nil): break
      }
    }
  }

  /// Calls `body` with this element and all below, in document order.
  func visit(_ body: (SVGElement) -> Void) {
    body(self)
    for case .element(let element) in children { element.visit(body) }
  }

  /// Every element of that name, this one included, in document order.
  func all(_ name: String) -> [SVGElement] {
    var found: [SVGElement] = []
    visit { if $0.name == name { found.append($0) } }
    return found
  }

  /// Takes the title right below away, with the line break after it.
  func takeTitle() -> SVGElement? {
    for index in children.indices {
      guard case .element(let title) = children[index], title.name == "title" else { continue }
      if index + 1 < children.count, case .source = children[index + 1] {
        children.remove(at: index + 1)
      }
      children.remove(at: index)
      return title
    }
    return nil
  }

  /// Puts an element first, on a line of its own.
  func prepend(_ element: SVGElement) {
    children.insert(contentsOf: [.text("\n"), .element(element)], at: 0)
  }
}
