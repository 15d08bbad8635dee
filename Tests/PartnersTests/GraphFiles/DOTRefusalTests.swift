import Partners
import Testing

@Suite("DOT that is refused")
struct DOTRefusalTests {
  @Test(
    "DOT beyond the common part is refused with line and character",
    arguments: [
      ("", "g.dot:1: the file ends too early; expected graph or digraph"),
      ("graph {\n a -> b }", "g.dot:2:4: '->' does not belong here; expected --"),
      ("digraph {\n a -- b }", "g.dot:2:4: '--' does not belong here; expected ->"),
      ("graph {\n a:n -- b }", "g.dot:2:3: ':': a port cannot be read here"),
      ("graph {\n a [label=<b>] }", "g.dot:2:11: '<': an HTML text cannot be read here"),
      (
        "graph {\n a -- {b c} }",
        "g.dot:2:7: an edge to a whole subgraph cannot be read here; write one edge a node"
      ),
      (
        "graph {\n \"a }", "g.dot:2:2: '\"' does not belong here; expected a closing quotation mark"
      ),
      ("graph { a", "g.dot:1: the file ends too early; expected a node, an edge or }"),
      (
        "graph { 1a }",
        "g.dot:1:9: '1a' does not belong here; expected a name in quotation marks, or of letters, digits and _"
      ),
      (
        "graph {} graph {}",
        "g.dot:1:10: 'graph' does not belong here; expected the end: one graph in a file"
      ),
      (
        "graph { a -- a }",
        "g.dot:1:9: 'a' is tied to itself; remove this tie, or give --drop-self-ties"
      ),
      (
        "graph { a -- b [weight=0] }",
        "g.dot:1:24 (strength): the strength '0' of the tie 'a'–'b' is not a number above 0"
      ),
    ])
  func dot(text: String, expected: String) throws {
    #expect(try GraphFileRefusalTests.complaints(text, .dot) == [expected])
  }

  @Test("a hundred thousand open braces end in a refusal, not in a crash")
  func deepBraces() throws {
    let text = "graph " + String(repeating: "{", count: 100_000)
    let found = try GraphFileRefusalTests.complaints(text, .dot)
    #expect(
      found == [
        "g.dot:1:71: '{' does not belong here; expected fewer than 64 open braces"
      ])
  }
}
