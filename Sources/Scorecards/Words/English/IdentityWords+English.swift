import CommitmentModel

extension IdentityWords {
  static let english = IdentityWords(
    title: { "\($0): quarterly scorecard, \($1)" }, pageTitle: { "\($0), \($1)" },
    periodInWords: { "\($0) (\($1)), \($2)" }, period: "Period",
    countedTo: "Counted to", countedToEnd: { "what had happened by \($0)" },
    recordedBy: { "what had happened by \($0), as far as it was recorded by \($1)" }, dataAsOf: "Data as of",
    dataAsOfDay: { "\($0), when the latest record that counts was entered" },
    noData: "no record counts in this quarter",
    prepared: "Prepared by", reviewed: "Reviewed by", approved: "Approved by", notSignedOff: "Not signed off",
    signed: { "\($0), \($1)" }, noReview: "no review recorded", distribution: "Distribution",
    distributionUnset: "not stated",
    notUnitedNations:
      "A desk review is made from published documents alone. It is not a document of the United Nations and not an "
      + "assessment by the United Nations.",
    designations:
      "The names of countries and areas used here, and the way data are arranged, imply no opinion on the legal "
      + "status of any country, territory or area, of its authorities, or of its frontiers.",
    unreadable: {
      English.count(
        $0, "line of the ledger could not be read and is", "lines of the ledger could not be read and are")
        + " not counted on these pages."
    },
    otherLanguage: {
      "The words of this page are not available in the language asked for (\($0.rawValue)); they are in English."
    },
    addedLater: {
      "This page was added in this language after the scorecard was signed on \($0); the seal does not hold it."
    })
}
