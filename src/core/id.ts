// Identifiers as schemas; they are made in `new-id.ts`, on the server alone.
import { z } from "zod";

export const id = (description: string) => z.string().min(1).max(200).describe(description);
