// The way in: for somebody who was not let in how to open the door, for the person what they see first.
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useMemo } from "react";
import { codeOf } from "./answer.ts";
import { api } from "./client.ts";
import { Loaded, PageSkeleton } from "./kit/skeletons.tsx";
import Enter from "./pages/enter.tsx";
import type { SystemScreens } from "./system-screens.ts";

export function Entrance({ screens }: { screens: readonly SystemScreens[] }) {
  const profile = useQuery(api.profile.show.queryOptions({ input: {} }));
  const load = screens.find((screen) => screen.welcome)?.welcome;
  const Welcome = useMemo(() => load && lazy(load), [load]);
  if (!Welcome || (profile.error && codeOf(profile.error) === "UNAUTHENTICATED")) return <Enter />;
  return (
    <Loaded query={profile} shape={<PageSkeleton />}>
      {() => (
        <Suspense fallback={<PageSkeleton />}>
          <Welcome />
        </Suspense>
      )}
    </Loaded>
  );
}
