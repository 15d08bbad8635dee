import Foundation
import PeerPython

/// A published schema of `report.json`, and what Python's `jsonschema` says of a file against it.
struct ReportSchema {
  /// The name of the schema's file, without its ending.
  let name: String

  private var path: String {
    URL(fileURLWithPath: RunTests.ales).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Documentation/Schemas/\(name).schema.json").path
  }

  /// Returns the complaints about a file, then whether it would still pass with one title broken.
  func judgement(of file: String) -> String? {
    let script = """
      import json, jsonschema, sys
      schema, report = (json.load(open(path)) for path in sys.argv[1:])
      jsonschema.Draft202012Validator.check_schema(schema)
      validator = jsonschema.Draft202012Validator(schema)
      print([e.json_path + ': ' + e.message[:200] for e in validator.iter_errors(report)])
      report['document']['sections'][0]['title'] = 1
      print(validator.is_valid(report))
      """
    return Python.output(of: script, [path, file])
  }
}
