// Wins and stories through the router, on both databases.
import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { openContext } from "../../operations/context.ts";
import { as, testApp } from "../../testing.ts";
import { winsSystem } from "./index.ts";

const asFile = (name: string, text: string) => ({ name, content: Buffer.from(text).toString("base64") });

onBothDatabases("wins", (database) => {
  const begin = (instant = "2026-11-22T09:00:00.000Z") => {
    const clock = clockAt(instant);
    const app = testApp(database(), clock.now);
    const owner = newOwner();
    return {
      me: as(app, owner),
      moveTo: (day: string) => clock.moveTo(`${day}T09:00:00.000Z`),
      context: () => openContext(app, owner, "test", database()),
    };
  };

  test("a line is enough: its day, number and helpers are understood, and the line is kept", async () => {
    const { me } = begin();
    const line = "cut report time from 3 h to 40 min last Friday thanks to Priya";
    const made = await me.wins.capture({ title: line });
    expect(made).toMatchObject({
      title: "Cut report time from 3 h to 40 min last Friday thanks to Priya",
      day: "2026-11-20",
      kind: "improved",
      number: { what: "report time", value: 40, unit: "min", baseline: 180, direction: "down" },
      people: [{ name: "Priya", part: "helped", thankedOn: null }],
      words: line,
      source: "you",
      confirmation: "confirmed",
      visibility: "private",
    });
    expect(made.strength.findings[0]).toMatchObject({ rule: "result", verdict: "missing" });
    await expect(me.wins.capture({ title: "Talk given", day: "2026-11-23" })).rejects.toMatchObject({
      code: "DAY_IN_FUTURE",
      message: "23 November 2026 has not come yet. Give today or an earlier day.",
    });
  });

  test("what a line leaves open is asked, all its words are kept, and a day out of any life is refused", async () => {
    const { me } = begin();
    expect(await me.wins.capture({ title: "Saved 1.200 EUR a year" })).toMatchObject({
      number: null,
      questions: ["“1.200 EUR” can mean 1.2 or 1,200, so no number was kept. Put the one that is meant into the number."],
    });
    await me.wins.capture({ title: "Gave the talk", day: "2026-11-20" });
    expect(await me.wins.capture({ title: "gave the talk", day: "2026-11-20" })).toMatchObject({
      questions: [
        "“Gave the talk” of 20 November 2026 stood there already, and now stands twice. If it is the same, undo this one.",
      ],
    });
    expect(await me.wins.capture({ title: "Gave the talk", day: "2026-11-19" })).toMatchObject({ questions: [] });
    const long = `Wrote ${"a chapter and ".repeat(40)}the end`;
    const kept = await me.wins.capture({ title: long });
    expect(kept).toMatchObject({ words: long, questions: [expect.stringContaining("longer than a title")] });
    await expect(me.wins.capture({ title: "Talk given", day: "1850-01-01" })).rejects.toMatchObject({ code: "WIN_TOO_LONG_AGO" });
  });

  test("wins are found by words, kind, person and what they lack, and sorted", async () => {
    const { me } = begin();
    await me.wins.capture({ title: "Led the relaunch of the café menu", day: "2026-10-01" });
    const strong = await me.wins.add({
      title: "Shipped the search",
      day: "2026-11-02",
      impact: 5,
      people: [{ name: "Ada Berg", part: "witnessed" }],
      result: "Readers find the page they want in one step.",
    });
    const titles = async (asked: Parameters<typeof me.wins.list>[0]) =>
      (await me.wins.list(asked)).items.map(({ title }) => title);
    expect(await titles({ text: "cafe" })).toEqual(["Led the relaunch of the café menu"]);
    expect(await titles({ kind: "led" })).toEqual(["Led the relaunch of the café menu"]);
    expect(await titles({ person: "ada" })).toEqual(["Shipped the search"]);
    expect(await titles({ lacks: "result" })).toEqual(["Led the relaunch of the café menu"]);
    expect(await titles({ sort: "strength" })).toEqual(["Shipped the search", "Led the relaunch of the café menu"]);
    expect(await titles({ from: "2026-11-01" })).toEqual(["Shipped the search"]);
    expect(await me.wins.list({ limit: 1 })).toMatchObject({ total: 2, next: 1 });
    await me.wins.remove({ id: strong.id });
    expect(await titles({})).toEqual(["Led the relaunch of the café menu"]);
    await me.changes.undo({});
    expect(await titles({ text: "find the page" })).toEqual(["Shipped the search"]);
  });

  test("a thank-you is drafted from the facts, asked for on Today for a month, and done with its day", async () => {
    const { me, context, moveTo } = begin();
    const { id } = await me.wins.capture({ title: "Moved 400 pages with the help of Nils" });
    const { text } = await me.wins.thankYou({ id, name: "nils" });
    expect(text).toContain("Hello Nils,");
    expect(text).toContain(
      "thank you for your help on 22 November. I wrote it down among the things that went well: Moved 400 pages",
    );
    const lines = async () => ((await winsSystem.agenda?.(await context())) ?? []).filter(({ spare }) => !spare);
    expect(await lines()).toMatchObject([
      { key: `wins:thank:${id}:Nils`, due: "2026-11-29", done: { operation: "wins.thank" } },
      {
        key: `wins:strengthen:${id}`,
        title: "Strengthen “Moved 400 pages with the help of Nils”: it does not say what was different afterwards",
      },
    ]);
    moveTo("2026-11-24");
    const done = (await lines())[0]?.done;
    await (await context()).app.perform(await context(), done ?? { operation: "", input: {} });
    expect((await me.wins.get({ id })).people).toMatchObject([{ name: "Nils", thankedOn: "2026-11-24" }]);
    expect((await lines()).map(({ key }) => key)).toEqual([`wins:strengthen:${id}`]);
    moveTo("2026-12-24");
    expect(await lines()).toEqual([]);
    await expect(me.wins.thank({ id, name: "Olga" })).rejects.toMatchObject({
      message: "Nobody called “Olga” stands in this win. In it are: Nils.",
    });
  });

  test("a card shows neither people nor what is employer-sensitive, and takes other words", async () => {
    const { me } = begin();
    const { id } = await me.wins.capture({ title: "Won 3 new clients thanks to Priya" });
    await expect(me.wins.card({ id })).rejects.toMatchObject({ code: "CARD_NAMES", data: { names: "Priya" } });
    const { svg } = await me.wins.card({ id, words: "Won 3 new clients" });
    expect(svg).toContain("Won 3 new clients");
    expect(svg).not.toContain("Priya");
    await me.experiences.add({ kind: "work", title: "Writer", organisation: "Nordlicht GmbH" });
    await expect(me.wins.card({ id, words: "Three clients for Nordlicht GmbH" })).rejects.toMatchObject({
      message: "A card is seen by strangers, and its words name Nordlicht GmbH. Give it words without the name (--words).",
    });
    await expect(me.wins.card({ id, words: "We at Nordlicht beat the plan" })).rejects.toMatchObject({ code: "CARD_NAMES" });
    await me.wins.update({ id, employerSensitive: true });
    await expect(me.wins.card({ id, words: "Won clients" })).rejects.toMatchObject({ code: "CARD_SENSITIVE" });
  });

  test("CSV goes out and comes back the same; bad lines are named, a preview writes nothing, sensitive wins stay", async () => {
    const { me } = begin();
    await me.skills.add({ label: "Copywriting" });
    const csv = [
      "Date;Achievement;Impact;Skills;Number;Before",
      "2026-03-01;Rewrote the landing page;4;copywriting;3.4;2.1",
      "32 March;Something;;;;",
      "2026-03-02;Too much;9;;;",
      "last Friday;Talk, 60 listeners;;Juggling;;",
    ].join("\n");
    const seen = await me.wins.import({ text: csv, preview: true });
    expect(seen).toMatchObject({
      added: ["Rewrote the landing page", "Talk, 60 listeners"],
      note: "Not in your inventory: Juggling. The wins come in without them.",
      written: false,
    });
    expect(seen.bad).toEqual([
      { line: 3, problem: "“day”: “32 March” cannot be read: write a day as year-month-day, such as 2026-11-24." },
      { line: 4, problem: "impact must be a whole number from 1 to 5" },
    ]);
    expect((await me.wins.list({})).total).toBe(0);
    await me.wins.import({ file: asFile("wins.csv", csv) });
    const { items } = await me.wins.list({});
    expect(await me.wins.get({ id: items[1]?.id ?? "" })).toMatchObject({
      skills: [{ label: "Copywriting" }],
      number: { value: 3.4, baseline: 2.1 },
      confirmation: "unconfirmed",
    });
    expect(await me.wins.import({ text: csv })).toMatchObject({ added: [], changed: [], known: 2 });
    const secret = await me.wins.capture({ title: "Secret deal", employerSensitive: true });
    const out = await me.wins.export({});
    expect(out).toMatchObject({ count: 2, leftOut: 1 });
    const other = begin();
    await other.me.skills.add({ label: "Copywriting" });
    const all = (await me.wins.export({ sensitive: true })).csv;
    const home = begin();
    await home.me.wins.import({ text: all });
    const { items: there } = await home.me.wins.list({ text: "Secret deal" });
    expect(there).toMatchObject([{ title: "Secret deal", employerSensitive: true }]);
    await expect(home.me.wins.card({ id: there[0]?.id ?? "" })).rejects.toMatchObject({ code: "CARD_SENSITIVE" });
    await other.me.wins.import({ text: out.csv });
    expect((await other.me.wins.export({})).csv).toBe(out.csv);
    await me.wins.confirm({});
    expect((await me.wins.bragDocument({ from: "2026-11-01" })).markdown).not.toContain("Secret deal");
    expect((await me.wins.bragDocument({ sensitive: true })).markdown).toContain("Secret deal");
    expect((await me.wins.get({ id: secret.id })).confirmation).toBe("confirmed");
  });

  test("a file of an older program keeps its letters, a heading alone is said to be one", async () => {
    const { me } = begin();
    const old = {
      name: "wins.csv",
      content: Buffer.from("day,win\n2026-11-01,Danke von M\u00fcller", "latin1").toString("base64"),
    };
    expect(await me.wins.import({ file: old })).toMatchObject({
      added: ["Danke von Müller"],
      note: expect.stringContaining("Windows-1252"),
    });
    expect(await me.wins.import({ text: "day,win,ki" })).toMatchObject({
      added: [],
      note: "No line follows the heading “day,win,ki”. The file may have broken off: save it again, whole.",
    });
  });

  test("a log gives candidates of which the chosen ones are kept, each commit once, also after the bin", async () => {
    const { me } = begin();
    const log = [
      "commit 1111111111111111111111111111111111111111",
      "Author: Mara <mara@example.org>",
      "Date:   2026-11-20",
      "",
      "    Add the search (#12)",
      "",
      "10\t2\tsrc/search.ts",
      "",
      "commit 2222222222222222222222222222222222222222",
      "Author: Mara <mara@example.org>",
      "Date:   2026-11-03",
      "",
      "    fix: the pager counts from one",
      "",
      "3\t1\tweb/pager.ts",
    ].join("\n");
    const seen = await me.wins.importGit({ text: log, preview: true });
    expect(seen.candidates.map(({ id, title, commits }) => [id, title, commits])).toEqual([
      ["request:#12", "Add the search", 1],
      ["week:2026-11-02:web", "The pager counts from one", 1],
    ]);
    const { added } = await me.wins.importGit({ text: log, choose: ["request:#12"] });
    expect(added).toMatchObject([{ title: "Add the search", day: "2026-11-20", confirmation: "confirmed", source: "git" }]);
    expect(await me.wins.importGit({ text: log, preview: true })).toMatchObject({
      known: 1,
      candidates: [{ id: "week:2026-11-02:web" }],
    });
    await me.wins.remove({ id: added[0]?.id ?? "" });
    expect((await me.wins.importGit({ text: log, preview: true })).known).toBe(1);
    await expect(me.wins.importGit({ text: log, choose: ["request:#12"] })).rejects.toMatchObject({ code: "NO_SUCH_CANDIDATE" });
    const two = log.replace("Mara <mara@example.org>", "Nils <nils@example.org>");
    await expect(me.wins.importGit({ text: two })).rejects.toMatchObject({ code: "SEVERAL_AUTHORS" });
    expect((await me.wins.importGit({ text: two, author: "mara", preview: true })).candidates).toHaveLength(1);
    await expect(me.wins.importGit({ text: "1a2b3c4 Add search\n2b3c4d5 fix: pager\n" })).rejects.toMatchObject({
      message: expect.stringContaining("git log --oneline, which tell neither days nor authors. Write the log with: git log"),
    });
    await expect(me.wins.importGit({ text: "nothing" })).rejects.toMatchObject({ code: "UNREADABLE_FILE" });
  });

  test("a mail becomes a win to be confirmed, once", async () => {
    const { me } = begin();
    const mail = [
      "From: Elin Berg <elin@example.org>",
      "Subject: Re: =?utf-8?Q?Thank_you_for_the_launch_=E2=80=93_2=2C400_leads?=",
      "Date: Fri, 20 Nov 2026 23:30:00 +0000",
      "Message-ID: <one@example.org>",
      "",
      "You brought us all to one date.",
      "> On Thursday you wrote",
    ].join("\r\n");
    const { win } = await me.wins.importMail({ file: asFile("thanks.eml", mail) });
    expect(win).toMatchObject({
      title: "Thank you for the launch – 2,400 leads",
      day: "2026-11-20",
      situation: "You brought us all to one date.",
      number: { value: 2400, what: "leads" },
      people: [{ name: "Elin Berg", part: "thanked" }],
      confirmation: "unconfirmed",
      source: "mail",
    });
    expect(await me.wins.importMail({ file: asFile("again.eml", mail) })).toMatchObject({ win: null, known: true });
    const unnamed = mail.replace(/Message-ID: .*\r\n/, "");
    expect(await me.wins.importMail({ file: asFile("b.eml", unnamed) })).toMatchObject({ known: false });
    expect(await me.wins.importMail({ file: asFile("b.eml", unnamed) })).toMatchObject({ win: null, known: true });
    const another = unnamed.replace("You brought", "Nobody else brought");
    expect(await me.wins.importMail({ file: asFile("c.eml", another) })).toMatchObject({ known: false });
    await expect(me.wins.importMail({ file: asFile("x.eml", "") })).rejects.toMatchObject({ code: "EMPTY_FILE" });
    await expect(me.stories.fromWin({ id: win?.id ?? "" })).rejects.toMatchObject({ code: "WIN_NOT_CONFIRMED" });
  });

  test("the chain: a number changed shows the skill and the story as stale, nothing else; undo clears it", async () => {
    const { me } = begin();
    const made = await me.wins.capture({ title: "Report time from 3 h to 40 min" });
    const untouched = await me.wins.capture({ title: "Talk, 60 listeners" });
    const skill = await me.skills.add({ label: "Data analysis" });
    await me.skills.link({ id: skill.id, evidence: { record: { kind: "win", id: made.id } } });
    expect((await me.wins.get({ id: made.id })).skills).toEqual([{ kind: "skill", id: skill.id, label: "Data analysis" }]);
    const story = await me.stories.fromWin({ id: made.id });
    await me.stories.fromWin({ id: untouched.id });
    expect(story).toMatchObject({ stale: false, confirmation: "unconfirmed", result: "Report time: 40 min, before 180 min" });
    const staleOnes = async () => (await me.chain.stale({})).items.map(({ record }) => `${record.kind} ${record.label}`).sort();

    await me.wins.update({ id: made.id, impact: 4, kind: "delivered" });
    expect(await staleOnes()).toEqual([]);
    const { number } = made;
    await me.wins.update({ id: made.id, number: number && { ...number, value: 35 } });
    expect(await staleOnes()).toEqual(["skill Data analysis", "story Report time from 3 h to 40 min"]);
    expect((await me.stories.get({ id: story.id })).stale).toBe(true);
    const { stillSaid } = await me.chain.trace({ record: "story", of: story.id });
    expect(stillSaid).toContain("Report time: 40 min, before 180 min");
    const { usedBy } = await me.chain.trace({ record: "win", of: made.id });
    expect(usedBy.map(({ built }) => built.kind).sort()).toEqual(["skill", "story"]);
    await me.changes.undo({});
    expect(await staleOnes()).toEqual([]);
    await me.wins.update({ id: made.id, result: "Two people do something else on Mondays." });
    await me.chain.confirm({ record: "story", of: story.id });
    expect(await staleOnes()).toEqual(["skill Data analysis"]);
    await me.skills.unlink({ id: skill.id, at: 0 });
    expect((await me.wins.get({ id: made.id })).skills).toEqual([]);
    expect(await staleOnes()).toEqual([]);
  });

  test("a story is edited, told aloud, filtered by question, and its length is said", async () => {
    const { me } = begin();
    const story = await me.stories.add({ title: "One date", questions: ["conflict"], action: Array(140).fill("word").join(" ") });
    expect(story).toMatchObject({ words: 140, seconds: 60 });
    await me.stories.rehearse({ id: story.id, seconds: 75 });
    expect(await me.stories.get({ id: story.id })).toMatchObject({ lastRehearsed: "2026-11-22", spokenSeconds: 75 });
    expect((await me.stories.list({ question: "failure" })).total).toBe(0);
    expect((await me.stories.list({ question: "conflict", text: "word" })).total).toBe(1);
  });

  test("a goal reached becomes a win once, is undone with it, and stays away when it was put into the bin", async () => {
    const { me } = begin();
    const { goal } = await me.goals.add({ title: "Speak at a meet-up by 1 December 2026" });
    const wins = async () => Promise.all((await me.wins.list({})).items.map(({ id }) => me.wins.get({ id })));
    await me.goals.close({ id: goal.id, reason: "achieved" });
    expect(await wins()).toMatchObject([
      {
        title: "Goal reached: Speak at a meet-up by 1 December 2026",
        kind: "reached",
        source: `goal:${goal.id}`,
        day: "2026-11-22",
      },
    ]);
    await me.changes.undo({});
    expect(await wins()).toEqual([]);
    await me.goals.close({ id: goal.id, reason: "achieved" });
    const [back] = await wins();
    expect(back).toMatchObject({ kind: "reached", evidence: [{ record: { kind: "goal", id: goal.id } }] });
    await me.wins.remove({ id: back?.id ?? "" });
    await me.goals.reopen({ id: goal.id });
    await me.goals.close({ id: goal.id, reason: "achieved" });
    expect(await wins()).toEqual([]);
  });

  test("a goal reached brings what it served, its number with where it began, and its skills", async () => {
    const { me } = begin();
    const skill = await me.skills.add({ label: "Interviewing" });
    const { goal: above } = await me.goals.add({ title: "Know the customers", level: "long-term" });
    const { goal } = await me.goals.add({
      title: "Fifteen, five of them about budgets",
      parentId: above.id,
      measure: { kind: "number", unit: "interviews", baseline: 3, target: 15 },
      due: "2026-12-31",
      links: [{ kind: "skill", id: skill.id, label: "Interviewing" }],
    });
    await me.goals.checkIn({ id: goal.id, value: 15 });
    await me.goals.close({ id: goal.id, reason: "achieved" });
    const [win] = (await me.wins.list({ text: "budgets" })).items;
    expect(await me.wins.get({ id: win?.id ?? "" })).toMatchObject({
      title: "Goal reached: Fifteen, five of them about budgets",
      situation: "It served “Know the customers”.",
      number: { what: "interviews", value: 15, unit: "", baseline: 3, direction: "up" },
      skills: [{ kind: "skill", id: skill.id }],
      evidence: [{ record: { kind: "goal", id: goal.id } }],
    });
  });

  test("counts for rate goals, tells reviews, and stands in the sample", async () => {
    const { me, context } = begin();
    await me.sample.load({});
    const { items, total } = await me.wins.list({ limit: 500 });
    expect(total).toBeGreaterThanOrEqual(24);
    expect(items.filter(({ employerSensitive }) => employerSensitive)).toHaveLength(1);
    expect((await me.stories.list({})).total).toBe(3);
    expect((await me.chain.stale({})).items).toEqual([]);
    const whole = await Promise.all(items.map(({ id }) => me.wins.get({ id })));
    expect(whole.filter(({ skills }) => skills.length > 0).length).toBeGreaterThan(12);
    const { months, stones } = await me.wins.timeline({});
    expect(months.reduce((sum, month) => sum + month.total, 0)).toBe(total);
    expect(stones).toHaveLength(total);
    const at = await context();
    const days = (await winsSystem.measures?.[0]?.values(at, "2026-10-01", "2026-11-22")) ?? [];
    const told = (await winsSystem.happened?.(at, "2026-10-01", "2026-11-22")) ?? [];
    expect(days.reduce((sum, { value }) => sum + value, 0)).toBe(told.length);
    expect(told.at(-1)).toMatchObject({
      kind: "won",
      title: "The intern's first draft needed no second round",
      day: "2026-11-21",
    });
    await me.sample.remove({});
    expect((await me.wins.list({})).total).toBe(0);
  });
});
