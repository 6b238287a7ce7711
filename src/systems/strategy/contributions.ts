// What strategy tells the others: the next step of the path that is followed, and a path that is worth following.

import { starterTitles } from "../../catalogue/titles.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem, ImportFormat } from "../../operations/contributions.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { readProfile } from "../../platform/index.ts";
import { workNow } from "../resume/index.ts";
import { pathTable } from "./formats/csv.ts";
import { nextOn } from "./operations/paths.ts";
import { path } from "./schema/path.ts";
import { chosenPaths, pathKind, pathRef } from "./store/paths.ts";

export const agendaItems = async (context: Context): Promise<AgendaItem[]> => {
  const [one] = await chosenPaths(context.records);
  if (!one) return [];
  const work = await workNow(context);
  const role = work && starterTitles().find(work.title)?.role;
  const next = nextOn(one, role ? [role.id] : []);
  const profile = await readProfile(context.records);
  if (!next || profile?.targetRoleId === next.id) return [];
  return [
    {
      key: `strategy:aim:${one.id}:${next.id}`,
      title: `Aim for ${next.label}, the next step of your path`,
      reason: `You follow “${one.title}”. ${profile?.targetRoleLabel ? `The role that you aim for is still ${profile.targetRoleLabel}.` : "You have not named a role to aim for yet."}`,
      records: [pathRef(one)],
      minutes: 5,
      goalWeight: 0.6,
      costOfDelay: 0.2,
      done: call("paths.aim", { id: one.id }),
    },
  ];
};

export const formats: readonly ImportFormat[] = [tableFormat("paths", pathTable, "paths.import")];

export const sample = sampleFrom(() => import("./sample.json", { with: { type: "json" } }), [sampleKind(pathKind, path)]);
