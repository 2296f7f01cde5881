/** Given names and the forms that stand for them in English: `bill` for `william`. */

const GROUPS: readonly (readonly string[])[] = (
  'william bill will billy willy|robert bob rob bobby bert|richard dick rick ricky|james jim jimmy jamie|john jack johnny jon|' +
  'joseph joe|thomas tom tommy|michael mike|anthony tony|antony tony|edward ed eddie ted ned|theodore ted teddy|charles charlie chuck|' +
  'george georgie|henry harry hank|harold harry|franklin frank|francis frank|david dave|daniel dan danny|donald don|' +
  'ronald ron ronnie|gerald gerry jerry|lawrence larry|samuel sam|benjamin ben benny|alexander alex alec|albert al bert|' +
  'alfred al fred|frederick fred freddy|andrew andy|stephen steve|steven steve|philip phil|phillip phil|peter pete|' +
  'kenneth ken|walter walt|raymond ray|gregory greg|jeffrey jeff|geoffrey jeff|matthew matt|patrick pat|nicholas nick|' +
  'christopher chris|timothy tim|zbigniew zbig|elizabeth liz beth betty|margaret maggie meg peggy|katherine kate kathy|' +
  'catherine kate cathy|susan sue|madeleine maddie|condoleezza condi|hillary hilary|barbara barb|deborah debbie|jennifer jen|' +
  'leonard len|vincent vince|douglas doug|eugene gene|martin marty|arthur art|stanley stan|herbert herb bert|luiz lula|' +
  'abraham abe|dwight ike|lyndon lbj|vladimir volodya|mikhail misha|aleksandr sasha|nathaniel nate|nathan nate|jacob jake|' +
  'zachary zach|josephine jo|jonathan jon|russell russ|roderick rod|rodney rod|victor vic|warren warr|calvin cal'
)
  .split('|')
  .map((group) => group.split(' '));

const BY_NAME = new Map<string, Set<string>>();
for (const [full = '', ...short] of GROUPS) {
  for (const form of short) {
    BY_NAME.set(full, (BY_NAME.get(full) ?? new Set()).add(form));
    BY_NAME.set(form, (BY_NAME.get(form) ?? new Set()).add(full));
  }
}

/** Other forms of a given name; none where there is none, or the word is no given name. */
export function givenNames(word: string): readonly string[] {
  return [...(BY_NAME.get(word) ?? [])];
}
