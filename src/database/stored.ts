// What a table of records holds beside the record itself; for a store that asks its table by itself.
import type { RecordFields } from "../core/record.ts";

/** A record as it is stored: what the person sees, whose it is, and whether it lies in the bin. */
export type Stored<T extends RecordFields> = T & { personId: string; deletedAt: string | null };
