// Marks a piece of news as read or kept.
import { useMutation } from "@tanstack/react-query";
import { client } from "../../../web/client.ts";
import { t } from "./text.ts";

export const useMarks = (id: string) =>
  useMutation({
    mutationFn: (state: "read" | "kept") =>
      client.feedItems.update({ id, state }, { context: { said: t(state === "kept" ? "kept" : "isRead") } }),
  });
