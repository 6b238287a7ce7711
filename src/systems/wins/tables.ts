// The rows of wins and stories.
import type { Stored } from "../../database/stored.ts";
import type { Story, Win } from "./schema.ts";

export interface WinTables {
  win: Stored<Win>;
  story: Stored<Story>;
}
