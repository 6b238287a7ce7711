// Every change to every record, the newest first, each with its undo.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { capital } from "../../core/capital.ts";
import { api } from "../client.ts";
import { Chip } from "../kit/chip.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { useListOffset } from "../kit/go.tsx";
import { sayAction } from "../kit/history-drawer.tsx";
import { Page } from "../kit/page.tsx";
import { Pager } from "../kit/pager.tsx";
import { RecordLink } from "../kit/record-link.tsx";
import { Row, RowList } from "../kit/row.tsx";
import { sayInstant } from "../kit/said-value.ts";
import { Loaded } from "../kit/skeletons.tsx";
import { t } from "./text.ts";

const limit = 50;
const mostNamed = 4;

export default function History() {
  const [offset, setOffset] = useListOffset();
  const changes = useQuery(api.changes.list.queryOptions({ input: { limit, offset } }));
  const undo = useMutation(api.changes.undo.mutationOptions({ context: { said: t("undone") } }));
  return (
    <Page title={t("allChanges")} sub={t("allChangesSub")}>
      <Loaded query={changes}>
        {({ items, total }) =>
          total === 0 ? (
            <EmptyState sentence={t("noChanges")} />
          ) : (
            <>
              <RowList label={t("allChanges")}>
                {items.map((change) => {
                  const [first] = change.records;
                  const title = first ? `${t(sayAction[first.action])}: ${first.title}` : change.operation;
                  return (
                    <Row
                      key={change.id}
                      title={title}
                      done={change.undone}
                      reason={
                        <>
                          {sayInstant(change.at)}, {t("through", { door: change.door })}
                          {change.records.length > 1 && ": "}
                          {change.records.length > 1 &&
                            change.records.slice(0, mostNamed).map((record, place) => (
                              <span key={`${record.kind} ${record.id} ${record.action}`}>
                                {place > 0 && ", "}
                                <RecordLink kind={record.kind} id={record.id}>
                                  {record.title}
                                </RecordLink>
                              </span>
                            ))}
                          {change.records.length > mostNamed && ` ${t("andMore", { count: change.records.length - mostNamed })}`}
                        </>
                      }
                      chips={
                        <>
                          {first && <Chip>{capital(first.what)}</Chip>}
                          {change.undone ? (
                            <Chip tone="gold">{t("undone")}</Chip>
                          ) : (
                            <Button variant="default" size="xs" data-do="open" onClick={() => undo.mutate({ id: change.id })}>
                              {t("undo")}
                            </Button>
                          )}
                        </>
                      }
                    />
                  );
                })}
              </RowList>
              <Pager offset={offset} limit={limit} total={total} onOffset={setOffset} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
