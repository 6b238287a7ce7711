// One place of work as the person sees it: how near it is to what they prefer, their answers, who may see it, its history.
import { useQuery } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { useRouteParam } from "../../../web/kit/go.tsx";
import { Section } from "../../../web/kit/page.tsx";
import { RecordPage } from "../../../web/kit/record-page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { useText } from "../../../web/words.ts";
import type { PlaceFit } from "../schema/fit.ts";
import { FitParts } from "./parts.tsx";
import { PlaceForm } from "./place-form.tsx";
import { text } from "./text.ts";
import "./fit.css";

export default function PlaceScreen() {
  const id = useRouteParam("id");
  const place = useQuery(api.fit.place.queryOptions({ input: { id } }));
  return (
    <Loaded query={place} shape={<PageSkeleton />}>
      {(found) => <PlacePage found={found} />}
    </Loaded>
  );
}

function PlacePage({ found: { place, part, roleLabel } }: { found: PlaceFit }) {
  const t = useText(text);
  return (
    <RecordPage
      kind="workplace"
      record={place}
      title={place.name}
      sub={[t("seenOn", { day: sayDay(place.day) }), roleLabel && t("asRole", { label: roleLabel })].filter(Boolean).join(" · ")}
      trail={[
        { label: t("assessment"), to: "/assessment" },
        { label: t("placesTitle"), to: "/assessment/places" },
      ]}
      action={place.roleId ? { label: t("toFit"), to: `/assessment/fit?role=${encodeURIComponent(place.roleId)}` } : undefined}
      change={client.workplaces.update}
      remove={client.workplaces.remove}
    >
      <FitParts parts={[{ ...part, toDo: part.score === null && part.on === null ? part.toDo : null }]} />
      <Section title={t("answersOf")}>
        <PlaceForm key={place.revision} place={place} roleLabel={roleLabel} />
      </Section>
    </RecordPage>
  );
}
