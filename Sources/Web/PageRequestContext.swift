package import Hummingbird

/// What a request carries on its way to a page.
package struct PageRequestContext: RequestContext {
  /// What the server itself keeps of a request.
  package var coreContext: CoreRequestContextStorage
  /// Whether it came over the network, where whoever sent it may hang up.
  let isServed: Bool

  /// For a source of any kind, such as a test's.
  package init(source: some RequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    isServed = false
  }

  /// For a request that the server took.
  package init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    isServed = true
  }
}
