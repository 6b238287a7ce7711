// A resume as a tagged PDF with selectable text in reading order and its fonts inside. Typst sets it; what a person wrote reaches it as data, never
// as markup.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { lazily } from "../../../core/lazily.ts";
import type { Sheet } from "../rules/sheet.ts";
import type { Look, Paper } from "./look.ts";
import { template } from "./pdf-template.ts";

const beside = createRequire(import.meta.url);

/** Noto Sans for Latin, Greek and Cyrillic; DejaVu for Georgian, Armenian, Hebrew and signs. Libertinus Serif comes with Typst. */
const fontFiles = [
  ...["400Regular/NotoSans_400Regular", "400Regular_Italic/NotoSans_400Regular_Italic", "700Bold/NotoSans_700Bold"].map(
    (file) => `@expo-google-fonts/noto-sans/${file}.ttf`,
  ),
  ...["DejaVuSans", "DejaVuSans-Bold"].map((file) => `dejavu-fonts-ttf/ttf/${file}.ttf`),
];

const families = { serif: ["Libertinus Serif", "DejaVu Sans"], sans: ["Noto Sans", "DejaVu Sans"] };

const compiler = lazily(async (): Promise<NodeCompiler> => {
  const typst = await import("@myriaddreamin/typst-ts-node-compiler");
  return typst.NodeCompiler.create({ fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(beside.resolve(file))) }] });
});

export const pdfOf = async (sheet: Sheet, look: Look, paper: Paper): Promise<Uint8Array> => {
  const typst = await compiler();
  const data = JSON.stringify({
    ...sheet,
    ...look,
    families: families[look.font],
    paper: paper === "letter" ? "us-letter" : "a4",
  });
  const page = { mainFileContent: template, inputs: { data } };
  try {
    return typst.pdf(page, { pdfStandard: "ua-1" });
  } catch {
    // The standard of accessible PDF refuses a sign that no font has, such as a picture in a text: it is tagged without its seal then.
    return typst.pdf(page);
  } finally {
    typst.evictCache(10);
  }
};
