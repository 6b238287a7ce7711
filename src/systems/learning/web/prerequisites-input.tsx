// Activities to finish before another: those that were chosen, and one more by a few of its words.
import { CloseButton } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api, client } from "../../../web/client.ts";
import { type Chosen, RecordPicker } from "../../../web/kit/record-picker.tsx";
import { t } from "./text.ts";

interface PrerequisitesInputProps {
  /** The activity itself, which cannot come before itself. */
  of: string | undefined;
  value: readonly string[];
  onChange: (ids: string[]) => void;
}

const findActivities = async (asked: { text?: string; limit: number }): Promise<Chosen[]> =>
  (await client.activities.list(asked)).items
    .filter(({ status }) => status !== "dropped")
    .map(({ id, title }) => ({ id, label: title }));

export function PrerequisitesInput({ of, value, onChange }: PrerequisitesInputProps) {
  const chosen = useQuery({
    ...api.activities.list.queryOptions({ input: { ids: [...value], limit: value.length } }),
    enabled: value.length > 0,
    placeholderData: keepPreviousData,
  });
  const titles = new Map(chosen.data?.items.map(({ id, title }) => [id, title]));
  return (
    <div className="raises">
      {value.map((id) => (
        <div key={id} className="raise">
          <span>{titles.get(id) ?? "…"}</span>
          <CloseButton
            aria-label={t("takeOut", { label: titles.get(id) ?? "" })}
            onClick={() => onChange(value.filter((one) => one !== id))}
          />
        </div>
      ))}
      <RecordPicker
        key={value.join(" ")}
        name="activities"
        label={t("prerequisites")}
        find={findActivities}
        without={[...value, ...(of ? [of] : [])]}
        value={null}
        onChange={(one) => one && onChange([...value, one.id])}
      />
    </div>
  );
}
