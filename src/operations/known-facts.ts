// Facts of the person's own record that fill the answers of the guide: what each system tells of its own.
import type { RecordRef } from "../core/record.ts";
import type { Way } from "../core/way.ts";

/** What a record of the person says about a question of theirs. */
export interface KnownFact {
  /** The meaning first, then figures with their n and day. */
  said: string;
  /** What it rests on, for links: those named in the sentence carry its words as labels. */
  records: RecordRef[];
}

/** A fact of the person's own record that fills answers of the guide. */
export interface FactSource<C> {
  /** Stable, such as `network.people`: answers name it. */
  key: string;
  /** What is said while nothing is known: unknown is not zero, and how to make it known. */
  unknown: string;
  /** Where that is done. */
  opens: Way;
  /** Null while the record says nothing of it. Asked on every look at an answer, so it must be cheap. */
  tell: (context: C) => Promise<KnownFact | null>;
}
