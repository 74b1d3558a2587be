/// The files and folders that a path begins like.
enum PathCandidates {
  static func below(_ typed: String, foldersOnly: Bool, in context: Context) -> [CompletionRequest.Candidate]
  {
    let folder = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
    let absolute = context.absolute(folder.isEmpty ? "." : folder)
    let entries = (try? context.store.list(absolute)) ?? []
    let name = typed.dropFirst(folder.count)
    return entries.filter { entry in
      entry.name.hasPrefix(name) && (name.hasPrefix(".") || !entry.name.hasPrefix("."))
        && (entry.kind == .folder || !foldersOnly)
    }
    .map { CompletionRequest.Candidate(folder + $0.name + ($0.kind == .folder ? "/" : "")) }
  }
}
