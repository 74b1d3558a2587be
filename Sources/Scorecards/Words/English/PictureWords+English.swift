import CommitmentModel

extension PictureWords {
  static let english = PictureWords(
    statusTitle: "Commitments by status in each area",
    movementTitle: "Status of every commitment, quarter by quarter",
    evidenceTitle: "Evidence by area, year and direction", endorsementsTitle: "Endorsements over time",
    asOf: { "As of \($0)" }, labelledCount: { "\($0): \($1)" }, assessed: "Assessed",
    quarterNumber: { "Q\($0)" }, differs: "In a frame: differs from the quarter before",
    statusNote:
      "Numbers of commitments. “Not assessed” means neither progress nor the lack of it.",
    movementNote:
      "Status at the end of each quarter, as the records that count now say it. A status stands until another "
      + "assessment replaces it. “Not assessed” means neither progress nor the lack of it.",
    evidenceNote:
      "Numbers of records by the year from which they count; evidence cited under several commitments of an area is "
      + "counted under each. That none is recorded does not show that nothing was done.",
    endorsementsNote:
      "The line counts States by the date of the endorsement that is documented in this copy. A State that is not "
      + "documented here may have endorsed.",
    yearAndEarlier: { "to \($0)" }, documented: "States whose endorsement is documented here",
    official: "Official totals, with their dates below", officialTotals: English.officialTotals,
    statusDescription: { day, total, statuses, areas in
      "Bars that show how many of \(English.count(total, "commitment", "commitments")) had which status on \(day). "
        + statuses.map { "\($0.label): \($0.count)" }.joined(separator: "; ") + ". Assessed by area: "
        + areas.map { "\($0.name), \($0.assessed) of \($0.total)" }.joined(separator: "; ") + "."
    },
    movementDescription: { total, assessed, changes in
      "A grid of the status of \(English.count(total, "commitment", "commitments")) at the end of each quarter. "
        + "Assessed of \(total): "
        + assessed.map { "\($0.count) (\($0.quarter))" }.joined(separator: "; ")
        + ". Over these quarters a status differs from that of the quarter before "
        + English.count(changes, "time", "times") + "."
    },
    evidenceDescription: { first, last, areas in
      "Columns that count evidence by area and direction over the years, \(first) to \(last). "
        + areas.map {
          "\($0.name): \($0.advancing) advancing, \($0.settingBack) setting back, \($0.neutral) neutral"
        }.joined(separator: "; ") + "."
    },
    endorsementsDescription: { day, documented, members, totals in
      "A line of steps that counts the Member States whose endorsement is documented here: \(documented) of "
        + "\(members) on \(day)."
        + (totals.isEmpty
          ? "" : " Beside it stand the official totals as points. " + English.officialTotals(totals))
    })
}

extension English {
  /// Totals with their days, such as "Official totals: 1 State (by 1 October 2018)".
  static func officialTotals(_ totals: [(states: Int, day: String)]) -> String {
    if totals.isEmpty { return "" }
    let list = totals.map { "\(count($0.states, "State", "States")) (\($0.day))" }
    return "Official totals: \(list.joined(separator: "; "))."
  }
}
