// Every operation at all its doors, as a page of Markdown: docs/operations.md.
import { kebab, nounOf, verbOf } from "../operations/operation.ts";
import { type DeclaredOperation, operationsOf } from "../operations/operations-of.ts";
import { toolName } from "./mcp.ts";

const row = ({ meta, procedure }: DeclaredOperation): string => {
  const { method, path } = procedure["~orpc"].route;
  const command = `cairn ${kebab(nounOf(meta.name))} ${kebab(verbOf(meta.name))}${meta.command ? `\`, \`cairn ${meta.command}` : ""}`;
  return `| \`${meta.name}\` | ${meta.summary.replaceAll("|", "\\|")} | \`${method} /api${path}\` | \`${command}\` | \`${toolName(meta)}\` |`;
};

export const operationsPage = (router: Parameters<typeof operationsOf>[0]): string => {
  const nouns = Object.groupBy(operationsOf(router), ({ meta }) => nounOf(meta.name));
  const sections = Object.entries(nouns).map(([noun, operations = []]) =>
    [
      `## ${noun}`,
      "",
      "| operation | what it does | REST | command | tool |",
      "|---|---|---|---|---|",
      ...operations.map(row),
    ].join("\n"),
  );
  return [
    "# Operations",
    "",
    "Every operation, at all its doors. Their fields: `/api` in the running app, or `--help` behind the command.",
    "",
    sections.join("\n\n"),
    "",
  ].join("\n");
};
