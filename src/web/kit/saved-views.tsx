// The views of a list that one kept under a name: opened from a menu, kept as the list stands, taken away.
import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { savedViewFields } from "../../platform/saved-views/schema.ts";
import { api, client } from "../client.ts";
import { Modal } from "./dialogs.tsx";
import { Go, useGo } from "./go.tsx";
import { Menu } from "./menu.tsx";
import { useViews, viewAddress } from "./named-view.ts";
import { useRemoval } from "./noun.ts";
import { ShortForm } from "./short-form.tsx";
import { t } from "./text.ts";

interface SavedViewsProps {
  /** What the list is asked for, as it stands in the address. */
  asked: string;
}

export function SavedViews({ asked }: SavedViewsProps) {
  const [keeping, setKeeping] = useState(false);
  const { page, views = [] } = useViews();
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
            <Menu.Item key={one.id} component={Go} to={viewAddress(page, one.name)}>
              {one.name}
            </Menu.Item>
          ))}
          {asked && (
            <Menu.Item component={Go} to={page}>
              {t("viewUsual")}
            </Menu.Item>
          )}
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
  const go = useGo();
  const [name, setName] = useState("");
  const removal = useRemoval(api.savedViews.remove);
  const keep = useMutation({
    mutationFn: () => client.savedViews.add({ name, page, asked }, { context: { said: t("viewKept", { name }) } }),
    onSuccess: (kept) => {
      onEnd();
      go(viewAddress(page, kept.name));
    },
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
