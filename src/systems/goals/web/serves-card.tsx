// What a goal serves: why it matters, the records it is linked to, and the values and the statement of success that it could name.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import type { RecordRef } from "../../../core/record.ts";
import { api, client } from "../../../web/client.ts";
import { AsyncPicker, type Chosen } from "../../../web/kit/async-picker.tsx";
import { Chip } from "../../../web/kit/chip.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink, useRecordRoute } from "../../../web/kit/record-link.tsx";
import type { Goal } from "../schema.ts";
import { t } from "./text.ts";

const tones: Record<string, "clay" | "gold"> = { skill: "clay", "work-value": "gold", "success-statement": "gold" };
const toneOf = (kind: string) => tones[kind] ?? "stone";

export function ServesCard({ goal }: { goal: Goal }) {
  const unlink = useMutation(api.goals.unlink.mutationOptions({ context: { said: t("unlinked") } }));
  const link = useMutation(api.goals.link.mutationOptions({ context: { said: t("linked") } }));
  const routeOf = useRecordRoute();
  /** What has a page of its own, but for the goal itself and what is linked already. */
  const linkable = async (written: string) => {
    const { items } = await client.search.find({ text: written, limit: 12 });
    const taken = new Set([`goal ${goal.id}`, ...goal.links.map((one) => `${one.kind} ${one.id}`)]);
    return items
      .filter((hit) => routeOf(hit.kind, hit.id) && !taken.has(`${hit.kind} ${hit.id}`))
      .map((hit) => ({ id: `${hit.kind} ${hit.id}`, label: hit.title, note: hit.kind }));
  };
  const choose = (chosen: Chosen | null) => {
    if (!chosen) return;
    const [record = "", of = ""] = chosen.id.split(" ");
    link.mutate({ id: goal.id, record, of, label: chosen.label });
  };
  return (
    <Card title={t("serves")}>
      {goal.relevant && <p>{goal.relevant}</p>}
      <div className="goal-links">
        {goal.links.map((link) => (
          <span key={`${link.kind} ${link.id}`} className="goal-link">
            <Chip tone={toneOf(link.kind)}>
              <RecordLink kind={link.kind} id={link.id}>
                {link.label ?? link.kind}
              </RecordLink>
            </Chip>
            <Button
              variant="subtle"
              color="stone"
              size="compact-xs"
              aria-label={t("unlink", { label: link.label ?? link.kind })}
              onClick={() => unlink.mutate({ id: goal.id, record: link.kind, of: link.id })}
            >
              ×
            </Button>
          </span>
        ))}
      </div>
      <PurposeButtons
        goal={goal}
        onChoose={(one) => link.mutate({ id: goal.id, record: one.kind, of: one.id, label: one.label })}
      />
      <AsyncPicker
        key={goal.links.length}
        name={`link ${goal.id}`}
        label={t("linkRecord")}
        value={null}
        onChange={choose}
        search={linkable}
      />
    </Card>
  );
}

/** One click each: the leading values, and what success means, where the goal does not name them yet. */
function PurposeButtons({ goal, onChoose }: { goal: Goal; onChoose: (record: RecordRef) => void }) {
  const purposes = useQuery(api.goals.purposes.queryOptions({ input: {} })).data;
  const offered = [...(purposes?.values ?? []), ...(purposes?.success ? [purposes.success] : [])].filter(
    (one) => !goal.links.some((link) => link.kind === one.kind && link.id === one.id),
  );
  if (offered.length === 0) return null;
  return (
    <div className="goal-purposes">
      <small className="note">{t("whichValue")}</small>
      {offered.map((one) => (
        <Button key={`${one.kind} ${one.id}`} variant="default" size="xs" onClick={() => onChoose(one)}>
          {one.kind === "success-statement" ? t("mySuccess") : one.label}
        </Button>
      ))}
    </div>
  );
}
