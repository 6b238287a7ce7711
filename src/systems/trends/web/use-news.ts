// The list of what feeds said: of all of them, or of one.
import { api } from "../../../web/client.ts";
import { useList } from "../../../web/kit/use-list.ts";
import { t } from "./text.ts";

export const useNews = (feed?: string) =>
  useList(api.feedItems, {
    search: t("find"),
    sorts: [
      ["latest", t("newest")],
      ["touches", t("byTouch")],
      ["title", t("byTitle")],
    ],
    ...(feed !== undefined && { asked: { feed } }),
    ...(feed === undefined && {
      tabs: {
        name: "show",
        label: t("show"),
        choices: [
          { value: "unread", label: t("tabUnread"), asked: { state: "unread" as const } },
          { value: "kept", label: t("tabKept"), asked: { state: "kept" as const } },
          { value: "read", label: t("tabRead"), asked: { state: "read" as const } },
          { value: "all", label: t("tabAll"), asked: {} },
        ],
      },
    }),
  });
