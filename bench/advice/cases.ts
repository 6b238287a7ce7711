// How the cases of a measure are split and picked: by a hash of their words, so that every run has the same ones.
import { createHash } from "node:crypto";

const byteOf = (text: string, at: number): number => createHash("sha1").update(text).digest()[at] ?? 0;

/** Rules were tuned on one half of the cases; the other is what is reported. */
export const isTest = (text: string): boolean => (byteOf(text, 0) & 1) === 1;

/** Whether a case is among so many of 256. */
export const isPicked = (text: string, of256: number): boolean => byteOf(text, 1) < of256;

/** A number of a text that looks drawn by lot. */
export const hashOf = (text: string): number => createHash("sha1").update(text).digest().readUInt32BE(4);
