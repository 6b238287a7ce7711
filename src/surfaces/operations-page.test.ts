import { expect, test } from "vitest";
import { router } from "../router.ts";
import { operationsPage } from "./operations-page.ts";

test("docs/operations.md lists every operation as it is; `npm run operations` writes it anew", async () => {
  await expect(operationsPage(router)).toMatchFileSnapshot("../../docs/operations.md");
});
