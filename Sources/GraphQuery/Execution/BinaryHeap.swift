/// A heap whose first element comes before all others.
///
/// J. W. J. Williams, "Algorithm 232: Heapsort" (CACM 7, 1964).
struct BinaryHeap<Element: Comparable> {
  private var elements: [Element] = []

  /// Whether it holds nothing.
  var isEmpty: Bool { elements.isEmpty }

  /// Puts an element in; O(log n).
  mutating func push(_ element: Element) {
    elements.append(element)
    var child = elements.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard elements[child] < elements[parent] else { return }
      elements.swapAt(child, parent)
      child = parent
    }
  }

  /// Takes the first element out; O(log n).
  mutating func pop() -> Element? {
    guard let first = elements.first, let last = elements.popLast() else { return nil }
    if elements.isEmpty { return first }
    elements[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < elements.count {
        if elements[child] < elements[least] { least = child }
      }
      if least == parent { return first }
      elements.swapAt(parent, least)
      parent = least
    }
  }
}
