package import Hummingbird

/// What a request carries on its way to a page.
package struct PageRequestContext: RequestContext {
  package var coreContext: CoreRequestContextStorage

  package init(source: some RequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
  }

  package init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
  }
}
