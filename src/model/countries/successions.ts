/** What became of states, and when. Days that historians give in several ways are as precise as they agree. */
import { iso31663 } from 'iso-3166';
import type { SuccessionKind } from '../vocabulary.js';

/** A state that came of another one. Both are slugs. */
export interface Succession {
  from: string;
  to: string;
  /** The first day, EDTF; undefined where no list here gives it. */
  on?: string | undefined;
  how: SuccessionKind;
  /** Whether ISO 3166-3 names the successor; else the register alone does. */
  isListed: boolean;
}

/** `from to,to when` by kind. */
const TABLE: Readonly<Record<SuccessionKind, string>> = {
  CONTINUED: `
rus suhh 1922-12-30
suhh rus 1991-12-26
cod zrcd 1971-10-27
zrcd cod 1997-05-17
bumm mmr 1989-06-18
dybj ben 1975-11-30
hvbf bfa 1984-08-04
rhzw zwe 1980-04-18
nhvu vut 1980-07-30
aidj dji 1977-06-27
gehh kir 1979-07-12
tptl tls 2002-05-20
byaa blr 1991-09-19
yucs csxx 2003-02-04
csxx srb 2006-06-05
prussia deu 1871-01-18
sardinia ita 1861-03-17
ottoman-empire tur 1923-10-29`,
  UNITED: `
ddde deu 1990-10-03
vdvn,south-vietnam vnm 1976-07-02
ydye,north-yemen yem 1990-05-22
tanganyika,zanzibar tza 1964-04-26
srb,mne yucs 1918-12-01
hanover,hesse-kassel prussia 1866
saxony,bavaria,baden,wurttemberg,hesse-darmstadt,mecklenburg-schwerin deu 1871
modena,parma,tuscany sardinia 1860
two-sicilies ita 1861
papal-states ita 1870
transvaal,orange-free-state zaf 1910-05-31
tibet chn [1950..1951]
skin ind 1975
pzpa pan 1979-10-01`,
  DISSOLVED: `
suhh arm,aze,blr,geo,kaz,kgz,mda,tjk,tkm,ukr,uzb 1991
cshh cze,svk 1993-01-01
austria-hungary aut,hun,cshh 1918
gran-colombia col,ven,ecu [1829..1831]
central-american-federation gtm,hnd,slv,nic,cri [1838..1841]
joseon kor,prk 1948
anhh bes,cuw,sxm 2010-10-10
pchh mhl,fsm,mnp 1986
pchh plw 1994-10-01`,
  SEPARATED: `
suhh est,lva,ltu 1991
yucs svn,hrv,mkd 1991
yucs bih 1992
csxx mne 2006-06-03
srb xkx 2008-02-17
col pan 1903-11-03
dnk isl 1944-06-17
swe nor 1905
gbr irl 1922
pak bgd 1971
mys sgp 1965-08-09
eth eri 1993
zaf nam 1990-03-21
sdn ssd 2011-07-09`,
};

const KINDS: Readonly<Record<(typeof iso31663)[number]['type'], SuccessionKind>> = {
  change: 'CONTINUED',
  merge: 'UNITED',
  split: 'DISSOLVED',
};

/** Successors by ISO 3166-3. One that has become a former country itself has four letters there. */
function listed(): Succession[] {
  const formerCodes = new Map(iso31663.map(({ alpha4, from }) => [from.alpha3, alpha4]));
  return iso31663.flatMap(({ alpha4, to, type }) => {
    const codes = to.map(({ state, alpha3 }) => (state === 'assigned' ? alpha3 : (formerCodes.get(alpha3) ?? alpha3)));
    return [...new Set(codes)]
      .filter((code) => code !== alpha4)
      .map((code) => ({ from: alpha4.toLowerCase(), to: code.toLowerCase(), how: KINDS[type], isListed: true }));
  });
}

const keyOf = ({ from, to }: Succession): string => `${from} ${to}`;

function all(): Succession[] {
  const byPair = new Map(listed().map((one) => [keyOf(one), one]));
  for (const [how, table] of Object.entries(TABLE) as [SuccessionKind, string][]) {
    for (const row of table.trim().split('\n')) {
      const [from = '', to = '', on] = row.split(' ');
      for (const one of from.split(',')) {
        for (const other of to.split(',')) {
          const key = `${one} ${other}`;
          byPair.set(key, { from: one, to: other, on, how, isListed: byPair.has(key) });
        }
      }
    }
  }
  return [...byPair.values()];
}

/** All successions that the register knows: each pair of states once. */
export const SUCCESSIONS: readonly Succession[] = all();
