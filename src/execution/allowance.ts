/** What the questions of one request may take, all operations of a batch together. */
import { GraphTimeout } from '../database/errors.js';
import { RequestRefused } from '../errors.js';
import { Deadline } from '../lib/deadline.js';
import { Breaths } from '../lib/event-loop.js';
import { MOST_OBJECTS, tooManyObjects } from '../planner/arguments.js';

/** Characters that its statements may send to the database: a value is sent wherever it is mentioned. */
const MOST_CHARACTERS = 4_000_000;

/** Fields that are answered from memory: each holds up everybody else meanwhile. */
const MOST_RECALLS = 8;

/** How long what is no question may take, such as decisions, all of a request together, in ms; then no other is begun. */
const MOST_BESIDE_MS = 60_000;

/** Unknown names that are compared with all known ones: whoever has more of them needs no proposal for each. */
const MOST_PROPOSALS = 10;

export class Allowance {
  private readonly deadline: Deadline;
  private readonly breaths = new Breaths();
  private objectsLeft = MOST_OBJECTS;
  private charactersLeft = MOST_CHARACTERS;
  private recallsLeft = MOST_RECALLS;
  private proposalsLeft = MOST_PROPOSALS;
  private besideLeft = MOST_BESIDE_MS;

  /** @param timeoutMs for all of it, from now on */
  constructor(timeoutMs: number) {
    this.deadline = new Deadline(timeoutMs);
  }

  /** @throws GraphTimeout where no time is left to begin anything */
  begin(): void {
    if (this.deadline.passed) throw new GraphTimeout('The time of the request was over before this could begin.');
  }

  /**
   * To be waited for before each piece of work that takes a moment: others are served between them.
   *
   * @throws GraphTimeout where no time is left to begin it
   */
  async breathe(): Promise<void> {
    await this.breaths.next();
    this.begin();
  }

  /**
   * Does what is no question and has a patience of its own: its time is not that of the questions. Who was done something for
   * is answered what came of it, however long it took.
   *
   * @throws RequestRefused where such work took too long before; GraphTimeout where no time is left to tell what came of it: it
   *   is not begun then; what the work throws
   */
  async beside<T>(work: () => Promise<T>): Promise<T> {
    this.begin();
    if (this.besideLeft <= 0) {
      throw new RequestRefused(
        `What this request has done before took more than ${MOST_BESIDE_MS / 1000} seconds; this was not begun. Ask for it in a request of its own.`,
        'QUERY_TOO_COMPLEX',
      );
    }
    const began = performance.now();
    try {
      return await work();
    } finally {
      const took = performance.now() - began;
      this.besideLeft -= took;
      this.deadline.extend(took);
    }
  }

  /** How long is left, in ms. @throws GraphTimeout where no time is left to begin anything */
  get ms(): number {
    this.begin();
    return this.deadline.left;
  }

  /** Whether no time is left. */
  get over(): boolean {
    return this.deadline.passed;
  }

  /** How many input objects may still be given. */
  get objects(): number {
    return this.objectsLeft;
  }

  /** @throws RequestRefused where the request gives more input objects than it may */
  takeObjects(count: number): void {
    this.objectsLeft -= count;
    if (this.objectsLeft < 0) throw tooManyObjects();
  }

  /** @throws RequestRefused where the request has more sent than it may */
  takeCharacters(count: number): void {
    this.charactersLeft -= count;
    if (this.charactersLeft >= 0) return;
    throw new RequestRefused(
      `The request's values have more than ${MOST_CHARACTERS} characters, counted wherever they are mentioned. Ask in several requests.`,
      'QUERY_TOO_COMPLEX',
    );
  }

  /** How many fields may still be answered from memory; the others are answered by the database. */
  get recalls(): number {
    return this.recallsLeft;
  }

  takeRecalls(count: number): void {
    this.recallsLeft -= count;
  }

  /** Whether it may be looked up once more what an unknown name may mean. */
  takeProposal(): boolean {
    this.proposalsLeft -= 1;
    return this.proposalsLeft >= 0;
  }
}
