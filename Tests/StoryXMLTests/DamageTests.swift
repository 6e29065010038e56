import StoryModel
import StoryXML
import TestSupport
import Testing

/// A file may be cut off or damaged anywhere: reading it gives a story or says what is wrong, and never anything else.
@Suite struct DamageTests {
  private static let whole = Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- één -->
    <story id="a" xml:lang="nl" guide="noor" minutes="5">
      <title>Eén &amp; twee</title>
      <variables><integer name="n" min="0" max="9"/><enumeration name="e"><value name="x">X</value></enumeration></variables>
      <scene id="b" skip="c">
        <say id="d" mood='blij'>Hoi <em>jij</em>, <value of="n &lt; 3 and visited('b')"/> <![CDATA[<]]></say>
        <image src="media/a.svg" alt="A"/>
        <choose id="f"><prompt>?</prompt><option id="g" to="c">&#233;</option>
          <option id="h" again="true"><label>H</label><set variable="n" to="n + 1"/></option><otherwise to="c"/></choose>
        <if test="n = 1"><task id="t" page="/p">T<hint>u</hint></task><elseif test="true"/><else><goto scene="c"/></else></if>
      </scene>
      <scene id="c"><end id="z" outcome="completed">Dag <a href="/x">x</a></end></scene>
    </story>

    """.utf8)

  private func read(_ bytes: [UInt8]) -> Reading<Story> {
    StoryReader.read(SourceText(path: "story.xml", bytes: bytes))
  }

  private func isSound(_ reading: Reading<Story>, size: Int) -> Bool {
    (reading.value != nil || reading.diagnostics.hasErrors)
      && reading.diagnostics.allSatisfy { Int($0.range.start) <= size && $0.range.start <= $0.range.end }
  }

  @Test func theWholeIsSound() {
    #expect(read(Self.whole).diagnostics == [])
    #expect(read(Self.whole).value?.scenes.count == 2)
  }

  @Test func cutOffAnywhere() {
    let end = Self.whole.count - 2
    for count in 0..<end {
      let reading = read(Array(Self.whole[..<count]))
      #expect(reading.diagnostics.hasErrors && reading.value == nil, "cut off at \(count)")
    }
  }

  @Test func aByteMissingAnywhere() {
    for index in Self.whole.indices {
      var bytes = Self.whole
      bytes.remove(at: index)
      #expect(isSound(read(bytes), size: bytes.count), "without byte \(index)")
    }
  }

  @Test(arguments: Array("<>&\"'/=;-]é\0".utf8))
  func aByteReplacedAnywhere(_ byte: UInt8) {
    for index in Self.whole.indices {
      var bytes = Self.whole
      bytes[index] = byte
      #expect(isSound(read(bytes), size: bytes.count), "byte \(index) is \(byte)")
    }
  }

  @Test func aByteInsertedAnywhere() {
    for index in Self.whole.indices {
      for byte in Array("<&\"".utf8) {
        var bytes = Self.whole
        bytes.insert(byte, at: index)
        #expect(isSound(read(bytes), size: bytes.count), "\(byte) inserted at \(index)")
      }
    }
  }
}
