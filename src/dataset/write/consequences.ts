/**
 * What follows from the facts of new events, worked out while they are written in bulk: what `database/derive.ts` has the
 * database work out otherwise, by the same rules.
 */
import { MET_AT_PART, USUAL_RULE, wayBit, waysBy } from '../../model/meetings.js';
import { Numbers } from '../../lib/numbers.js';
import type { Ends } from '../diff/compare.js';
import { refKey } from '../facts/facts.js';
import type { Column, KeptNode, KeptRelationship } from '../facts/stated.js';

/** Of an event; nodes by `refKey`. */
export interface Consequences {
  leaf: boolean;
  /** Officials who met there. */
  present: string[];
  /** Countries of those who took part. */
  countries: string[];
}

const waysAt = waysBy(USUAL_RULE);
const text = (value: Column | undefined): string => String(value);

export class Following {
  /** By an event's number: whether a part of it, or a part of a part, counts in its place, once all were noted. */
  private readonly parts = new Numbers(Uint8Array);
  /** Which events an event is part of, by their numbers. */
  private readonly wholes = new Map<number, number[]>();
  /** By an event's number: the ways to take part by which one is present there, as long as it is a leaf. */
  private readonly meets = new Numbers(Uint8Array);
  private readonly who: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly countries = new Map<number, string[]>();
  /** Of each participation: whose, at which event, and in which way. */
  private readonly whose = new Numbers(Uint32Array);
  private readonly where = new Numbers(Uint32Array);
  private readonly how = new Numbers(Uint8Array);
  /** The participations in the order of the events, and where an event's begin. */
  private sorted: { order: Uint32Array; begins: Uint32Array } | undefined;

  /** @param number of the event among the created */
  event(event: KeptNode, number: number): void {
    const of = (key: string): string => text(event.value(key));
    this.meets.set(number, waysAt({ leaf: true, kind: of('kind'), status: of('status'), certainty: of('certainty') }));
  }

  /** Takes note of a relationship, whose event, if it is a new one, was noted before. */
  relationship(fact: KeptRelationship, [from, to]: Ends): void {
    const { type } = fact;
    if (type === 'PART_OF' && from >= 0 && to >= 0) this.wholes.set(from, [...(this.wholes.get(from) ?? []), to]);
    if (type === 'CITIZEN_OF' || type === 'OF_COUNTRY') this.ofCountry(refKey(fact.from), refKey(fact.to));
    if (type !== 'PARTICIPATED_IN' || to < 0) return;
    const at = this.whose.length;
    const way = { presence: text(fact.value('presence')), certainty: text(fact.value('certainty')) };
    this.whose.set(at, this.numberOf(refKey(fact.from)));
    this.where.set(at, to);
    this.how.set(at, fact.from.type === 'Official' ? wayBit(way) : 0);
  }

  /** Somebody is of a country. Nodes by `refKey`. */
  ofCountry(who: string, country: string): void {
    const number = this.numberOf(who);
    const known = this.countries.get(number);
    if (known === undefined) this.countries.set(number, [country]);
    else known.push(country);
  }

  /** What follows for an event, once all was noted. @param number of the event among the created */
  of(number: number): Consequences {
    if (this.sorted === undefined) {
      this.sorted = this.sort();
      for (const part of this.wholes.keys()) if (this.presentAt(part).size >= MET_AT_PART) this.countFor(part);
    }
    const leaf = this.parts.get(number) === 0;
    const countries = new Set<string>();
    for (const participation of this.participationsIn(number)) {
      const whose = this.whose.get(participation);
      const who = this.who[whose] ?? '';
      if (who.startsWith('Country:')) countries.add(who);
      for (const country of this.countries.get(whose) ?? []) countries.add(country);
    }
    return { leaf, present: leaf ? [...this.presentAt(number)] : [], countries: [...countries] };
  }

  /** Officials who met at an event, if it is a leaf. */
  private presentAt(number: number): Set<string> {
    const present = new Set<string>();
    const meets = this.meets.get(number);
    for (const participation of this.participationsIn(number)) {
      if ((this.how.get(participation) & meets) !== 0) present.add(this.who[this.whose.get(participation)] ?? '');
    }
    return present;
  }

  private participationsIn(number: number): Uint32Array {
    const { order, begins } = (this.sorted ??= this.sort());
    return order.subarray(begins[number] ?? 0, begins[number + 1] ?? 0);
  }

  /** Of what a part is part of, and what that is part of, something counts in the place. */
  private countFor(part: number): void {
    const open = [part];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const whole of this.wholes.get(next) ?? []) {
        if (this.parts.get(whole) === 1) continue;
        this.parts.set(whole, 1);
        open.push(whole);
      }
    }
  }

  private numberOf(who: string): number {
    let number = this.numbers.get(who);
    if (number === undefined) {
      this.numbers.set(who, (number = this.who.length));
      this.who.push(who);
    }
    return number;
  }

  private sort(): { order: Uint32Array; begins: Uint32Array } {
    const begins = new Uint32Array(this.meets.length + 1);
    const count = this.where.length;
    for (let at = 0; at < count; at += 1) begins[this.where.get(at) + 1] = (begins[this.where.get(at) + 1] ?? 0) + 1;
    for (let at = 1; at < begins.length; at += 1) begins[at] = (begins[at] ?? 0) + (begins[at - 1] ?? 0);
    const next = begins.slice();
    const order = new Uint32Array(count);
    for (let at = 0; at < count; at += 1) {
      const where = this.where.get(at);
      const place = next[where] ?? 0;
      order[place] = at;
      next[where] = place + 1;
    }
    return { order, begins };
  }
}
