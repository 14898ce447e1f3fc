import GraphCore
import SCOGraph
import Testing

/// What the five source texts name can be found by the words that they use.
@Suite struct SourceTextTests {
  private static let names: [(id: String, names: [String])] = [
    ("rats", ["RATS", "SCO RATS", "Regional Anti-Terrorist Structure"]),
    ("rats-council", ["RATS Council"]),
    ("sco-secretariat", ["Secretariat", "SCO Secretariat"]),
    ("sco-heads-of-state", ["Council of Heads of State"]),
    (
      "sco-heads-of-government",
      [
        "Council of Heads of Government of Member States of the SCO",
        "Council of Heads of Government",
      ]
    ),
    ("sco-foreign-ministers", ["Council of Foreign Ministers"]),
    ("sco-national-coordinators", ["Council of National Coordinators"]),
    ("shanghai-five", ["Shanghai Five"]),
    (
      "shanghai-convention",
      [
        "Shanghai Convention", "Shanghai Convention on Combating the Three Evil Forces",
        "Shanghai Convention on Combating Terrorism, Separatism and Extremism",
      ]
    ),
    ("sco-charter", ["Charter", "SCO Charter"]),
    ("convention-extremism-2017", ["Convention against Extremism"]),
    ("bri", ["BRI", "Belt and Road Initiative"]),
    ("cpec", ["CPEC", "China-Pakistan Economic Corridor"]),
    ("cagp", ["China-Central Asia Gas Pipeline", "China–Central Asia gas pipeline"]),
    ("kcop", ["China-Kazakhstan pipeline", "China–Kazakhstan pipeline"]),
    ("kg-north-south", ["North-South Highway in Kyrgyzstan", "North–South Highway of Kyrgyzstan"]),
    ("cmrec", ["China-Mongolia-Russia Economic Corridor", "China–Mongolia–Russia corridor"]),
    ("eurasian-transport-corridor", ["Eurasian transport corridor"]),
    (
      "uap-railway",
      [
        "Pakistan-Afghanistan-Uzbekistan trilateral rail project",
        "Pakistan–Afghanistan–Uzbekistan railway",
      ]
    ),
    ("tapi", ["TAPI"]),
    ("wakhan-pk-tj", ["Wakhan link", "Wahkhan Corridor"]),
    (
      "scoda",
      [
        "SCODA", "China-SCO local economic and trade cooperation demonstration area",
        "China-SCO economic demonstration zone",
      ]
    ),
    (
      "sco-agri-base",
      [
        "Yangling base", "SCO demonstration base for agricultural technology exchange and training",
        "SCO demonstration base for agricultural technology training and exchange",
      ]
    ),
    (
      "sco-techtransfer-qingdao",
      ["Qingdao technology-transfer centre", "technology transfer center"]
    ),
    (
      "sco-judicial-base",
      ["judicial training centre", "training center for SCO-China judicial interactions"]
    ),
    (
      "sco-health-base-hubei",
      ["Hubei health base", "demonstration base for neighborhood health collaboration"]
    ),
    ("sco-university", ["SCO University"]),
    ("sco-plus", ["SCO Plus", "SCO+"]),
    (
      "scoplus-young-scholars-salon", ["Young Scholars' Salon", "\"SCO+\" Young Scholars' Salon"]
    ),
    ("sco-unity-forum", ["unity forum", "SCO unity forum"]),
    ("anti-terrorism-protocol", ["anti-terrorism protocol"]),
    ("sco-banking-system", ["common banking and financial system"]),
    ("sco-currency", ["SCO currency"]),
    ("sco-payment-mechanism", ["payment mechanism"]),
    ("sco-development-bank", ["development bank"]),
    ("sco-development-fund", ["development fund"]),
    ("sco-investment-fund", ["investment fund"]),
    ("sco-sme-bank", ["SMES and industrial SCO bank"]),
    ("sco-energy-and-food-bank", ["energy & food bank"]),
    ("sco-green-bank", ["green SCO bank"]),
    ("sco-stock-exchange", ["SCO common stock exchange"]),
    ("sco-commodity-exchange", ["SCO commodity exchange"]),
    ("sco-digitised-bank", ["digitized bank"]),
    ("sco-metal-and-mining-bank", ["metal and mining bank"]),
    ("sco-lithium-battery-bank", ["lithium battery bank"]),
    ("sco-ai-bank", ["AI bank"]),
    ("ex-interaction-2024", ["2024 exercise in Xinjiang", "Interaction-2024"]),
    (
      "defence-qingdao-2025",
      ["Qingdao defence ministers' meeting", "Qingdao SCO Defense Ministers' Meeting"]
    ),
    ("chs-21", ["Dushanbe meeting", "Dushanbe summit"]),
    ("chs-24", ["Astana meeting", "Astana Summit"]),
    ("chs-25", ["Tianjin meeting", "Tianjin summit", "SCO Summit in Tianjin"]),
    ("chg-23", ["Islamabad meeting", "Islamabad summit"]),
    ("unga-observer", ["Resolution 59/48"]),
    (
      "sco-friendship-dushanbe",
      ["Centre for Friendship", "Centre for Friendship and Cooperation"]
    ),
    ("three-evils", ["three evil forces", "three bad forces"]),
    ("non-alignment-principle", ["Non-alignment"]),
    ("military-shield", ["military shield"]),
    ("shanghai-spirit", ["Shanghai Spirit"]),
    ("year-sustainable-development", ["SCO Year of Sustainable Development"]),
  ]

  @Test(arguments: names)
  func aSystemIsFoundByTheWordsOfTheTexts(id: String, names: [String]) throws {
    let finder = NameFinder(.sco)
    for name in names {
      #expect(Graph.sco[try finder.entity(name)].id == id, "\(name)")
    }
  }

  @Test(arguments: [
    "asiantelegraph-sco-way-forward", "chinadaily-2025-08-27", "chinamil-2021-09-15",
    "pakobserver-2025", "tribune-2024-10",
  ])
  func whatATextSaysIsFoundInIt(text: String) throws {
    let reference = try NameFinder(.sco).reference(text)
    let citations = Graph.sco.claims.flatMap(\.citations).filter { $0.reference == reference }
    #expect(citations.count >= 20)
    let bare = citations.filter { $0.locator == nil }
    #expect(bare.count <= 1, "a claim cites the text without a place in it")
  }
}
