// The inventory out to a spreadsheet: CSV as a download.
import { client } from "../../../web/client.ts";
import { announce } from "../../../web/toast.tsx";
import { say } from "../../../web/words.ts";
import { text } from "./text.ts";

export const saveSpreadsheet = async (): Promise<void> => {
  const { csv, skills, leftOut } = await client.skills.export({});
  const address = URL.createObjectURL(new Blob([csv], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "skills.csv";
  link.click();
  URL.revokeObjectURL(address);
  announce({ said: say(text, "exported", { count: skills, leftOut }) });
};
