// Skills that a win shows: choosing one links the win as evidence, so that the skill's level stands on it.
import { Button, Select } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../web/client.ts";
import { Go } from "../../../web/kit/go.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { useText } from "../../../web/words.ts";
import type { Win } from "../schema.ts";
import { text } from "./text.ts";

export function SkillsCard({ win }: { win: Win }) {
  const t = useText(text);
  const [adding, setAdding] = useState(false);
  return (
    <Card title={t("skillsTitle")}>
      {win.skills.length === 0 && <p className="quiet-line">{t("skillsNone")}</p>}
      <ul className="win-items">
        {win.skills.map(({ kind, id, label }) => (
          <li key={id}>
            <RecordLink kind={kind} id={id}>
              {label ?? id}
            </RecordLink>
          </li>
        ))}
      </ul>
      {adding ? (
        <LinkSkill win={win} onEnd={() => setAdding(false)} />
      ) : (
        <Button variant="default" onClick={() => setAdding(true)}>
          {t("addSkill")}
        </Button>
      )}
    </Card>
  );
}

function LinkSkill({ win, onEnd }: { win: Win; onEnd: () => void }) {
  const t = useText(text);
  const skills = useQuery(api.skills.list.queryOptions({ input: { limit: 500 } }));
  const [chosen, setChosen] = useState<string | null>(null);
  const link = useMutation(api.skills.link.mutationOptions({ context: { said: t("skillLinked") }, onSuccess: onEnd }));
  return (
    <Loaded query={skills} shape={null}>
      {({ items }) => {
        const free = items.filter(
          ({ id, confirmation }) => confirmation !== "withdrawn" && !win.skills.some((one) => one.id === id),
        );
        if (items.length === 0)
          return (
            <p className="note">
              {t("noSkillsYet")} <Go to="/skills">{t("openSkills")}</Go>
            </p>
          );
        return (
          <form
            className="small-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (chosen) link.mutate({ id: chosen, evidence: { record: { kind: "win", id: win.id }, day: win.day } });
            }}
          >
            <Select
              label={t("chooseSkill")}
              data={free.map(({ id, label }) => ({ value: id, label }))}
              value={chosen}
              onChange={setChosen}
              searchable
              data-autofocus
            />
            <div className="form-end">
              <Button type="submit" disabled={!chosen} loading={link.isPending}>
                {t("addSkill")}
              </Button>
              <Button variant="default" onClick={onEnd}>
                {t("notNow")}
              </Button>
            </div>
          </form>
        );
      }}
    </Loaded>
  );
}
