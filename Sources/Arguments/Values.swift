/// What was written for a command, checked, to be read with the declarations themselves.
///
///     values[asOf]                               // Day?, for an Option<Day>
///     values[quiet]                              // Bool, for a Flag
///     values[network]                            // String, for an Operand
public struct Values: Sendable {
  private var readings: [String: any Sendable] = [:]

  /// Checks what was written against what a command and its set declare.
  init(
    checking raw: RawArguments, options: [any OptionDeclaration],
    operands: [any OperandDeclaration]
  ) throws(UsageError.Problem) {
    for option in options {
      readings[option.key] = try option.reading(of: raw.texts[option.key] ?? [])
    }
    var rest = raw.operands[...]
    for operand in operands {
      let taken = rest.prefix(operand.facts.arity == .repeatable ? rest.count : 1)
      readings[operand.key] = try operand.reading(of: Array(taken))
      rest = rest.dropFirst(taken.count)
    }
    if let extra = rest.first { throw .extraOperand(extra) }
  }

  /// What was written for an option, a flag or an operand, in the type it declares.
  ///
  /// - Precondition: The command that was parsed declares the argument.
  public subscript<Declaration: ArgumentDeclaration>(
    declaration: Declaration
  ) -> Declaration.Reading {
    guard let reading = readings[declaration.key] as? Declaration.Reading else {
      preconditionFailure("'\(declaration.key)' is not declared by the command that was parsed")
    }
    return reading
  }
}
