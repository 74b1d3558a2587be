/// Names as people write them in one language, with the codes that they mean.
///
/// Usual names, old ones, abbreviations, names turned round as lists do, and forms of State before or after a name.
enum NameTable {
  /// The names of one language: `name = code`, parted by semicolons.
  static let written: [(language: String, names: String)] = [
    (
      "English",
      """
      Swaziland=SWZ; Kingdom of Swaziland=SWZ; the former Yugoslav Republic of Macedonia=MKD; FYROM=MKD;
      The former Yugoslav Republic of Macedonia=MKD; Macedonia, the former Yugoslav Republic of=MKD;
      Libyan Arab Jamahiriya=LBY; Socialist People's Libyan Arab Jamahiriya=LBY; Serbia and Montenegro=SRB;
      Yugoslavia=SRB; Federal Republic of Yugoslavia=SRB; Yugoslavia (Federal Republic of)=SRB; Czech Republic=CZE;
      the Czech Republic=CZE; Cape Verde=CPV; East Timor=TLS; Timor Leste=TLS; TIMOR-LESTE=TLS; Turkey=TUR;
      Republic of Turkey=TUR; TURKIYE=TUR; Ivory Coast=CIV; Cote d'Ivoire=CIV; COTE D’IVOIRE=CIV; Burma=MMR;
      Union of Myanmar=MMR; Zaire=COD; Iran (Islamic Republic of)=IRN; the Islamic Republic of Iran=IRN;
      Iran, Islamic Republic of=IRN; Iran=IRN; Korea, Republic of=KOR; Korea (Republic of)=KOR; South Korea=KOR;
      Korea, Democratic People's Republic of=PRK; DPRK=PRK; North Korea=PRK; Congo=COG; Republic of the Congo=COG;
      Congo, Democratic Republic of the=COD; DR Congo=COD; DRC=COD; Democratic Republic of Congo=COD; Guinea=GIN;
      Republic of Guinea=GIN; Guinea Bissau=GNB; Equatorial Guinea=GNQ; Niger=NER; the Niger=NER; Nigeria=NGA;
      Dominica=DMA; Commonwealth of Dominica=DMA; Dominican Republic=DOM; Sudan=SDN; the Sudan=SDN; South Sudan=SSD;
      Republic of South Sudan=SSD; Kingdom of Norway=NOR; Republic of Ghana=GHA; Republic of Germany=DEU;
      Federal Republic of Germany=DEU; State of Qatar=QAT; Sultanate of Oman=OMN; Grand Duchy of Luxembourg=LUX;
      Principality of Monaco=MCO; Swiss Confederation=CHE; Hashemite Kingdom of Jordan=JOR; Gambia (the)=GMB;
      The Gambia=GMB; Islamic Republic of the Gambia=GMB; Bahamas, The=BHS; Netherlands=NLD; Kingdom of the Netherlands=NLD;
      Tanzania, United Republic of=TZA; Tanzania=TZA; Moldova=MDA; Republic of Moldova=MDA; Bolivia=BOL;
      Plurinational State of Bolivia=BOL; Venezuela=VEN; Bolivarian Republic of Venezuela=VEN; Syria=SYR; Laos=LAO;
      Russia=RUS; Vietnam=VNM; Viet-Nam=VNM; Brunei=BRN; Micronesia=FSM; Federated States of Micronesia=FSM; USA=USA;
      U.S.A.=USA; United States=USA; UK=GBR; U.K.=GBR; United Kingdom=GBR; UAE=ARE; Sao Tome & Principe=STP;
      St. Lucia=LCA; St Kitts and Nevis=KNA; Saint Vincent & the Grenadines=VCT; Antigua & Barbuda=ATG;
      Bosnia-Herzegovina=BIH; Trinidad & Tobago=TTO; Kingdom of Nepal=NPL; State of Bahrain=BHR;
      Republic of the Fiji Islands=FJI; Palestine=PSE; State of Palestine=PSE; Holy See=VAT; EU=EU; NATO=NATO;
      African Union Commission=AUC; Ｃｈａｄ=TCD; td=TCD; TCD=TCD; 148=TCD
      """
    ),
    (
      "French",
      """
      République du Ghana=GHA; la République du Ghana=GHA; Royaume de Norvège=NOR; Swaziland=SWZ; Royaume du Swaziland=SWZ;
      ex-République yougoslave de Macédoine=MKD; l’ex-République yougoslave de Macédoine=MKD; Macédoine du Nord=MKD;
      Jamahiriya arabe libyenne=LBY; Libye=LBY; Serbie-et-Monténégro=SRB; Yougoslavie=SRB; République tchèque=CZE;
      Tchéquie=CZE; Cap-Vert=CPV; Timor oriental=TLS; Turquie=TUR; République turque=TUR; Birmanie=MMR; Côte d'Ivoire=CIV;
      Côte d’Ivoire=CIV; Iran (République islamique d’)=IRN; République islamique d'Iran=IRN; Corée du Sud=KOR;
      Corée, République de=KOR; République de Corée=KOR; Corée du Nord=PRK; Congo=COG; République démocratique du Congo=COD;
      RDC=COD; Guinée=GIN; Guinée équatoriale=GNQ; Guinee Bissau=GNB; Dominique=DMA; République dominicaine=DOM;
      Les Comores=COM; l'Allemagne=DEU; République fédérale d'Allemagne=DEU; États-Unis=USA; Etats Unis d'Amerique=USA;
      Royaume-Uni=GBR; Pays-Bas=NLD; Royaume des Pays-Bas=NLD; la Suisse=CHE; Bolivie=BOL; État plurinational de Bolivie=BOL;
      République bolivarienne du Venezuela=VEN; Syrie=SYR; Russie=RUS; Fédération de Russie=RUS; Viêt Nam=VNM;
      Union européenne=EU; OTAN=NATO; Organisation internationale de la Francophonie=OIF;
      Commission de l'Union africaine=AUC; Saint-Siège=VAT; ÉGYPTE=EGY; EGYPTE=EGY; Centrafrique=CAF
      """
    ),
    (
      "Spanish",
      """
      República de Ghana=GHA; Reino de Noruega=NOR; Swazilandia=SWZ; Suazilandia=SWZ; Reino de Swazilandia=SWZ;
      la ex República Yugoslava de Macedonia=MKD; Jamahiriya Árabe Libia=LBY; Libia=LBY; Serbia y Montenegro=SRB;
      Yugoslavia=SRB; República Checa=CZE; Chequia=CZE; Cabo Verde=CPV; Timor Oriental=TLS; Turquía=TUR;
      República de Turquía=TUR; Birmania=MMR; Costa de Marfil=CIV; Irán (República Islámica del)=IRN;
      República Islámica del Irán=IRN; Corea del Sur=KOR; República de Corea=KOR; Corea del Norte=PRK; Congo=COG;
      República Democrática del Congo=COD; Guinea Ecuatorial=GNQ; Guinea-Bissau=GNB; Dominica=DMA;
      República Dominicana=DOM; El Salvador=SLV; el Perú=PER; Estados Unidos=USA; Estados Unidos de América=USA;
      EE. UU.=USA; Reino Unido=GBR; Países Bajos=NLD; Estado Plurinacional de Bolivia=BOL; Siria=SYR; Rusia=RUS;
      Federación de Rusia=RUS; Unión Europea=EU; OTAN=NATO; Santa Sede=VAT; ESPANA=ESP; España=ESP; Reino de España=ESP
      """
    ),
    (
      "Arabic",
      """
      الجماهيرية العربية الليبية=LBY; ليبيا=LBY; سوازيلند=SWZ; مملكة سوازيلند=SWZ; جمهورية مقدونيا اليوغوسلافية سابقا=MKD;
      صربيا والجبل الأسود=SRB; يوغوسلافيا=SRB; الجمهورية التشيكية=CZE; الرأس الأخضر=CPV; تيمور الشرقية=TLS; تركيا=TUR;
      جمهورية تركيا=TUR; ساحل العاج=CIV; كوت ديفوار=CIV; جمهورية غانا=GHA; غانا=GHA; مملكة النرويج=NOR; النرويج=NOR;
      نرويج=NOR; إيران=IRN; ايران=IRN; جمهورية إيران الإسلامية=IRN; الاردن=JOR; الأُرْدُنّ=JOR; الأردن=JOR; مصـــر=EGY;
      الكونغو=COG; جمهورية الكونغو الديمقراطية=COD; كوريا الجنوبية=KOR; جمهورية كوريا=KOR; كوريا الشمالية=PRK;
      السودان=SDN; سودان=SDN; جنوب السودان=SSD; غينيا=GIN; غينيا الاستوائية=GNQ; غينيا - بيساو=GNB; النيجر=NER;
      نيجيريا=NGA; الولايات المتحدة=USA; الولايات المتحدة الأمريكية=USA; المملكة المتحدة=GBR; فلسطين=PSE; دولة فلسطين=PSE;
      الكرسي الرسولي=VAT; الاتحاد الأوروبي=EU; الناتو=NATO; سلطنة عمان=OMN; دولة قطر=QAT; أنتيغوا وبربودا=ATG;
      البوسنة والهرسك=BIH; روسيا=RUS; الاتحاد الروسي=RUS
      """
    ),
    (
      "Russian",
      """
      Республика Гана=GHA; Королевство Норвегия=NOR; Свазиленд=SWZ; Королевство Свазиленд=SWZ;
      бывшая югославская Республика Македония=MKD; Ливийская Арабская Джамахирия=LBY; Ливия=LBY;
      Сербия и Черногория=SRB; Югославия=SRB; Чешская Республика=CZE; Чехия=CZE; Кабо-Верде=CPV; Восточный Тимор=TLS;
      Турция=TUR; Турецкая Республика=TUR; Бирма=MMR; Берег Слоновой Кости=CIV; Кот д'Ивуар=CIV;
      Иран (Исламская Республика)=IRN; Исламская Республика Иран=IRN; Южная Корея=KOR; Республика Корея=KOR;
      Северная Корея=PRK; КНДР=PRK; Конго=COG; Демократическая Республика Конго=COD; ДР Конго=COD; Гвинея=GIN;
      Гвинея-Бисау=GNB; Нигер=NER; Нигерия=NGA; Доминика=DMA; Доминиканская Республика=DOM; США=USA;
      Соединённые Штаты Америки=USA; Соединенное Королевство=GBR; Соединённое Королевство=GBR; Россия=RUS;
      Российская Федерация=RUS; Объединённые Арабские Эмираты=ARE; ОАЭ=ARE; Йемен=YEM; Европейский союз=EU; НАТО=NATO;
      Святой Престол=VAT; ЧАД=TCD; Федеративная Республика Германия=DEU; Нидерланды=NLD
      """
    ),
    (
      "Chinese",
      """
      加纳共和国=GHA; 加纳=GHA; 挪威王国=NOR; 斯威士兰=SWZ; 斯威士兰王国=SWZ; 前南斯拉夫的马其顿共和国=MKD; 阿拉伯利比亚民众国=LBY; 利比亚=LBY;
      塞尔维亚和黑山=SRB; 南斯拉夫=SRB; 捷克共和国=CZE; 捷克=CZE; 佛得角=CPV; 东帝汶=TLS; 土耳其=TUR; 土耳其共和国=TUR; 缅甸联邦=MMR;
      缅甸=MMR; 象牙海岸=CIV; 科特迪瓦=CIV; 伊朗=IRN; 伊朗伊斯兰共和国=IRN; 伊朗（伊斯兰共和国）=IRN; 韩国=KOR; 大韩民国=KOR; 朝鲜=PRK;
      刚果=COG; 刚果（布）=COG; 刚果（金）=COD; 刚果民主共和国=COD; 几内亚=GIN; 几内亚比绍=GNB; 赤道几内亚=GNQ; 尼日尔=NER; 尼日利亚=NGA;
      多米尼克=DMA; 多米尼加共和国=DOM; 美国=USA; 英国=GBR; 俄罗斯=RUS; 俄罗斯联邦=RUS; 中国=CHN; 中华人民共和国=CHN; 教廷=VAT;
      巴勒斯坦国=PSE; 欧盟=EU; 北约=NATO; 波斯尼亚和黑塞哥维那=BIH; 安提瓜和巴布达=ATG; 特立尼达和多巴哥=TTO; 荷兰=NLD; 南苏丹=SSD
      """
    ),
  ]

  /// The names with their codes, each with its language.
  static let all: [(language: String, name: String, code: String)] = written.flatMap { language, names in
    names.split(separator: ";").compactMap { entry in
      let sides = entry.split(separator: "=").map { String($0).trimmingWhitespace }
      return sides.count == 2 ? (language, sides[0], sides[1]) : nil
    }
  }
}

extension String {
  fileprivate var trimmingWhitespace: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
