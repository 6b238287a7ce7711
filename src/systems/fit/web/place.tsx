// One place of work as the person sees it: how near it is to what they prefer, their answers, who may see it, its history.
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { Section } from "../../../web/kit/page.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { FitParts } from "./parts.tsx";
import { PlaceForm } from "./place-form.tsx";
import { t } from "./text.ts";
import "./fit.css";

const noun = { get: api.fit.place, update: api.workplaces.update, remove: api.workplaces.remove };

export default recordScreen("workplace", noun, function usePlace({ place, part, roleLabel }) {
  return {
    record: place,
    title: place.name,
    sub: [t("seenOn", { day: sayDay(place.day) }), roleLabel && t("asRole", { label: roleLabel })].filter(Boolean).join(" · "),
    trail: [
      { label: t("assessment"), to: "/assessment" },
      { label: t("placesTitle"), to: "/assessment/places" },
    ],
    action: place.roleId ? { label: t("toFit"), to: `/assessment/fit?role=${encodeURIComponent(place.roleId)}` } : undefined,
    main: (
      <>
        <FitParts parts={[{ ...part, toDo: part.score === null && part.on === null ? part.toDo : null }]} />
        <Section title={t("answersOf")}>
          <PlaceForm key={place.revision} place={place} roleLabel={roleLabel} />
        </Section>
      </>
    ),
  };
});
