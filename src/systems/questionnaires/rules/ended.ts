// A phrase as a sentence of its own: with one full stop, whether it brings one or not.
export const ended = (phrase: string): string => (/[.!?]$/.test(phrase) ? phrase : `${phrase}.`);
