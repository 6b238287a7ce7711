// The line in which an application is written down in five seconds; what was read of it is shown, and can be put right.
import { client } from "../../../web/client.ts";
import { Go } from "../../../web/kit/go.tsx";
import { OneLine } from "../../../web/kit/one-line.tsx";
import { sayOpening } from "../rules/stages.ts";
import { mostLine } from "../schema/opening.ts";
import { t } from "./text.ts";

export const AppliedLine = () => (
  <OneLine
    label={t("appliedLabel")}
    help={t("appliedHelp")}
    placeholder={t("appliedPlaceholder")}
    submitLabel={t("appliedNow")}
    most={mostLine}
    keep={(line) => client.openings.applied({ line }, { context: { said: t("appliedKept") } })}
    read={(kept) => (
      <>
        {kept.questions.map((question) => (
          <strong key={question}>{question} </strong>
        ))}
        {t(kept.isNew ? "keptAs" : "movedOn", { what: sayOpening(kept), stage: kept.standing.said.toLowerCase() })}{" "}
        <Go to={`/openings/${kept.id}`}>{t("putRight")}</Go>
      </>
    )}
  />
);
