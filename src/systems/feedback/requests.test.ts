import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { openContext } from "../../operations/context.ts";
import { as, testApp } from "../../testing.ts";
import { guest } from "./guest.ts";
import { newSecret, sealed } from "./seal.ts";
import { requestKind } from "./store/requests.ts";

onBothDatabases("asking for feedback", (database) => {
  const begin = () => {
    const clock = clockAt("2026-11-24T09:00:00.000Z");
    const app = { ...testApp(database(), clock.now), address: "https://cairn.example.org" };
    const owner = newOwner();
    const context = () => openContext(app, owner, "test", database());
    return { me: as(app, owner), clock, owner, app, context };
  };
  type Me = ReturnType<typeof begin>["me"];

  const secretOf = async (me: Me, id: string) => (await me.raters.invite({ id })).link?.split("/").at(-1) ?? "";
  const ask = (me: Me, requestId: string, name: string, relation = "peer" as "peer" | "manager") =>
    me.raters.add({ requestId, name, relation });
  const clear = (value: number, words?: string) => [
    { question: "clear", value },
    ...(words ? [{ question: "keep", words }] : []),
  ];

  test("grouped answers stay hidden until five of a group have come, and no link opens twice", async () => {
    const { me, context } = begin();
    const { id } = await me.feedbackRequests.add({ title: "My first year", self: [{ question: "clear", value: 2 }] });
    const secrets: string[] = [];
    for (const name of ["Ana", "Bo", "Cem", "Dia", "Eva"]) secrets.push(await secretOf(me, (await ask(me, id, name)).id));
    for (const [at, secret] of secrets.entries()) {
      expect(await guest.page(await context(), secret)).toContain("Says things so that others can act on them.");
      await me.raters.answer({ secret, answers: clear(4 + (at % 2), `word ${5 - at}`) });
      await expect(me.raters.answer({ secret, answers: clear(5) })).rejects.toMatchObject({ code: "LINK_CLOSED" });
      expect(await guest.page(await context(), secret)).toBeUndefined();
      const read = await me.feedbackRequests.read({ id });
      if (at < 4) expect(read).toMatchObject({ shown: [], comments: [], answered: at + 1 });
      if (at < 4) expect(read.lines.every(({ others }) => others === null)).toBe(true);
    }
    const { lines, comments, waiting, shown } = await me.feedbackRequests.read({ id });
    expect(lines[0]).toMatchObject({ self: 2, others: { mean: 4.4, n: 5 }, verdict: "hidden-strength" });
    expect(comments[0]?.words.map(({ words }) => words)).toEqual(["word 1", "word 2", "word 3", "word 4", "word 5"]);
    expect({ waiting, shown }).toEqual({ waiting: null, shown: [{ name: null, relation: "peer", n: 5 }] });
    expect(JSON.stringify(await me.changes.list({ limit: 100 }))).not.toContain("word 1");
  });

  test("small groups open together once it closes, by hand or by the hour; too few stay hidden", async () => {
    const { me } = begin();
    const { id } = await me.feedbackRequests.add({ title: "The ward move", threshold: 3, set: "project" });
    for (const [name, relation] of [
      ["Ana", "peer"],
      ["Bo", "peer"],
      ["Cem", "manager"],
    ] as const)
      await me.raters.answer({
        secret: await secretOf(me, (await ask(me, id, name, relation)).id),
        answers: [{ question: "plan", value: 4 }],
      });
    expect((await me.feedbackRequests.read({ id })).shown).toEqual([]);
    expect(await me.feedbackRequests.close({ id })).toEqual({ shown: 3 });
    expect((await me.feedbackRequests.read({ id })).shown).toEqual([{ name: null, relation: null, n: 3 }]);
  });

  test("an answer is taken back until it is shown, by its receipt alone", async () => {
    const { me, owner, context } = begin();
    const { id } = await me.feedbackRequests.add({ title: "My first year", grouping: "either" });
    const receipt = newSecret(owner.personId);
    await me.raters.answer({ secret: await secretOf(me, (await ask(me, id, "Ana")).id), answers: clear(3), receipt });
    expect((await me.feedbackRequests.read({ id })).waiting).toMatch(/1 grouped answer so far/);
    expect(await guest.page(await context(), receipt)).toContain("Take it back");
    await me.raters.answer({ secret: receipt, back: true });
    expect((await me.feedbackRequests.read({ id })).waiting).toBeNull();
    await expect(me.raters.answer({ secret: receipt, back: true })).rejects.toMatchObject({ code: "LINK_CLOSED" });
    const named = await secretOf(me, (await ask(me, id, "Bo")).id);
    await me.raters.answer({ secret: named, answers: clear(2, "Slower"), named: true });
    expect((await me.feedbackRequests.read({ id })).comments[0]?.words).toEqual([{ words: "Slower", name: "Bo" }]);
  });

  test("the text of a page is taken in once, sealed or not, whatever a messenger did to its lines", async () => {
    const { me, context, owner } = begin();
    const { id } = await me.feedbackRequests.add({ title: "My first year", grouping: "named" });
    const { page, link } = await me.raters.invite({ id: (await ask(me, id, "Ana")).id });
    expect(page.text).toMatch(/^<!doctype html>/);
    expect(page.text).not.toMatch(/(?:src|href)="http/);
    const given = { secret: link?.split("/").at(-1), answers: clear(4), receipt: newSecret(owner.personId) };
    const { seal } = await (await context()).records.get(requestKind, id);
    const closed = await sealed(seal?.lock ?? "", JSON.stringify(given));
    const text = `Here you are!\nCAIRN1[${id}.${closed.replace(/(.{40})/g, "$1\n")}]\nBest, Ana`;
    expect(await me.feedback.take({ text })).toMatchObject({ said: "An answer with a name came in." });
    await expect(me.feedback.take({ text })).rejects.toMatchObject({ code: "LINK_CLOSED" });
    await expect(me.feedback.take({ text: text.replace("CAIRN1[", "CAIRN1[x") })).rejects.toMatchObject({ code: "OTHER_SEAL" });
    await expect(me.feedback.take({ text: "Hello" })).rejects.toMatchObject({ code: "NO_SEAL" });
    const back = Buffer.from(JSON.stringify({ secret: "", receipt: given.receipt, back: true })).toString("base64url");
    await me.feedback.take({ text: `CAIRN0[${id}.${back}]` });
    expect((await me.feedbackRequests.read({ id })).shown).toEqual([]);
  });

  test("what was promised stays once somebody was asked; one reminder; nothing after the last day", async () => {
    const { me, clock } = begin();
    const { id } = await me.feedbackRequests.add({ title: "My first year" });
    const ana = await ask(me, id, "Ana");
    const old = await secretOf(me, ana.id);
    await expect(me.feedbackRequests.update({ id, threshold: 3 })).rejects.toMatchObject({ code: "LOWER_THRESHOLD" });
    await expect(me.feedbackRequests.update({ id, grouping: "named" })).rejects.toMatchObject({ code: "ALREADY_ASKED" });
    await me.feedbackRequests.update({ id, threshold: 6, title: "My first year here" });
    const reminded = (await me.raters.remind({ id: ana.id })).link?.split("/").at(-1) ?? "";
    await expect(me.raters.remind({ id: ana.id })).rejects.toMatchObject({ code: "REMINDED_ONCE" });
    await expect(me.raters.answer({ secret: old, answers: clear(5) })).rejects.toMatchObject({ code: "LINK_CLOSED" });
    await expect(me.raters.answer({ secret: reminded, answers: [{ question: "other", value: 3 }] })).rejects.toMatchObject({
      code: "BAD_ANSWER",
    });
    await expect(me.raters.answer({ secret: reminded })).rejects.toMatchObject({ code: "NOTHING_ANSWERED" });
    clock.moveTo("2026-12-24T09:00:00.000Z");
    await expect(me.raters.answer({ secret: reminded, answers: clear(5) })).rejects.toMatchObject({ code: "LINK_CLOSED" });
    await expect(me.raters.invite({ id: ana.id })).rejects.toMatchObject({ code: "REQUEST_CLOSED" });
  });

  test("what several say stands together once their group is shown, and becomes a goal or a task that says how many say it", async () => {
    const { me } = begin();
    const { id } = await me.feedbackRequests.add({ title: "My first year", threshold: 3 });
    const words = ["Say the point first.", "It was unclear what you want.", "The rota."];
    for (const [at, one] of words.entries()) {
      expect((await me.feedbackRequests.read({ id })).themes).toEqual([]);
      await me.raters.answer({
        secret: await secretOf(me, (await ask(me, id, `Peer ${at}`)).id),
        answers: [{ question: "change", words: one }],
      });
    }
    const { themes, thankWhom } = await me.feedbackRequests.read({ id });
    expect(themes).toMatchObject([{ key: "clear", label: "Being clear", people: 2, said: "2 of 3 people", question: "change" }]);
    expect(thankWhom).toEqual(["Peer 0", "Peer 1", "Peer 2"]);
    const said = "Feedback on “My first year”: Being clear, 2 of 3 people";
    const { focus } = await me.feedbackRequests.focus({ id, theme: "clear", title: "Say the point first in every handover" });
    expect(focus).toMatchObject([{ question: "change", theme: "Being clear" }]);
    expect(await me.goals.get({ id: focus[0]?.goal.id ?? "" })).toMatchObject({ goal: { relevant: said } });
    const { focus: both } = await me.feedbackRequests.focus({ id, theme: "clear", title: "Ask Bo what was unclear", as: "task" });
    expect(await me.tasks.get({ id: both[1]?.goal.id ?? "" })).toMatchObject({ title: "Ask Bo what was unclear", note: said });
    expect((await me.feedbackRequests.read({ id })).thanks).toContain("Say the point first in every handover and Ask Bo what");
    await expect(me.feedbackRequests.focus({ id, theme: "calm", title: "Breathe" })).rejects.toMatchObject({
      code: "NO_SUCH_THEME",
    });
  });

  test("one thing becomes a goal that says where it comes from; Today asks to read, then to thank", async () => {
    const { me } = begin();
    const { id } = await me.feedbackRequests.add({ title: "My first year", grouping: "named" });
    await me.raters.answer({ secret: await secretOf(me, (await ask(me, id, "Ana")).id), answers: clear(2, "Slower") });
    const keys = async () => {
      const { now, ifThereIsRoom, later } = await me.agenda.today({});
      return [...now, ...ifThereIsRoom, ...later].map(({ key }) => key).filter((key) => key.startsWith("feedback:"));
    };
    expect(await keys()).toEqual([`feedback:read:${id}`]);
    const { focus } = await me.feedbackRequests.focus({ id, question: "clear", title: "Say the point first, in every handover" });
    expect(await me.goals.get({ id: focus[0]?.goal.id ?? "" })).toMatchObject({
      goal: { title: "Say the point first, in every handover", links: [{ kind: "feedback-request", id }] },
    });
    expect(await keys()).toEqual([`feedback:thanks:${id}`]);
    await me.feedbackRequests.thank({ id, change: "I say the point first." });
    expect(await keys()).toEqual([]);
    expect((await me.feedbackRequests.read({ id })).thanks).toContain("I say the point first.");
  });
});
