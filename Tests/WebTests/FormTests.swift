import HTTPTypes
import Testing

@testable import Web

@Suite struct FormTests {
  @Test func `fields are decoded as browsers encode them`() throws {
    let form = try Form(Array("a=x+y&b=%C3%A9%2B&c=&d&e=1%0D%0A2%0D3&a=later".utf8))
    #expect(form["a"] == "x y" && form["b"] == "é+" && form["c"] == "" && form["d"] == "")
    #expect(form["e"] == "1\n2\n3" && form["f"] == nil)
    #expect(form.turn == -1)
    #expect(try Form(Array("turn=12".utf8)).turn == 12)
    #expect(try Form([UInt8]())["a"] == nil)
  }

  @Test(arguments: ["a=%", "a=%4", "a=%ZZ", "a=%FF", "%C3=a", "a=%00"])
  func `what is no form is refused`(text: String) {
    #expect(throws: Problem.badForm) { try Form(Array(text.utf8)) }
  }

  @Test func `a form without the session's seal moves nobody`() async throws {
    let pages = try Pages()
    let noor = try await pages.employee("Noor")
    let other = try await pages.employee("Sem").get("/start").hiddenFields(of: "/tours/visit/begin")
    for seal in ["", "x", other["csrf"] ?? ""] {
      let answer = try await noor.post("/tours/visit/begin", ["turn": "0", "csrf": seal])
      #expect(answer.status == 403)
      #expect(answer.words.contains("Deze pagina stond te lang open"))
    }
    #expect(try await noor.get("/tours/visit").location == "/start")
  }

  @Test func `a form from another site is refused`() async throws {
    let pages = try Pages()
    let noor = try await pages.employee()
    let page = try await noor.get("/start")
    let fetchSite = try #require(HTTPField.Name("Sec-Fetch-Site"))
    for headers: HTTPFields in [
      [fetchSite: "cross-site"], [fetchSite: "same-site"], [.origin: "https://elsewhere.example"],
      [.origin: "http://vicky.test.elsewhere.example"],
    ] {
      let answer = try await noor.submit("/tours/visit/begin", on: page, headers: headers)
      #expect(answer.status == 403, "\(headers)")
    }
    for headers: HTTPFields in [
      [fetchSite: "same-origin"], [.origin: "http://vicky.test"], [.origin: "null"], [:],
    ] {
      let answer = try await noor.submit("/tours/visit/begin", on: page, headers: headers)
      #expect(answer.status == 303, "\(headers)")
    }
  }

  @Test func `another kind of body is refused, and so is one that is too long`() async throws {
    let pages = try Pages()
    let noor = try await pages.employee()
    let json: HTTPFields = [.contentType: "application/json"]
    #expect(try await noor.post("/tours/visit", body: Array("{}".utf8), headers: json).status == 400)
    let long = Array(repeating: UInt8(ascii: "a"), count: Form.limit + 1)
    let answer = try await noor.post("/tours/visit", body: long)
    #expect(answer.status == 413 && answer.words.contains("Dat is me te veel"))
    // What is announced counts before any of it comes.
    let announced = try await noor.post("/tours/visit", body: [], headers: [.contentLength: "70000"])
    #expect(announced.status == 413)
  }
}
