/**
 * Codes of the Correlates of War project's state system (version 2016): number, abbreviation, and the country's slug here
 * (ISO 3166-1 alpha-3, or 3166-3 alpha-4 for former ones). States that ISO never listed are left out, and so are those that are several countries of ISO in turn (345 Yugoslavia, 678 Yemen Arab Republic).
 */
const TABLE =
  '2 USA usa;20 CAN can;31 BHM bhs;40 CUB cub;41 HAI hti;42 DOM dom;51 JAM jam;52 TRI tto;53 BAR brb;54 DMA dma;55 GRN grd;' +
  '56 SLU lca;57 SVG vct;58 AAB atg;60 SKN kna;70 MEX mex;80 BLZ blz;90 GUA gtm;91 HON hnd;92 SAL slv;93 NIC nic;94 COS cri;' +
  '95 PAN pan;100 COL col;101 VEN ven;110 GUY guy;115 SUR sur;130 ECU ecu;135 PER per;140 BRA bra;145 BOL bol;150 PAR pry;' +
  '155 CHL chl;160 ARG arg;165 URU ury;200 UKG gbr;205 IRE irl;210 NTH nld;211 BEL bel;212 LUX lux;220 FRN fra;221 MNC mco;' +
  '223 LIE lie;225 SWZ che;230 SPN esp;232 AND and;235 POR prt;255 GMY deu;260 GFR deu;265 GDR ddde;290 POL pol;305 AUS aut;' +
  '310 HUN hun;315 CZE cshh;316 CZR cze;317 SLO svk;325 ITA ita;331 SNM smr;338 MLT mlt;339 ALB alb;341 MNG mne;343 MAC mkd;' +
  '344 CRO hrv;346 BOS bih;349 SLV svn;350 GRC grc;352 CYP cyp;355 BUL bgr;359 MLD mda;360 ROM rou;365 RUS rus;' +
  '366 EST est;367 LAT lva;368 LIT ltu;369 UKR ukr;370 BLR blr;371 ARM arm;372 GRG geo;373 AZE aze;375 FIN fin;380 SWD swe;' +
  '385 NOR nor;390 DEN dnk;395 ICE isl;402 CAP cpv;403 STP stp;404 GNB gnb;411 EQG gnq;420 GAM gmb;432 MLI mli;433 SEN sen;' +
  '434 BEN ben;435 MAA mrt;436 NIR ner;437 CDI civ;438 GUI gin;439 BFO bfa;450 LBR lbr;451 SIE sle;452 GHA gha;461 TOG tgo;' +
  '471 CAO cmr;475 NIG nga;481 GAB gab;482 CEN caf;483 CHA tcd;484 CON cog;490 DRC cod;500 UGA uga;501 KEN ken;510 TAZ tza;' +
  '516 BUI bdi;517 RWA rwa;520 SOM som;522 DJI dji;530 ETH eth;531 ERI eri;540 ANG ago;541 MZM moz;551 ZAM zmb;552 ZIM zwe;' +
  '553 MAW mwi;560 SAF zaf;565 NAM nam;570 LES lso;571 BOT bwa;572 SWA swz;580 MAG mdg;581 COM com;590 MAS mus;591 SEY syc;' +
  '600 MOR mar;615 ALG dza;616 TUN tun;620 LIB lby;625 SUD sdn;626 SSD ssd;630 IRN irn;640 TUR tur;645 IRQ irq;651 EGY egy;' +
  '652 SYR syr;660 LEB lbn;663 JOR jor;666 ISR isr;670 SAU sau;679 YEM yem;680 YPR ydyd;690 KUW kwt;692 BAH bhr;' +
  '694 QAT qat;696 UAE are;698 OMA omn;700 AFG afg;701 TKM tkm;702 TAJ tjk;703 KYR kgz;704 UZB uzb;705 KZK kaz;710 CHN chn;' +
  '712 MON mng;713 TAW twn;731 PRK prk;732 ROK kor;740 JPN jpn;750 IND ind;760 BHU btn;770 PAK pak;771 BNG bgd;775 MYA mmr;' +
  '780 SRI lka;781 MAD mdv;790 NEP npl;800 THI tha;811 CAM khm;812 LAO lao;816 DRV vnm;820 MAL mys;830 SIN sgp;' +
  '835 BRU brn;840 PHI phl;850 INS idn;860 ETM tls;900 AUL aus;910 PNG png;920 NEW nzl;935 VAN vut;940 SOL slb;946 KIR kir;' +
  '947 TUV tuv;950 FIJ fji;955 TON ton;970 NAU nru;983 MSI mhl;986 PAL plw;987 FSM fsm;990 WSM wsm';

/** Slugs of countries by number and by abbreviation. */
export const COW: ReadonlyMap<string, string> = new Map(
  TABLE.split(';').flatMap((entry) => {
    const [number = '', abbreviation = '', slug = ''] = entry.split(' ');
    return [
      [number, slug],
      [abbreviation, slug],
    ] as const;
  }),
);
