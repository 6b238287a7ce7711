// How right the computed advice is: ours, a baseline on the same cases, what others published, and how many cases. CAIRN_DATA is the folder with the data.
import { data, isThere, readCatalogues } from "./advice/catalogues.ts";
import { confidenceRows } from "./advice/confidence.ts";
import { relatedRows } from "./advice/related.ts";
import type { Row } from "./advice/row.ts";
import { titleRows } from "./advice/titles.ts";

const only = process.argv.slice(2);
const measures: Record<string, (catalogues: Awaited<ReturnType<typeof readCatalogues>>) => Row[]> = {
  titles: titleRows,
  related: relatedRows,
  confidence: confidenceRows,
};

if (!isThere()) console.log(`NOT MEASURED: ESCO and O*NET are not in ${data}.`);
else {
  const catalogues = await readCatalogues();
  console.table(
    Object.entries(measures).flatMap(([name, measure]) => (only.length === 0 || only.includes(name) ? measure(catalogues) : [])),
  );
}
