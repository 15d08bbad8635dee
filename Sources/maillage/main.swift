import Foundation
import MaillageCommand

exit(
  Maillage.run(
    Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment))
