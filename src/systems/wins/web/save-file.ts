// Wins out of the house: a spreadsheet, the brag document, a card as a picture.
import { client } from "../../../web/client.ts";
import { saveFile, saveSheet } from "../../../web/kit/save-file.ts";
import { t } from "./text.ts";

export const sheetName = "wins.csv";

export const saveSpreadsheet = async (): Promise<void> => saveSheet(sheetName, await client.wins.export({}));

export const saveBragDocument = async (): Promise<void> => {
  const { markdown, wins, leftOut } = await client.wins.bragDocument({});
  saveFile("brag-document.md", markdown, t("bragSaved", { count: wins, leftOut }));
};

export const addressOfSvg = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

const cardSize = { width: 1200, height: 630 };

/** The SVG drawn at its own size. Fonts that the computer lacks fall back as the card says. */
export const pngOf = async (svg: string): Promise<Blob> => {
  const image = new Image(cardSize.width, cardSize.height);
  image.src = addressOfSvg(svg);
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), cardSize);
  canvas.getContext("2d")?.drawImage(image, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be drawn."))), "image/png"),
  );
};
