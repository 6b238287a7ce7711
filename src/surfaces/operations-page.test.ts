import { expect, test } from "vitest";
import { kebab, nounOf, verbOf } from "../core/operation.ts";
import { operationsOf } from "../core/operations-of.ts";
import { router } from "../router.ts";
import { toolName } from "./mcp.ts";

test("docs/operations.md lists every operation as it is; `npm test -- src/surfaces/operations-page.test.ts -u` writes it anew", async () => {
  const nouns = Object.groupBy(operationsOf(router), ({ meta }) => nounOf(meta.name));
  const sections = Object.entries(nouns).map(([noun, operations = []]) => {
    const rows = operations.map(({ meta, procedure }) => {
      const { method, path } = procedure["~orpc"].route;
      const command = `cairn ${kebab(noun)} ${kebab(verbOf(meta.name))}${meta.command ? `\`, \`cairn ${meta.command}` : ""}`;
      return `| \`${meta.name}\` | ${meta.summary.replaceAll("|", "\\|")} | \`${method} /api${path}\` | \`${command}\` | \`${toolName(meta)}\` |`;
    });
    return [`## ${noun}`, "", "| operation | what it does | REST | command | tool |", "|---|---|---|---|---|", ...rows].join(
      "\n",
    );
  });
  const page = [
    "# Operations",
    "",
    "Every operation, at all its doors. Their fields: `/api` in the running app, or `--help` behind the command.",
    "",
    sections.join("\n\n"),
    "",
  ].join("\n");
  await expect(page).toMatchFileSnapshot("../../docs/operations.md");
});
