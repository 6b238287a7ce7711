// Places of work as the person sees them, each held against the environment they prefer; a new one is six short answers.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { Page } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { saveSheet } from "../../../web/kit/save-file.ts";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import type { PlaceFit } from "../schema/fit.ts";
import { PlaceForm } from "./place-form.tsx";
import { t } from "./text.ts";
import "./fit.css";

export default function Places() {
  const places = useQuery(api.fit.places.queryOptions({ input: {} }));
  return (
    <Loaded query={places} shape={<PageSkeleton />}>
      {({ items }) => <PlacesPage places={items} />}
    </Loaded>
  );
}

const saveAll = async () => saveSheet("places.csv", await client.workplaces.export({}));

function PlacesPage({ places }: { places: readonly PlaceFit[] }) {
  // `?add=yes`, or the catalogue id of the role that the place is noted for.
  const [adding, setAdding] = useQueryParam("add");
  const add = { label: t("addPlace"), hotkey: "N", onClick: () => setAdding("yes") };
  return (
    <Page
      title={t("placesTitle")}
      sub={t("placesSub")}
      action={places.length > 0 ? add : undefined}
      more={
        places.length > 0 && (
          <Button variant="default" onClick={() => void saveAll()}>
            {t("saveSpreadsheet")}
          </Button>
        )
      }
    >
      {places.length === 0 ? <EmptyState sentence={t("placesEmpty")} action={add} /> : <PlaceRows places={places} />}
      <Modal opened={adding !== undefined} onClose={() => setAdding(undefined)} title={t("addPlace")} size={680}>
        <PlaceForm forRole={adding === "yes" ? undefined : adding} onEnd={() => setAdding(undefined)} />
      </Modal>
    </Page>
  );
}

export function PlaceRows({ places }: { places: readonly PlaceFit[] }) {
  const go = useGo();
  const remove = useMutation(api.workplaces.remove.mutationOptions({ context: { said: t("removed") } }));
  return (
    <>
      <RowList label={t("placesTitle")}>
        {places.map(({ place, part, roleLabel }) => (
          <Row
            key={place.id}
            title={place.name}
            to={`/assessment/places/${place.id}`}
            reason={[t("seenOn", { day: sayDay(place.day) }), roleLabel && t("asRole", { label: roleLabel })]
              .filter(Boolean)
              .join(" · ")}
            onEdit={() => go(`/assessment/places/${place.id}`)}
            onRemove={() => remove.mutate({ id: place.id })}
          >
            <p className="note">{part.said}</p>
          </Row>
        ))}
      </RowList>
      {places.length > 1 && <p className="note">{t("comparingNote")}</p>}
    </>
  );
}
