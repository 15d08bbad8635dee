import Foundation
import MaillageCommand

// A PDF names the time zone of its making, and the same records must give the same bytes anywhere.
setenv("TZ", "UTC", 1)

exit(
  Maillage.run(
    Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment))
