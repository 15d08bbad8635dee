import Foundation
import PeerPython
import Testing

/// A report is opened by people who did not write the records: nothing of a name may be run, loaded,
/// or taken for the structure of a file.
@Suite("Names and markup that attack a report", .serialized)
struct HostileReportRunTests {
  private let run = RunTests().run
  private let top = NSTemporaryDirectory() + "maillage-hostile-\(UUID().uuidString)"

  /// What pages, drawings, spreadsheets, Markdown, templates and paths would act upon.
  private static let attacks = [
    "<script>pwned()</script>", "\"><img src=x onerror=pwned()>", "'-pwned()-'",
    "</style></svg></table><script>pwned()</script>", "]]><script>pwned()</script>",
    "&lt;script&gt;pwned()&lt;/script&gt;", "=HYPERLINK(\"http://pwned.example\")",
    "+1+pwned()", "@pwned()", "-2+pwned()", "[pwned](javascript:pwned())",
    "![pwned](http://pwned.example/x.png)", "<javascript:pwned()>", "<http://pwned.example>",
    "`pwned` ~~pwned~~ ***pwned***", "| pwned | pwned |", "# pwned", "- pwned", "1. pwned",
    "../../pwned", "..\\pwned", "javascript:pwned()", "{{pwned}} ${pwned}", "--><script>pwned()",
    "\\N\\G pwned", "%3Cscript%3Epwned()", "pwned\u{202E}gnp", "<table><tr><td>pwned",
  ]

  /// A folder whose every text is an attack, in all tables and in the description.
  private func write() throws -> String {
    let folder = top + "/records"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, rows) in tables.merging(serviceTables, uniquingKeysWith: { first, _ in first }) {
      let text = rows.map { row in
        row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
      }.joined(separator: "\n")
      try Data((text + "\n").utf8).write(to: URL(fileURLWithPath: folder + "/\(name).csv"))
    }
    let package: [String: Any] = [
      "name": "hostile", "title": Self.attacks[0], "resources": [[String: Any]](),
      "sources": Self.attacks.map { ["name": $0, "title": $0] },
      "maillage": [
        "title": ["fr": Self.attacks[3], "en": Self.attacks[1]], "from": "2022-01-01",
        "asOf": "2022-12-31", "coordinator": [id(0)],
      ],
    ]
    let data = try JSONSerialization.data(withJSONObject: package)
    try data.write(to: URL(fileURLWithPath: folder + "/datapackage.json"))
    return folder
  }

  private func id(_ number: Int) -> String {
    "\(number)" + Self.attacks[number % Self.attacks.count]
  }

  private var tables: [String: [[String]]] {
    let attacks = Self.attacks.enumerated()
    let sectors = ["education", "health", "social"]
    return [
      "institutions": [
        ["id", "name", "acronym", "kind", "sector", "commune", "expected", "weight", "source"]
      ]
        + attacks.map {
          [
            id($0), $1, $1, $1, sectors[$0 % 3], "c" + id($0), $0 % 3 == 0 ? "yes" : "no",
            $0 % 3 == 0 ? "10" : "", $1,
          ]
        },
      "professionals": [["id", "function", "institution", "source"]]
        + attacks.map { ["p" + id($0), $1, id($0), $1] },
      "interactions": [
        ["id", "level", "kind", "label", "start", "status", "commune", "participants", "source"]
      ]
        + attacks.map {
          ["x" + id($0), "event", $1, $1, "2022-0\(1 + $0 % 9)-11", "held", "c" + id($0), "3", $1]
        },
      "participations": [["interaction", "actor", "role", "source"]]
        + attacks.flatMap { number, attack in
          (0..<3).map { step in
            [
              "x" + id(number), (step == 2 ? "p" : "") + id((number + step) % Self.attacks.count),
              step == 0 ? "organiser" : "participant", attack,
            ]
          }
        },
      "territories": [["id", "zoning", "name", "source"]]
        + ["care-sector", "education-district", "training-territory"].flatMap { zoning in
          attacks.prefix(6).map { [zoning + id($0), zoning, $1, $1] }
        },
      "communes": [["code", "name", "longitude", "latitude", "population", "pupils", "source"]]
        + attacks.map {
          ["c" + id($0), $1, "4.\($0 + 10)", "44.\(($0 * 7) % 30 + 10)", "100", "10", $1]
        },
      "memberships": [["commune", "territory", "source"]]
        + attacks.flatMap { number, attack in
          ["care-sector", "education-district", "training-territory"].map {
            ["c" + id(number), $0 + id(number % 6), attack]
          }
        },
    ]
  }

  /// The tables that only some networks have.
  private var serviceTables: [String: [[String]]] {
    let attacks = Self.attacks.enumerated()
    return [
      "offers": [
        ["id", "provider", "family", "label", "public", "mode", "theme", "contact", "source"]
      ]
        + attacks.map { ["o" + id($0), id($0), $1, $1, $1, $1, $1, $1, $1] },
      "needs": [["id", "label", "public", "theme", "source"]]
        + attacks.map { ["n" + id($0), $1, $1, $1, $1] },
      "steps": [
        [
          "id", "case", "order", "kind", "label", "carrier", "state", "expected", "document",
          "heard", "source",
        ]
      ]
        + attacks.map {
          ["s" + id($0), "x" + id(0), "\($0 + 1)", $1, $1, id(0), "described", $1, $1, $1, $1]
        },
      "resources": [["id", "theme", "title", "producer", "parts", "url", "source"]]
        + attacks.map { ["r" + id($0), $1, $1, id(0), $1, $1, $1] },
      "conflicts": [["id", "where", "what", "reading", "source"]]
        + attacks.map { ["k" + id($0), $1, $1, $1, $1] },
      "profiles": [["interaction", "dimension", "category", "percent", "source"]]
        + attacks.map { ["x" + id($0), $1, $1, "12.5", $1] },
      "traits": [["subject", "trait", "word", "source"]]
        + attacks.map { [id($0), "label", $1, $1] },
      "tools": [["id", "kind", "label", "source"]]
        + attacks.map { ["t" + id($0), $1, $1, $1] },
    ]
  }

  @Test(
    "nothing of them is run, loaded or written anywhere else",
    .enabled(
      if: Python.has("openpyxl", "marko"),
      "openpyxl and marko are not installed; make test installs them"))
  func report() throws {
    defer { try? FileManager.default.removeItem(atPath: top) }
    let folder = try write()
    let outcome = try run(["report", folder, "-o", top + "/out/report"], "C")
    #expect(outcome.code == 0, "\(outcome.errors)")
    for command in ["gaps", "summary", "check", "compare", "offers", "steps"] {
      for form in ["csv", "csv-excel", "markdown"] where command != "check" || form == "csv" {
        let printed = try run([command, folder, "--format", form], "C")
        #expect(printed.code == 0, "\(printed.errors)")
        let file = top + "/out/report/\(command)-\(form)." + (form == "markdown" ? "md" : "csv")
        try Data(printed.output.utf8).write(to: URL(fileURLWithPath: file))
      }
    }
    #expect(Python.output(of: Self.inspection, [top]) == "clean\n")
  }

  /// Reads every file with the parsers of Python, and complains of whatever could act.
  private static let inspection = #"""
    import csv, html.parser, json, marko, openpyxl, pathlib, re, sys, xml.etree.ElementTree as xml
    top = pathlib.Path(sys.argv[1])
    found = []

    class Page(html.parser.HTMLParser):
        def __init__(self, name):
            super().__init__(); self.name, self.script = name, False
        def handle_starttag(self, tag, attributes):
            self.script = tag in ('script', 'style')
            if tag in ('link', 'form', 'input') and self.name.endswith('.md'): found.append((self.name, tag))
            if tag == 'img' and not re.fullmatch(r'[a-z.-]+\.svg', dict(attributes).get('src') or ''):
                found.append((self.name, tag))
            if tag in ('iframe', 'object', 'embed', 'base') or (tag == 'script' and self.name.endswith('.md')):
                found.append((self.name, tag))
            for key, value in attributes:
                value = (value or '').strip().lower()
                if key.startswith('on') or (key in ('href', 'src', 'xlink:href', 'action', 'srcset')
                        and re.match(r'(javascript|vbscript|data:text|https?:|//)', value)):
                    found.append((self.name, tag, key, value))
        def handle_endtag(self, tag): self.script = False
        def handle_data(self, data):
            if self.script and 'pwned' in data: found.append((self.name, 'script', data[:80]))

    def ids(text): return re.findall(r'<[a-zA-Z][^<>]*? id="([^"]*)"', text)

    files = [path for path in top.rglob('*') if path.is_file() and 'records' not in path.parts]
    for path in files:
        name = path.name
        if path.parent != top / 'out' / 'report' or not re.fullmatch(r'[A-Za-z0-9._-]+', name):
            found.append(('path', str(path)))
        if path.suffix == '.html':
            text = path.read_text(); Page(name).feed(text)
            if len(set(ids(text))) != len(ids(text)): found.append((name, 'an id stands twice'))
        if path.suffix == '.md':
            text = path.read_text(); Page(name).feed(marko.convert(text))
            titles = [l for l in text.split('\n') if l.startswith('#')]
            if len(re.findall('<h[1-6]', marko.convert(text))) != len(titles): found.append((name, 'headings'))
            widths = {}
            for line in text.split('\n'):
                if line.startswith('| '):
                    cells = len(re.findall(r'(?<!\\)\|', line)); previous = widths.get('width')
                    if previous and cells != previous: found.append((name, line[:120]))
                    widths['width'] = cells
                else: widths = {}
        if path.suffix == '.svg':
            for element in xml.parse(path).iter():
                if not isinstance(element.tag, str): continue
                tag = element.tag.split('}')[-1].lower()
                if tag in ('script', 'foreignobject', 'iframe'): found.append((name, tag))
                for key, value in element.attrib.items():
                    key = key.split('}')[-1].lower()
                    if key.startswith('on') or (key in ('href', 'src')
                            and not re.fullmatch(r'(index(\.en)?\.html)?#[A-Za-z0-9._-]+', value)):
                        found.append((name, tag, key, value[:80]))
        if path.suffix == '.xlsx':
            for sheet in openpyxl.load_workbook(path):
                for row in sheet.iter_rows():
                    for cell in row:
                        if cell.data_type == 'f' or cell.hyperlink: found.append((name, cell.value))
        if path.suffix == '.csv':
            text = path.read_text('utf-8-sig')
            for row in csv.reader(text.splitlines(), delimiter=';' if 'excel' in name else ','):
                for cell in row:
                    if re.match(r'[=+@\t\r]', cell) or re.match(r'-(?![\d.,\s]*%?$)', cell):
                        found.append((name, cell[:80]))
        if path.suffix == '.json': json.loads(path.read_text())
    if not any(path.suffix == '.svg' for path in files): found.append('no picture')
    print('clean' if not found else found[:12])
    """#
}
