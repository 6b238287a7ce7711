// The views of a list that one kept under a name: opened from a menu, kept as the list stands, taken away.
import { Button, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import { savedViewFields } from "../../platform/saved-views/schema.ts";
import { api, client } from "../client.ts";
import { Modal } from "./dialogs.tsx";
import { useGo } from "./go.tsx";
import { Menu } from "./menu.tsx";
import { useRemoval } from "./noun.ts";
import { ShortForm } from "./short-form.tsx";
import { t } from "./text.ts";

/** A list has a handful of views; a menu with more is no help. */
const most = 30;

interface SavedViewsProps {
  /** What the list is asked for, as it stands in the address. */
  asked: string;
}

export function SavedViews({ asked }: SavedViewsProps) {
  const go = useGo();
  const page = useRouterState({ select: (state) => state.location.pathname });
  const [keeping, setKeeping] = useState(false);
  const { data } = useQuery(api.savedViews.list.queryOptions({ input: { page, limit: most } }));
  const views = data?.items ?? [];
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" className="list-views">
            {views.find((one) => one.asked === asked)?.name ?? t("views")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {views.map((one) => (
            <Menu.Item key={one.id} onClick={() => go(`${page}?${one.asked}`)}>
              {one.name}
            </Menu.Item>
          ))}
          {asked && <Menu.Item onClick={() => go(page)}>{t("viewUsual")}</Menu.Item>}
          <Menu.Divider />
          <Menu.Item onClick={() => setKeeping(true)}>{t("viewManage")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal opened={keeping} onClose={() => setKeeping(false)} title={t("viewManage")} size={480}>
        <KeepView page={page} asked={asked} views={views} onEnd={() => setKeeping(false)} />
      </Modal>
    </>
  );
}

interface KeepViewProps {
  page: string;
  asked: string;
  views: readonly { id: string; name: string }[];
  onEnd: () => void;
}

function KeepView({ page, asked, views, onEnd }: KeepViewProps) {
  const [name, setName] = useState("");
  const removal = useRemoval(api.savedViews.remove);
  const keep = useMutation({
    mutationFn: () => client.savedViews.add({ name, page, asked }, { context: { said: t("viewKept", { name }) } }),
    onSuccess: onEnd,
  });
  return (
    <>
      {asked && (
        <ShortForm
          submitLabel={t("save")}
          ready={savedViewFields.name.safeParse(name).success}
          write={keep}
          onSubmit={() => keep.mutate()}
          onCancel={onEnd}
        >
          <TextInput
            label={t("viewName")}
            description={t("viewNameHelp")}
            value={name}
            data-autofocus
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
        </ShortForm>
      )}
      {!asked && <p className="note">{t("viewNothing")}</p>}
      {views.length > 0 && (
        <ul className="plain-list" aria-label={t("views")}>
          {views.map((one) => (
            <li key={one.id} className="view-line">
              {one.name}
              <Button variant="subtle" aria-label={t("viewRemove", { name: one.name })} onClick={() => removal.mutate(one.id)}>
                {t("remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
