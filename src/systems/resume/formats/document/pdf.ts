// The text of a PDF in its order of reading.
import type { getDocumentProxy } from "unpdf";
import { refuse } from "../../../../core/refusal.ts";
import { resumeRefusals } from "../../refusals.ts";
import { type PrintedPage, type PrintedPiece, textOfPages } from "./pages.ts";

const mostPages = 60;
/** A page with fewer letters than this is a picture of a page. */
const fewestLetters = 25;

export const textOfPdf = async (file: string, bytes: Uint8Array): Promise<string> => {
  const { getResolvedPDFJS } = await import("unpdf");
  const { getDocument, VerbosityLevel } = await getResolvedPDFJS();
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
  });
  const pdf = await task.promise.catch((error: Error) =>
    refuse(
      resumeRefusals.notReadable,
      error.name === "PasswordException"
        ? {
            file,
            why: "It is locked with a password.",
            way: "Open it, print it to a new PDF without a password, and give that one",
          }
        : { file, why: "This PDF is broken.", way: "Save it again from the program that made it, or copy its text and paste it" },
    ),
  );
  if (pdf.numPages > mostPages)
    return refuse(resumeRefusals.tooMuch, { file, why: `It has ${pdf.numPages} pages; at most ${mostPages} are read.` });
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await pageOf(await pdf.getPage(number)));
  const text = textOfPages(pages);
  if (text.replace(/[^\p{L}]/gu, "").length < fewestLetters) return refuse(resumeRefusals.noText, { file });
  return text;
};

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>["getPage"]>>;

/** Where each piece of text stands as it is seen, from the top; what is turned on its side is left out. */
const pageOf = async (page: PdfPage): Promise<PrintedPage> => {
  const view = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view.transform;
  const { items } = await page.getTextContent();
  const pieces: PrintedPiece[] = [];
  for (const item of items) {
    if (!("str" in item) || !item.str.trim()) continue;
    const [along = 0, across = 0, , , x = 0, y = 0] = item.transform as number[];
    const size = item.height || Math.hypot(along, across);
    const isTurned = Math.abs(b * along + d * across) > Math.abs(a * along + c * across);
    if (!isTurned) pieces.push({ text: item.str, x: a * x + c * y + e, y: b * x + d * y + f, width: item.width, size });
  }
  page.cleanup();
  return { pieces, width: view.width, height: view.height };
};
