import Synchronization

/// Where browsers find this server: as the organisation says, or else where it listens, which is known once it does.
package final class PublicAddress: Sendable {
  private let known: Mutex<String?>

  /// - Parameter url: as the organisation says, such as `https://vicky.example.org`; nil where it says nothing.
  package init(_ url: String? = nil) { known = Mutex(url) }

  /// Where it listens, such as `http://127.0.0.1:8080`; counts only where nobody said another address.
  package func listens(at url: String) { known.withLock { $0 = $0 ?? url } }

  /// `https://vicky.example.org`, without a slash at its end; nil as long as it is not known.
  package var origin: String? { known.withLock { $0 }.flatMap { WebOrigin.of(address: $0) } }
}
