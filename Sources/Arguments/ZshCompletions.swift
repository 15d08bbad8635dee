import Languages

extension CommandSet {
  func zshCompletions(in language: Language) -> String {
    let described = allCommands.map { command in
      "\(command.name):\(command.summary[language])".shellQuoted
    }
    return """
      #compdef \(name)
      # Load in zsh: source <(\(name) completions zsh)
      _\(identifier)() {
        local context state state_descr line
        typeset -A opt_args
        local -a commands=(
          \(described.joined(separator: "\n    "))
        )
        _arguments -C -s \\
      \(zshSpecs(options(of: nil), language))    '1:command:->command' '*::argument:->argument'
        case $state in
          command) _describe command commands ;;
          argument)
            case $line[1] in
      \(zshBranches(language))
            esac ;;
        esac
      }
      if [[ $funcstack[1] == _\(identifier) ]]; then
        _\(identifier) "$@"
      else
        compdef _\(identifier) \(name)
      fi

      """
  }

  private func zshBranches(_ language: Language) -> String {
    allCommands.map { command in
      let operands = command.operands.map { "    \($0.facts.zshSpec(in: language)) \\\n" }
      return "        \(command.name)) _arguments -s \\\n"
        + zshSpecs(options(of: command), language) + operands.joined() + "    ;;"
    }.joined(separator: "\n")
  }

  private func zshSpecs(_ options: [any OptionDeclaration], _ language: Language) -> String {
    options.map { "    \($0.facts.zshSpec(in: language)) \\\n" }.joined()
  }
}

extension OptionFacts {
  fileprivate func zshSpec(in language: Language) -> String {
    let meaning = "[" + help[language].zshEscaped + "]"
    let argument = value.map { ":\($0[language].zshEscaped):\(suggestions.zshAction)" } ?? ""
    let names = spellings.map { value != nil && $0.hasPrefix("--") ? $0 + "=" : $0 }
    let excluded = arity == .repeatable ? "*" : "(\(spellings.joined(separator: " ")))"
    let alternatives = names.count > 1 ? "{\(names.joined(separator: ","))}" : names[0]
    return excluded.shellQuoted + alternatives + (meaning + argument).shellQuoted
  }
}

extension OperandFacts {
  fileprivate func zshSpec(in language: Language) -> String {
    let place =
      switch arity {
      case .required: ""
      case .optional, .defaulted: ":"
      case .repeatable: "*"
      }
    return "\(place):\(name[language].zshEscaped):\(suggestions.zshAction)".shellQuoted
  }
}

extension Suggestions {
  fileprivate var zshAction: String {
    switch self {
    case .nothing: " "
    case .files: "_files"
    case .choices(let words): "(\(words.joined(separator: " ")))"
    }
  }
}

extension String {
  fileprivate var zshEscaped: String {
    reduce(into: "") { result, character in
      if #"\:[]"#.contains(character) { result += "\\" }
      result.append(character)
    }
  }
}
