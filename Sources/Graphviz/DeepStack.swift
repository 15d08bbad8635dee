import GraphvizShim

/// Returns what work yields on a thread with a deep stack, one caller at a time in this process.
///
/// Graphviz keeps its state per process, not per context: four threads with a context each crash.
func withGraphviz<Value>(
  _ work: () throws(GraphvizError) -> Value
) throws(GraphvizError) -> Value {
  var outcome: Result<Value, GraphvizError>?
  perform {
    do throws(GraphvizError) {
      outcome = .success(try work())
    } catch {
      outcome = .failure(error)
    }
  }
  guard let outcome else {
    throw GraphvizError(
      .failed, at: "Graphviz", "the system starts no thread", cure: "free some memory")
  }
  return try outcome.get()
}

private func perform(_ work: () -> Void) {
  withoutActuallyEscaping(work) { work in
    var work = work
    withUnsafeMutablePointer(to: &work) { pointer in
      _ = shim_run({ $0?.assumingMemoryBound(to: (() -> Void).self).pointee() }, pointer)
    }
  }
}
