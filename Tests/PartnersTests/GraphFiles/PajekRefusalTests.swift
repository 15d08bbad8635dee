import Partners
import Testing

@Suite("Pajek networks that are refused")
struct PajekRefusalTests {
  @Test(
    "Pajek is refused with line and character",
    arguments: [
      ("", ["g.net:1: the file ends too early; expected *Vertices n"]),
      ("1 2\n", ["g.net:1:1: '1' does not belong here; expected *Network, *Vertices"]),
      (
        "*Vertices 2\n*Egdes\n",
        [
          "g.net:2:1: '*Egdes' does not belong here; expected *Vertices, *Edges, *Arcs, "
            + "*Edgeslist, *Arcslist; did you mean '*Edges'?"
        ]
      ),
      (
        "*Vertices 2\n*Edges\n1 3\n1 1\n1\n",
        [
          "g.net:3:3: '3' does not belong here; expected the number of a vertex, 1 to 2",
          "g.net:4:1: '1' is tied to itself; remove this tie, or give --drop-self-ties",
          "g.net:5:1: '1' does not belong here; expected two numbers of vertices",
        ]
      ),
      (
        "*Vertices 2\n1 Anne\n2 Bo\n*Edges\n1 2 0\n",
        ["g.net:5:5 (strength): the strength '0' of the tie 'Anne'–'Bo' is not a number above 0"]
      ),
      (
        "*Vertices 1\n1 \"open\n",
        ["g.net:2:3: '\"' does not belong here; expected a closing quotation mark"]
      ),
      (
        "*Vertices 99999999999\n",
        [
          "g.net:1:11: '99999999999' does not belong here; expected a number of vertices, 0 to "
            + "1000000"
        ]
      ),
      (
        "*Vertices 3 1\n*Edges\n2 3\n",
        [
          "g.net:3:1: '2' and '3' are of the same mode; in a two-mode graph a tie leads from one "
            + "to the other"
        ]
      ),
    ])
  func pajek(text: String, expected: [String]) throws {
    #expect(try GraphFileRefusalTests.complaints(text, .pajek) == expected)
  }
}
