import Languages

/// How often an argument comes, and what stands for it when it does not.
public enum Arity: Sendable, Hashable {
  /// Never more than once.
  case optional
  /// Exactly once.
  case required
  /// Never more than once; otherwise the value shown here is assumed.
  case defaulted(to: String)
  /// As often as wanted.
  case repeatable
}

/// Returns what stands in brackets after a description, with a leading space, or nothing.
func remark(_ arity: Arity?, choices: [String]?, in language: Language) -> String {
  var remarks: [Text] = []
  if let choices {
    let list = choices.joined(separator: ", ")
    remarks.append(Text(fr: "parmi \(list)", en: "one of \(list)"))
  }
  switch arity {
  case .required: remarks.append(Text(fr: "obligatoire", en: "required"))
  case .repeatable: remarks.append(Text(fr: "répétable", en: "may be repeated"))
  case .defaulted(let value):
    remarks.append(Text(fr: "par défaut : \(value)", en: "default: \(value)"))
  case .optional, nil: break
  }
  let separator = language == .french ? " ; " : "; "
  return remarks.isEmpty
    ? "" : " (" + remarks.map { $0[language] }.joined(separator: separator) + ")"
}
