import Testing

@testable import GraphQuery

@Suite(
  "Binding the conformance cases",
  .enabled(if: !ConformanceCase.all.isEmpty, "the conformance cases are not on this machine"))
struct ConformanceBindingTests {
  @Test("There are as many cases as the shared file has")
  func count() { #expect(ConformanceCase.all.count > 2_000) }

  @Test("A query that is not refused at compile time is accepted")
  func accepted() {
    for item in ConformanceCase.all where !item.failsAtCompileTime {
      do {
        _ = try PreparedQuery(item.query)
      } catch {
        let mayFailEarly = item.expect.error?.phase == "any time"
        #expect(mayFailEarly, "\(item.id): \(error)")
      }
    }
  }

  @Test("A query that is refused at compile time is refused with its class and detail")
  func refused() {
    for item in ConformanceCase.all where item.failsAtCompileTime {
      let error = #expect(throws: QueryRefusal.self, "\(item.id): \(item.query)") {
        try PreparedQuery(item.query)
      }
      let first = error?.errors.first
      let found = "\(first?.kind.rawValue ?? "") \(first?.detail.rawValue ?? "")"
      let wanted = "\(item.expect.error?.type ?? "") \(item.expect.error?.detail ?? "")"
      #expect(found == wanted, "\(item.id): \(error.map(String.init(describing:)) ?? "")")
    }
  }
}
