// The time after a lost job as its page shows it, and the mode that orders Today while it stands.

import type { RecordRef } from "../../core/record.ts";
import type { Owned } from "../../database/records.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { OperationCall } from "../../operations/contributions.ts";
import { readProfile } from "../../platform/index.ts";
import { firstWeekOf } from "./rules/first-week.ts";
import { keptDates } from "./rules/kept-dates.ts";
import { messagesOf } from "./rules/messages.ts";
import { inFirstDays, isActive } from "./rules/mode.ts";
import { isEndless, runwayOf } from "./rules/runway.ts";
import { sayJobLossState } from "./rules/say-mode.ts";
import { slipsIn } from "./rules/slips.ts";
import type { JobLoss, JobLossView } from "./schema.ts";
import { activeJobLoss, jobLossKind } from "./store.ts";

export const viewJobLoss = async ({ records, today }: Context, jobLoss: Owned<JobLoss>): Promise<JobLossView> => {
  const profile = await readProfile(records);
  const sender = {
    name: profile?.displayName ?? null,
    headline: profile?.headline ?? null,
    targetRole: profile?.targetRoleLabel ?? null,
  };
  return {
    jobLoss,
    active: isActive(jobLoss, today),
    said: sayJobLossState(jobLoss, today),
    slips: slipsIn(jobLoss, isEndless(jobLoss)),
    runway: runwayOf(jobLoss, today),
    dates: keptDates(jobLoss),
    firstWeek: firstWeekOf(jobLoss),
    messages: messagesOf(jobLoss, sender),
  };
};

/** What orders Today while job-loss mode stands, and how to leave it; null at all other times. */
export interface JobLossMode {
  record: RecordRef;
  said: string;
  /** Whether these are the first seven days, which ask for nothing but what they need. */
  firstDays: boolean;
  leave: OperationCall;
}

export const readJobLossMode = async ({ records, today }: Context): Promise<JobLossMode | null> => {
  const active = await activeJobLoss(records, today);
  if (!active) return null;
  return {
    record: { kind: jobLossKind.kind, id: active.id, label: jobLossKind.title(active) },
    said: sayJobLossState(active, today),
    firstDays: inFirstDays(active, today),
    leave: call("jobLoss.end", { id: active.id }),
  };
};
