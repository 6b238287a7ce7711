// Fit: one role held against the person in four parts, and roles worth a look with their reasons.
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../web/client.ts";
import { type Chosen, RolePicker } from "../../../web/kit/catalogue-picker.tsx";
import { Go, useQueryParam } from "../../../web/kit/go.tsx";
import { Card, Columns, Page, Section } from "../../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import type { HardLimit } from "../../values/shared.ts";
import type { RoleFit } from "../schema/fit.ts";
import { FitPartCard, FitParts } from "./parts.tsx";
import { PlaceRows } from "./places.tsx";
import { RoleSuggestions } from "./suggestions.tsx";
import { t } from "./text.ts";
import "../../../web/kit/lists.css";
import "./fit.css";

export default function Fit() {
  const [asked, setAsked] = useQueryParam("role");
  const profile = useQuery(api.profile.show.queryOptions({ input: {} }));
  return (
    <Loaded query={profile} shape={<PageSkeleton />}>
      {({ profile: mine }) => <FitPage role={asked ?? mine?.targetRoleId ?? undefined} onAsk={setAsked} />}
    </Loaded>
  );
}

function FitPage({ role, onAsk }: { role: string | undefined; onAsk: (role: string | undefined) => void }) {
  const fit = useQuery(api.fit.role.queryOptions({ input: { role: role ?? "" }, enabled: role !== undefined }));
  const picker = (chosen: Chosen | null) => (
    <div className="fit-asks" data-no-print>
      <RolePicker label={t("chooseRole")} value={chosen} onChange={(next) => onAsk(next?.id)} />
    </div>
  );
  const page = (found: RoleFit | undefined) => (
    <Page title={found ? t("fitWith", { role: found.label }) : t("fitTitle")} sub={t("fitSub")}>
      <Columns
        side={
          <>
            {picker(found ? { id: found.roleId, label: found.label } : null)}
            <ToCheck limits={found?.toCheck ?? []} />
          </>
        }
      >
        {found && <FitParts parts={found.parts} />}
        {found && <PlacesOfRole fit={found} />}
        <RoleSuggestions />
      </Columns>
    </Page>
  );
  if (role === undefined) return page(undefined);
  return (
    <Loaded query={fit} shape={<PageSkeleton />}>
      {(found) => page(found)}
    </Loaded>
  );
}

/** What the kind of work is like in general beside a picture of one place, and all the pictures in it. */
function PlacesOfRole({ fit: { inGeneral, places } }: { fit: RoleFit }) {
  return (
    <>
      {inGeneral && (
        <div className="fit-parts">
          <FitPartCard part={inGeneral} title={t("inGeneral")} />
        </div>
      )}
      {places.length > 0 && (
        <Section
          title={t("placesOfRole")}
          end={
            <Go to="/assessment/places" className="record-link">
              {t("allPlaces")}
            </Go>
          }
        >
          <PlaceRows places={places} />
        </Section>
      )}
    </>
  );
}

function ToCheck({ limits }: { limits: HardLimit[] }) {
  if (limits.length === 0) return null;
  return (
    <Card title={t("toCheck")}>
      <ul className="plain-list">
        {limits.map((limit) => (
          <li key={limit.id}>{limit.words}</li>
        ))}
      </ul>
      <p className="note">{t("toCheckNote")}</p>
    </Card>
  );
}
