// What the program says to whoever runs it, one JSON line at a time on standard error; never a person's own words.
import pino from "pino";

export const logLevels = ["silent", "error", "warn", "info", "debug"] as const;

export const log = pino({ level: "warn", base: null }, pino.destination({ fd: 2, sync: true }));
