import CommitmentModel
import Formats

/// Answers about endorsements as Markdown that can be put into a letter.
struct EndorsementLetter {
  let open: OpenWorkspace
  let summary: EndorsementSummary
  let day: CalendarDate
  let language: Language

  func text(_ answers: [EndorsementAnswer]) -> String {
    let declaration = open.framework.declarationNames.text(in: language)
    let understood = answers.filter { $0.state != nil }
    let others = answers.filter { $0.state == nil }
    var blocks: [MarkdownBlock] = [
      .paragraph([.text("Endorsement of the \(declaration), as documented in these records by \(day):")])
    ]
    if !understood.isEmpty {
      blocks.append(
        .table(
          MarkdownTable(
            header: ["Name", "Answer", "Date", "Source"].map { [.text($0)] },
            rows: understood.map { answer in
              [
                [.text(answer.state?.endorser.names.text(in: language) ?? "")], [.text(answer.words)],
                [.text(answer.state?.date?.shown ?? "")], [.text(answer.word)],
              ]
            })))
    }
    if !others.isEmpty {
      blocks.append(.paragraph([.text("Not answered:")]))
      blocks.append(
        .list(
          others.map { answer in
            let meaning = answer.meaning(open, language)
            return [
              .paragraph([.text("\(answer.input): \(answer.words)\(meaning.isEmpty ? "" : ", \(meaning)")")])
            ]
          }))
    }
    blocks += EndorsementAnswer.explanations(answers, summary).map { .paragraph([.text($0)]) }
    return MarkdownDocument(blocks).text
  }
}
