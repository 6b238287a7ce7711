// Skills that a win shows: choosing one links the win as evidence, so that the skill's level stands on it.

import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../web/client.ts";
import { Go } from "../../../web/kit/go.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { type Chosen, OwnSkillPicker } from "../../../web/kit/record-picker.tsx";
import { AddInPlace, ShortForm } from "../../../web/kit/short-form.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import type { Win } from "../schema.ts";
import { t } from "./text.ts";

export function SkillsCard({ win }: { win: Win }) {
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
      <AddInPlace label={t("addSkill")} form={(end) => <LinkSkill win={win} onEnd={end} />} />
    </Card>
  );
}

function LinkSkill({ win, onEnd }: { win: Win; onEnd: () => void }) {
  const any = useQuery(api.skills.list.queryOptions({ input: { limit: 1 } }));
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const link = useMutation(api.skills.link.mutationOptions({ context: { said: t("skillLinked") }, onSuccess: onEnd }));
  return (
    <Loaded query={any} shape={null}>
      {({ total }) =>
        total === 0 ? (
          <p className="note">
            {t("noSkillsYet")} <Go to="/skills">{t("openSkills")}</Go>
          </p>
        ) : (
          <ShortForm
            submitLabel={t("addSkill")}
            ready={chosen !== null}
            write={link}
            onSubmit={() =>
              chosen && link.mutate({ id: chosen.id, evidence: { record: { kind: "win", id: win.id }, day: win.day } })
            }
            onCancel={onEnd}
          >
            <OwnSkillPicker
              label={t("chooseSkill")}
              value={chosen}
              onChange={setChosen}
              without={win.skills.map(({ id }) => id)}
              data-autofocus
            />
          </ShortForm>
        )
      }
    </Loaded>
  );
}
