// The one way to reach the server: typed operations, queries made from them, and after every write its toast with undo.

import { type ClientLink, createORPCClient, ORPCError } from "@orpc/client";
import type { RouterClient } from "@orpc/server";
import { createTanstackQueryUtils } from "@orpc/tanstack-query";
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import type { Router } from "../router.ts";
import { codeOf, fieldErrorsOf, sentenceOf } from "./answer.ts";
import { base } from "./base.ts";
import { countDaysIn } from "./kit/today.ts";
import { ask } from "./link.ts";
import { t } from "./text.ts";
import { announce } from "./toast.tsx";

export interface CallContext {
  /** What the toast says after this write, such as "Goal closed"; "Saved" unless told. */
  said?: string;
  /** No toast, for writes that the person did not ask for one by one. */
  silent?: boolean;
}

/** Operations take and answer plain JSON, so a call is no more than this. */
const link: ClientLink<CallContext> = {
  call: async (path, input, { context, signal }) => {
    const { status, json, change } = await ask(path.join("/"), input, signal);
    if (status >= 400) throw new ORPCError(Object(json).code, Object(json));
    if (path.join(".") === "profile.show") noteTimezone(json);
    announceChange(change, context);
    return json;
  },
};

/** Heard before any screen shows the answer, so that none counts in another zone than it names. */
const noteTimezone = (answer: unknown): void => {
  if (typeof answer === "object" && answer !== null && "timezone" in answer) countDaysIn(String(answer.timezone));
};

/** After a write, by the id of its change: says so with the way back, and asks anew for what is shown. */
export const announceChange = (changeId: string | null | undefined, { said, silent }: CallContext = {}): void => {
  if (!changeId) return;
  if (!silent) announce({ said: said ?? t("saved"), undo: () => undoChange(changeId) });
  void queries.invalidateQueries();
};

/** Calls an operation: `client.goals.close({ id }, { context: { said: "Goal closed" } })`. */
export const client: RouterClient<Router, CallContext> = createORPCClient(link);

/**
 * Operations for queries and mutations: `useQuery(api.goals.list.queryOptions({ input: {} }))`,
 * `useMutation(api.goals.close.mutationOptions({ context: { said: "Goal closed" } }))`.
 */
export const api = createTanstackQueryUtils(client);

const undoChange = async (id: string): Promise<void> => {
  try {
    await client.changes.undo({ id }, { context: { said: t("undone") } });
  } catch (error) {
    announce({ said: sentenceOf(error), failed: true });
  }
};

const mustEnter = (error: unknown): boolean => error instanceof ORPCError && error.status === 401;

const leadToEntrance = (error: unknown): void => {
  if (mustEnter(error) && window.location.pathname !== `${base}/welcome`) window.location.assign(`${base}/welcome`);
};

export const queries: QueryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5_000, refetchOnWindowFocus: true, retry: (failures, error) => failures < 2 && !codeOf(error) },
    mutations: { retry: false },
  },
  queryCache: new QueryCache({ onError: leadToEntrance }),
  mutationCache: new MutationCache({
    onError: (error) => {
      leadToEntrance(error);
      const shownByForm = codeOf(error) === "STALE" || Object.keys(fieldErrorsOf(error)).length > 0;
      if (!shownByForm) announce({ said: sentenceOf(error), failed: true });
    },
    onSuccess: () => queries.invalidateQueries(),
  }),
});
