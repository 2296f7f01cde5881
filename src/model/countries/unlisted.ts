/** States since 1816 that ISO 3166 never listed, and some that it does not list today. */

/** A state that ISO 3166 does not have. */
export interface UnlistedState {
  id: string;
  name: string;
  /** Other forms of its name: in English, in its own language, and as data sets of the field write it. */
  forms: readonly string[];
  /** Whether it has ended. */
  former: boolean;
}

/** `id | name | forms`. */
const FORMER_TABLE = `
prussia | Prussia | Kingdom of Prussia; Königreich Preußen; Preussen; Germany (Prussia)
hanover | Hanover | Hannover; Kingdom of Hanover; Königreich Hannover
bavaria | Bavaria | Bayern; Kingdom of Bavaria; Königreich Bayern
baden | Baden | Grand Duchy of Baden; Großherzogtum Baden
saxony | Saxony | Sachsen; Kingdom of Saxony; Königreich Sachsen
wurttemberg | Württemberg | Wuerttemberg; Wuerttemburg; Kingdom of Württemberg; Königreich Württemberg
hesse-kassel | Hesse-Kassel | Hesse Electoral; Electoral Hesse; Hesse-Cassel; Hesse-Kassel (Electoral); Kurfürstentum Hessen
hesse-darmstadt | Hesse-Darmstadt | Hesse Grand Ducal; Hesse-Darmstadt (Ducal); Grand Duchy of Hesse; Großherzogtum Hessen
mecklenburg-schwerin | Mecklenburg-Schwerin | Grand Duchy of Mecklenburg-Schwerin; Großherzogtum Mecklenburg-Schwerin
austria-hungary | Austria-Hungary | Austrian Empire; Austro-Hungarian Empire; Kaisertum Österreich; Österreich-Ungarn; Austro-Hungary
papal-states | Papal States | States of the Church; Stato Pontificio
two-sicilies | Two Sicilies | Kingdom of the Two Sicilies; Regno delle Due Sicilie
modena | Modena | Duchy of Modena; Modena and Reggio; Ducato di Modena e Reggio
parma | Parma | Duchy of Parma; Ducato di Parma
tuscany | Tuscany | Grand Duchy of Tuscany; Granducato di Toscana
sardinia | Sardinia | Kingdom of Sardinia; Piedmont-Sardinia; Sardinia-Piedmont; Regno di Sardegna
ottoman-empire | Ottoman Empire | Sublime Porte; Osmanlı İmparatorluğu
south-vietnam | South Vietnam | Republic of Vietnam; Republic of Viet-Nam; Viet Nam, South; RVN; Việt Nam Cộng Hòa
annam | Annam | Vietnam (Annam/Cochin China/Tonkin); Đại Nam
north-yemen | North Yemen | Yemen Arab Republic; Arab Republic of Yemen; Mutawakkilite Kingdom of Yemen; Yemen (Sanaa); YAR; الجمهورية العربية اليمنية
joseon | Korea (Joseon) | Korea; Joseon; Korean Empire; Daehan Empire; Kingdom of Korea; 조선; 대한제국
zanzibar | Zanzibar | Sultanate of Zanzibar; People's Republic of Zanzibar
tanganyika | Tanganyika | Republic of Tanganyika
central-american-federation | Central American Federation | United Provinces of Central America; Federal Republic of Central America; República Federal de Centroamérica
gran-colombia | Gran Colombia | Great Colombia
transvaal | Transvaal | South African Republic; Zuid-Afrikaansche Republiek
orange-free-state | Orange Free State | Oranje-Vrijstaat
tibet | Tibet | བོད
`;

const OTHER_TABLE = `
xkx | Kosovo | Republic of Kosovo; Kosovo, Republic of
abkhazia | Abkhazia | Republic of Abkhazia; Аҧсны
south-ossetia | South Ossetia | Republic of South Ossetia; Хуссар Ирыстон
`;

function statesOf(table: string, former: boolean): UnlistedState[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [id = '', name = '', forms = ''] = row.split('|').map((part) => part.trim());
      return { id, name, forms: forms.split('; '), former };
    });
}

/** All of them. */
export const UNLISTED: readonly UnlistedState[] = [...statesOf(FORMER_TABLE, true), ...statesOf(OTHER_TABLE, false)];
