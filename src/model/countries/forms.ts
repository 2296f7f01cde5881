/**
 * Forms of names that data of the field use and the packages do not have: as the World Bank, the United Nations, the International
 * Monetary Fund, the CIA's World Factbook, the Correlates of War, Gleditsch and Ward, and newspapers write them. What differs only in
 * case, accents, punctuation, "the", "of", "and", "St.", "Rep." or the order around a comma need not stand here (`names.ts`).
 */

/** `id | forms`. */
const TABLE = `
usa | US; USA; U.S. of America; America
gbr | UK; Britain; Great Britain; England
rus | Russia
chn | PRC; PR China; Mainland China; China, P.R.: Mainland; People's Republic of China
twn | Taiwan, China; China, Taiwan Province of China; Taiwan Province of China; Chinese Taipei; ROC; Formosa; Nationalist China
hkg | Hong Kong SAR, China; China, Hong Kong SAR; Hong Kong SAR; Hong Kong SAR China; Hong Kong (China); China, P.R.: Hong Kong
mac | Macao SAR, China; China, Macao SAR; Macao SAR; Macao SAR China; Macau SAR; Macao; Macau
prk | Korea; DPRK; Korea, North; Korea, People's Republic of; Democratic Republic of Korea; D.P.R. of Korea
kor | Korea; ROK; Korea, South; S. Korea
mmr | Burma; Union of Burma; Union of Myanmar
bih | Bosnia; BiH; Bosnia & Herz.
mkd | Macedonia; FYROM; Macedonia, FYR; FYR Macedonia; The former Yugoslav Republic of Macedonia; TFYR Macedonia; Macedonia (Former Yugoslav Republic of)
pse | Palestine; Palestinian Authority; Palestinian Territories; Occupied Palestinian Territory; West Bank and Gaza; West Bank and Gaza Strip; Palestinian territories, occupied; OPT
are | UAE; U.A.E.; Emirates; Trucial States
cod | Congo, Dem. Rep.; DR Congo; DRC; D.R. Congo; Congo-Kinshasa; Congo (Kinshasa); Congo, Kinshasa; Belgian Congo; Congo-Léopoldville; Congo/Zaire
cog | Congo-Brazzaville; Congo (Brazzaville); Congo, Brazzaville; Congo, Rep.; Republic of Congo; People's Republic of the Congo
civ | Ivory Coast; Côte d Ivoire; Cote D'Ivoire; Republic of Ivory Coast
cpv | Cape Verde; Cabo Verde
swz | Swaziland; eSwatini (Swaziland)
tls | East Timor; Timor Leste; Timor
lao | Lao PDR; Lao; Lao P.D.R.; Lao People's Dem. Rep.
fsm | Micronesia, Fed. Sts.; Micronesia; FSM; Fed. States of Micronesia
ven | Venezuela, RB; R.B. de Venezuela
irn | Iran; Persia
egy | Egypt; United Arab Republic; UAR
syr | Syria
brn | Brunei; Brunei Darussalam
gmb | Gambia
bhs | Bahamas
cze | Czech Republic; Czechia; Czech Rep.
svk | Slovak Republic; Slovakia
kgz | Kyrgyz Republic; Kirghizia; Kirgizstan; Kyrgizstan
mda | Moldova; Moldavia
lka | Ceylon; Sri Lanka
tha | Siam
eth | Abyssinia; Ethiopia/Abyssinia
khm | Kampuchea; Democratic Kampuchea; Khmer Republic; People's Republic of Kampuchea
jor | Transjordan
gha | Gold Coast
mwi | Nyasaland
zmb | Northern Rhodesia
lso | Basutoland
bwa | Bechuanaland
mys | Malaya; Federation of Malaya
mdg | Malagasy Republic; Malagasy
sur | Surinam; Dutch Guiana
guy | British Guiana
blz | British Honduras
gnb | Guinea Bissau; Portuguese Guinea
gnq | Spanish Guinea
caf | CAR; Central African Rep.; Central African Empire
stp | Sao Tome and Principe; Sao Tome; São Tomé
vct | St Vincent; St. Vincent
kna | St. Kitts; St Kitts-Nevis
atg | Antigua
tto | Trinidad
nld | Holland; Netherlands (Kingdom of the)
tur | Turkey; Turkiye; Türkiye
vat | Holy See; Vatican; Vatican City; Holy See (Vatican City); Vatican City (Holy See)
vnm | Vietnam; Viet Nam; SRV; Vietnam, Socialist Republic of
yem | Yemen, Rep.; Yemen
hmd | Heard & McDonald Islands
umi | U.S. Outlying Islands; US Minor Outlying Islands
wsm | Western Samoa; Samoa
pyf | French Polynesia
vir | Virgin Islands, US; US Virgin Islands; Virgin Islands (U.S.); Virgin Islands
vgb | British Virgin Islands; Virgin Islands (British)
maf | St. Martin (French part); Saint Martin
sxm | Sint Maarten (Dutch part); Sint Maarten
flk | Falkland Islands (Islas Malvinas); Falkland Islands (Malvinas); Falkland Islands; Malvinas
shn | Saint Helena; St. Helena; Saint Helena, Ascension, and Tristan da Cunha
pri | Puerto Rico (US)
rou | Rumania; Roumania
bfa | Burkina; Burkina-Faso
ben | Benin
zwe | Zimbabwe
tza | Tanzania; Tanzania, United Rep.; Tanzania/Tanganyika; United Rep. of Tanzania
ita | Italy; Italy/Sardinia
fra | France
deu | Germany; West Germany; Federal Republic of Germany; German Federal Republic; Germany, West; Germany, Federal Republic of; FRG; BRD
sau | Saudi; KSA
irl | Republic of Ireland; Eire; Irish Free State
zaf | South Africa; RSA; Union of South Africa
nzl | NZ
esh | Western Sahara; Spanish Sahara; Sahrawi Arab Democratic Republic
srb | Serbia; Republic of Serbia
suhh | Soviet Union; USSR; U.S.S.R.; Union of Soviet Socialist Republics; Russia (Soviet Union); Советский Союз; СССР; Union soviétique; URSS; Unión Soviética; 苏联; الاتحاد السوفيتي
yucs | Yugoslavia; Socialist Federal Republic of Yugoslavia; SFRY; Federal Republic of Yugoslavia; Kingdom of Yugoslavia; Yugoslavia, SFR; Jugoslavija; Югославия; Yougoslavie; 南斯拉夫
csxx | Serbia and Montenegro; Yugoslavia, FR (Serbia/Montenegro); Serbia & Montenegro; State Union of Serbia and Montenegro
cshh | Czechoslovakia; Czechoslovak Socialist Republic; Československo; Чехословакия; Tchécoslovaquie; 捷克斯洛伐克
ddde | East Germany; German Democratic Republic; Germany, East; Germany, Democratic Republic of; GDR; DDR; Deutsche Demokratische Republik
vdvn | North Vietnam; Democratic Republic of Vietnam; Vietnam, Democratic Republic of; Vietnam, North; Viet Nam, North; DRV
ydye | South Yemen; People's Democratic Republic of Yemen; Yemen, People's Democratic Republic of; Yemen People's Republic; Yemen, People's Republic of; Yemen PDR; PDRY; Yemen (Aden); Democratic Yemen
zrcd | Zaire; Zaïre; Republic of Zaire
hvbf | Upper Volta; Haute-Volta; Republic of Upper Volta
dybj | Dahomey; Republic of Dahomey
rhzw | Rhodesia; Southern Rhodesia; Zimbabwe-Rhodesia
bumm | Burma; Union of Burma
byaa | Byelorussia; Belorussia; Byelorussian Soviet Socialist Republic; White Russia
nhvu | New Hebrides
tptl | East Timor; Portuguese Timor
anhh | Netherlands Antilles; Dutch Antilles
aidj | French Afars and Issas; French Territory of the Afars and Issas; French Somaliland
gehh | Gilbert Islands; Gilbert and Ellice Islands
pchh | Trust Territory of the Pacific Islands
`;

/** Forms by the id of the country. A form may stand under several: which is meant, its readers decide. */
export const FIELD_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .map((row) => {
      const [id = '', forms = ''] = row.split(' | ');
      return [id, forms.split('; ')] as const;
    }),
);
