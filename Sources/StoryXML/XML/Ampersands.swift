/// Undoes what libxml2 does to attribute values when it is not asked to replace entities: it hands every `&` over as
/// `&#38;`, for whoever builds a tree to read again.
///
/// The bytes it makes are good until `forget`.
struct Ampersands {
  private var made: [UnsafeMutableBufferPointer<UInt8>] = []

  /// The value as it was meant; the very same bytes where there is no `&` in it.
  mutating func restored(_ value: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard value.contains(UInt8(ascii: "&")) else { return value }
    let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: value.count)
    made.append(room)
    var count = 0
    var index = 0
    while index < value.count {
      room.initializeElement(at: count, to: value[index])
      index += value[index] == UInt8(ascii: "&") ? "&#38;".utf8.count : 1
      count += 1
    }
    return UnsafeBufferPointer(rebasing: room[..<count])
  }

  mutating func forget() {
    guard !made.isEmpty else { return }
    for room in made { room.deallocate() }
    made.removeAll(keepingCapacity: true)
  }
}
