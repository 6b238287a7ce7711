// The page of a group: for each of its places what stands there and what is next; an empty one says what it is for.
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import { Suspense, use } from "react";
import { Go } from "../kit/go.tsx";
import { Page } from "../kit/page.tsx";
import { usePlaces } from "../kit/places.ts";
import { useRecordRoute } from "../kit/record-link.tsx";
import { groupAt, isLineAt, type Place, type PlaceGroup, type SaidPlace } from "../navigation.ts";
import { NotFound } from "../not-found.tsx";
import { t } from "./group-text.ts";

export default function GroupPage() {
  const { groups, overviews } = usePlaces();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const said = use(overviews());
  const found = groupAt(groups, path);
  if (!found || found.group === "today" || found.group === "settings") return <NotFound />;
  return (
    <Page title={t(`${found.group}Title`)} sub={t(`${found.group}Sub`)}>
      <ul className="places" aria-label={t(`${found.group}Title`)}>
        {found.places.map((place) => (
          <PlaceRow key={place.to} group={found} place={place} said={said.get(place.to)} />
        ))}
      </ul>
    </Page>
  );
}

interface PlaceRowProps {
  group: PlaceGroup;
  place: Place;
  said: SaidPlace | undefined;
}

function PlaceRow({ group, place, said }: PlaceRowProps) {
  const { groups, next } = usePlaces();
  const routeOf = useRecordRoute();
  return (
    <li className="place" data-row tabIndex={-1}>
      <h2>
        <Go to={place.to} data-do="open">
          {place.label}
        </Go>
      </h2>
      <div>
        <Stands place={place} said={said} />
        <Suspense>
          {next.map(({ system, Piece }) => (
            <Piece
              key={system}
              isHere={(system, record) =>
                isLineAt(groups, group, place, { system, address: record && routeOf(record.kind, record.id) })
              }
            />
          ))}
        </Suspense>
      </div>
    </li>
  );
}

function Stands({ place, said }: Pick<PlaceRowProps, "place" | "said">) {
  const { data, isPending } = useQuery({
    queryKey: ["place", place.to],
    queryFn: async () => (await said?.stands?.()) ?? null,
  });
  if (isPending) return <Skeleton height={13} width="46%" my={5} />;
  return <p className={data ? "place-stands" : "place-teaches"}>{data ?? said?.teaches}</p>;
}
