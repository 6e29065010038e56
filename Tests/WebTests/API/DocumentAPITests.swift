import HTTPTypes
import Onboarding
import OnboardingTestSupport
import Testing

@testable import Web

@Suite struct DocumentAPITests {
  let pages: Pages

  init() throws { pages = try Pages() }

  private static let methods: [String: HTTPRequest.Method] = [
    "get": .get, "post": .post, "put": .put, "delete": .delete, "patch": .patch,
  ]

  @Test func `every address of the document is there and knows no other methods`() async throws {
    let document = try await pages.stranger.get("openapi.json")
    #expect(document["openapi"].text == "3.1.0")
    let paths = document["paths"]
    #expect(paths.keys.count == 16)
    for path in paths.keys {
      let address = path.replacing("{story}", with: "visit").replacing("{problem}", with: "ours")
      for (name, method) in Self.methods {
        let answer = try await pages.stranger.send(method, address)
        let isThere = paths[path].keys.contains(name)
        #expect((answer.status == 405) == !isThere, "\(name) \(path): \(answer.status)")
        if isThere {
          #expect(paths[path][name]["responses"].keys.contains("\(answer.status)"), "\(name) \(path)")
        }
      }
    }
  }

  @Test func `every problem is in the document`() async throws {
    let schema = try await pages.stranger.get("openapi.json")["components"]["schemas"]["Problem"]
    #expect(Set(schema["properties"]["type"]["enum"].texts) == Set(APIProblem.Name.allCases.map(\.type)))
  }
}
