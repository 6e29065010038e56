import Testing

@testable import Web

/// Scripts and style sheets without what only their readers need.
@Suite struct BareScriptTests {
  private func bare(_ script: String) -> String {
    BareScript.text(of: ScriptToken.all(in: Array(script.utf8)))
  }

  @Test(
    arguments: [
      ("// Why.\n  if (a) {\n\n    b(\"// c\"); // d\n  }\n/* e */\n", "if(a){b(\"// c\");}"),
      ("const a = async () => {};", "const a=async()=>{};"),
      ("a - -b + +c - d", "a- -b+ +c-d"),
      ("return /[/ ]\\/ x/g.test(a) / 2 / b", "return/[/ ]\\/ x/g.test(a)/2/b"),
      ("`a  ${ b ? `c  ${ d }` : { e } }  f`", "`a  ${b?`c  ${d}`:{e}}  f`"),
      ("'it''s' + \"\\\" //\"", "'it''s'+\"\\\" //\""),
      ("\"a\" in b", "\"a\" in b"),
    ])
  func `white space goes where it separates nothing`(written: String, served: String) {
    #expect(bare(written) == served)
  }

  /// As JavaScript has it: a statement may end where a line does.
  @Test(
    arguments: [
      ("a\nb", "a\nb"), ("f()\n{}", "f()\n{}"), ("return\n!a", "return\n!a"), ("}\nconst a", "}\nconst a"),
      ("a;\nb", "a;b"), ("a\n  .b\n  && c", "a.b&&c"), ("f(\na,\nb\n)", "f(a,b)"), ("a /* \n */ b", "a\nb"),
    ])
  func `an end of a line stays where it may end a statement`(written: String, served: String) {
    #expect(bare(written) == served)
  }

  @Test(arguments: try Scripts.names())
  func `the same is read from it`(name: String) throws {
    let tokens = try Scripts.tokens(of: name)
    let read = ScriptToken.all(in: Array(BareScript.text(of: tokens).utf8))
    #expect(read.map(\.text) == tokens.map(\.text) && read.map(\.kind) == tokens.map(\.kind))
    for (one, other) in zip(tokens, read) { #expect(other.gap == .none || one.gap != .none) }
  }

  /// The reader stumbles over nothing in them: what opens closes, and no text goes on past its line but a template.
  @Test(arguments: try Scripts.names())
  func `they are read as they are meant`(name: String) throws {
    var depth = 0
    for token in try Scripts.tokens(of: name) {
      if token.closes { depth -= 1 }
      #expect(depth >= 0)
      if token.opens { depth += 1 }
      #expect(!token.text.contains("\n") || token.text.hasPrefix("`") || token.text.hasPrefix("}"))
    }
    #expect(depth == 0)
  }

  @Test func `of a style sheet too`() {
    let sheet = """
      /* Why. */
      .a > .b, .c :is(d, e) ~ f:not(.g) + h {
        margin: 0 calc(1em + 2px) !important;
        content: "a  { b: c; }";
      }

      @media (max-width: 30em) and (min-height: 2em) { :host { color: red; } }
      """
    #expect(
      BareStyle.text(of: sheet) == ".a>.b,.c :is(d,e)~f:not(.g) + h{margin:0 calc(1em + 2px)!important;"
        + "content:\"a  { b: c; }\"}@media (max-width:30em) and (min-height:2em){:host{color:red}}")
  }
}
