import Testing

/// Invented words of a chart in one language, as long as real ones.
struct InventedChartWords: Sendable, CustomTestStringConvertible {
  let language: String
  let title: String
  let day: String
  let areas: [String]
  let statuses: [String]
  let assessed: String
  let differs: String
  let directions: [String]
  let steps: String
  let points: String
  let bound: String
  let note: String

  var testDescription: String { language }

  static let all = [english, french, spanish, arabic, russian, chinese]

  static let english = InventedChartWords(
    language: "en", title: "Invented commitments by status in each area", day: "As of 30 September 2026",
    areas: [
      "Rivers", "Women, bridges and invented security", "Protection", "Safety and security",
      "Performance and accountability", "Building and sustaining invented friendships", "Partnerships",
      "Conduct",
    ],
    statuses: [
      "Not assessed", "No action identified", "Limited progress", "Substantial progress",
      "Implemented / In effect, being sustained", "Overtaken by events",
    ], assessed: "Assessed", differs: "In a frame: differs from the quarter before",
    directions: ["Advances", "Neutral", "Sets back"], steps: "States whose endorsement is documented here",
    points: "Official totals, with their dates below", bound: "193 Member States",
    note: "Everything on this chart is invented, so that every part of it can be seen at once.")

  static let french = InventedChartWords(
    language: "fr", title: "Engagements inventés par état d’avancement dans chaque domaine",
    day: "Au 30 septembre 2026",
    areas: [
      "Rivières", "Femmes, ponts et sécurité inventée", "Protection", "Sûreté et sécurité",
      "Performance et application du principe de responsabilité",
      "Consolidation et pérennisation des amitiés",
      "Partenariats", "Conduite",
    ],
    statuses: [
      "Non évalué", "Aucune mesure recensée", "Progrès limités", "Progrès substantiels",
      "Mis en œuvre / En vigueur, à maintenir", "Dépassé par les événements",
    ], assessed: "Évalués", differs: "Encadré : diffère du trimestre précédent",
    directions: ["Fait avancer", "Neutre", "Fait reculer"],
    steps: "États dont l’approbation est attestée ici", points: "Totaux officiels, dates ci-dessous",
    bound: "193 États Membres",
    note: "Tout est inventé dans ce graphique, afin que chacune de ses parties soit visible à la fois.")

  static let spanish = InventedChartWords(
    language: "es", title: "Compromisos inventados por estado en cada esfera",
    day: "Al 30 de septiembre de 2026",
    areas: [
      "Ríos", "Mujeres, puentes y seguridad inventada", "Protección", "Seguridad y protección del personal",
      "Desempeño y rendición de cuentas", "Consolidación y sostenimiento de amistades", "Alianzas",
      "Conducta",
    ],
    statuses: [
      "Sin evaluar", "No se encontraron medidas", "Avance limitado", "Avance sustancial",
      "Aplicado / En vigor, por mantener", "Superado por los acontecimientos",
    ], assessed: "Evaluados", differs: "Recuadro: difiere del trimestre anterior",
    directions: ["Hace avanzar", "Neutral", "Hace retroceder"],
    steps: "Estados cuyo respaldo está documentado aquí", points: "Totales oficiales, con fechas abajo",
    bound: "193 Estados Miembros",
    note: "Todo en este gráfico es inventado, para que cada parte se vea al mismo tiempo.")

  static let arabic = InventedChartWords(
    language: "ar", title: "الالتزامات المخترعة حسب الحالة في كل مجال", day: "في 30 أيلول/سبتمبر 2026",
    areas: [
      "الأنهار", "المرأة والجسور والأمن المخترع", "الحماية", "السلامة والأمن", "الأداء والمساءلة",
      "بناء الصداقات المخترعة والحفاظ عليها", "الشراكات", "السلوك",
    ],
    statuses: [
      "لم يُقيَّم", "لم يُحدَّد أي إجراء", "تقدم محدود", "تقدم كبير", "منفَّذ / ساري المفعول ومستمر",
      "تجاوزته الأحداث",
    ], assessed: "المقيَّمة", differs: "في إطار: يختلف عن الربع السابق",
    directions: ["يدفع قدماً", "محايد", "يعيد إلى الوراء"], steps: "الدول التي وُثِّق تأييدها هنا",
    points: "المجاميع الرسمية، وتواريخها أدناه", bound: "193 دولة عضواً",
    note: "كل ما في هذا الرسم مخترع، لكي يُرى كل جزء منه في آن واحد.")

  static let russian = InventedChartWords(
    language: "ru", title: "Вымышленные обязательства по статусу в каждой области",
    day: "По состоянию на 30 сентября 2026 года",
    areas: [
      "Реки", "Женщины, мосты и вымышленная безопасность", "Защита", "Охрана и безопасность",
      "Эффективность работы и подотчётность", "Укрепление и сохранение вымышленной дружбы", "Партнёрства",
      "Поведение",
    ],
    statuses: [
      "Не оценено", "Действий не выявлено", "Ограниченный прогресс", "Существенный прогресс",
      "Выполнено / Действует и поддерживается", "Утратило актуальность",
    ], assessed: "Оценено", differs: "В рамке: отличается от предыдущего квартала",
    directions: ["Продвигает", "Нейтрально", "Отбрасывает назад"],
    steps: "Государства, поддержка которых здесь подтверждена", points: "Официальные итоги, даты ниже",
    bound: "193 государства-члена",
    note: "Всё на этой диаграмме вымышлено, чтобы каждую её часть можно было увидеть сразу.")

  static let chinese = InventedChartWords(
    language: "zh", title: "各领域虚构承诺的状况", day: "截至2026年9月30日",
    areas: ["河流", "妇女、桥梁与虚构的安全", "保护", "安全和安保", "业绩和问责制", "建设和维持虚构的友谊", "伙伴关系", "行为"],
    statuses: ["未评估", "未发现行动", "进展有限", "进展显著", "已落实／已生效并在维持", "因情况变化而失去意义"],
    assessed: "已评估", differs: "加框：与上一季度不同", directions: ["推进", "中性", "倒退"], steps: "此处有文件证明已赞同的国家",
    points: "官方总数，日期见下", bound: "193个会员国", note: "本图所有内容均为虚构，以便同时看到图的每个部分。")
}
