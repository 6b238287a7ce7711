// The path below which Cairn lies on its server, as told by where this file came from; empty where it has a name of its own.
const built = /^(.*)\/assets\/[^/]*$/.exec(new URL(import.meta.url).pathname);

export const base: string = built?.[1] ?? "";
