import Foundation
import PeerPython
import Testing

/// What a report says must be what its data say, and what its data say must be what the commands
/// print: a coordinator who doubts a number can compute it again.
@Suite("A report that proves itself", .serialized)
struct ReportRunTests {
  private let run = RunTests().run
  private let folder = NSTemporaryDirectory() + "maillage-report-\(UUID().uuidString)"

  /// The folder of the whole report: written once, for it takes ten seconds, and removed at the end.
  private static let whole: String? = {
    let number = ProcessInfo.processInfo.processIdentifier
    let folder = NSTemporaryDirectory() + "maillage-report-\(number)"
    let outcome = try? RunTests().run(["report", RunTests.ales, "-o", folder])
    atexit {
      if let folder = ReportRunTests.whole { try? FileManager.default.removeItem(atPath: folder) }
    }
    return outcome?.code == 0 ? folder : nil
  }()

  private func report(_ arguments: [String]) throws -> String {
    let outcome = try run(["report", RunTests.ales, "-o", folder] + arguments, "C")
    #expect(outcome.code == 0, "\(outcome.errors)")
    return try json(in: folder)
  }

  private func json(in folder: String) throws -> String {
    let data = try #require(FileManager.default.contents(atPath: folder + "/report.json"))
    return String(decoding: data, as: UTF8.self)
  }

  /// The value of a name at the top of a JSON document, as it would stand alone.
  private func part(_ name: String, of json: String) -> String? {
    let lines = json.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { $0.hasPrefix("  \"\(name)\" : ") }) else {
      return nil
    }
    let value = lines[first].dropFirst("  \"\(name)\" : ".count)
    guard value == "{" else { return String(value) }
    let rest = lines[(first + 1)...]
    guard let last = rest.firstIndex(where: { $0 == "  }" || $0 == "  }," }) else { return nil }
    return (["{"] + rest[..<last].map { String($0.dropFirst(2)) } + ["}"])
      .joined(separator: "\n") + "\n"
  }

  @Test(
    "each part of report.json is what its command prints, byte for byte",
    arguments: [
      ("gaps", ["gaps"]), ("summary", ["summary"]), ("check", ["check"]),
      ("comparison", ["compare"]), ("rehearsal", ["rehearse", "--coordinator"]),
      ("measures", ["measure"]), ("offers", ["offers"]), ("steps", ["steps"]), ("sites", ["sites"]),
      ("ratios", ["ratios"]),
    ])
  func commands(name: String, arguments: [String]) throws {
    let json = try json(in: try #require(Self.whole))
    let options = arguments.dropFirst() + ["--format", "json"]
    let printed = try run([arguments[0], RunTests.ales] + options, "C").output
    #expect(part(name, of: json) == printed)
  }

  @Test("--compare-with takes a window, a year or a folder, and refuses a window that ends first")
  func before() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let window = try report(["--compare-with", "2018-01-01..2018-12-31"])
    let year = try report(["--compare-with", "2018"])
    #expect(window == year)
    let options = ["--before-from", "2018", "--before-as-of", "2018", "--format", "json"]
    let compared = try run(["compare", RunTests.ales] + options, "C")
    #expect(part("comparison", of: window) == compared.output)
    let other = try report(["--compare-with", RunTests.ales])
    let same = try run(["compare", RunTests.ales, RunTests.ales, "--format", "json"], "C")
    #expect(part("comparison", of: other) == same.output)
    let wrong = ["report", RunTests.ales, "-o", folder, "--compare-with"]
    #expect(try run(wrong + ["2019-01-01..2018-01-01"], "C").code == 2)
    #expect(try run(wrong + ["/nowhere"], "C").code == 1)
  }

  @Test("where no gap can be found, the command says what to record")
  func withoutTerritories() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let network = URL(fileURLWithPath: RunTests.ales).deletingLastPathComponent()
      .appendingPathComponent("accompagnement-collectif").path
    let outcome = try run(["report", network, "-o", folder, "--lang", "en"], "C")
    #expect(outcome.code == 0 && outcome.output.hasPrefix("Coverage of the territories: not"))
  }

  @Test(
    "report.json keeps to its published schema",
    .enabled(if: Python.has("jsonschema"), "jsonschema is not installed; make test installs it"))
  func schema() throws {
    let file = try #require(Self.whole) + "/report.json"
    let said = ReportSchema(name: "maillage-report-1").judgement(of: file)
    #expect(said == "[]\nFalse\n")
  }

  @Test(
    "every cell of the pages and of the Markdown is that of report.json",
    .enabled(if: Python.has("json"), "there is no Python"), arguments: ["fr", "en"])
  func pages(language: String) throws {
    let folder = try #require(Self.whole)
    let said = Python.output(of: Self.comparison, [folder, language]) ?? "the script failed"
    let numbers = said.split(separator: " ").compactMap { Int($0) }
    #expect(said.hasPrefix("same ") && numbers.allSatisfy { $0 > 100 }, "\(said)")
  }

  /// Reads a page and its Markdown with the parsers of Python, and writes numbers by code of its
  /// own: half away from zero, thousands apart from five digits on.
  private static let comparison = #"""
    import html.parser, json, re, sys
    from decimal import Decimal, ROUND_HALF_UP
    folder, language = sys.argv[1:]
    french = language == 'fr'
    mark = '' if french else '.en'
    report = json.load(open(folder + '/report.json'))

    def grouped(digits):
        if len(digits) < 5: return digits
        return re.sub(r'(?<=\d)(?=(\d{3})+$)', '\u00a0' if french else ',', digits)

    def number(value, places):
        if value is None: return 'n.d.'
        exact = Decimal(repr(float(value))) + Decimal('1e-9') / 10 ** places * (1 if value >= 0 else -1)
        text = str(exact.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP))
        sign = '-' if text.startswith('-') and text.strip('-0.') else ''
        whole, _, rest = text.lstrip('-').partition('.')
        return sign + grouped(whole) + ((',' if french else '.') + rest if rest else '')

    def word(text): return text if isinstance(text, str) else text[language]

    def said(cell):
        kind, value = cell['type'], cell['value']
        if kind == 'text': return word(value)
        if kind == 'count': return number(value, 0)
        if kind == 'share':
            if value is None: return 'n.d.'
            return number(float(Decimal(repr(value)) * 100), 1) + ('\u00a0%' if french else '%')
        if kind == 'decimal': return number(value, cell['places'])
        if kind == 'day': return value or ('jamais' if french else 'never')
        signs = {'covered': '●', 'fragile': '◆', 'silent': '○', 'unknown': '?'}
        return number(value, 0) + ' ' + signs[cell['state']] if cell['state'] else '–'

    class Page(html.parser.HTMLParser):
        def __init__(self):
            super().__init__()
            self.tables, self.cell, self.caption = [], None, None
        def handle_starttag(self, tag, attributes):
            if tag == 'table': self.tables.append({'caption': '', 'rows': []})
            if tag == 'caption': self.caption = ''
            if tag == 'tr': self.tables[-1]['rows'].append([])
            if tag in ('td', 'th'): self.cell = {'text': '', 'value': dict(attributes).get('data-value')}
        def handle_endtag(self, tag):
            if tag == 'caption': self.tables[-1]['caption'], self.caption = self.caption, None
            if tag in ('td', 'th') and self.cell is not None:
                self.tables[-1]['rows'][-1].append(self.cell); self.cell = None
        def handle_data(self, data):
            if self.cell is not None: self.cell['text'] += data
            if self.caption is not None: self.caption += data

    page = Page()
    page.feed(open(folder + '/index' + mark + '.html').read())
    tables = [b for s in report['document']['sections'] for b in s['blocks'] if b['type'] == 'table']
    shown = [t for t in page.tables if t['caption']]
    assert [t['caption'] for t in shown] == [word(t['caption']) for t in tables], 'captions'
    cells = 0
    for table, want in zip(shown, tables):
        rows, place = [[said(c) for c in row['cells']] for row in want['rows']], 0
        for row in table['rows'][1:]:
            if len(row) < len(want['columns']): continue
            texts = [c['text'] for c in row[:len(want['columns'])]]
            while place < len(rows) and not all(t.startswith(w) for t, w in zip(texts, rows[place])):
                place += 1
            assert place < len(rows), (table['caption'], texts)
            for cell, known in zip(row, want['rows'][place]['cells']):
                if cell['value'] is not None and known['type'] == 'count':
                    assert int(cell['value']) == known['value'], (cell, known)
            cells, place = cells + len(rows[place]), place + 1

    def plain(text):
        text = re.sub(r'\\([^\w\s])', r'\1', text)
        return text.replace('&lt;', '<').replace('&gt;', '>').replace('&amp;', '&')

    lines = open(folder + '/report' + mark + '.md').read().split('\n')
    written = [[plain(c) for c in re.split(r'(?<!\\) \| ', line[2:-2])] for line in lines
               if line.startswith('| ') and not line.startswith('| ---')]
    wanted = [row for t in tables for row in
              [[word(c['title']) for c in t['columns']]] + [[said(c) for c in r['cells']] for r in t['rows']]]
    squeezed = lambda rows: [[re.sub(r'[\n\r]', ' ', c) for c in row] for row in rows]
    assert written == squeezed(wanted), [p for p in zip(written, squeezed(wanted)) if p[0] != p[1]][:2]
    print('same', cells, sum(len(row) for row in written))
    """#
}
