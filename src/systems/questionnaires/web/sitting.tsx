// One sitting: answered while it is open, looked at once it is finished.
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../web/client.ts";
import { useRouteParam } from "../../../web/kit/go.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { ResultPage } from "./result.tsx";
import { TakePage } from "./take.tsx";

export default function SittingScreen() {
  const id = useRouteParam("id");
  const sitting = useQuery(api.sittings.get.queryOptions({ input: { id } }));
  return (
    <Loaded query={sitting} shape={<PageSkeleton />}>
      {({ instrument, ...seen }) =>
        instrument && seen.sitting.state !== "finished" ? (
          <TakePage key={id} seen={seen} instrument={instrument} />
        ) : (
          <ResultPage seen={seen} instrument={instrument} />
        )
      }
    </Loaded>
  );
}
