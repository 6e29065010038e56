import Onboarding
import StoryEngine
import Testing

/// The bytes that spreadsheets write, one file in every encoding.
@Suite struct SpreadsheetTextTests {
  private static let text = "naam;afdeling\r\nZoë Łuć;Café “1”\r\n"

  private func names(_ bytes: [UInt8]) -> [String] {
    let file = EmployeeFile(bytes)
    #expect(file.faults == [])
    return file.employees.map { "\($0.name), \($0.facts.department)" }
  }

  @Test func utf8() {
    let bytes = Array(Self.text.utf8)
    #expect(names(bytes) == ["Zoë Łuć, Café “1”"])
    #expect(names([0xEF, 0xBB, 0xBF] + bytes) == ["Zoë Łuć, Café “1”"])
  }

  @Test func utf16() {
    let units = Array(Self.text.utf16)
    let littleEndian = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let bigEndian = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(names([0xFF, 0xFE] + littleEndian) == ["Zoë Łuć, Café “1”"])
    #expect(names([0xFE, 0xFF] + bigEndian) == ["Zoë Łuć, Café “1”"])
  }

  /// As a Dutch Excel saves "CSV (gescheiden door lijstscheidingsteken)".
  @Test func windows1252() {
    let bytes: [UInt8] =
      Array("naam;afdeling\r\nZo".utf8) + [0xEB] + Array(";Caf".utf8) + [0xE9, 0x20, 0x93] + Array("1".utf8)
      + [0x94, 0x20, 0x80, 0x0D, 0x0A]
    #expect(names(bytes) == ["Zoë, Café “1” €"])
  }

  @Test func anOldLineEnd() {
    #expect(names(Array("naam,afdeling\rBo,Balie\r".utf8)) == ["Bo, Balie"])
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF] + Array("naam\nZo".utf8) + [0xEB, 0x0A], "2:3", "UTF-8"),
      ([0xFF, 0xFE, 0x6E, 0x00, 0x00, 0xD8, 0x6E, 0x00], "1:2", "UTF-16"),
      ([0xFF, 0xFE, 0x6E, 0x00, 0x61], "1:2", "UTF-16"),
      ([0x6E, 0x00, 0x61, 0x00], "1:1", "CSV UTF-8"),
      (Array("naam\n".utf8) + [0x81], "1:1", "Windows-1252"),
      (Array("PK".utf8) + [3, 4, 20, 0, 6, 0], "1:1", "CSV UTF-8"),
    ] as [([UInt8], String, String)])
  func whatIsNone(bytes: [UInt8], place: String, word: String) throws {
    let file = EmployeeFile(bytes)
    let fault = try #require(file.faults.first)
    #expect(file.faults.count == 1)
    #expect(fault.place.description == place)
    #expect(fault.message.contains(word))
    #expect(file.employees.isEmpty)
  }
}
