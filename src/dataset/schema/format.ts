/**
 * The native form of a data set: a folder with `dataset.yaml` and files that state entities and relationships. The JSON
 * Schemas in `seed/schema/` are generated from here, so that editors check what the loader checks.
 */
import { z } from 'zod';
import { agreement, looseParty, relation, visaRule } from './agreements.js';
import { country, group, looseTenure, office, official, organization, place, source } from './entities.js';
import { event, participation, statement } from './events.js';

/** A file of facts. */
export const Content = z.strictObject({
  sources: z.array(source).default([]),
  countries: z.array(country).default([]),
  organizations: z.array(organization).default([]),
  offices: z.array(office).default([]),
  officials: z.array(official).default([]),
  groups: z.array(group).default([]),
  places: z.array(place).default([]),
  relations: z.array(relation).default([]),
  events: z.array(event).default([]),
  agreements: z.array(agreement).default([]),
  statements: z.array(statement).default([]),
  tenures: z.array(looseTenure).default([]).describe('Offices held, apart from the officials who held them.'),
  participations: z.array(participation).default([]).describe('Who took part, apart from the events.'),
  parties: z.array(looseParty).default([]).describe('Parties, apart from the agreements.'),
  visaRules: z.array(visaRule).default([]).describe('What the holders of passports need, as a source observed it.'),
});

/** The form of one entry of each section. */
export const ENTRIES = Object.fromEntries(
  Object.entries(Content.shape).map(([section, list]) => [section, list.unwrap().element]),
) as unknown as { [S in Section]: z.ZodType<Content[S][number]> };

/** Sections in the order in which they are read: what is referred to comes before what refers to it, mostly. */
export const SECTIONS = Object.keys(Content.shape) as Section[];

export type Content = z.infer<typeof Content>;
export type Section = keyof Content;
