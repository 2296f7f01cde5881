/** The part of the `edtf` library that Entente uses; the package has no types of its own. Times are ms since 1970, UTC. */
declare module 'edtf' {
  /** Null for a bound that is unknown, Infinity for one that is open. */
  export type Bound = { edtf: string } | number | null;

  export interface Parsed {
    type: string;
    min: number | null;
    max: number | null;
    lower?: Bound;
    upper?: Bound;
  }

  export default function edtf(text: string): Parsed;
}
