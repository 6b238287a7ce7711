// A text of the server's as a download, announced by its name.
import { announce } from "../../../web/toast.tsx";
import { say } from "../../../web/words.ts";
import { text } from "./text.ts";

export const saveFile = ({ name, text: content }: { name: string; text: string }): void => {
  const address = URL.createObjectURL(new Blob([content], { type: "text/markdown" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
  announce({ said: say(text, "fileSaved", { name }) });
};
