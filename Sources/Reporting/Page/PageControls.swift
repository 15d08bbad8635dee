import Languages
import Partners

/// Search and filters: a template that the script brings to life, so that nothing dead is shown
/// where there is no script.
extension PageWriter {
  /// The controls, in the words of the page.
  var controls: String {
    let fields = [searchField, facetFields, dayFields].joined(separator: "\n")
    let status = PageWords.status.map { name, text in
      "data-\(name)=\"\(text[language].escaped)\""
    }
    return """
      <template id="controls-template">
      <form id="controls" role="search" aria-label="\(PageWords.controls[language])" autocomplete="off">
      <details><summary>\(PageWords.controls[language])</summary>
      <div class="fields">
      \(fields)
      <p><button type="reset">\(PageWords.reset[language])</button></p>
      </div></details>
      <p id="controls-count" role="status" \(status.joined(separator: " "))></p>
      </form>
      </template>
      """
  }

  private var searchField: String {
    field("q", PageWords.search[language]) {
      "<input id=\"\($0)\" name=\"q\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\">"
    }
  }

  private var facetFields: String {
    let lists = [
      ("territory", PageWords.territory, facets.territories.map { ($0, $0) }),
      ("sector", PageWords.sector, facets.sectors.map { ($0.rawValue, $0.words[language]) }),
      ("kind", PageWords.kind, facets.kinds.map { ($0, KindWords.interaction($0)[language]) }),
    ]
    return lists.filter { !$0.2.isEmpty }.map { name, label, options in
      field(name, label[language]) { id in
        "<select id=\"\(id)\" name=\"\(name)\"><option value=\"\">\(PageWords.all[language])</option>"
          + options.enumerated().map { number, option in
            "<option value=\"\(option.0.escaped)\" data-key=\"\(number)\">"
              + "\(option.1.escaped)</option>"
          }.joined() + "</select>"
      }
    }.joined(separator: "\n")
  }

  private var dayFields: String {
    guard let days = facets.days else { return "" }
    return [("from", PageWords.from), ("to", PageWords.to)].map { name, label in
      field(name, label[language]) { id in
        "<input id=\"\(id)\" name=\"\(name)\" type=\"date\" min=\"\(days.first)\" "
          + "max=\"\(days.last)\">"
      }
    }.joined(separator: "\n")
  }

  private func field(_ name: String, _ label: String, _ control: (String) -> String) -> String {
    let id = "control-" + name
    return "<p><label for=\"\(id)\">\(label.escaped)</label>\(control(id))</p>"
  }
}
