/// Where the demo intranet and Vicky are, and what they share.
package struct DemoSettings: Sendable {
  /// The intranet's own origin: `http://127.0.0.1:8081`.
  package var address: String
  /// Vicky's origin as browsers reach it: `http://127.0.0.1:8080`.
  package var vicky: String
  /// Where Vicky listens on this machine; webhooks go there without TLS.
  package var webhookHost: String
  /// The port there.
  package var webhookPort: Int
  /// Signs who is there, by HS256; at least 32 bytes, the same as Vicky's.
  package var tokenSecret: [UInt8]
  /// Signs what the intranet's server reports; the same as Vicky's.
  package var webhookSecret: [UInt8]
  /// What `embed.js` must be: `sha384-…`; nil where it is not checked.
  package var integrity: String?

  /// All of it, as it is said above.
  package init(
    address: String, vicky: String, webhookHost: String, webhookPort: Int, tokenSecret: [UInt8],
    webhookSecret: [UInt8], integrity: String? = nil
  ) {
    self.address = address
    self.vicky = vicky
    self.webhookHost = webhookHost
    self.webhookPort = webhookPort
    self.tokenSecret = tokenSecret
    self.webhookSecret = webhookSecret
    self.integrity = integrity
  }
}
