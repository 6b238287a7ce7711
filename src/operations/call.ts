// One room's operation as another may call it: by name, with an input that the compiler checks against the operation itself.
import type { OperationCall, OperationInputs, OperationName, ReviewPart } from "./contributions.ts";

/** For functions and constants whose type is written down: what an operation or a system is cannot be inferred from all operations. */
export const call = <N extends OperationName>(operation: N, input: OperationInputs[N]): OperationCall => ({
  operation,
  input: input as Record<string, unknown>,
});

type Fields<N extends OperationName> = keyof OperationInputs[N] & string;

type PartOf<N extends OperationName> = Omit<ReviewPart, "operation" | "fields" | "defaults" | "labels"> & {
  fields: readonly Fields<N>[];
  defaults: Partial<Record<Fields<N>, unknown>>;
  labels?: Partial<Record<Fields<N>, string>>;
};

/** A step of a review whose answers become calls of one operation. */
export const reviewPart = <N extends OperationName>(operation: N, part: PartOf<N>): ReviewPart =>
  ({ ...part, operation }) as ReviewPart;
