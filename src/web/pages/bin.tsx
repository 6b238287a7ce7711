// What was deleted: restored with one click, or erased for good.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { capital } from "../../core/capital.ts";
import { api } from "../client.ts";
import { Chip } from "../kit/chip.tsx";
import { Modal } from "../kit/dialogs.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { useListOffset } from "../kit/go.tsx";
import { Menu } from "../kit/menu.tsx";
import { Page } from "../kit/page.tsx";
import { Pager } from "../kit/pager.tsx";
import { Row, RowList } from "../kit/row.tsx";
import { sayInstant } from "../kit/said-value.ts";
import { Loaded } from "../kit/skeletons.tsx";
import { announce } from "../toast.tsx";
import { t } from "./text.ts";

const limit = 50;

interface Binned {
  kind: string;
  id: string;
  title: string;
}

export default function Bin() {
  const [offset, setOffset] = useListOffset();
  const [erasing, setErasing] = useState<Binned>();
  const bin = useQuery(api.bin.list.queryOptions({ input: { limit, offset } }));
  const restore = useMutation(api.bin.restore.mutationOptions({ context: { said: t("restored") } }));
  return (
    <Page title={t("bin")} sub={t("binSub")}>
      <Loaded query={bin}>
        {({ items, total }) =>
          total === 0 ? (
            <EmptyState sentence={t("binEmpty")} />
          ) : (
            <>
              <RowList label={t("bin")}>
                {items.map((item) => (
                  <Row
                    key={`${item.kind} ${item.id}`}
                    title={item.title}
                    reason={t("deletedOn", { day: sayInstant(item.deletedAt) })}
                    chips={
                      <>
                        <Chip>{capital(item.what)}</Chip>
                        <Button
                          variant="default"
                          size="xs"
                          data-do="open"
                          onClick={() => restore.mutate({ record: item.kind, of: item.id })}
                        >
                          {t("restore")}
                        </Button>
                      </>
                    }
                    more={
                      <Menu.Item color="clay" onClick={() => setErasing(item)}>
                        {t("erase")}
                      </Menu.Item>
                    }
                  />
                ))}
              </RowList>
              <Pager offset={offset} limit={limit} total={total} onOffset={setOffset} />
            </>
          )
        }
      </Loaded>
      {erasing && <EraseBox item={erasing} onClose={() => setErasing(undefined)} />}
    </Page>
  );
}

/** The one question that Cairn asks before acting: there is no way back from this. */
function EraseBox({ item, onClose }: { item: Binned; onClose: () => void }) {
  const erase = useMutation(
    api.bin.erase.mutationOptions({
      onSuccess: () => {
        announce({ said: t("erased") });
        onClose();
      },
    }),
  );
  return (
    <Modal opened onClose={onClose} title={t("erase")}>
      <p>{t("eraseAsk", { title: item.title })}</p>
      <div className="form-end">
        <Button color="clay" loading={erase.isPending} onClick={() => erase.mutate({ record: item.kind, of: item.id })}>
          {t("erase")}
        </Button>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t("cancel")}
        </Button>
      </div>
    </Modal>
  );
}
