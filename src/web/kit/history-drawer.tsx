// Everything that happened to one record, the newest first, each change with its undo.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { labelOf } from "../../core/fields.ts";
import { api } from "../client.ts";
import { Drawer } from "./dialogs.tsx";
import { saidValue, sayInstant } from "./said-value.ts";
import { Loaded, RowsSkeleton } from "./skeletons.tsx";
import { t } from "./text.ts";

interface HistoryDrawerProps {
  kind: string;
  id: string;
  opened: boolean;
  onClose: () => void;
}

export const sayAction = { create: "created", update: "updated", remove: "removed", restore: "restored" } as const;

type Content = Record<string, unknown>;
const bookkeeping = new Set(["id", "revision", "createdAt", "updatedAt", "personId"]);

const changedFields = (before: Content | null, after: Content | null): string[] => {
  if (!before || !after) return [];
  return Object.keys({ ...before, ...after }).filter(
    (field) => !bookkeeping.has(field) && JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null),
  );
};

export function HistoryDrawer({ kind, id, opened, onClose }: HistoryDrawerProps) {
  const history = useQuery(api.changes.history.queryOptions({ input: { record: kind, of: id }, enabled: opened }));
  const undo = useMutation(api.changes.undo.mutationOptions({ context: { said: t("undone") } }));
  return (
    <Drawer opened={opened} onClose={onClose} position="right" title={t("history")}>
      <Loaded query={history} shape={<RowsSkeleton />}>
        {({ versions }) =>
          versions.length === 0 ? (
            <p>{t("historyEmpty")}</p>
          ) : (
            <ol className="history">
              {versions.map((version) => (
                <li key={`${version.changeId} ${version.at}`}>
                  <div className="history-head">
                    <strong>{t(sayAction[version.action])}</strong>
                    <span className="note">
                      {sayInstant(version.at)}, {t("through", { door: version.door })}
                    </span>
                  </div>
                  {changedFields(version.before, version.after).map((field) => (
                    <div key={field} className="history-field">
                      {labelOf(field)}: <del>{saidValue(version.before?.[field])}</del>{" "}
                      <ins>{saidValue(version.after?.[field])}</ins>
                    </div>
                  ))}
                  <Button variant="default" size="xs" onClick={() => undo.mutate({ id: version.changeId })}>
                    {t("historyUndo")}
                  </Button>
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </Drawer>
  );
}
