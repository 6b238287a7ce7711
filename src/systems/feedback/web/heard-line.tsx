// The line in which feedback is written down in five seconds; what was understood is shown, and can be put right.
import { client } from "../../../web/client.ts";
import { Go } from "../../../web/kit/go.tsx";
import { OneLine } from "../../../web/kit/one-line.tsx";
import { titleOf } from "../rules/say-note.ts";
import { relationLabels, toneLabels } from "./saying.ts";
import { t } from "./text.ts";

export function HeardLine() {
  return (
    <OneLine
      label={t("heardLabel")}
      help={t("heardHelp")}
      placeholder={t("heardPlaceholder")}
      submitLabel={t("heardNow")}
      most={5000}
      keep={(words) => client.feedback.add({ words }, { context: { said: t("heardKept") } })}
      read={(note) => (
        <>
          {[note.tone && toneLabels()[note.tone], note.relation && relationLabels()[note.relation], titleOf(note)]
            .filter(Boolean)
            .join(" · ")}{" "}
          <Go to={`/feedback/${note.id}`}>{t("heardPutRight")}</Go>
        </>
      )}
    />
  );
}
