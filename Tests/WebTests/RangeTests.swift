import Testing

@testable import Web

@Suite struct RangeTests {
  @Test(
    arguments: [
      (nil, .whole), ("bytes=0-", .part(0..<10)), ("bytes=2-4", .part(2..<5)), ("bytes=9-9", .part(9..<10)),
      ("bytes=5-99", .part(5..<10)), ("bytes=-3", .part(7..<10)), ("bytes=-99", .part(0..<10)),
      ("bytes=10-", .beyond), ("bytes=10-12", .beyond), ("bytes=-0", .beyond), ("bytes=4-2", .whole),
      ("bytes=0-1,4-5", .whole), ("bytes=-", .whole), ("bytes=a-b", .whole), ("bytes=+1-2", .whole),
      ("lines=1-2", .whole), ("bytes=99999999999999999999-", .whole),
    ] as [(String?, ByteRange)])
  func `a range is a piece of the file`(header: String?, range: ByteRange) {
    #expect(ByteRange(header, size: 10) == range)
  }

  @Test func `an empty file has no pieces`() {
    #expect(ByteRange("bytes=0-", size: 0) == .beyond)
    #expect(ByteRange("bytes=-1", size: 0) == .beyond)
  }
}
