import GraphCore

/// Words that properties usually hold, with their names in three languages, in the order of the
/// words; others may be written, and stand then as they are.
enum Terms {
  /// What institutions are.
  static let institutions = [
    Choice("bank", LocalizedText("bank", zh: "银行", ru: "банк")),
    Choice("base", LocalizedText("base", zh: "基地", ru: "база")),
    Choice("centre", LocalizedText("centre", zh: "中心", ru: "центр")),
    Choice("committee", LocalizedText("committee", zh: "委员会", ru: "комитет")),
    Choice("contact-group", LocalizedText("contact group", zh: "联络组", ru: "контактная группа")),
    Choice("currency", LocalizedText("currency", zh: "货币", ru: "валюта")),
    Choice("exchange", LocalizedText("exchange", zh: "交易所", ru: "биржа")),
    Choice(
      "financial-system",
      LocalizedText("financial system", zh: "金融体系", ru: "финансовая система")),
    Choice("forum", LocalizedText("forum", zh: "论坛", ru: "форум")),
    Choice("fund", LocalizedText("fund", zh: "基金", ru: "фонд")),
    Choice("ministry", LocalizedText("ministry", zh: "部委", ru: "министерство")),
    Choice("network", LocalizedText("network", zh: "网络", ru: "сеть")),
    Choice("organ", LocalizedText("organ", zh: "机关", ru: "орган")),
    Choice("payment-system", LocalizedText("payment system", zh: "支付系统", ru: "платёжная система")),
    Choice(
      "permanent-body",
      LocalizedText("permanent body", zh: "常设机构", ru: "постоянно действующий орган")),
    Choice("think-tank", LocalizedText("think tank", zh: "智库", ru: "аналитический центр")),
    Choice("university", LocalizedText("university", zh: "大学", ru: "университет")),
    Choice("zone", LocalizedText("zone", zh: "园区", ru: "зона")),
  ]

  /// What organisations are.
  static let organizations = [
    Choice(
      "de-facto-authorities",
      LocalizedText("de facto authorities", zh: "事实当局", ru: "власти де-факто")),
    Choice("development-bank", LocalizedText("development bank", zh: "开发银行", ru: "банк развития")),
    Choice(
      "international-organisation",
      LocalizedText("international organisation", zh: "国际组织", ru: "международная организация")),
    Choice(
      "interstate-mechanism",
      LocalizedText("interstate mechanism", zh: "国家间机制", ru: "межгосударственный механизм")),
  ]

  /// What events are.
  static let events = [
    Choice("announcement", LocalizedText("announcement", zh: "宣布", ru: "объявление")),
    Choice("attack", LocalizedText("attack", zh: "袭击", ru: "нападение")),
    Choice("change-of-power", LocalizedText("change of power", zh: "政权更迭", ru: "смена власти")),
    Choice("exercise", LocalizedText("exercise", zh: "演习", ru: "учения")),
    Choice(
      "founding-session",
      LocalizedText("founding session", zh: "成立会议", ru: "учредительное заседание")),
    Choice("meeting", LocalizedText("meeting", zh: "会议", ru: "заседание")),
    Choice("opening", LocalizedText("opening", zh: "启用仪式", ru: "открытие")),
    Choice("summit", LocalizedText("summit", zh: "峰会", ru: "саммит")),
  ]

  /// What agreements are.
  static let agreements = [
    Choice("agreement", LocalizedText("agreement", zh: "协定", ru: "соглашение")),
    Choice("contract", LocalizedText("contract", zh: "合同", ru: "контракт")),
    Choice("convention", LocalizedText("convention", zh: "公约", ru: "конвенция")),
    Choice("decision", LocalizedText("decision", zh: "决定", ru: "решение")),
    Choice("declaration", LocalizedText("declaration", zh: "宣言", ru: "декларация")),
    Choice("memorandum", LocalizedText("memorandum", zh: "谅解备忘录", ru: "меморандум")),
    Choice("programme", LocalizedText("programme", zh: "纲要", ru: "программа")),
    Choice("protocol", LocalizedText("protocol", zh: "议定书", ru: "протокол")),
    Choice("resolution", LocalizedText("resolution", zh: "决议", ru: "резолюция")),
    Choice("strategy", LocalizedText("strategy", zh: "战略", ru: "стратегия")),
    Choice("treaty", LocalizedText("treaty", zh: "条约", ru: "договор")),
  ]

  /// What initiatives are.
  static let initiatives = [
    Choice("alliance", LocalizedText("alliance", zh: "联盟", ru: "альянс")),
    Choice("doctrine", LocalizedText("doctrine", zh: "理念", ru: "доктрина")),
    Choice("format", LocalizedText("format", zh: "模式", ru: "формат")),
    Choice("infrastructure", LocalizedText("infrastructure", zh: "基础设施", ru: "инфраструктура")),
    Choice("mechanism", LocalizedText("mechanism", zh: "机制", ru: "механизм")),
    Choice("policy", LocalizedText("policy", zh: "政策", ru: "политика")),
    Choice("programme", LocalizedText("programme", zh: "计划", ru: "программа")),
    Choice("reform", LocalizedText("reform", zh: "改革", ru: "реформа")),
    Choice("thematic-year", LocalizedText("thematic year", zh: "主题年", ru: "тематический год")),
    Choice("trade-scheme", LocalizedText("trade scheme", zh: "贸易安排", ru: "торговая схема")),
  ]

  /// What corridors carry.
  static let cargoes = [
    Choice("crude oil", LocalizedText("crude oil", zh: "原油", ru: "сырая нефть")),
    Choice("electricity", LocalizedText("electricity", zh: "电力", ru: "электроэнергия")),
    Choice("multimodal", LocalizedText("multimodal", zh: "多式联运", ru: "мультимодальные перевозки")),
    Choice("natural gas", LocalizedText("natural gas", zh: "天然气", ru: "природный газ")),
    Choice("rail", LocalizedText("rail", zh: "铁路", ru: "железнодорожные перевозки")),
    Choice("road", LocalizedText("road", zh: "公路", ru: "автомобильные перевозки")),
    Choice("sea port", LocalizedText("sea port", zh: "海港", ru: "морской порт")),
    Choice("trade zone", LocalizedText("trade zone", zh: "贸易区", ru: "торговая зона")),
  ]

  /// What positions of places are exact to.
  static let precisions = [
    Choice("approximate", LocalizedText("approximate", zh: "近似", ru: "приблизительно")),
    Choice("city", LocalizedText("city", zh: "城市", ru: "город")),
  ]
}
