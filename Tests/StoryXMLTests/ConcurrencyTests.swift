import StoryModel
import StoryXML
import TestSupport
import Testing

@Suite struct ConcurrencyTests {
  @Test func twoHundredReadersKeepTheirFaultsApart() async {
    let readings = await withTaskGroup(of: (Int, [String]).self) { group in
      for number in 0..<200 {
        group.addTask {
          // Each has its fault on another line, and every third one is no XML at all.
          let lines = String(repeating: "<say>Hoi</say>\n", count: number)
          let fault = number % 3 == 0 ? "<fout\(number)>" : "<fout\(number)/>"
          let source = MarkedText(story(beats: lines + fault)).source()
          return (number, faults(StoryReader.read(source), in: source))
        }
      }
      return await group.reduce(into: [Int: [String]]()) { $0[$1.0] = $1.1 }
    }
    for number in 0..<200 {
      let unknown = "V0005 \(number + 4):\(number == 0 ? 5 : 1)"
      let expected = number % 3 == 0 ? [unknown, "V0001 \(number + 5):11"] : [unknown]
      #expect(readings[number] == expected)
    }
  }
}
