package import CommitmentModel

extension RecordCheck {
  mutating func check(_ assessment: Assessment) {
    expectCommitment(assessment.commitment, .commitment)
    if assessment.status == .notAssessed {
      report(
        "bad-value", .status, "'not-assessed' is the lack of an assessment, not one",
        hint: "retract the assessment that should not stand")
    }
    if let commitment = register.framework[assessment.commitment],
      !commitment.assessedBy.contains(assessment.basis)
    {
      report(
        "assessed-by", .basis,
        "'\(commitment.id)' is not assessed on the basis '\(assessment.basis.rawValue)'",
        hint: "its bases are \(commitment.assessedBy.map(\.rawValue).joined(separator: ", "))")
    }
    var cited: [Record] = []
    let standings = assessment.cites.isEmpty ? nil : standings
    var isTestable = true
    for id in assessment.cites where expectRecord(id, .cites) {
      guard let other = standings.flatMap({ counted(id, $0) }) ?? register[id] else {
        // The bar was met by what can no longer be read, or the record would not have been written.
        isTestable = false
        report(
          "redacted-evidence", .cites, "the evidence '\(id.short)' that this rests on can no longer be read",
          value: id.description, severity: .note)
        continue
      }
      // Two offices' records of the same news are one piece of evidence.
      guard !cited.contains(where: { $0.id == other.id }) else { continue }
      guard let evidence = other.evidence else {
        report("other-kind", .cites, "'\(id.short)' is no evidence but \(other.kind.rawValue)")
        continue
      }
      guard evidence.marks.contains(where: { $0.commitment == assessment.commitment }) else {
        report(
          "not-cited-under", .cites,
          "the evidence '\(id.short)' is not cited under '\(assessment.commitment)'",
          hint: "record it there too, with 'a4p correct \(id.short) --commitment ...'")
        continue
      }
      cited.append(other)
    }
    if isTestable, assessment.rubric == register.framework.rubric.version {
      checkBar(assessment, cited: cited)
    }
    checkJudgement(assessment)
  }

  /// The record that counts for one that was taken back as its duplicate before the assessment was made.
  private func counted(_ id: RecordID, _ standings: Standings) -> Record? {
    guard let position = register.position(of: id), standings.standing(of: position) == .retracted else {
      return nil
    }
    return standings.standIns(for: position, knownBy: record.header.recorded).first.flatMap(register.record)
  }

  /// Tests the evidence bar of a status, on the day of the assessment and never again.
  private mutating func checkBar(_ assessment: Assessment, cited: [Record]) {
    guard let bar = register.framework.rubric.step(assessment.status)?.bar, let day = record.header.date?.last
    else {
      return
    }
    let label = register.framework.rubric.step(assessment.status)?.label ?? assessment.status.rawValue
    if bar.needsSearch, assessment.searched == nil {
      report(
        "evidence-bar", .searched, "'\(label)' needs a word on where was searched, and until when",
        hint: "add --searched")
    }
    let fitting = cited.filter { Self.canMeet(bar, $0, for: assessment.commitment, by: day) }
    let documents = Set(fitting.compactMap { $0.evidence?.citation.documentKey })
    if documents.count < bar.documents {
      let natures =
        bar.natures.isEmpty ? "" : " of nature \(bar.natures.map(\.rawValue).joined(separator: ", "))"
      let after = bar.afterDate.map { " after \($0)" } ?? ""
      report(
        "evidence-bar", .cites,
        "'\(label)' needs \(bar.documents) cited \(bar.documents == 1 ? "document" : "documents")\(natures)\(after) "
          + "that \(bar.documents == 1 ? "advances" : "advance") the commitment; \(documents.count == 0 ? "none" : "\(documents.count)") of what is cited fits",
        hint: "'a4p evidence --commitment \(assessment.commitment)' lists what --cites can name")
      // The further tests of the same documents would only say the same again.
      if documents.isEmpty { return }
    }
    let delivering = fitting.filter { $0.evidence.map { bar.deliveryNatures.contains($0.nature) } ?? false }
    let delivered = Set(delivering.compactMap { $0.evidence?.citation.documentKey })
    if delivered.count < bar.deliveryDocuments {
      report(
        "evidence-bar", .cites,
        "'\(label)' needs \(bar.deliveryDocuments) of them to show delivery: "
          + bar.deliveryNatures.map(\.rawValue).joined(separator: ", "))
    }
    if let months = bar.recentMonths {
      let limit = day.advanced(byMonths: -months)
      if !fitting.contains(where: { $0.header.date.map { $0.last >= limit } ?? false }) {
        report("evidence-bar", .cites, "'\(label)' needs a document of the \(months) months before \(day)")
      }
    }
    if bar.needsDistinctSources {
      let sources = Set(fitting.compactMap { $0.evidence?.source })
      if sources.count < min(2, bar.documents) {
        report("evidence-bar", .cites, "'\(label)' needs documents from different sources")
      }
    }
  }

  /// Whether a cited piece of evidence can meet a bar: statements, pledges and recommendations never do.
  package static func canMeet(
    _ bar: Rubric.Bar, _ record: Record, for commitment: CommitmentID, by day: CalendarDate
  ) -> Bool {
    guard let evidence = record.evidence, let date = record.header.date, date.last <= day else {
      return false
    }
    let advances = evidence.marks.contains {
      $0.commitment == commitment && $0.direction == .advances
    }
    let isLate = bar.afterDate.map { date.last > $0 } ?? true
    let never: [EvidenceNature] = [.statement, .pledge, .recommendation]
    let fits = bar.natures.isEmpty ? !never.contains(evidence.nature) : bar.natures.contains(evidence.nature)
    return advances && isLate && fits
  }
}

extension Evidence {
  /// What tells sources apart: the issuing body, else the host of the address, else the document.
  fileprivate var source: String {
    if let issuingBody { return issuingBody }
    if let url = citation.url {
      return String(url.drop { $0 != "/" }.drop { $0 == "/" }.prefix { $0 != "/" })
    }
    return citation.documentKey
  }
}
