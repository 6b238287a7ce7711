import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterLook, type CameOfLook, mayLook, type WebLook } from "./web-look.ts";

const now = "2026-12-02T09:00:00.000Z";
const away: CameOfLook = { kind: "away", said: "It did not answer.", wait: null };
const hoursUntil = (look: WebLook, from = now) => (Date.parse(look.nextAt) - Date.parse(from)) / 3_600_000;

describe("when an address is looked at again", () => {
  test("an hour, four hours, a day and three days after failures in a row", () => {
    const hours: number[] = [];
    let look: WebLook | null = null;
    for (let failed = 0; failed < 5; failed++) {
      look = afterLook(look, away, { now, found: "" });
      hours.push(hoursUntil(look));
    }
    expect(hours).toEqual([1, 4, 24, 72, 72]);
    expect(look).toMatchObject({ failures: 5, said: "It did not answer.", readAt: null });
  });

  test("a day after it was read, with its marks kept while nothing is new, and through failures", () => {
    const read = afterLook(null, { kind: "read", etag: '"a"', lastModified: null }, { now, found: "3 new." });
    expect(hoursUntil(read)).toBe(23);
    const same = afterLook(read, { kind: "same" }, { now, found: "Nothing new." });
    expect(afterLook(same, away, { now, found: "" })).toMatchObject({ etag: '"a"', readAt: now, failures: 1 });
    expect(afterLook(afterLook(same, away, { now, found: "" }), { kind: "same" }, { now, found: "" }).failures).toBe(0);
  });

  test("by hand not within an hour, and not before the address allows it, seven days at the most", () => {
    const read = afterLook(null, { kind: "same" }, { now, found: "" });
    expect(mayLook(null, now)).toBe(true);
    expect(mayLook(read, "2026-12-02T09:59:59.000Z")).toBe(false);
    expect(mayLook(read, "2026-12-02T10:00:00.000Z")).toBe(true);
    const asked = afterLook(null, { ...away, wait: 7200 }, { now, found: "" });
    expect(mayLook(asked, "2026-12-02T10:30:00.000Z")).toBe(false);
    expect(hoursUntil(afterLook(null, { ...away, wait: 1e9 }, { now, found: "" }))).toBe(7 * 24);
  });

  test("never sooner by itself than by hand", () => {
    const came = fc.oneof(
      fc.constant<CameOfLook>({ kind: "same" }),
      fc.integer({ min: 0, max: 1e7 }).map((wait): CameOfLook => ({ kind: "away", said: "", wait })),
    );
    fc.assert(
      fc.property(fc.array(came, { minLength: 1, maxLength: 8 }), (all) => {
        const look = all.reduce<WebLook | null>((before, one) => afterLook(before, one, { now, found: "" }), null);
        expect((look?.nextAt ?? "") >= (look?.notBefore ?? "")).toBe(true);
      }),
    );
  });
});
