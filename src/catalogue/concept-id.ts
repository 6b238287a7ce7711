// Short, stable ids for entries of the official classifications, and the way back to the publisher's address.

const escoBase = "http://data.europa.eu/esco/";
const shortPaths = [
  ["skill/", "s/"],
  ["occupation/", "o/"],
] as const;

/**
 * "http://data.europa.eu/esco/skill/abc" becomes "esco:s/abc", an occupation "esco:o/abc", any other path below the ESCO base keeps its
 * path, and any other address is kept whole. `escoUri` gives back exactly what came in.
 */
export function escoId(uri: string): string {
  if (!uri.startsWith(escoBase)) return `esco:${uri}`;
  const path = uri.slice(escoBase.length);
  for (const [long, short] of shortPaths) {
    if (path.startsWith(long)) return `esco:${short}${path.slice(long.length)}`;
    if (path.startsWith(short)) return `esco:${uri}`;
  }
  return path.includes("://") || path === "" ? `esco:${uri}` : `esco:${path}`;
}

export function escoUri(id: string): string {
  const rest = id.slice("esco:".length);
  for (const [long, short] of shortPaths) {
    if (rest.startsWith(short)) return escoBase + long + rest.slice(short.length);
  }
  return rest.includes("://") || rest === "" ? rest : escoBase + rest;
}

/** An O*NET-SOC code ("13-1161.00") or a content model element ("2.A.1.a"). */
export const onetId = (code: string): string => `onet:${code}`;

/** O*NET gives technology skills no id, only a name: the id is the folded name, so the same product has the same id in every release. */
export function onetToolId(name: string): string {
  return `onet:t/${name.normalize("NFKC").toLowerCase().trim().replace(/\s+/gu, "-")}`;
}
