// One review: in steps while it is open, to read once it is done.
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../web/client.ts";
import { useRouteParam } from "../../../web/kit/go.tsx";
import { operationForms } from "../../../web/kit/operation-forms.ts";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { ReviewFlow } from "./review-flow.tsx";
import { ReviewRead } from "./review-read.tsx";
import "./reviews.css";
import "./notebook.css";

export default function ReviewScreen() {
  const id = useRouteParam("id");
  const opening = useQuery(api.reviews.get.queryOptions({ input: { id } }));
  const forms = useQuery(operationForms);
  return (
    <Loaded query={opening} shape={<PageSkeleton />}>
      {(opened) =>
        opened.review.status === "done" ? (
          <ReviewRead opening={opened} />
        ) : (
          <Loaded query={forms} shape={<PageSkeleton />}>
            {(all) => <ReviewFlow key={id} opening={opened} forms={all} />}
          </Loaded>
        )
      }
    </Loaded>
  );
}
