import CommitmentModel

extension StateFigures {
  /// The page for people.
  func page(_ session: Session) -> String {
    var page = DetailPage(session)
    page.heading("\(endorser.names.text(in: session.language)) (\(endorser.code))")
    let formal = endorser.formalNames.text(in: session.language)
    if !formal.isEmpty { page.line("Formal name", formal) }
    page.line("Kind", endorser.kind.rawValue)
    if let group = endorser.group { page.line("Group", group) }
    if let since = endorser.memberSince { page.line("Member since", since.shown) }
    for former in open.registers.formerNames where former.code == endorser.code {
      let name =
        former.names[session.language] ?? former.names[.english] ?? former.formalNames.text(in: .english)
      page.line("Formerly", "\(name), until \(former.until.shown)")
    }
    addEndorsement(to: &page)
    page.heading("Roles as of \(day)")
    if rolesOfTheDay.isEmpty { page.paragraph("No membership in a role is recorded.") }
    for role in rolesOfTheDay { page.line(role.membership.role.text, Self.words(role)) }
    if !otherRoles.isEmpty {
      page.heading("Other terms and observations")
      for role in otherRoles { page.line(role.membership.role.text, Self.words(role)) }
    }
    page.heading("Commitments that call on its roles")
    page.paragraph(
      called.isEmpty
        ? "None is recorded, beyond those that call on all collectively."
        : called.map(\.id.text).joined(separator: ", ") + "; and those that call on all collectively.")
    page.heading("Evidence in which it has a part")
    if evidence.isEmpty { page.paragraph("None is recorded.") }
    for record in evidence {
      guard let value = record.evidence else { continue }
      let part = relations(in: record).joined(separator: ", ")
      page.line(
        record.header.date?.shown ?? "",
        "\(value.title) (\(part)), \(value.citation.shown), \(record.id.short)")
    }
    return page.text
  }

  private func addEndorsement(to page: inout DetailPage) {
    page.heading("Endorsement as of \(day)")
    guard let state else { return }
    let answer = EndorsementAnswer(input: "", outcome: .answered(state))
    page.line("Answer", answer.words + (state.date.map { ", \($0.shown)" } ?? ""))
    if let endorsement = state.endorsement {
      if let verb = endorsement.verb { page.line("Verb", verb) }
      if let grade = endorsement.grade {
        page.line("Grade", grade.rawValue + (grade.isSecondary ? " (secondary source)" : ""))
      }
      page.line("Source", endorsement.source)
      if let statement = state.statement { page.line("Statement", statement) }
      if let note = endorsement.note { page.line("Note", note) }
    }
    if state.answer == .notDocumented, let caveat = summary.caveat { page.paragraph(caveat) }
    // One act is what the answer says already.
    let acts = acts
    guard acts.count > 1 else { return }
    page.heading("History of its endorsement")
    for record in acts {
      guard let act = record.endorsement else { continue }
      let grade = act.grade.map { ", grade \($0.rawValue)" } ?? ""
      let statement = act.statement.map { "; statement: \($0)" } ?? ""
      page.line(
        record.header.date?.shown ?? "",
        "\(act.act.rawValue)\(grade), \(act.source)\(statement), \(record.id.short)")
    }
  }

  private static func words(_ role: MembershipState) -> String {
    let detail = role.membership.detail.map { "; \($0)" } ?? ""
    if role.isObservation { return "observed \(role.from?.shown ?? "")\(detail)" }
    let until = role.membership.until.map { " to \($0.shown)" } ?? ""
    return "from \(role.from?.shown ?? "")\(until)\(detail)"
  }
}
