import HTTPTypes
import Hummingbird

/// What went wrong for somebody who had waited: it is told as any other fault, and is the last of its connection, which was
/// read to see whether she is still there.
struct LateFault: Error {
  let fault: any Error
}

extension Response {
  /// The same, after which the connection is closed.
  var last: Response {
    var response = self
    response.headers[.connection] = "close"
    return response
  }
}
