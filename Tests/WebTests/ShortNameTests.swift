import Testing

@testable import Web

/// Short names for the variables of a script.
@Suite struct ShortNameTests {
  private func short(_ script: String, shared: Set<String> = []) -> String {
    let tokens = ScriptToken.all(in: Array(script.utf8))
    return BareScript.text(of: ShortNames.shortened(tokens, shared: shared))
  }

  @Test(
    arguments: [
      // What is used most comes first; what does not meet may have the same name.
      (
        "(() => { const word = 1; const other = word + word; for (const one of list) f(one); return (two) => two; })();",
        "(()=>{const e=1;const a=e+e;for(const t of list)f(t);return(t)=>t;})();"
      ),
      (
        "(() => { function greet(name, [first, ...rest], last = first) { return `${name} ${last}` + rest; } })();",
        "(()=>{function n(a,[e,...o],t=e){return`${a} ${t}`+o;}})();"
      ),
      (
        "(() => { try { f(); } catch (error) { tell(error); } })();", "(()=>{try{f();}catch(e){tell(e);}})();"
      ),
    ])
  func `variables get them`(written: String, served: String) {
    #expect(short(written) == served)
  }

  @Test func `also those of functions that are declared for all scripts`() {
    let script = "const double=(word)=>word+word;const word=double(2);function other(one){return one;}"
    let served = "const double=(word)=>word+word;const word=double(2);function other(e){return e;}"
    #expect(short(script, shared: ["double", "word", "other"]) == served)
    #expect(short("const half=(word)=>word/2;", shared: ["half"]) == "const half=(e)=>e/2;")
  }

  @Test(
    arguments: [
      "(()=>{const word=1;return other.word;})();", "(()=>{const word=1;return other?.word;})();",
      "(()=>{const word=1;return{word};})();", "(()=>{const word=1;return{a,word};})();",
      "(()=>{const word=1;return{word:2};})();", "(()=>{const{word}=other;f(word);})();",
      "(()=>{const{word=1}=other;f(word);})();", "(()=>{const word=1;return{word(){}};})();",
      "(()=>{const word=1;return{get word(){}};})();",
    ])
  func `but where a property has the name too`(script: String) {
    #expect(short(script) == script)
  }

  @Test func `but where it may be another one's`() {
    // Declared for other scripts too, here or there.
    let script = ScriptToken.all(in: Array("const word=1;function other(){let third;}".utf8))
    #expect(ShortNames.shared(by: script) == ["word", "other"])
    #expect(short("(()=>{const word=1;f(word);})();", shared: ["word"]) == "(()=>{const word=1;f(word);})();")
    // Used where nothing declares it: the page's own.
    #expect(
      short("(()=>{{const word=1;f(word);}f(word);})();") == "(()=>{{const word=1;f(word);}f(word);})();")
    #expect(short("f((word)=>{});g(word);") == "f((word)=>{});g(word);")
  }

  @Test func `none is a name that is there already, or a word of the language`() {
    #expect(short("(()=>{const word=e+t;f(word);})();") == "(()=>{const a=e+t;f(a);})();")
    let many = (0..<3000).map { "word\($0)" }
    let script = "(()=>{" + many.map { "const \($0)=1;" }.joined() + "})();"
    let names = ScriptToken.all(in: Array(short(script).utf8)).filter { $0.kind == .word }.map(\.text)
      .filter { $0 != "const" && $0 != "1" }
    #expect(Set(names).count == 3000 && ScriptNames.keyWords.isDisjoint(with: names))
  }

  /// A parameter that is not used is in the way of what is declared in the body.
  @Test func `what is declared together differs`() {
    #expect(
      short(
        "(()=>{f((unused,other)=>{const word=other;return word;});try{}catch(error){const word=1;g(word);}})();"
      )
        == "(()=>{f((a,t)=>{const e=t;return e;});try{}catch(t){const e=1;g(e);}})();")
  }

  /// All of a name or none of it becomes one other, and nothing else changes.
  @Test(arguments: try Scripts.names())
  func `our own scripts keep their shape`(name: String) throws {
    let tokens = try Scripts.tokens(of: name)
    let served = ShortNames.shortened(tokens, shared: [])
    #expect(served.map(\.kind) == tokens.map(\.kind) && served.map(\.gap) == tokens.map(\.gap))
    var names: [String: String] = [:]
    for (one, other) in zip(tokens, served) {
      #expect(names[one.text, default: other.text] == other.text)
      names[one.text] = other.text
    }
    let properties = ScriptNames(tokens).properties
    #expect(names.allSatisfy { $0.key == $0.value || !properties.contains($0.key) })
    #expect(ScriptNames(served).properties == properties)
  }
}
