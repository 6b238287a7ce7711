// A text of the server's as a download, announced by its name.
import { announce } from "../../../web/toast.tsx";
import { say } from "../../../web/words.ts";
import { text } from "./text.ts";

export const saveFile = ({ name, content }: { name: string; content: string }): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: "application/json" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  announce({ said: say(text, "tookOut", { name }) });
};
