import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../../../database/testing.ts";
import { openContext } from "../../../operations/context.ts";
import { as, testApp } from "../../../testing.ts";
import { latestScores } from "../index.ts";
import { environment } from "../instruments/shipped.ts";
import { exampleInstrument } from "../schema/example-instrument.ts";

const file = (name: string, content: unknown) => ({
  name,
  content: Buffer.from(typeof content === "string" ? content : JSON.stringify(content, null, 2)).toString("base64"),
});

const all = (level: number, instrument = environment) =>
  instrument.items.map((item) => ({ item: item.id, value: item.reversed ? 6 - level : level }));

const example = () => {
  const page = readFileSync(new URL("../../../../docs/instruments.md", import.meta.url), "utf8");
  return /```json\n([\s\S]+?)```/.exec(page)?.[1] ?? "";
};

onBothDatabases("knowing yourself", (database) => {
  let at = "2026-11-24T09:00:00.000Z";
  const somebody = () => {
    const owner = newOwner();
    return as(
      testApp(database(), () => at),
      owner,
    );
  };

  test("a sitting is begun, paused, gone on with exactly where it stopped, finished and scored", async () => {
    const me = somebody();
    const begun = await me.sittings.start({ instrument: "environment" });
    expect(begun).toMatchObject({ state: "open", answered: 0, instrumentVersion: "1" });
    const first = await me.sittings.get({ id: begun.id });
    const [one = "", two = "", three] = first.order;
    await me.sittings.answer({
      id: begun.id,
      answers: [
        { item: one, value: 4, milliseconds: 2100 },
        { item: two, value: 2 },
      ],
    });
    expect(await me.sittings.pause({ id: begun.id })).toMatchObject({ state: "paused", answered: 2 });
    expect((await me.sittings.list({ state: "paused" })).total).toBe(1);
    expect(await me.sittings.resume({ id: begun.id })).toMatchObject({ state: "open", answers: { [one]: 4, [two]: 2 } });
    const again = await me.sittings.get({ id: begun.id });
    expect(again).toMatchObject({ order: first.order, next: three, signs: [] });
    const rest = all(4).filter(({ item }) => item !== one && item !== two);
    await me.sittings.answer({ id: begun.id, answers: rest });
    const finished = await me.sittings.finish({ id: begun.id });
    expect(finished).toMatchObject({ state: "finished", answered: 36, pausedAt: null });
    expect(finished.scores).toHaveLength(6);
    await expect(me.sittings.answer({ id: begun.id, answers: [{ item: one, value: 1 }] })).rejects.toMatchObject({
      code: "SITTING_FINISHED",
    });
  });

  test("every answer can be undone, and finishing too", async () => {
    const me = somebody();
    const { id } = await me.sittings.start({ instrument: "environment" });
    await me.sittings.answer({ id, answers: all(3) });
    await me.sittings.finish({ id });
    const undoLast = async () => {
      const [last] = (await me.changes.list({ limit: 1 })).items;
      await me.changes.undo({ id: last?.id ?? "" });
    };
    await undoLast();
    expect((await me.sittings.get({ id })).sitting).toMatchObject({ state: "open", scores: null, answered: 36 });
  });

  test("what is no item or no answer is refused, with what there is", async () => {
    const me = somebody();
    const { id } = await me.sittings.start({ instrument: "environment" });
    await expect(me.sittings.answer({ id, answers: [{ item: "mood-1", value: 3 }] })).rejects.toMatchObject({
      code: "UNKNOWN_ITEM",
    });
    await expect(me.sittings.answer({ id, answers: [{ item: "pace-1", value: 6 }] })).rejects.toMatchObject({
      code: "UNKNOWN_ANSWER",
      message: expect.stringContaining("1 (disagree), 2 (rather disagree)"),
    });
    await expect(me.sittings.finish({ id })).rejects.toMatchObject({ code: "NOTHING_ANSWERED" });
    await expect(me.sittings.start({ instrument: "environment" })).rejects.toMatchObject({ code: "SITTING_OPEN" });
    await expect(me.sittings.start({ instrument: "horoscope" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("two sittings are compared by reliable change, and the first has nothing to be compared with", async () => {
    const me = somebody();
    const sit = async (level: number, day: string) => {
      at = `${day}T09:00:00.000Z`;
      const { id } = await me.sittings.start({ instrument: "environment" });
      await me.sittings.answer({ id, answers: all(level) });
      await me.sittings.finish({ id });
      return id;
    };
    const first = await sit(2, "2025-11-20");
    await expect(me.sittings.compare({ id: first })).rejects.toMatchObject({ code: "NO_EARLIER_SITTING" });
    const second = await sit(4, "2026-11-20");
    const both = await me.sittings.compare({ id: second });
    expect(both.earlier.id).toBe(first);
    expect(both.scales.map((scale) => scale.verdict)).toEqual(Array(6).fill("up"));
    expect(both.summary).toBe(
      "6 reliable changes in 6 scales. Where nothing changed, a comparison like this claims one in fewer than 5 of 100 cases; changes of less than about a step and a half are mostly not told.",
    );
    expect(await me.sittings.compare({ id: first, with: second })).toEqual(both);
    at = "2026-11-24T09:00:00.000Z";
  });

  test("the latest scores are told to other rooms, with their intervals", async () => {
    const owner = newOwner();
    const app = testApp(database(), () => at);
    const me = as(app, owner);
    const { id } = await me.sittings.start({ instrument: "environment" });
    await me.sittings.answer({ id, answers: all(4).filter(({ item }) => item.startsWith("pace")) });
    await me.sittings.finish({ id });
    const context = await openContext(app, owner, "test", database());
    expect(await latestScores(context, "environment")).toMatchObject({
      sittingId: id,
      instrument: { id: "environment", title: "Preferred environment", validated: false },
      scales: [{ id: "pace", mean: 4, low: 3.5, high: 4.5, n: 6, min: 1, max: 5 }],
    });
    expect(await latestScores(context, "interests")).toBeNull();
  });

  test("a sitting with a few answers takes nothing away of what is known", async () => {
    const owner = newOwner();
    const app = testApp(database(), () => at);
    const me = as(app, owner);
    const sit = async (answers: { item: string; value: number }[], day: string) => {
      at = `${day}T09:00:00.000Z`;
      const { id } = await me.sittings.start({ instrument: "environment" });
      await me.sittings.answer({ id, answers });
      await me.sittings.finish({ id });
      return id;
    };
    const whole = await sit(all(4), "2026-11-01");
    await sit(all(2).slice(0, 1), "2026-11-02");
    const latest = async () => latestScores(await openContext(app, owner, "test", database()), "environment");
    const known = await latest();
    expect(known).toMatchObject({ sittingId: whole, finishedAt: "2026-11-01T09:00:00.000Z" });
    expect(known?.scales).toHaveLength(6);
    const list = (await me.instruments.list({})).items;
    expect(list.find((one) => one.id === "environment")?.last).toMatchObject({ sittingId: whole });
    expect((await me.portrait.show({})).markdown).toContain("**Pace**");

    const pace = await sit(
      all(2).filter(({ item }) => item.startsWith("pace")),
      "2026-11-03",
    );
    const mixed = await latest();
    expect(mixed?.sittingId).toBe(pace);
    expect(mixed?.scales.map(({ id, mean, finishedAt }) => [id, mean, finishedAt.slice(0, 10)])).toContainEqual([
      "pace",
      2,
      "2026-11-03",
    ]);
    expect(mixed?.scales.map(({ id, mean, finishedAt }) => [id, mean, finishedAt.slice(0, 10)])).toContainEqual([
      "autonomy",
      4,
      "2026-11-01",
    ]);
    at = "2026-11-24T09:00:00.000Z";
  });

  test("a sitting goes out as a file and comes in again, once", async () => {
    const me = somebody();
    const { id } = await me.sittings.start({ instrument: "environment" });
    await me.sittings.answer({ id, answers: all(4) });
    await me.sittings.finish({ id });
    const { name, text } = await me.sittings.export({ id });
    expect(name).toBe("environment-2026-11-24.json");
    expect(await me.sittings.import({ file: file(name, text) })).toMatchObject({ known: true, saved: false, id });

    const other = somebody();
    expect(await other.sittings.import({ file: file(name, text), preview: true })).toMatchObject({ id: null, saved: false });
    expect((await other.sittings.list({})).total).toBe(0);
    const read = await other.sittings.import({ file: file(name, text) });
    expect(read).toMatchObject({ saved: true, answered: 36 });
    const mine = await me.sittings.get({ id });
    const theirs = await other.sittings.get({ id: read.id ?? "" });
    expect(theirs.sitting).toMatchObject({ answers: mine.sitting.answers, scores: mine.sitting.scores, source: name });
  });

  test("a broken sitting file is refused with the line and the field", async () => {
    const me = somebody();
    const { id } = await me.sittings.start({ instrument: "environment" });
    await me.sittings.answer({ id, answers: all(4) });
    const { text } = await me.sittings.export({ id });
    await expect(me.sittings.import({ file: file("a.json", text.replace('"pace-2": 4', '"pace-2": 9')) })).rejects.toMatchObject({
      code: "BROKEN_FILE",
      message: expect.stringMatching(/^a\.json, line \d+, answers\.pace-2: 9 is no answer\./),
    });
    await expect(me.sittings.import({ file: file("a.json", text.replace(",", "")) })).rejects.toMatchObject({
      message: expect.stringMatching(/^a\.json, line 3: It is no JSON here/),
    });
    await expect(me.sittings.import({ file: file("a.json", text.replaceAll("environment", "horoscope")) })).rejects.toMatchObject(
      {
        code: "UNKNOWN_INSTRUMENT",
      },
    );
  });

  describe("instruments", () => {
    test("are listed with where the person stands", async () => {
      const me = somebody();
      const { id } = await me.sittings.start({ instrument: "interests" });
      await me.sittings.answer({ id, answers: [{ item: "social-1", value: 5 }] });
      const { items } = await me.instruments.list({});
      expect(items.map((one) => one.id)).toEqual(["interests", "strengths", "environment", "big-five"]);
      expect(items[0]).toMatchObject({ unfinished: { sittingId: id, state: "open", answered: 1 }, last: null, finished: 0 });
    });

    test("are added from a file as the page on the format shows it, answered, deleted, and added again", async () => {
      const me = somebody();
      const given = file("walks.json", example());
      await expect(me.instruments.add({ file: given })).rejects.toMatchObject({ code: "RIGHT_NOT_STATED" });
      const added = await me.instruments.add({ file: given, mayUse: true });
      const { items } = await me.instruments.licences({});
      expect(items.at(-1)).toMatchObject({ id: added.id, own: true, licence: "CC0-1.0" });
      await expect(me.instruments.add({ file: given, mayUse: true })).rejects.toMatchObject({ code: "INSTRUMENT_EXISTS" });

      const { id } = await me.sittings.start({ instrument: added.id });
      const { instrument } = await me.sittings.get({ id });
      const answers = (instrument?.items ?? []).map((item) => ({ item: item.id, value: instrument?.answers.at(-1)?.value ?? 0 }));
      await me.sittings.answer({ id, answers });
      const { scores } = await me.sittings.finish({ id });
      await me.instruments.remove({ id: added.id });
      expect(await me.sittings.get({ id })).toMatchObject({ instrument: null, sitting: { scores } });
      expect(await me.instruments.add({ file: given, mayUse: true })).toEqual(added);
    });

    test("that are faulty are refused, naming the field and the place", async () => {
      const me = somebody();
      const refused = async (from: string, to: string) => {
        const changed = example().replace(from, to);
        expect(changed).not.toBe(example());
        return me.instruments.add({ file: file("walks.json", changed), mayUse: true }).then(
          () => "added",
          (error: Error) => error.message,
        );
      };
      expect(await refused('"licence": "CC0-1.0"', '"licence": ""')).toMatch(/^walks\.json, line \d+, licence: /);
      expect(await refused('"source"', '"sauce"')).toMatch(/^walks\.json, line \d+, source: /);
      expect(await refused('"scale": "outings"', '"scale": "inings"')).toMatch(
        /^walks\.json, line \d+, items\[\d\]\.scale: There is no scale “inings”\. The file has: outings/,
      );
      expect(await refused('"value": 1,', '"value": 2,')).toMatch(/answers\[\d\]\.value: .* does not come after/);
    });

    test("norms that no group can have, a field named twice and items turned round throughout are refused", async () => {
      const me = somebody();
      const refused = (content: string) =>
        me.instruments.add({ file: file("walks.json", content), mayUse: true }).then(
          () => "added",
          (error: Error) => error.message,
        );
      const norm = (mean: number, sd: number) =>
        JSON.stringify({
          ...exampleInstrument,
          norms: { group: "walkers", source: "a study", scales: { outings: { mean, sd } } },
        });
      expect(await refused(norm(200, 1))).toMatch(/norms\.scales\.outings\.mean: No group can have the mean 200/);
      expect(await refused(norm(2, 40))).toMatch(/norms\.scales\.outings\.sd: No group can have the standard deviation 40/);
      expect(await refused(norm(2, 0))).toContain("must be more than 0");
      const twice = example().replace(/("version": "[^"]*",)/, '$1\n  "version": "9",');
      expect(await refused(twice)).toMatch(/line \d+: “version” stands there twice, first on line \d+\./);
      const turned = { ...exampleInstrument, items: exampleInstrument.items.map((item) => ({ ...item, reversed: true })) };
      expect(await refused(JSON.stringify(turned))).toContain("Every item is reversed. Name the scales after their other ends");
    });

    test("the example to write one's own after is the one of the documentation", () => {
      expect(JSON.parse(example())).toEqual(exampleInstrument);
    });

    test("one that claims to be validated must name a study, and what is no JSON is said in plain words", async () => {
      const me = somebody();
      const claims = example().replace('"validated": false', '"validated": true');
      await expect(me.instruments.add({ file: file("a.json", claims), mayUse: true })).rejects.toMatchObject({
        code: "BROKEN_FILE",
        message: expect.stringContaining("names none"),
      });
      const open = example().replace('"norms": null', '"norms": null,');
      await expect(me.instruments.add({ file: file("a.json", open), mayUse: true })).rejects.toMatchObject({
        message: expect.stringContaining("a name in double quotes is missing, or a comma is too many"),
      });
    });

    test("that come with Cairn stay", async () => {
      await expect(somebody().instruments.remove({ id: "interests" })).rejects.toMatchObject({ code: "SHIPPED_INSTRUMENT" });
    });
  });

  test("Today holds at most one line about questionnaires, and a year later a signal", async () => {
    const me = somebody();
    const lines = async () => {
      const { now, chores, ifThereIsRoom, later } = await me.agenda.today({});
      return [...now, ...chores, ...ifThereIsRoom, ...later]
        .map((line) => line.key)
        .filter((key) => /^assessment:(begin|sitting|look-again)/.test(key));
    };
    at = "2025-10-10T09:00:00.000Z";
    expect(await lines()).toEqual(["assessment:begin"]);
    const { id } = await me.sittings.start({ instrument: "environment" });
    await me.sittings.answer({ id, answers: all(4) });
    expect(await lines()).toEqual([]);
    at = "2025-10-13T09:00:00.000Z";
    expect(await lines()).toEqual([`assessment:sitting:${id}`]);
    await me.sittings.finish({ id });
    expect(await lines()).toEqual([]);
    at = "2026-11-24T09:00:00.000Z";
    // It takes ten minutes, which another of Cairn's chores has first.
    for (const { key } of (await me.agenda.today({})).chores) await me.agenda.snooze({ key, until: "2026-12-01" });
    expect(await lines()).toEqual(["assessment:look-again"]);
    const due = (await me.signals.list({})).items.filter((one) => one.key.startsWith("assessment:"));
    expect(due).toMatchObject([{ title: "Preferred environment: last looked at 13 months ago", about: "date" }]);
  });
});
