/** Full names: in which writings two are certainly one, in which they may be, and what is no full name. */
import fc from 'fast-check';
import { expectToHold } from '../support/property.js';
import { customaryTitles } from '../../src/model/search/titles.js';
import { OfficeClass } from '../../src/model/vocabulary.js';
import { fullNamesOf, likenessesOf, spelledApart } from '../../src/model/full-names.js';

type Tie = 'one' | 'perhaps' | 'two';

/** What two names are to each other, of two of a country, where both are what somebody is called first of all. */
function tieOf(one: string, other: string, country: string): Tie {
  const of = (name: string): ReturnType<typeof fullNamesOf> =>
    fullNamesOf(name).filter(({ isFullIn }) => isFullIn(country));
  const isOne = of(one).some((name) =>
    of(other).some((their) => their.key === name.key && spelledApart(name, their) === undefined),
  );
  if (isOne) return 'one';
  const theirs = new Set(likenessesOf(other));
  return likenessesOf(one).some((key) => theirs.has(key)) ? 'perhaps' : 'two';
}

it.each<[one: string, other: string, Tie, country?: string]>([
  ['Kim Jong Un', 'Kim Jong-un', 'one'],
  ['KIM Jong‐un', 'Kim Jongun', 'one'],
  ['Kim Jong-un', 'KIM, Jong Un', 'one', 'prk'],
  ['Donald J. Trump', 'Trump, Donald J.', 'one'],
  ['José María Aznar', 'AZNAR, Jose Maria', 'one'],
  ['Abdel Fattah el-Sisi', 'el-Sisi, Abdel Fattah', 'one'],
  ['H.E. Wang Yi', 'Wang Yi', 'one'],
  ['H.R.H. Prince Faisal bin Farhan', 'Faisal bin Farhan', 'one'],
  ['His Royal Highness Prince Faisal bin Farhan', 'Faisal bin Farhan', 'one'],
  ['The Rt Hon Boris Johnson', 'Boris Johnson', 'one'],
  ['Dr. Angela Merkel', 'Merkel, Angela', 'one'],
  ['General Charles de Gaulle', 'Charles de Gaulle', 'one'],
  ['Shri Narendra Modi', 'Narendra Modi', 'one'],
  ['John Major', 'Major, John', 'one'],
  ['Federico Mayor', 'Mayor, Federico', 'one'],
  ['To Lam', 'Tô Lâm', 'one'],
  ['Phùng Thế Tài', 'Phung The Tai', 'one', 'vnm'],
  ['Johnnie To', 'JOHNNIE TO', 'one', 'hkg'],
  ['Pak To-chun', 'Pak To Chun', 'one', 'prk'],
  ['Nicușor Dan', 'Nicuşor Dan', 'one', 'rou'],
  ['Nguyễn Hòa Bình', 'Nguyễn Hoà Bình', 'one', 'vnm'],
  ['إبراهيم رئيسي', 'ابراهیم رئیسی', 'one', 'irn'],
  ['İsmet İnönü', 'ISMET INÖNÜ', 'one', 'tur'],
  ['Işık Koşaner', 'IŞIK KOŞANER', 'one', 'tur'],
  ['Orbán Viktor', 'Viktor Orbán', 'perhaps', 'hun'],
  ['Saleh, Ali Abdullah', 'Ali Abdullah Saleh', 'one', 'yem'],
  // Another word may be the father's name, or a word end elsewhere: nobody is one for that alone.
  ['Saleh, Ali Abdullah', 'Saleh Ali Abdullah', 'perhaps', 'yem'],
  ['Mohamed Ali', 'Ali Mohamed', 'perhaps', 'egy'],
  ['Hassan Abdi', 'Abdi Hassan', 'perhaps', 'som'],
  ['Sok Chea', 'Chea Sok', 'perhaps', 'khm'],
  ['Ahmad Ibrahim', 'Ibrahim Ahmad', 'perhaps', 'sgp'],
  ['Abdulla Tursun', 'Tursun Abdulla', 'perhaps', 'chn'],
  ['Kim Jong-un', 'Jong-un Kim', 'one', 'kor'],
  ['Nguyễn Trọng', 'Trọng Nguyễn', 'perhaps', 'vnm'],
  ['Lee Teng-hui', 'Teng-hui Lee', 'one', 'twn'],
  ['Chen Lin', 'Lin Chen', 'perhaps', 'twn'],
  ['Chen, Lin', 'Chen Lin', 'perhaps', 'twn'],
  ['Han Kang', 'Kang Han', 'perhaps', 'kor'],
  ['Péter Pál', 'Pál Péter', 'perhaps', 'hun'],
  ['Abe Shinzo', 'Shinzo Abe', 'perhaps', 'jpn'],
  ['Abe, Shinzo', 'Shinzo Abe', 'one', 'jpn'],
  ['Au-Yeung Nok-hin', 'Nok-hin Au-Yeung', 'perhaps', 'hkg'],
  // A wife went by her husband's name.
  ['Mrs. Ronald Reagan', 'Mr. Ronald Reagan', 'perhaps'],
  ['Mrs John Kennedy', 'John Kennedy', 'perhaps'],
  ['Kennedy, Mrs. John', 'John Kennedy', 'perhaps'],
  ['Madame Bernard Kouchner', 'Bernard Kouchner', 'perhaps', 'fra'],
  ['Lady Denis Thatcher', 'Denis Thatcher', 'perhaps', 'gbr'],
  ['Frau Helmut Kohl', 'Helmut Kohl', 'perhaps', 'deu'],
  ['Princess Michael Kent', 'Michael Kent', 'perhaps', 'gbr'],
  ['Mme. Christine Lagarde', 'Madame Christine Lagarde', 'one', 'fra'],
  ...[
    'H.E. Mrs.',
    'Signora',
    'Señora',
    'Sra.',
    'Senhora',
    'Mevrouw',
    'Fru',
    'Pani',
    'Smt.',
    'Begum',
    'Countess',
    'г-жа',
    'Госпожа',
    'Пані',
    'Κυρία',
    'السيدة',
    'سیده',
    'خانم',
  ].flatMap((address): [string, string, Tie][] => [
    [`${address} Ronald Reagan`, 'Ronald Reagan', 'perhaps'],
    [`${address} Ronald Reagan`, 'Mrs. Ronald Reagan', 'one'],
  ]),
  ['श्रीमती राम कुमार', 'राम कुमार', 'perhaps', 'ind'],
  ['里根夫人', '里根', 'two', 'chn'],
  // What is somebody's first name is no address, and no title.
  ['Donna J. Hrinak', 'Hrinak, Donna J.', 'one'],
  ['Rey de la Cruz', 'REY DE LA CRUZ', 'one', 'phl'],
  ['Regina da Costa', 'da Costa, Regina', 'one', 'bra'],
  ['Karl-Theodor von und zu Guttenberg', 'Karl Theodor von und zu Guttenberg', 'one', 'deu'],
  ['García Márquez, Gabriel José', 'Gabriel José García Márquez', 'one', 'col'],
  ['Arthur da Costa e Silva', 'ARTHUR DA COSTA E SILVA', 'one', 'bra'],
  ['José Ortega y Gasset', 'JOSÉ ORTEGA Y GASSET', 'one', 'esp'],
  ['Na Man', 'NA MAN', 'one', 'hkg'],
  ['Tường Thu', 'TƯỜNG THU', 'one', 'vnm'],
  ['Cristina Saint', 'Saint, Cristina', 'one'],
  ['Ms. Condoleezza Rice', 'Condoleezza Rice', 'one'],
  ['Mehbooba Mufti', 'MEHBOOBA MUFTI', 'one', 'ind'],
  ['No Kwang-chol', 'NO Kwang Chol', 'one', 'prk'],
  ['أحمد محمود', 'محمود أحمد', 'perhaps', 'egy'],
  ['Wang Yi', 'Yi Wang', 'perhaps', 'usa'],
  ['Li Nan', 'Lin An', 'two', 'chn'],
  ['An Lin', 'Li Nan', 'two', 'chn'],
  ['Chen Gang', 'Cheng Ang', 'two', 'chn'],
  ['Jo Hanson', 'Joh Anson', 'two', 'usa'],
  ['Kim Jong-un', 'Kim Jo-ngun', 'perhaps', 'prk'],
  ['かがか ががか', 'ががか かがか', 'perhaps', 'usa'],
  ['山本たかだ', '山本たかた', 'perhaps', 'jpn'],
  ['President Russian Federation', 'President Russian Federation', 'perhaps', 'rus'],
  ...[
    'PRINCE OF WALES',
    'Prince Of Wales',
    'Mayor Of London',
    'Bishop Of Rome',
    'Mother To The Nation',
    'Aide To Kim',
  ].map((title): [string, string, Tie, string] => [title, title, 'two', 'gbr']),
  ['Chief Tom Ikimi', 'Tom Ikimi', 'perhaps', 'nga'],
  ['President Bill Clinton', 'Bill Clinton', 'perhaps', 'usa'],
  ['Secretary of State John Kerry', 'John Kerry', 'two', 'usa'],
  ['Charles de Gaulle', 'de Gaulle, Charles', 'one'],
  ['Владимир Путин', 'ВЛАДИМИР ПУТИН', 'one'],
  ['王毅', 'H.E. 王毅', 'one', 'chn'],
  ['趙樂際', '赵乐际', 'one', 'chn'],
  ['김정은', '김 정은', 'one', 'prk'],
  ['安倍 晋三', '安倍晋三', 'one', 'jpn'],
  ['Αλέξης Τσίπρας', 'ΑΛΕΞΗΣ ΤΣΙΠΡΑΣ', 'one'],
  ['محمد بن سلمان', 'مُحَمَّد بن سلمان', 'one'],
  ['Kim Jong-un', 'Jong-un Kim', 'one', 'prk'],
  ['Wang Yi', 'Yi Wang', 'perhaps', 'chn'],
  ['Владимир Путин', 'Путин Владимир', 'perhaps', 'rus'],
  ['小澤一郎', '小沢一郎', 'one', 'jpn'],
  ['नरेन्द्र मोदी', 'मोदी नरेन्द्र', 'perhaps'],
  ['Jong Un Kim', 'Kim Jong-un', 'one', 'prk'],
  // An initial may be left out, and either end be the surname: nobody is one for that alone.
  ['Jong Un Kim', 'Kim Jong Un', 'perhaps'],
  ['Donald J. Trump', 'Donald Trump', 'perhaps'],
  ['George W. Bush', 'George H. W. Bush', 'perhaps'],
  ['Ali Hassan Khan', 'Hassan Khan Ali', 'perhaps'],
  ['Trần Văn Hùng', 'Trần Văn Hưng', 'perhaps'],
  // Whoever writes some marks of a name writes all of them.
  ['Nguyễn Văn Anh', 'Nguyễn Văn Ánh', 'perhaps'],
  ['Lê Văn Thành', 'Lê Văn Thanh', 'perhaps', 'vnm'],
  ['José Peña', 'José Pena', 'perhaps', 'esp'],
  ['Lê Văn Thành', 'Le Van Thanh', 'one', 'vnm'],
  ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', 'one'],
  // A house is not one of its people; what is a particle elsewhere may be a name.
  ['Sheikh Al Thani', 'Al Thani', 'perhaps', 'qat'],
  ['Bin Zayed', 'BIN ZAYED', 'perhaps', 'are'],
  ['Van Dijk', 'van Dijk', 'perhaps', 'nld'],
  ['Hamad bin Khalifa Al Thani', 'HAMAD BIN KHALIFA AL THANI', 'one', 'qat'],
  // What may be a title or the first name.
  ['Amir Muhammad Khan', 'Sultan Muhammad Khan', 'perhaps', 'pak'],
  ['Shah Mahmood Qureshi', 'Mahmood Qureshi', 'perhaps', 'pak'],
  ['Sultan Muhammad Khan', 'SULTAN MUHAMMAD KHAN', 'one', 'pak'],
  ['Prince Faisal bin Farhan', 'Faisal bin Farhan', 'perhaps', 'sau'],
  // What is parted is one syllable of the other.
  ['Nguyễn Tuấn', 'Nguyễn Tú An', 'perhaps', 'vnm'],
  ['Wang Xian', "Wang Xi'an", 'perhaps', 'chn'],
  ['Wang Xian', 'Wang Xi An', 'perhaps', 'chn'],
  ['Kim Seon', 'Kim Se-on', 'perhaps', 'kor'],
  ['Abdul Rahman Yusuf', 'Abdulrahman Yusuf', 'one', 'sau'],
  ['عبد الله الثني', 'عبدالله الثني', 'one', 'lby'],
  // Behind any other address too, a title may be the first name.
  ['Mr. Sultan Muhammad Khan', 'Muhammad Khan', 'perhaps', 'pak'],
  ['Mr Amir Muhammad Khan', 'Mr Muhammad Khan', 'perhaps', 'pak'],
  ['Lama Abdulrahman Alrashid', 'Abdulrahman Alrashid', 'perhaps', 'sau'],
  ['Hon Sui Sen', 'Sui Sen', 'perhaps', 'sgp'],
  ['Hon. John Baird', 'John Baird', 'one', 'can'],
  ['Dame Mbaye Diop', 'Mbaye Diop', 'perhaps', 'sen'],
  ['السيد محمد البدوي', 'محمد البدوي', 'perhaps', 'egy'],
  ['Prof. Dr. Angela Merkel', 'Angela Merkel', 'one'],
  // Surnames alone.
  ...(
    [
      ['آل ثاني', 'qat'],
      ['بن سلمان', 'sau'],
      ['בן גביר', 'isr'],
      ['аль Тани', 'qat'],
      ['Le Pen', 'fra'],
      ['De la Cruz', 'phl'],
      ['Della Vedova', 'ita'],
      ['Ter Beek', 'nld'],
      ['San Martín', 'arg'],
      ['St Laurent', 'can'],
      ['Mac Donald', 'gbr'],
      ['Bin Zayed Al Nahyan', 'are'],
      ['bin-Salman Al-Saud', 'sau'],
      ['田中', 'jpn'],
      ['佐々木', 'jpn'],
      ['長谷川', 'jpn'],
      ['欧阳', 'chn'],
      ['남궁', 'kor'],
    ] as const
  ).map(([name, country]): [string, string, Tie, string] => [name, name, 'perhaps', country]),
  ['SK Singh', 'SK Singh', 'two', 'ind'],
  // What is a part of surnames elsewhere is a name here.
  ...(
    [
      ['Le Duan', 'vnm'],
      ['Du Qinglin', 'chn'],
      ['Li Bin', 'chn'],
      ['Al Gore', 'usa'],
      ['Ben Wallace', 'gbr'],
      ['San Suu', 'mmr'],
      ['Ng Eng', 'sgp'],
      ['安倍晋三', 'jpn'],
      ['岸 信介', 'jpn'],
      ['欧阳修', 'chn'],
    ] as const
  ).map(([name, country]): [string, string, Tie, string] => [name, name, 'one', country]),
  // Characters of which neither is a form of the other.
  ['陳金鐘', '陳金鍾', 'perhaps', 'twn'],
  ['李幹', '李乾', 'perhaps', 'twn'],
  ['渡邊恒雄', '渡辺恒雄', 'one', 'jpn'],
  // A mark belongs to its vowels.
  ['Szakál Péter', 'Szákal Péter', 'perhaps', 'hun'],
  ['Bodó Pál', 'Bódo Pál', 'perhaps', 'hun'],
  ['Yūko Satō', 'Yukō Satō', 'perhaps', 'jpn'],
  ['ハンダ', 'パンダ', 'perhaps'],
  ['မင်းအောင်လှိုင်', 'မင်းအောင်လှိုင်', 'perhaps'],
  ['Kim Yong-chol', 'Kim Chol-yong', 'two'],
  ['Kim Yong Chol', 'Kim Chol Yong', 'two'],
  ['H.E. 王毅', 'H.E. 李强', 'two'],
  ['Владимир Путин', 'Дмитрий Медведев', 'two'],
  ['राम कुमार', 'रमा कुमारी', 'two'],
  ['Donald J. Trump', 'Donald J. Trump Jr.', 'two'],
  ['Ali Reza Khan', 'Reza Ali Khan', 'two'],
])('%s and %s: %s', (one, other, tie, country = 'usa') => {
  expect([tieOf(one, other, country), tieOf(other, one, country)]).toEqual([tie, tie]);
});

it.each([
  ...[
    '',
    ' ',
    'Madonna',
    'J. Smith',
    'J.F. Smith',
    'President Bush',
    'President Park',
    'King Hussein',
    'Mr. Kim',
    'H.R.H.',
    'H.E.',
  ],
  ...[
    'H.E. Smith',
    'Mme Kim',
    'Herr Schmidt',
    'Bush 43',
    '43 44',
    'Name Unknown',
    'Vacant Post',
    'Federal Councillor',
    'His Royal Highness',
  ],
  ...[
    'Foreign Minister',
    'French Foreign Minister',
    'Prime Minister of Japan',
    'Secretary-General',
    'Secretary of State',
  ],
  ...[
    'Attorney General',
    'Solicitor General',
    'Surgeon General',
    'First Lady',
    'Grand Mufti',
    'Grand Duke',
    'Holy Father',
  ],
  ...["Chargé d'affaires", 'Chargé d’affaires', 'Papal Nuncio', 'Senior Diplomat', "Chef de l'Etat", "Roi d'Espagne"],
  ...[
    'Rey de España',
    'König von Schweden',
    'Наследный принц',
    'Глава государства',
    'ولي العهد',
    'Not Known',
    'No Name',
  ],
  ...['Not Available', 'To Be Confirmed', 'Unidentified Person', 'Multiple Persons', 'Bill & Hillary Clinton'],
  ...Object.values(OfficeClass).flatMap(customaryTitles),
  ...[
    'Bill Clinton / Hillary Clinton',
    'Bill et Hillary Clinton',
    'Bill und Hillary Clinton',
    'Билл и Хиллари Клинтон',
  ],
  ...[
    'Postmaster General',
    'Comptroller General',
    'Prosecutor General',
    'Field Marshal',
    'Rear Admiral',
    'Air Marshal',
  ],
  ...['First Gentleman', 'Top Diplomat', 'Privy Seal', 'National Assembly', 'Security Council', 'Military Junta'],
  ...['Various Leaders', 'African Leaders', 'All Members', 'Local Authorities', 'Their Majesties', 'Aga Khan'],
  ...['Name Withheld', 'Not Given', 'Not Specified', 'Not Applicable', 'Nicht bekannt', 'Nom inconnu', 'Sin nombre'],
  ...['Não informado', 'Нет данных', 'Имя неизвестно', 'Неизвестное лицо', 'مجهول', 'غير معروف'],
  ...['Chef du gouvernement', 'Chef d’état-major', 'Jefe del Estado', 'Jefe de Gobierno', 'Capo dello Stato'],
  ...[
    'Emperador de Japón',
    'Empereur du Japon',
    'Kaiser von Japan',
    'Reina de Inglaterra',
    'Re d’Italia',
    'Santo Padre',
  ],
  ...['Príncipe heredero', 'Prince héritier', 'Heiliger Vater', 'Saint Père'],
  ...['Dışişleri Bakanı', 'Genel Sekreter', 'Utrikesminister Sverige', 'Perdana Menteri'],
  ...['Thủ tướng', 'Tổng bí thư', 'Chủ tịch nước', 'Папа Римский', 'Верховный лидер', 'Председник владе'],
  ...[
    'المرشد الأعلى',
    'القائم بالأعمال',
    'الأمين العام',
    'خادم الحرمين الشريفين',
    'رهبر معظم',
    'प्रधान मंत्री',
    'ראש הממשלה',
    '외무상',
  ],
  ...[
    'Leader of the Opposition',
    'Presidente de Chile',
    'Ministre des Affaires',
    'President de Gaulle',
    'Prince of Wales',
    'Chief of Staff',
  ],
  ...['Director General', 'Chief Negotiator'],
  ...['Президент Путин', 'премьер-министр', 'Président', 'الرئيس بوتين'],
  ...[
    '外交部长',
    '国家主席',
    '習主席',
    '대통령',
    '김 위원장',
    '總統',
    '王',
    '天皇陛下',
    '发言人',
    '国务卿',
    '총비서',
    ...[
      'White House',
      'See Note',
      'Same As Above',
      'Jane Doe',
      'Supreme Pontiff',
      'Central Committee',
      'Interior Ministry',
    ],
    ...[
      'Ministère des Affaires étrangères',
      'Sa Majesté',
      'Le Roi',
      'Garde des Sceaux',
      'Vicepresidente Primero',
      'Sin datos',
    ],
    ...[
      'Auswärtiges Amt',
      'Keine Angabe',
      'Hans Majestet',
      'Bộ trưởng',
      'Phó Thủ tướng',
      'Không rõ',
      'ولي عهد',
      'مجلس الأمن',
    ],
    ...[
      'שר הביטחון',
      'Генеральный прокурор',
      'Его Величество',
      'Не указан',
      'Brak danych',
      'Genelkurmay Başkanı',
      'Waziri Mkuu',
    ],
    ...[
      'Bill Clinton, Hillary Clinton',
      'Bill y Hillary Clinton',
      'Bill Clinton y Hillary Clinton',
      'Bill ve Hillary Clinton',
    ],
    ...[
      '岸田氏',
      '박씨',
      '김모씨',
      '李某',
      '王某某',
      '佚名',
      '空缺',
      '空席',
      '공석',
      '待定',
      '대변인',
      '외무성대변인',
      '국방부장',
    ],
    ...['外务省', '参谋长', '防衛相', '知事'],
    '…!?',
    '12',
    '\u202e\u200f',
  ],
])('%j is no full name', (name) => {
  expect(fullNamesOf(name)).toEqual([]);
  expect(likenessesOf(name)).toEqual([]);
});

it.each<[order: string, other: string]>([
  ['Chen Lin', 'Lin Chen'],
  ['Nguyễn Phú Trọng', 'Phú Trọng Nguyễn'],
  ['Kim Jong Un', 'Jong Un Kim'],
  ['Au-Yeung Nok-hin', 'Nok-hin Au-Yeung'],
  ['Orbán Viktor', 'Viktor Orbán'],
])('%s is %s perhaps, and for certain in no country', (order, other) => {
  const ties = ['twn', 'hkg', 'mac', 'kor', 'prk', 'jpn', 'vnm', 'hun', 'chn', 'khm', 'egy', 'usa'].map((country) =>
    tieOf(order, other, country),
  );
  expect(new Set(ties)).toEqual(new Set(['perhaps']));
});

it('what is longer than any name of a person is none', () => {
  expect(fullNamesOf('José María '.repeat(18))).toHaveLength(1);
  expect([fullNamesOf('José María '.repeat(19)), likenessesOf('José María '.repeat(19))]).toEqual([[], []]);
});

const LETTERS = [
  'abcdefghij',
  'абвгдежз',
  'αβγδεζηθ',
  'אבגדהוזח',
  'ابتثجحخد',
  'აბგდევზთ',
  '王毅李强习近平刘',
  '가나다라마바사아',
  'कखगघचछजझ',
];

it('two names that differ in a letter of any script are not one', async () => {
  const names = fc.constantFrom(...LETTERS).chain((letters) => {
    const word = fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 3 }).map((all) => all.join(''));
    return fc.record({ one: word, other: word, third: word });
  });
  await expectToHold(
    fc.property(names, ({ one, other, third }) => {
      fc.pre(other !== third && fullNamesOf(`${one} ${other}`).length > 0);
      expect(tieOf(`${one} ${other}`, `${one} ${third}`, 'chn')).not.toBe('one');
      expect(tieOf(`${one} ${other}`, `${one} ${other}`, 'chn')).toBe('one');
    }),
    { short: 500, long: 20_000 },
  );
});
