// A saved view in the address by its name, `?view=By phone`: what it asks for stands in place of it.
import { useQuery } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import { fold } from "../../core/fold.ts";
import { api } from "../client.ts";

/** A list has a handful of views; a menu with more is no help. */
const most = 30;

export const viewAddress = (page: string, name: string): string => `${page}?${new URLSearchParams({ view: name })}`;

/** The views that were kept of the list at this address. */
export const useViews = (wanted = true) => {
  const page = useRouterState({ select: (state) => state.location.pathname });
  const { data, isError } = useQuery({ ...api.savedViews.list.queryOptions({ input: { page, limit: most } }), enabled: wanted });
  return { page, views: data?.items, isError };
};

interface NamedView {
  /** The address with what the view asks for. */
  address: Record<string, unknown>;
  /** What the view asks for, to be written out where something else is chosen. */
  spelledOut: Record<string, string | undefined>;
  /** Whether it is not known yet what it asks for. */
  waits: boolean;
  /** The name, where there is no such view. */
  unknown: string | undefined;
}

export const useNamedView = (written: Record<string, unknown>): NamedView => {
  const name = written.view === undefined ? undefined : String(written.view);
  const { views, isError } = useViews(name !== undefined);
  if (name === undefined) return { address: written, spelledOut: {}, waits: false, unknown: undefined };
  const found = views?.find((one) => fold(one.name) === fold(name));
  const asked = Object.fromEntries(new URLSearchParams(found?.asked));
  return {
    address: { ...asked, ...written },
    spelledOut: { ...asked, view: undefined },
    waits: !views && !isError,
    unknown: found || !(views || isError) ? undefined : name,
  };
};
