// One person who could speak for you: fields, who may see it, history.
import { useQuery } from "@tanstack/react-query";
import { api, client } from "../../../web/client.ts";
import { useRouteParam } from "../../../web/kit/go.tsx";
import { RecordPage } from "../../../web/kit/record-page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { useText } from "../../../web/words.ts";
import type { Reference } from "../schema.ts";
import { ReferenceForm } from "./reference-form.tsx";
import { sayPermission } from "./saying.ts";
import { text } from "./text.ts";

export default function ReferenceScreen() {
  const id = useRouteParam("id");
  const reference = useQuery(api.references.get.queryOptions({ input: { id } }));
  return (
    <Loaded query={reference} shape={<PageSkeleton />}>
      {(found) => <ReferencePage reference={found} />}
    </Loaded>
  );
}

function ReferencePage({ reference }: { reference: Reference }) {
  const t = useText(text);
  return (
    <RecordPage
      kind="reference"
      record={reference}
      title={reference.name}
      trail={[{ label: t("jobLoss"), to: "/setbacks/job-loss" }]}
      sub={sayPermission(reference).said}
      change={client.references.update}
      remove={client.references.remove}
    >
      <ReferenceForm key={reference.revision} reference={reference} />
    </RecordPage>
  );
}
