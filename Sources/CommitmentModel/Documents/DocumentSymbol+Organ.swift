extension DocumentSymbol {
  /// The organ that a symbol begins with, in the order in which lists stand.
  public enum Organ: String, Hashable, Sendable, CaseIterable {
    case generalAssembly = "A"
    case securityCouncil = "S"
    case economicAndSocialCouncil = "E"
    case trusteeshipCouncil = "T"
    case administrativeIssuances = "ST"
    case peacebuildingCommission = "PBC"
    case developmentProgramme = "DP"
    case tradeAndDevelopment = "TD"
    case environmentProgramme = "UNEP"
    case humanRightsInstruments = "HRI"
    case againstTorture = "CAT"
    case discriminationAgainstWomen = "CEDAW"
    case civilAndPoliticalRights = "CCPR"
    case rightsOfTheChild = "CRC"
    case pressOfGeneralAssembly = "GA"
    case pressOfSecurityCouncil = "SC"
    case pressOfSecretaryGeneral = "SG"
    case pressOfDeputySecretaryGeneral = "DSG"
    case pressOfEconomicAndSocialCouncil = "ECOSOC"
    case pressOnPeacekeeping = "PKO"
    case pressOnAfrica = "AFR"
    case pressOnDisarmament = "DC"
    case pressOnHumanRights = "HR"
    case pressOnWomen = "WOM"
    case pressOnOrganization = "ORG"
    case pressOnLaw = "L"

    /// Whether press releases carry it.
    public var isPress: Bool {
      switch self {
      case .pressOfGeneralAssembly, .pressOfSecurityCouncil, .pressOfSecretaryGeneral,
        .pressOfDeputySecretaryGeneral, .pressOfEconomicAndSocialCouncil, .pressOnPeacekeeping,
        .pressOnAfrica, .pressOnDisarmament, .pressOnHumanRights, .pressOnWomen,
        .pressOnOrganization, .pressOnLaw:
        true
      default: false
      }
    }

    /// The place in a list: Assembly, Council, and so on; press releases last.
    var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
  }
}
