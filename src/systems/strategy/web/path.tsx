// One path: its steps as they stand today, what is next on it, and the ways to change it.
import { Button, CloseButton } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../../../web/client.ts";
import { RolePicker } from "../../../web/kit/catalogue-picker.tsx";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Go } from "../../../web/kit/go.tsx";
import { Card, Section } from "../../../web/kit/page.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { Select } from "../../../web/kit/select.tsx";
import { employers, type KeptStep, type PathView } from "../schema/path.ts";
import { PathForm } from "./path-form.tsx";
import { StepFacts } from "./step-card.tsx";
import { t } from "./text.ts";
import "./strategy.css";

export default recordScreen("path", api.paths, function usePath(one) {
  const [editing, setEditing] = useState(false);
  return {
    title: one.title,
    trail: [
      { label: t("paths"), to: "/paths" },
      { label: t("keptPaths"), to: "/paths/kept" },
    ],
    sub: one.chosen ? <Chip tone="moss">{t("followed")}</Chip> : undefined,
    action: { label: t("edit"), hotkey: "E", onClick: () => setEditing(true) },
    main: (
      <Section title={t("steps")}>
        <ol className="path-steps">
          {one.steps.map((step, at) => (
            <li key={`${step.label} ${step.roleId}`}>
              <StepOf one={one} step={step} at={at} />
            </li>
          ))}
        </ol>
        <AddRole key={one.revision} one={one} />
      </Section>
    ),
    side: (
      <>
        <NextOn one={one} />
        {one.note && (
          <Card title={t("notes")}>
            <p className="as-written">{one.note}</p>
          </Card>
        )}
      </>
    ),
    over: (
      <Modal opened={editing} onClose={() => setEditing(false)} title={t("editTitle")} size={560}>
        <PathForm record={one} onEnd={() => setEditing(false)} />
      </Modal>
    ),
  };
});

const useChange = (one: PathView) =>
  useMutation({
    mutationFn: (change: { steps?: KeptStep[]; chosen?: boolean }) =>
      client.paths.update({ id: one.id, revision: one.revision, ...change }, { context: { said: t("saved") } }),
  });

function NextOn({ one }: { one: PathView }) {
  const change = useChange(one);
  const aim = useMutation({ mutationFn: () => client.paths.aim({ id: one.id }, { context: { said: t("aimed") } }) });
  return (
    <Card title={t("next")}>
      {one.next === null && <p className="note">{t("arrived")}</p>}
      {one.next && one.isTarget && (
        <p>
          {t("isAim", { role: one.next.label })} <Go to="/gap">{t("seeGap")}</Go>
        </p>
      )}
      {one.next && !one.isTarget && (
        <Button onClick={() => aim.mutate()} loading={aim.isPending}>
          {t("aim", { role: one.next.label })}
        </Button>
      )}
      <Refused error={aim.error ?? change.error} />
      {one.chosen ? (
        <p className="note">{t("following")}</p>
      ) : (
        <Button variant="default" onClick={() => change.mutate({ chosen: true })} loading={change.isPending}>
          {t("follow")}
        </Button>
      )}
    </Card>
  );
}

const mostSteps = 6;

function AddRole({ one }: { one: PathView }) {
  const change = useChange(one);
  if (one.steps.length >= mostSteps) return null;
  return (
    <RolePicker
      label={t("addRole")}
      value={null}
      onChange={(role) =>
        role &&
        change.mutate({
          steps: [...one.steps, { roleId: role.id, label: role.label, way: null, why: null, employer: null }],
        })
      }
    />
  );
}

const employerLabels = { same: t("employerSame"), another: t("employerAnother") };
const employerChoices = [
  { value: "", label: t("employerOpen") },
  ...employers.map((value) => ({ value, label: employerLabels[value] })),
];

function StepOf({ one, step, at }: { one: PathView; step: KeptStep; at: number }) {
  const change = useChange(one);
  const known = one.standing.find(({ id }) => id === step.roleId);
  const others = one.steps.filter((_, place) => place !== at);
  return (
    <Card
      title={`${at + 1}. ${step.label}`}
      note={
        others.length > 0 && (
          <CloseButton aria-label={t("takeOut", { role: step.label })} onClick={() => change.mutate({ steps: others })} />
        )
      }
    >
      {known ? <StepFacts step={known} /> : step.why && <p>{step.why}</p>}
      <Select
        label={t("employer")}
        data={employerChoices}
        value={step.employer ?? ""}
        onChange={(value) =>
          change.mutate({
            steps: one.steps.map((each, place) =>
              place === at ? { ...each, employer: employers.find((name) => name === value) ?? null } : each,
            ),
          })
        }
      />
      {at < one.steps.length - 1 && (
        <Button
          variant="subtle"
          onClick={() =>
            change.mutate({
              steps: [...one.steps.slice(0, at), ...one.steps.slice(at, at + 2).reverse(), ...one.steps.slice(at + 2)],
            })
          }
        >
          {t("later", { role: step.label })}
        </Button>
      )}
      <Refused error={change.error} />
    </Card>
  );
}
