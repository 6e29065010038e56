import StoryModel
import StoryXML
import Testing

@Suite struct VariableTests {
  private func story(_ variables: String) -> String {
    """
    <story id="proef" xml:lang="nl" guide="noor">
      <title>Een proef</title>
      <variables>\(variables)</variables>
      <scene id="begin"/>
    </story>
    """
  }

  private func kinds(_ variables: String) throws -> [VariableDeclaration.Kind] {
    try #require(expectFaults(in: story(variables)).value).variables.map(\.kind)
  }

  @Test func eachTypeHasItsInitialValue() throws {
    let kinds = try kinds(
      """
      <boolean name="a"/><boolean name="b" initial="true"/>
      <integer name="c" min="-2" max="9"/><integer name="d" min="0" max="9" initial="3"/>
      <enumeration name="e"><value name="x"> De  x </value><value name="y">Y</value></enumeration>
      <enumeration name="f" initial="y"><value name="x">X</value><value name="y">Y</value></enumeration>
      <text name="g"/><text name="h" max-length="40"/>
      """)
    guard case .boolean(false) = kinds[0], case .boolean(true) = kinds[1],
      case .integer(-2...9, -2) = kinds[2], case .integer(0...9, 3) = kinds[3],
      case .enumeration(let values, 0) = kinds[4], case .enumeration(_, 1) = kinds[5],
      case .text(200) = kinds[6], case .text(40) = kinds[7]
    else { throw ReadingFailed() }
    #expect(values.map(\.id.text) == ["x", "y"])
    #expect(values.map(\.label) == ["De x", "Y"])
  }

  @Test func numbersAreOf64Bits() throws {
    let least = Int64.min
    guard
      case .integer(let range, _)? = try kinds("<integer name=\"a\" min=\"\(least)\" max=\"\(Int64.max)\"/>")
        .first
    else { throw ReadingFailed() }
    #expect(range == least...Int64.max)
    expectFaults(
      "V0010", "V0010", "V0010",
      in: story(
        """
        <integer name="a" min="1️⃣-9223372036854775809" max="1️⃣9223372036854775808" initial="1️⃣+1"/>
        """))
  }

  @Test func initialValuesAreWithinTheirBounds() {
    expectFaults(
      "V0026", "V0026", "V0026", "V0025", "V0026",
      in: story(
        """
        <integer name="a" min="0" max="9" initial="1️⃣10"/>
        <integer name="b" min="0" max="9" initial="1️⃣-1"/>
        <integer name="c" min="9" max="1️⃣0"/>
        <enumeration name="d" initial="1️⃣z"><value name="x">X</value></enumeration>
        <text name="e" max-length="1️⃣0"/>
        """))
  }

  @Test func valuesDifferWithinTheirEnumeration() {
    expectFaults(
      "V0011", "V0008",
      in: story(
        """
        <enumeration name="a"><value name="x">X</value><value name="1️⃣x">Nog eens</value></enumeration>
        <enumeration name="b"><value name="x">X</value></enumeration>
        1️⃣<enumeration name="c"/>
        """))
  }

  @Test func variablesThatCannotBeReadAreStillDeclared() throws {
    let reading = expectFaults(
      "V0007", "V0010", "V0007",
      in: story(
        """
        1️⃣<integer name="a" max="3"/><boolean name="b" initial="1️⃣ja"/>1️⃣<boolean/>
        """))
    #expect(try #require(reading.value).variables.map(\.name.value.text) == ["a", "b"])
  }
}
