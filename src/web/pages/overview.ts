// What the palette finds the house's own pages by.
import { overviewOf } from "../system-screens.ts";
import { t } from "../text.ts";

export const overview = overviewOf(t, {
  "/settings": {
    keywords:
      "preferences options account profile name colours theme dark mode hours time zone sample demo about me configure language",
  },
  "/settings/keys": {
    keywords: "password passwords token tokens api access login secret security scopes assistant mcp script integration connect",
  },
  "/history": { keywords: "undo log audit versions earlier changed recent activity restore mistake" },
  "/bin": { keywords: "trash rubbish deleted recycle removed erase restore recover garbage lost" },
  "/status": {
    keywords: "backup backups copy data file database storage version jobs errors problems running system diagnostics",
  },
  "/operations": { keywords: "commands api rest terminal forms functions programs developer advanced" },
});
