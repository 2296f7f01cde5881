/**
 * Words that stand before names or in place of them: addresses, offices, and what is written where nobody is named. Words that are
 * nobody's name count wherever they stand, those that are somebody's too only where all others are of titles as well.
 */
import { folded, isAbbreviation, type Word } from './search/fold.js';
import { customaryTitles, isAddress } from './search/titles.js';
import { OfficeClass } from './vocabulary.js';

/** Both as they are folded, and with marks that are a letter's own, as those of Devanagari: names with such are compared so. */
const setOf = (...words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((some) => [...folded(some).split(' '), ...some.normalize('NFC').toLowerCase().split(' ')]));

/** Words of offices, beside those that search knows: whose "names" have them is called by what he is. */
const OFFICES = setOf(
  'chief commander negotiator spokesman spokeswoman spokesperson representative delegate adviser advisor counselor counsellor councillor attache consul ' +
    'delegation official officer aide administrator treasurer undersecretary ombudsman head member staff vacant unknown unnamed anonymous nobody',
  'ministers presidents leaders officials members representatives delegates diplomats ambassadors envoys advisers authorities',
  'vicepresidente viceministro ministre kanzler kanzlerin prasident prasidentin presidenta canciller chanceler embajador embajadora ' +
    'ambassadeur ambassadrice ambasciatore embaixador botschafter botschafterin secretaire secretario segretario gouvernement gobierno governo unbekannt',
  'президент премьер министр министра король королева канцлер посол председатель секретарь спикер заместитель міністр міністра председник министар',
  'prezydent prezident prezydenta ministr ministar ministru ministrul predseda predsednik predsjednik presedinte presedintele elnok ' +
    'basbakan bakani cumhurbaskani presiden menteri πρόεδρος πρωθυπουργός υπουργός הממשלה',
  'الرئيس رئيس الوزير وزير الملك ملك الامير السفير मंत्री मन्त्री प्रधानमंत्री प्रधानमन्त्री मुख्यमंत्री राष्ट्रपति',
);
/** Offices in one word with what they are for: "Außenminister", "Utrikesminister", "Bundespräsident". */
const COMPOUND =
  /.(?:minister|ministerin|miniszter|miniszterelnok|prasident|prasidentin|president|kanzler|kanzlerin|sekretar)$/u;

/** What stands before a name, and is none. */
const BEFORE_NAMES = setOf(
  'the right rt mr ms miss dr prof professor sir dame lord hon honorable honourable rev excellency his her majesty royal highness hrh hrm comrade ' +
    'monsieur herr senor signor господин товарищ الشيخ السيد',
);
/** The same, which is a name as well where it does not stand first: "John Major", "Stephen King", "Hun Sen", "Zahir Shah". */
const NAMES_TOO = setOf(
  'king prince shah sheikh shaikh sheik sultan emir amir pope major marshal baron count duke justice judge sen gen col lama dalai imam crown ' +
    'cardinal captain mayor general brigadier admiral colonel lieutenant archbishop bishop ayatollah shri',
);
/** Of both, those that are no name of anybody's, whatever follows. */
const ADDRESSES = setOf(
  'the right rt mr ms miss dr prof professor sir honorable honourable rev excellency his her majesty royal highness hrh hrm comrade monsieur herr senor signor ' +
    'general brigadier admiral colonel lieutenant archbishop ayatollah shri господин товарищ',
);
/** Behind these a title is no name: "H.R.H. Prince". */
const ROYAL = setOf('majesty highness hrh hrm hm hh');
/**
 * Addresses of women before names that may be their husbands': "Mrs. Ronald Reagan", "Princess Michael". Such as are common first names
 * are none: Donna Shalala.
 */
const OF_WIVES = setOf(
  'mrs missus mme madame madam mdm lady frau signora senora sra senhora mevrouw mevr fru pani gospoda begum smt shrimati nyonya puan datin rouva bayan doamna khanum ibu',
  'princess countess viscountess marchioness baroness princesse comtesse baronne prinzessin grafin furstin freifrau principessa',
  'госпожа гжа мадам леди принцесса пані госпођа κυρία גברת السيدة سيدة الأميرة مدام حرم خانم श्रीमती',
);

/** Words that are no name where all are such: of offices that are names as well ("Mehbooba Mufti"), and of what stands where nobody is named. */
const TITLE_WORDS = setOf(
  Object.values(OfficeClass).flatMap(customaryTitles).join(' '),
  'attorney solicitor auditor surgeon inspector director governor advocate adjutant comptroller postmaster quartermaster prosecutor procurator ' +
    'lady ladies gentleman gentlemen first second third senior junior top grand mufti vizier holy father see papal apostolic nuncio panchen diplomat envoy ' +
    'crown heir throne apparent presumptive deputy acting former majesties highnesses',
  'standing central interior ministry opposition figures field air rear sergeant whip majority minority privy seal military ruling junta public national security council assembly senate congress parliament ' +
    'committee commission cabinet government party world local african european asian',
  'name names known available confirmed announced determined decided person persons people several various multiple many others other unspecified ' +
    'recorded record data listed reported mentioned missing redacted value position abolished above same unidentified undisclosed withheld named given specified stated applicable disclosed identified none tbc tbd tba who woman',
  'charge affaires chef etat cabinet saint pere prince heritier altesse saintete nom inconnu inconnue connu communique precise disponible',
  'jefe estado capo stato principe heredero santo padre majestad santidad maesta santita nombre desconocido desconocida identificado ' +
    'nao informado informada disponivel desconhecido sem nome noto sconosciuto nicht bekannt heiliger vater exzellenz eminenz genannt',
  'tenno heika baskan bakan genel sekreter agong pertuan',
  'наследный наследная принц принцесса великий князь папа римский верховный лидер глава государства правительства исполняющий обязанности ' +
    'неизвестно неизвестен неизвестное лицо имя нет данных',
  'ولي العهد رئيس الدولة غير معروف مجهول المرشد الأعلى القائم بالأعمال الأمين العام خادم الحرمين الشريفين رهبر معظم ראש שר החוץ נשיא המדינה',
);
/** Words between those of titles; of such alone nothing follows, for some are names elsewhere: "Na Man", "To Di". */
const LITTLE = setOf(
  'not no non to be the a i ai n na of for and in d l et de del della dello di du des von van who man su sua son sa sin seine seiner ihre their',
);
/** Titles, bodies and what stands where nobody is named, whose words are names by themselves or in another order: "Thu Tường", "Rod Black". */
const WHOLE = new Set(
  (
    'White House|United Nations|Home Office|Black Rod|Aga Khan|Supreme Pontiff|Eldest Son|Et Alii|John Doe|Jane Doe|See Note|See Below|See Above|As Above|Same As Above|Both Sides|No Information|' +
    'Le Roi|La Reine|La Reina|El Rey|Sa Majesté|Su Majestad|Hans Majestet|Garde des Sceaux|Non renseigné|Sin datos|Sin especificar|Por determinar|No consta|Keine Angabe|Nicht angegeben|Auswärtiges Amt|' +
    'Ministère des Affaires étrangères|Príncipe Herdeiro|Sekretarz Stanu|Brak danych|Genelkurmay Başkanı|Waziri Mkuu|Rais wa Jamhuri|Ketua DPR|Belum diketahui|Tidak diketahui|' +
    'Tan Sri|Dato Seri|Raja Permaisuri|Raja Muda|Yang di Pertuan Agong|' +
    'Thủ tướng|Phó Thủ tướng|Tổng thống|Cựu Tổng thống|Phó Tổng thống|Tổng bí thư|Bí thư|Chủ tịch|Chủ tịch nước|Phó Chủ tịch|Bộ trưởng|Thứ trưởng|Ngoại trưởng|Đại sứ|Không rõ|' +
    'Генеральный прокурор|Государственный советник|Верховный главнокомандующий|Его Величество|Её Величество|Святейший Патриарх|Не указан|Не указано|' +
    'ولي عهد|وزارة الخارجية|مجلس الأمن|القائد العام|שר הביטחון|אין מידע'
  )
    .split('|')
    .map((text) => (folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')),
);

/** A monarch of somewhere: "Roi d'Espagne", "König von Schweden". */
const MONARCH_OF =
  /^(?:roi|reine|re|k[oö]nig(?:in)?|kaiser(?:in)?|emper(?:eur|ador)|imperador|imperatore|impératrice|imperatrice|emperatriz|pr[ií]ncipe|король|королева)\s+(?:d['’]|d[eiao]\b|du\b|von\b|des\b|dell)/iu;
/** The same, by words that are first names as well ("Rey de la Cruz", "Regina da Costa"): only of countries that have, or had, monarchs. */
const FIRST_NAMES_OF_MONARCHS =
  /^(?:rey|reina|regina|rei|rainha)\s+(?:d['’]|d[eiao]\s|de\s+los\s|dei\s|dos\s|della\s|dell['’])\s*(?:españa|espanha|spagna|inglaterra|inghilterra|b[eé]lgica|belgio|su[eé]cia|svezia|noruega|norvegia|dinamarca|danimarca|holanda|olanda|pa[ií]ses|paesi|marruecos|marrocos|marocco|jord[aâ]nia|giordania|arabia|arábia|tail[aâ]ndia|thailandia|portugal|portogallo|italia|itália|grecia|grécia|rumania|romenia|bulgaria|egipto|egito|egitto|nepal|camboya|camboja|cambogia)(?!\p{L})/iu;
/** "And" where it may stand in one name too: "José Ortega y Gasset" is one, "Bill y Hillary Clinton" are two, and so are two full names. */
const AND = '(?:y|i|e|ve|och|en|dan|và)';
const TWO_NAMED = new RegExp(`^\\S+ ${AND} \\S+ \\S|^\\S+ \\S+ ${AND} \\S+ \\S`, 'u');
/** Two of one surname: "Bill Clinton, Hillary Clinton"; "García Márquez, Gabriel José" is one. */
const TWO_OF_A_FAMILY = /^\S+ (?:\S+ )*(\S+), \S+ (?:\S+ )*\1$/iu;
/** Two people: "Bill & Hillary Clinton", "Bill et Hillary Clinton"; "von und zu" is of one. */
const SEVERAL = /[&+;/]|[\p{L}\p{M}.]\s+(?:with|et|и|та)\s+\p{L}|(?<!\bvon)(?<=\S)\s+und\s+\p{L}/u;
/** No name has these between its words, but what is called by an office: "Prince of Wales". "Johnnie To" is a name, and "PHUNG THE TAI". */
const BETWEEN_TITLES =
  /[\p{L}\p{M}][^\p{L}\p{M}]+(?:[oO][fF]|[fF][oO][rR]|[aA][nN][dD]|to|the|[tT][oO] [tT][hH][eE])(?![\p{L}\p{M}])/u;

/** "H.E.", "H.R.H.": they stand for a style, not for names. */
const STYLES = setOf('he hm hh hrh hsh him se');

/** Whether a text is of several people, or of who reigns somewhere. */
export function areSeveralOrReign(name: string): boolean {
  return [BETWEEN_TITLES, SEVERAL, TWO_NAMED, TWO_OF_A_FAMILY, MONARCH_OF, FIRST_NAMES_OF_MONARCHS].some((pattern) =>
    pattern.test(name),
  );
}

/** Whether words are of titles alone, or say that nobody is named. */
export function areOfTitles(words: readonly Word[]): boolean {
  const parts = words.flatMap((word) => (isOffice(word) || isAddressed(word) ? [] : word.parts));
  if (WHOLE.has(words.flatMap((word) => word.parts).join(' '))) return true;
  return parts.every(isOfTitle) && !words.every((word) => word.parts.every((part) => LITTLE.has(part)));
}

const isOfTitle = (part: string): boolean => TITLE_WORDS.has(part) || LITTLE.has(part) || isBeforeNames(part);

/** Whether a word is of an office, and nobody's name. */
export function isOffice({ parts }: Word): boolean {
  return parts.some((part) => OFFICES.has(part) || COMPOUND.test(part) || (isAddress(part) && !isBeforeNames(part)));
}

/** Whether a word is an address of women who may go by their husbands' names. */
export function isOfWoman({ whole }: Word): boolean {
  return OF_WIVES.has(whole);
}

/**
 * Those words before a name that may be names themselves: Sultan Muhammad Khan, Dame Mbaye Diop, Hon Sui Sen; not "Hon." and "Rt Hon".
 *
 * @param name all of it, as it is written
 */
export function namesBefore(before: readonly Word[], name: string): string[] {
  const royal = before.findIndex(({ whole }) => ROYAL.has(whole));
  return before.flatMap((word, at) => {
    const isAddressAlone =
      ADDRESSES.has(word.whole) || isOfWoman(word) || (isAbbreviation(word) && STYLES.has(word.whole));
    const isHon = word.whole === 'hon' && (/\bhon\./iu.test(name) || at > 0);
    return isAddressAlone || isHon || (royal >= 0 && at > royal) ? [] : [word.whole];
  });
}

/** Whether a word is an address. */
export function isAddressed(word: Word): boolean {
  return isBeforeNames(word.whole) || (isAbbreviation(word) && STYLES.has(word.whole));
}

const isBeforeNames = (word: string): boolean => BEFORE_NAMES.has(word) || OF_WIVES.has(word) || NAMES_TOO.has(word);
