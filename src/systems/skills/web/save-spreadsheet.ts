// The inventory out to a spreadsheet: CSV as a download.
import { client } from "../../../web/client.ts";
import { type Sheet, saveSheet } from "../../../web/kit/save-file.ts";

export const sheetName = "skills.csv";

export const sheetOfSkills = async (): Promise<Sheet> => {
  const { csv, skills, leftOut } = await client.skills.export({});
  return { csv, count: skills, leftOut };
};

export const saveSpreadsheet = async (): Promise<void> => saveSheet(sheetName, await sheetOfSkills());
