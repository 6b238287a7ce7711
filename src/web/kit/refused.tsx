// Why something was not taken, read out at once: a refusal of the server's, or a sentence; nothing while there is none.
import { sentenceOf } from "../answer.ts";

export function Refused({ error }: { error: unknown }) {
  if (error === null || error === undefined || error === "") return null;
  return (
    <p role="alert" className="refusal">
      {typeof error === "string" ? error : sentenceOf(error)}
    </p>
  );
}
