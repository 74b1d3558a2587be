extension DocumentSymbol {
  /// The organ that a symbol begins with, in the order in which lists stand.
  public enum Organ: String, Hashable, Sendable, CaseIterable {
    /// The General Assembly.
    case generalAssembly = "A"
    /// The Security Council.
    case securityCouncil = "S"
    /// The Economic and Social Council.
    case economicAndSocialCouncil = "E"
    /// The Trusteeship Council.
    case trusteeshipCouncil = "T"
    /// The Secretariat, such as the bulletins of the Secretary-General.
    case administrativeIssuances = "ST"
    /// The Peacebuilding Commission.
    case peacebuildingCommission = "PBC"
    /// The United Nations Development Programme.
    case developmentProgramme = "DP"
    /// The United Nations Conference on Trade and Development.
    case tradeAndDevelopment = "TD"
    /// The United Nations Environment Programme.
    case environmentProgramme = "UNEP"
    /// The international human rights instruments.
    case humanRightsInstruments = "HRI"
    /// The Committee against Torture.
    case againstTorture = "CAT"
    /// The Committee on the Elimination of Discrimination against Women.
    case discriminationAgainstWomen = "CEDAW"
    /// The Human Rights Committee, on civil and political rights.
    case civilAndPoliticalRights = "CCPR"
    /// The Committee on the Rights of the Child.
    case rightsOfTheChild = "CRC"
    /// Press releases on the General Assembly.
    case pressOfGeneralAssembly = "GA"
    /// Press releases on the Security Council.
    case pressOfSecurityCouncil = "SC"
    /// Press releases of the Secretary-General.
    case pressOfSecretaryGeneral = "SG"
    /// Press releases of the Deputy Secretary-General.
    case pressOfDeputySecretaryGeneral = "DSG"
    /// Press releases on the Economic and Social Council.
    case pressOfEconomicAndSocialCouncil = "ECOSOC"
    /// Press releases on peacekeeping.
    case pressOnPeacekeeping = "PKO"
    /// Press releases on Africa.
    case pressOnAfrica = "AFR"
    /// Press releases on disarmament.
    case pressOnDisarmament = "DC"
    /// Press releases on human rights.
    case pressOnHumanRights = "HR"
    /// Press releases on women.
    case pressOnWomen = "WOM"
    /// Press releases on the organization itself.
    case pressOnOrganization = "ORG"
    /// Press releases on law.
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
