// The inventory out to a spreadsheet: CSV as a download.
import { client } from "../../../web/client.ts";
import { saveSheet } from "../../../web/kit/save-file.ts";

export const sheetName = "skills.csv";

export const saveSpreadsheet = async (): Promise<void> => saveSheet(sheetName, await client.skills.export({}));
