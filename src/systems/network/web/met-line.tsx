// The line in which a talk is written down in five seconds; what was read of it is shown, and can be put right.
import { client } from "../../../web/client.ts";
import { Go } from "../../../web/kit/go.tsx";
import { OneLine } from "../../../web/kit/one-line.tsx";
import { mostLine } from "../schema/conversation.ts";
import { t } from "./text.ts";

interface MetLineProps {
  label?: string;
  help?: string;
  /** What stands there at the beginning, such as a name. */
  begin?: string;
}

export function MetLine({ label = t("metLabel"), help = t("metHelp"), begin = "" }: MetLineProps) {
  return (
    <OneLine
      label={label}
      help={help}
      placeholder={t("metPlaceholder")}
      submitLabel={t("metNow")}
      most={mostLine}
      begin={begin}
      keep={(line) => client.conversations.met({ line }, { context: { said: t("metKept") } })}
      read={(talk) => (
        <>
          {talk.questions.map((question) => (
            <strong key={question}>{question} </strong>
          ))}
          {talk.said} {talk.made.length > 0 && t("metNew", { count: talk.made.length, names: talk.made.join(", ") })}{" "}
          <Go to={`/conversations/${talk.id}`}>{t("metPutRight")}</Go>
        </>
      )}
    />
  );
}
