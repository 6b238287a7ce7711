// New identifiers: made by the app, sortable by time of making (UUIDv7, RFC 9562).
import { randomUUIDv7 } from "node:crypto";

export const newId = (): string => randomUUIDv7();
