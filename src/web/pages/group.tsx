// The page of a group: for each of its places what stands there and what is next; an empty one says what it is for.
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import { Suspense, use } from "react";
import { Go } from "../kit/go.tsx";
import { Page } from "../kit/page.tsx";
import { usePlaces } from "../kit/places.ts";
import { useRecordRoute } from "../kit/record-link.tsx";
import { groupAt, type Place, placeAt, type SaidPlace } from "../navigation.ts";
import { NotFound } from "../not-found.tsx";
import { useText } from "../words.ts";
import { text } from "./group-text.ts";

export default function GroupPage() {
  const t = useText(text);
  const { groups, overviews } = usePlaces();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const said = use(overviews());
  const found = groupAt(groups, path);
  if (!found || found.group === "today" || found.group === "settings") return <NotFound />;
  return (
    <Page title={t(`${found.group}Title`)} sub={t(`${found.group}Sub`)}>
      <ul className="places" aria-label={t(`${found.group}Title`)}>
        {found.places.map((place, at) => (
          <PlaceRow
            key={place.to}
            place={place}
            said={said.get(place.to)}
            isFirst={found.places.findIndex(({ system }) => system === place.system) === at}
          />
        ))}
      </ul>
    </Page>
  );
}

interface PlaceRowProps {
  place: Place;
  said: SaidPlace | undefined;
  /** Whether it is the first of its system here: what belongs to none of them stands at it. */
  isFirst: boolean;
}

function PlaceRow({ place, said, isFirst }: PlaceRowProps) {
  const { groups, next } = usePlaces();
  const routeOf = useRecordRoute();
  const placeOf = (address: string | undefined) => address && placeAt(groups, address.split("?")[0] ?? "");
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
              system={place.system}
              isHere={(record) => {
                const found = placeOf(record && routeOf(record.kind, record.id));
                return found && found.system === place.system ? found.to === place.to : isFirst;
              }}
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
