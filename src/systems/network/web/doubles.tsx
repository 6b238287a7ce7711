// People who may stand here twice: each pair beside what is alike in it, made one with one click that undo takes back.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { api } from "../../../web/client.ts";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { t } from "./text.ts";

export default function Doubles() {
  const found = useQuery(api.contacts.duplicates.queryOptions({ input: {} }));
  const merge = useMutation(api.contacts.merge.mutationOptions({ context: { said: t("merged") } }));
  return (
    <Page title={t("doubles")} above={<Trail steps={[{ label: t("contacts"), to: "/contacts" }]} />} sub={t("doublesSub")}>
      <Loaded query={found}>
        {({ pairs }) =>
          pairs.length === 0 ? (
            <EmptyState sentence={t("noDoubles")} action={{ label: t("contacts"), to: "/contacts" }} />
          ) : (
            <RowList label={t("doubles")}>
              {pairs.map(({ one, other, why }) => (
                <Row
                  key={`${one.id} ${other.id}`}
                  title={one.name === other.name ? one.name : t("twoNames", { one: one.name, other: other.name })}
                  reason={[one.work, other.work, why].filter(Boolean).join(" · ")}
                  to={`/contacts/${one.id}`}
                  chips={
                    <Button
                      size="xs"
                      variant="default"
                      disabled={merge.isPending}
                      onClick={() => merge.mutate({ id: one.id, other: other.id })}
                    >
                      {t("makeOne")}
                    </Button>
                  }
                />
              ))}
            </RowList>
          )
        }
      </Loaded>
    </Page>
  );
}
