// Why a file was not taken in, read out at once.
import { sentenceOf } from "../../../web/answer.ts";

export function Refused({ error }: { error: unknown }) {
  return (
    <p role="alert" className="refusal">
      {sentenceOf(error)}
    </p>
  );
}
