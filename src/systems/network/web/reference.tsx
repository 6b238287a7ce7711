// One person who could speak for you: fields, who may see it, history.
import { api } from "../../../web/client.ts";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { ReferenceForm } from "./reference-form.tsx";
import { sayPermission } from "./saying.ts";
import { t } from "./text.ts";

export default recordScreen("reference", api.references, function useReference(reference) {
  return {
    title: reference.name,
    trail: [{ label: t("jobLoss"), to: "/setbacks/job-loss" }],
    sub: sayPermission(reference).said,
    main: <ReferenceForm key={reference.revision} reference={reference} />,
  };
});
