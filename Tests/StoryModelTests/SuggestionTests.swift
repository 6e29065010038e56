import StoryModel
import Testing

@Suite("A suggestion")
struct SuggestionTests {
  @Test(
    "is the nearest known name",
    arguments: [
      ("scen", "scene"), ("opton", "option"), ("chosoe", "choose"), ("Say", "say"), ("scnee", "scene"),
    ])
  func nearest(name: String, expected: String) {
    #expect(Suggestion.nearest(to: name, among: ["say", "scene", "choose", "option", "set"]) == expected)
  }

  @Test("is not made where nothing is near")
  func far() {
    #expect(Suggestion.nearest(to: "table", among: ["say", "scene", "choose"]) == nil)
    #expect(Suggestion.nearest(to: "", among: ["say"]) == nil)
    #expect(Suggestion.nearest(to: String(repeating: "a", count: 100_000), among: ["say"]) == nil)
  }
}
