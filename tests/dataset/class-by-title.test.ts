/** What kind of office a title names, in the words of the sources; and where a title does not tell. */
import { classByTitle } from '../../src/dataset/facts/class-by-title.js';
import { PRECEDENCE } from '../../src/model/office-class.js';
import { OfficeClass } from '../../src/model/vocabulary.js';

const TITLES: Partial<Record<OfficeClass, string>> = {
  HEAD_OF_STATE: `President | President of China | President of the United States | President of the Republic of Korea | President of the Russian Federation |
    President of the Republic | Acting President of South Korea | French President | South Korean President | Interim President of Mali | President of Kosovo |
    King of Saudi Arabia | King of Hawaii | Queen of the United Kingdom | Emperor of Japan | Emperor | King | Amir of Kuwait | Sultan of Oman | Shah of Iran | Pope |
    Grand Duke of Luxembourg | Prince of Monaco | Paramount leader | Leader of North Korea | Supreme Leader of Iran | Supreme Leader | Governor General of Canada |
    General Secretary of the Communist Party of China | General Secretary of the Central Committee of the Communist Party of Vietnam |
    First Secretary of the Workers' Party of Korea | General Secretary of USSR | Chairman of the State Affairs Commission | President of the State Affairs |
    Chairman of the Presidium of the Supreme Soviet | President of the Presidium of the Supreme People's Assembly | Chairman of the Council of State |
    President of the Swiss Confederation | Chairman of the Presidency of Bosnia and Herzegovina | President and Prime Minister of Syria`,
  HEAD_OF_GOVERNMENT: `Prime Minister of Japan | Prime Minister | Taoiseach | Taoiseach of Ireland | Premier of China | Premier of the State Council |
    Premier of the State Council of the People's Republic of China | Chancellor of Germany | Federal Chancellor of Austria | Federal Chancellor | German Chancellor |
    Chancellor of the Federal Republic of Germany | Chairman of the Council of Ministers | President of the Council of Ministers | President of the Government of Spain | President of Spain |
    Chairman of the Council of Ministers of the USSR | Cardinal Secretary of State | Acting Prime Minister of Kuwait | Japanese Prime Minister |
    Crown Prince and Prime Minister of Saudi Arabia | Prime Minister and Minister of Foreign Affairs of Qatar`,
  SPEAKER: `Chairman of the Standing Committee of the National People's Congress | Chairman of the National People's Congress Standing Committee |
    Chairman of the NPC Standing Committee | Head of the Supreme People's Assembly | Chairman of the Standing Committee of the Supreme People's Assembly |
    Speaker of the House | Speaker of the House of Representatives | Speaker | President of the Senate | President of the National Assembly of France |
    President of the French Senate | President of the Bundestag | Chairman of the State Duma | Speaker of the Knesset | Chairman of the Federation Council`,
  CROWN_PRINCE: 'Crown Prince of Saudi Arabia | Crown Prince | Crown Princess of Sweden | Prince of Wales',
  DEPUTY_HEAD_OF_STATE:
    'Vice President | Vice President of the United States | Vice-President of China | First Vice President of Iran | US Vice President',
  DEPUTY_HEAD_OF_GOVERNMENT: `Deputy Prime Minister | Deputy Prime Minister of Qatar | First Deputy Prime Minister of Russia | Vice Premier of China |
    Vice Chancellor of Germany | Deputy Prime Minister and Minister of Foreign Affairs | Deputy Prime Minister, Minister of Defence`,
  FOREIGN_MINISTER: `Secretary of State | US Secretary of State | U.S. Secretary of State | Secretary of State of the United States | Acting Secretary of State |
    Minister for Foreign Affairs | Minister of Foreign Affairs of Japan | Foreign Minister of China | Foreign Minister | Chinese Foreign Minister | Foreign Secretary |
    Secretary of State for Foreign and Commonwealth Affairs | Secretary of State for Foreign, Commonwealth and Development Affairs | External Affairs Minister |
    Minister of External Affairs of India | Indian External Affairs Minister | Minister for Europe and Foreign Affairs | Minister of Foreign Affairs and Trade |
    Secretary of Foreign Affairs | State Councilor and Foreign Minister | Minister of International Relations and Cooperation | Soviet Foreign Minister |
    Federal Minister for Foreign Affairs`,
  MINISTER: `Defense Minister of Israel | Minister of Defence | Minister of Trade | Secretary of Defense | Secretary of the Treasury | Chancellor of the Exchequer |
    Secretary of State for Defence | Attorney General | Home Secretary | Us Trade Representative | Minister without Portfolio | State Councillor | Finance Minister of Japan |
    Minister for Culture and Sport | US Secretary of Defense`,
  PARTY_LEADER:
    'General Secretary | General Secretary of the French Communist Party | Chairman of the Kuomintang | Leader of the Labour Party | Chairman of the Democratic Party',
  CHIEF_OF_DEFENCE:
    'Chief of the General Staff | Chairman of the Joint Chiefs of Staff | Chief of the Defence Staff of India | Chief of Staff of the Armed Forces',
  DEPUTY_SPEAKER:
    "Deputy Speaker of the House of Commons | Vice Chairman of the Standing Committee of the National People's Congress | Vice President of the Senate",
  DEPUTY_MINISTER: `Deputy Foreign Minister | Vice Foreign Minister of China | Deputy Minister of Foreign Affairs | Assistant Minister of Foreign Affairs |
    Minister of State for Foreign Affairs | Minister of State | Under Secretary for Political Affairs | Under Secretary of State | Deputy Secretary | Deputy Secretary of State |
    US Deputy Secretary of State | Parliamentary Under-Secretary of State | State Secretary | Foreign Secretary of India`,
  ENVOY: `Special Envoy | Special Envoy of the President | Presidential Envoy for Hostage Affairs | Personal Representative of the President | Ambassador At Large |
    Special Representative for North Korea | Special Envoy to the President and the King`,
  AMBASSADOR: `Ambassador | Ambassador of Japan to China | US Ambassador Extraordinary and Plenipotentiary, France | Ambassador to the United Nations | High Commissioner to Ghana |
    Apostolic Nuncio | Permanent Representative to the United Nations | Representative to Un | Chinese Ambassador to Japan`,
  GOVERNOR: 'Governor of Texas | Mayor of Seoul | First Minister of Scotland | Minister-President of Bavaria',
  LEGISLATOR:
    'Senator | US Senator | Member of Parliament | Member of the House of Representatives | Deputy of the National Assembly',
  SENIOR_OFFICIAL: `Assistant Secretary for African Affairs | Assistant Secretary of State for East Asian and Pacific Affairs | Assistant Secretary | Third Assistant Secretary |
    Deputy Assistant Secretary of State | Deputy Under Secretary for Political Affairs | National Security Advisor | Deputy National Security Adviser | Chief of Staff |
    White House Chief of Staff | Chief of Staff to the President | Assistant to the President and National Security Advisor | Adviser to the King and Queen | Director Policy Planning |
    Governor of the Central Bank of Iran`,
  MINISTER_PLENIPOTENTIARY:
    'US Envoy Extraordinary and Minister Plenipotentiary, France | US Minister Resident/Consul General, Haiti | Minister Plenipotentiary',
  CHARGE_D_AFFAIRES: "Chargé d’Affaires | US Chargé d'Affaires ad interim, Cuba | Chargé d’Affaires pro tempore",
  CONSUL: 'Consul General | Consul | US Consul General, Algeria | Consul General in Shanghai',
  HEAD_OF_INTERNATIONAL_ORGANIZATION: `Secretary-General of the United Nations | UN Secretary-General | Secretary General of NATO | President of the European Commission |
    President of the European Council | Director General of the World Trade Organization | Chairperson of the African Union Commission | President of the United Nations General Assembly`,
};

describe.each(Object.entries(TITLES))('%s', (kind, titles) => {
  it.each(titles.split('|').map((title) => title.trim()))('%s', (title) => {
    expect(classByTitle(title)).toBe(kind);
  });
});

it.each([
  'Former President',
  'Former President and Prime Minister',
  'President-elect of France',
  'Ex-President',
  'Shadow Foreign Secretary',
  'Wife of the President',
  'Queen Mother',
  "Prime Minister's Special Envoy",
  "President's Office",
  'Office of the President and Prime Minister',
  'President of Boeing',
  'Vice President of Boeing',
  'President of the Bank of Japan',
  'President of the African National Congress',
  'President of the Indian National Congress',
  'Chairman of the Senate Foreign Relations Committee',
  'Chairman of the Foreign Affairs Committee of the National Assembly',
  'Prime Minister of the Kurdistan Region',
  'Chancellor',
  'Chancellor of Ecuador',
  'Chancellor of the University of Oxford',
  'French Secretary of State',
  'Secretary of State of Texas',
  'Secretary General',
  'Secretary General of Belgium',
  'Secretary Ad Interim',
  'Leader of the Opposition',
  'No. 3 in the leadership of the Communist Party of China',
  'Mission of Japan',
  'Judge',
  '',
  `President of ${'a'.repeat(300)}`,
])('%j is of no class', (title) => {
  expect(classByTitle(title)).toBeUndefined();
});

it('the classes stand in the order of their customary precedence', () => {
  const classes = Object.values(OfficeClass);
  expect(classes.map((one) => PRECEDENCE[one] ?? null)).toEqual(
    classes.map((_, at) => (at < classes.length - 2 ? at + 1 : null)),
  );
});
