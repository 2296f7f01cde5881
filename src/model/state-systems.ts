/**
 * The states of the Correlates of War project (COW) and of Gleditsch and Ward (GW): number, abbreviations, and the countries here
 * whose code it was. Countries are ISO 3166-1 alpha-3, or 3166-3 alpha-4 for former ones. States that ISO never listed have ids
 * made of their names (`hanover`).
 */

/** A country that a code stood for. */
export interface Served {
  country: string;
  /** The first day, `YYYY-MM-DD`; undefined for the first of several, and where there is one alone. */
  since?: string;
}

/** `number abbreviations countries`; between two countries that had a code in turn stands the first day of the second. */
const COW_TABLE =
  '2 USA usa;20 CAN can;31 BHM bhs;40 CUB cub;41 HAI hti;42 DOM dom;51 JAM jam;52 TRI tto;53 BAR brb;54 DMA dma;' +
  '55 GRN grd;56 SLU lca;57 SVG vct;58 AAB atg;60 SKN kna;70 MEX mex;80 BLZ blz;90 GUA gtm;91 HON hnd;92 SAL slv;' +
  '93 NIC nic;94 COS cri;95 PAN pan;100 COL col;101 VEN ven;110 GUY guy;115 SUR sur;130 ECU ecu;135 PER per;' +
  '140 BRA bra;145 BOL bol;150 PAR pry;155 CHL chl;160 ARG arg;165 URU ury;200 UKG gbr;205 IRE irl;210 NTH nld;' +
  '211 BEL bel;212 LUX lux;220 FRN fra;221 MNC mco;223 LIE lie;225 SWZ che;230 SPN esp;232 AND and;235 POR prt;' +
  '240 HAN hanover;245 BAV bavaria;255 GMY prussia<1871-01-18<deu;260 GFR deu;265 GDR ddde;267 BAD baden;269 SAX saxony;' +
  '271 WRT wurttemberg;273 HSE hesse-kassel;275 HSG hesse-darmstadt;280 MEC mecklenburg-schwerin;290 POL pol;' +
  '300 AUH austria-hungary;305 AUS aut;310 HUN hun;315 CZE cshh;316 CZR cze;317 SLO svk;325 ITA sardinia<1861-03-17<ita;' +
  '327 PAP papal-states;329 SIC two-sicilies;331 SNM smr;332 MOD modena;335 PMA parma;337 TUS tuscany;' +
  '338 MLT mlt;339 ALB alb;341 MNG mne;343 MAC mkd;344 CRO hrv;' +
  '345 YUG/SRB srb<1918-12-01<yucs<2003-02-04<csxx<2006-06-05<srb;346 BOS bih;347 KOS xkx;349 SLV svn;' +
  '350 GRC grc;352 CYP cyp;355 BUL bgr;359 MLD mda;360 ROM rou;365 RUS rus<1922-12-30<suhh<1991-12-26<rus;' +
  '366 EST est;367 LAT lva;368 LIT ltu;369 UKR ukr;370 BLR blr;371 ARM arm;372 GRG geo;373 AZE aze;375 FIN fin;' +
  '380 SWD swe;385 NOR nor;390 DEN dnk;395 ICE isl;402 CAP cpv;403 STP stp;404 GNB gnb;411 EQG gnq;420 GAM gmb;' +
  '432 MLI mli;433 SEN sen;434 BEN dybj<1975-11-30<ben;435 MAA mrt;436 NIR ner;437 CDI civ;438 GUI gin;439 BFO hvbf<1984-08-04<bfa;450 LBR lbr;' +
  '451 SIE sle;452 GHA gha;461 TOG tgo;471 CAO cmr;475 NIG nga;481 GAB gab;482 CEN caf;483 CHA tcd;484 CON cog;' +
  '490 DRC cod<1971-10-27<zrcd<1997-05-17<cod;500 UGA uga;501 KEN ken;510 TAZ tanganyika<1964-04-26<tza;511 ZAN zanzibar;516 BUI bdi;517 RWA rwa;520 SOM som;' +
  '522 DJI dji;530 ETH eth;531 ERI eri;540 ANG ago;541 MZM moz;551 ZAM zmb;552 ZIM rhzw<1980-04-18<zwe;553 MAW mwi;560 SAF zaf;' +
  '565 NAM nam;570 LES lso;571 BOT bwa;572 SWA swz;580 MAG mdg;581 COM com;590 MAS mus;591 SEY syc;600 MOR mar;' +
  '615 ALG dza;616 TUN tun;620 LIB lby;625 SUD sdn;626 SSD ssd;630 IRN irn;640 TUR ottoman-empire<1923-10-29<tur;645 IRQ irq;651 EGY egy;' +
  '652 SYR syr;660 LEB lbn;663 JOR jor;666 ISR isr;670 SAU sau;678 YAR north-yemen;679 YEM yem;680 YPR ydye;690 KUW kwt;' +
  '692 BAH bhr;694 QAT qat;696 UAE are;698 OMA omn;700 AFG afg;701 TKM tkm;702 TAJ tjk;703 KYR kgz;704 UZB uzb;' +
  '705 KZK kaz;710 CHN chn;712 MON mng;713 TAW twn;730 KOR joseon;731 PRK prk;732 ROK kor;740 JPN jpn;750 IND ind;' +
  '760 BHU btn;770 PAK pak;771 BNG bgd;775 MYA bumm<1989-06-18<mmr;780 SRI lka;781 MAD mdv;790 NEP npl;800 THI tha;811 CAM khm;' +
  '812 LAO lao;816 DRV vdvn<1976-07-02<vnm;817 RVN south-vietnam;820 MAL mys;830 SIN sgp;835 BRU brn;840 PHI phl;' +
  '850 INS idn;860 ETM tls;900 AUL aus;910 PNG png;920 NEW nzl;935 VAN vut;940 SOL slb;946 KIR kir;947 TUV tuv;' +
  '950 FIJ/FJI fji;955 TON ton;970 NAU nru;983 MSI mhl;986 PAL plw;987 FSM fsm;990 WSM wsm';

/** Where Gleditsch and Ward differ. */
const GW_TABLE =
  '89 UPC central-american-federation;99 GCL gran-colombia;275 HSD hesse-darmstadt;340 SER srb;' +
  '345 YUG yucs<2003-02-04<csxx;360 RUM rou;396 ABK abkhazia;397 SOT south-ossetia;563 TRA transvaal;' +
  '564 OFS orange-free-state;678 YEM north-yemen<1990-05-22<yem;711 TBT tibet;815 VNM/VIE annam;970 KBI kir;971 NAU nru;972 TON ton;' +
  '973 TUV tuv';

/** Numbers of the first list that the second does not have, or gives to another state. */
const NOT_IN_GW: ReadonlySet<string> = new Set(['679', '946', '947', '955']);

/** A state of a list: its number and abbreviations, and the countries that these stood for, in turn. */
export type ListedState = readonly [number: string, abbreviations: readonly string[], served: readonly Served[]];

/** Countries that followed one another: between two stands the first day of the second, `rus<1922-12-30<suhh`. */
export function turnsOf(text: string): Served[] {
  const [first = '', ...turns] = text.split('<');
  const served: Served[] = [{ country: first }];
  for (let at = 0; at < turns.length; at += 2) served.push({ since: turns[at] ?? '', country: turns[at + 1] ?? '' });
  return served;
}

function rowsOf(table: string): ListedState[] {
  return table.split(';').map((row) => {
    const [number = '', abbreviations = '', countries = ''] = row.split(' ');
    return [number, abbreviations.split('/'), turnsOf(countries)];
  });
}

/** What a list has by code: the first row that has a code counts. */
function byCode(rows: readonly ListedState[]): ReadonlyMap<string, readonly Served[]> {
  const found = new Map<string, readonly Served[]>();
  for (const [number, abbreviations, served] of rows)
    for (const code of [number, ...abbreviations]) if (!found.has(code)) found.set(code, served);
  return found;
}

const differing = rowsOf(GW_TABLE);
const numbers = new Set(differing.map(([number]) => number));

/** The states of the Correlates of War. */
export const COW_STATES: readonly ListedState[] = rowsOf(COW_TABLE);

/** The states of Gleditsch and Ward. */
export const GW_STATES: readonly ListedState[] = [
  ...differing,
  ...COW_STATES.filter(([number]) => !numbers.has(number) && !NOT_IN_GW.has(number)),
];

/** Countries by number and by abbreviation of the Correlates of War, in the order in which they had it. */
export const COW: ReadonlyMap<string, readonly Served[]> = byCode(COW_STATES);

/** Countries by number and by abbreviation of Gleditsch and Ward, in the order in which they had it. */
export const GW: ReadonlyMap<string, readonly Served[]> = byCode(GW_STATES);

/**
 * The country that a code stood for on a day.
 *
 * @param day `YYYY-MM-DD`, or a shorter beginning of it; the present one, where undefined
 */
export function servedOn(served: readonly Served[], day: string | undefined): string | undefined {
  const last = served.filter(({ since }) => since === undefined || day === undefined || since <= padded(day)).at(-1);
  return last?.country;
}

/** The last day that a shortened day may be: of the year of a change it is the state that came. */
const padded = (day: string): string => `${day}-99-99`.slice(0, 10);
