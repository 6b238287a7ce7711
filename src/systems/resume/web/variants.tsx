// All resumes that were made for a role or a place.
import { api } from "../../../web/client.ts";
import { useGo } from "../../../web/kit/go.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { sayInstant } from "../../../web/kit/said-value.ts";
import { useList } from "../../../web/kit/use-list.ts";
import { t } from "./text.ts";
import { NewVariant } from "./variant-form.tsx";

export default function Variants() {
  const go = useGo();
  return (
    <ListPage
      of={useList(api.variants, {
        search: t("findVariant"),
        sorts: [
          ["changed", t("byChange")],
          ["title", t("byName")],
        ],
      })}
      label={t("variants")}
      add={{
        label: t("addVariant"),
        form: (end) => <NewVariant onEnd={end} onAdded={({ id }) => go(`/resume/variants/${id}`)} />,
      }}
      empty={t("noVariants")}
      row={({ id, title, roleLabel, updatedAt }, remove) => (
        <Row
          key={id}
          title={title}
          reason={[roleLabel && t("forRole", { role: roleLabel }), sayInstant(updatedAt)].filter(Boolean).join(" · ")}
          to={`/resume/variants/${id}`}
          onRemove={() => remove(id)}
        />
      )}
    />
  );
}
