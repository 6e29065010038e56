import HTTPTypes
import Hummingbird

/// From which sites scripts may call: those of the intranets, and our own pages.
struct AllowedOrigins: Sendable {
  private let intranets: Set<String>
  private let address: PublicAddress

  init(intranets: [String], address: PublicAddress) {
    self.intranets = Set(intranets.compactMap { WebOrigin.normalised($0) })
    self.address = address
  }

  /// Whether it is an intranet that Vicky may appear on.
  func admits(_ origin: String) -> Bool { intranets.contains(origin) }

  /// Whether it is our own.
  func isOwn(_ origin: String, of request: Request) -> Bool {
    if let own = address.origin, origin == own { return true }
    // On a machine for trying out there is more than one name for it.
    guard let host = request.head.authority?.lowercased() else { return false }
    return origin == "http://\(host)" || origin == "https://\(host)"
  }
}
