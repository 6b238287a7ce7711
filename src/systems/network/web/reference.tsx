// One person who could speak for you: fields, who may see it, history.
import { api } from "../../../web/client.ts";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { useText } from "../../../web/words.ts";
import { ReferenceForm } from "./reference-form.tsx";
import { sayPermission } from "./saying.ts";
import { text } from "./text.ts";

export default recordScreen("reference", api.references, function useReference(reference) {
  const t = useText(text);
  return {
    title: reference.name,
    trail: [{ label: t("jobLoss"), to: "/setbacks/job-loss" }],
    sub: sayPermission(reference).said,
    main: <ReferenceForm key={reference.revision} reference={reference} />,
  };
});
