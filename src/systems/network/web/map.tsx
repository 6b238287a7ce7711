// The network as a picture: the nearest in the middle, a sector for each place of work; what it means in words, and who leads where one wants to go.
import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../web/client.ts";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { HowSure } from "../../../web/kit/how-sure.tsx";
import { Card, Columns, Page, Section, Trail } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { sayThere } from "../rules/map.ts";
import { type Tier, tiers } from "../schema/contact.ts";
import { t } from "./text.ts";
import "./network.css";

export default function NetworkMap() {
  const map = useQuery(api.contacts.map.queryOptions({ input: {} }));
  return (
    <Page title={t("map")} above={<Trail steps={[{ label: t("contacts"), to: "/contacts" }]} />}>
      <Loaded query={map}>
        {({ people, places, elsewhere, said, figures }) =>
          people === 0 ? (
            <EmptyState sentence={t("mapEmpty")} action={{ label: t("contacts"), to: "/contacts" }} />
          ) : (
            <Columns
              side={
                <>
                  <Card>
                    <p>{said}</p>
                    <HowSure>
                      <p className="note">{figures}</p>
                    </HowSure>
                  </Card>
                  <WayTo />
                </>
              }
            >
              <Card title={t("mapTitle")} note={elsewhere > 0 ? t("mapElsewhere", { count: elsewhere }) : undefined}>
                <Sectors places={places} />
              </Card>
              <Section title={t("mapPlaces")}>
                <RowList label={t("mapPlaces")}>
                  {places.map((place) => (
                    <Row
                      key={place.name}
                      title={place.name}
                      reason={sayThere(place)}
                      to={`/contacts?organisation=${encodeURIComponent(place.name)}`}
                    />
                  ))}
                </RowList>
              </Section>
            </Columns>
          )
        }
      </Loaded>
    </Page>
  );
}

function WayTo() {
  const [to, setTo] = useState("");
  const [asked] = useDebouncedValue(to.trim(), 200);
  const found = useQuery({ ...api.contacts.paths.queryOptions({ input: { to: asked || "-" } }), enabled: asked !== "" }).data;
  return (
    <Card title={t("wayTo")}>
      <TextInput
        label={t("wayToWhere")}
        value={to}
        maxLength={200}
        onChange={({ currentTarget }) => setTo(currentTarget.value)}
      />
      {asked !== "" && found && found.ways.length === 0 && <p className="note">{t("wayToNobody")}</p>}
      {asked !== "" && found && (
        <RowList label={t("wayTo")}>
          {found.ways.map(({ id, name, said }) => (
            <Row key={id} title={name} reason={said} to={`/contacts/${id}`} />
          ))}
        </RowList>
      )}
    </Card>
  );
}

interface SectorPlace {
  name: string;
  people: { id: string; name: string; tier: Tier }[];
}

const size = 520;
const middle = size / 2;
/** So many sectors can be told apart. */
const mostSectors = 12;

/** The distance from the middle: the nearest first. */
const radius = (tier: Tier): number => 70 + tiers.indexOf(tier) * 52;

function Sectors({ places }: { places: readonly SectorPlace[] }) {
  const shown = places.slice(0, mostSectors);
  const angle = (2 * Math.PI) / Math.max(1, shown.length);
  return (
    <svg className="network-map" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t("mapTitle")}>
      {tiers.map((tier) => (
        <circle key={tier} cx={middle} cy={middle} r={radius(tier)} />
      ))}
      <text x={middle} y={middle + 5} textAnchor="middle">
        {t("you")}
      </text>
      {shown.map((place, at) => (
        <Sector key={place.name} place={place} from={at * angle - Math.PI / 2} angle={angle} />
      ))}
    </svg>
  );
}

function Sector({ place, from, angle }: { place: SectorPlace; from: number; angle: number }) {
  const half = from + angle / 2;
  const byTier = Map.groupBy(place.people, ({ tier }) => tier);
  const far = middle - 18;
  return (
    <g>
      {[...byTier].flatMap(([tier, same]) =>
        same.map(({ id, name }, at) => {
          const where = from + (angle * (at + 1)) / (same.length + 1);
          return (
            <circle
              key={id}
              className={`dot ${tier}`}
              cx={middle + radius(tier) * Math.cos(where)}
              cy={middle + radius(tier) * Math.sin(where)}
              r={6}
            >
              <title>{`${name}, ${place.name}`}</title>
            </circle>
          );
        }),
      )}
      <text
        className="place"
        x={middle + far * Math.cos(half)}
        y={middle + far * Math.sin(half)}
        textAnchor={Math.abs(Math.cos(half)) < 0.3 ? "middle" : Math.cos(half) > 0 ? "end" : "start"}
      >
        {place.name.length > 20 ? `${place.name.slice(0, 19)}…` : place.name}
      </text>
    </g>
  );
}
