import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";
import { sayPlan } from "./present-plan.ts";
import { withRole } from "./testing.ts";

const lines = "Skills: Copywriting (advanced), Content marketing (good), Budgeting (basic)\nLanguages: German (B2)";
const asked = { text: lines, target: "Marketing Manager", hours: 5 };

const fileOf = (name: string, content: string | Buffer) => ({ name, content: Buffer.from(content).toString("base64") });

onBothDatabases("plan", (database) => {
  const begin = () => as(testApp(database()), newOwner());
  const changesOf = async (me: ReturnType<typeof begin>) => (await me.changes.list({})).total;

  test("from a few lines, a role and hours to skills, gap, goals, weeks and today, as one change", async () => {
    const me = begin();
    const plan = await withRole(me.plan.make(asked));
    expect(plan.target).toEqual({ id: "starter:marketing-manager", label: "Marketing Manager" });
    expect(plan.skills.find(({ label }) => label === "Copywriting")).toMatchObject({ level: 4, confirmation: "unconfirmed" });
    expect(plan.gap.map(({ matters }) => matters)).toEqual(plan.gap.map(({ matters }) => matters).sort((a, b) => b - a));
    expect(plan.readiness).toBeGreaterThan(0);
    expect(plan.readinessConfirmed).toBe(0);
    expect(plan.goals.map(({ status }) => status)).toEqual(["active", "active", "active"]);
    const { activities } = { activities: (await me.activities.list({ limit: 100 })).items };
    for (const goal of plan.goals.slice(1)) {
      const skillId = goal.suggestion.replace(/^role:.*:skill:/, "");
      const last = plan.weeks.findLast(({ pieces }) =>
        pieces.some(({ activityId }) => activities.some(({ id, origin }) => id === activityId && origin?.skillId === skillId)),
      );
      if (last) expect(goal.due && goal.due > last.week).toBe(true);
    }
    expect(plan.weeks.length).toBeGreaterThan(1);
    expect(Math.max(...plan.weeks.map(({ minutes }) => minutes))).toBeLessThanOrEqual(300);
    expect(plan.today.now.length).toBeGreaterThan(0);
    expect(plan.today.now.every(({ reason }) => reason.length > 0)).toBe(true);
    const [first] = plan.weeks[0]?.pieces ?? [];
    expect(plan.today.now[0]).toMatchObject({ title: first?.title, kind: first?.kind, firstMove: first?.steps[0] });
    const chores = plan.today.chores.map(({ key }) => key);
    expect(chores.length).toBeGreaterThan(0);
    const { now, ifThereIsRoom, later, aim } = plan.today;
    expect([...now, ...ifThereIsRoom, ...later].every(({ system, kind }) => system === "learning" && kind !== null)).toBe(true);
    expect(aim).toEqual({ role: plan.target, readiness: plan.readinessRange, applyBy: plan.firstApplication });
    expect((await me.signals.list({})).items).toEqual([]);
    expect(await changesOf(me)).toBe(1);

    await me.changes.undo({});
    expect((await me.skills.list({})).total).toBe(0);
    expect((await me.goals.list({ show: "all" })).total).toBe(0);
    expect((await me.profile.show({})).profile).toBeNull();
  });

  test("a preview answers the same and writes nothing", async () => {
    const me = begin();
    const preview = await withRole(me.plan.make({ ...asked, preview: true }));
    expect(preview.saved).toBe(false);
    expect(await changesOf(me)).toBe(0);
    expect((await me.profile.show({})).profile).toBeNull();
    const real = await withRole(me.plan.make(asked));
    expect(preview.readiness).toBe(real.readiness);
    expect(preview.goals.map(({ title }) => title)).toEqual(real.goals.map(({ title }) => title));
    expect(preview.weeks.map(({ minutes }) => minutes)).toEqual(real.weeks.map(({ minutes }) => minutes));
  });

  test("asked again it refreshes and adds nothing twice; role and hours are remembered", async () => {
    const me = begin();
    const first = await withRole(me.plan.make(asked));
    const again = await withRole(me.plan.make({ text: lines }));
    expect(again.skills.map(({ id }) => id)).toEqual(first.skills.map(({ id }) => id));
    expect(again.goals.map(({ id }) => id)).toEqual(first.goals.map(({ id }) => id));
    expect(again.hours).toBe(5);
    expect(await changesOf(me)).toBe(1);
    const fewer = await withRole(me.plan.make({ hours: 2 }));
    expect(Math.max(...fewer.weeks.map(({ minutes }) => minutes))).toBeLessThanOrEqual(120);
    expect(fewer.read).toBeNull();
  });

  test("facts that were put right are taken instead of what a file says", async () => {
    const me = begin();
    const { facts } = await me.resume.import({ text: "Shop assistant, since 2019", preview: true });
    const experiences = facts.experiences.map((one) => ({ ...one, organisation: "Clothes & Co" }));
    const plan = await withRole(me.plan.make({ facts: { ...facts, experiences }, target: "Store Supervisor", hours: 3 }));
    expect(plan.read).toMatchObject({ format: "facts", skipped: [] });
    expect((await me.experiences.list({})).items).toMatchObject([{ title: "Shop assistant", organisation: "Clothes & Co" }]);
  });

  test("where one stands and the country are kept for later plans, and undo forgets them", async () => {
    const me = begin();
    const given = { text: "Shop assistant, since 2019", target: "Store Supervisor", hours: 3 };
    expect((await withRole(me.plan.make({ ...given, preview: true }))).situation).toMatchObject({
      kind: "step-up",
      source: "assumed",
      country: null,
    });
    await withRole(me.plan.make(given));
    await withRole(me.plan.make({ situation: "promotion", country: "ie" }));
    const { situation, gates } = await withRole(me.plan.make({ preview: true }));
    expect(situation).toMatchObject({ kind: "promotion", source: "given", country: "IE" });
    expect(gates.every(({ country }) => country === "IE" || country === "any")).toBe(true);
    await me.changes.undo({});
    expect((await withRole(me.plan.make({ preview: true }))).situation).toMatchObject({
      kind: "step-up",
      source: "assumed",
      country: null,
    });
  });

  test("a licence that one region asks for is not held because the same work is done elsewhere", async () => {
    const me = as(testApp(database()), newOwner());
    const text = "Legal Assistant, Brar Family Law, Calgary, Canada, 2014 - 2026\nDrafted affidavits for two lawyers";
    await me.profile.save({ country: "CA" });
    const { gates } = await withRole(me.plan.make({ preview: true, text, target: "Paralegal", hours: 4 }));
    expect(gates.filter(({ onlyFor }) => onlyFor === "Ontario").map(({ held }) => held)).toEqual([false]);
  });

  test("who assists in a profession or learns it has not passed its gate, and marks of school are no levels of a language", async () => {
    const of = async (work: string, target: string) => {
      const text = `${work} in Leeds since 2021. GCSE maths 5, English 6.`;
      return withRole(begin().plan.make({ text, target, hours: 4, country: "GB", preview: true }));
    };
    const registered = async (work: string) =>
      (await of(work, "Physiotherapist")).gates.find(({ name }) => name.includes("HCPC"))?.held;
    expect(
      await Promise.all(["Physiotherapy assistant", "Assistant physiotherapist", "Physiotherapist"].map(registered)),
    ).toEqual([false, false, true]);
    const { skills } = await of("Physiotherapy assistant", "Physiotherapist");
    expect(skills.map(({ label }) => label)).not.toContain("English");
  });

  test("at most six levels are asked for, what narrows readiness most first, none twice", async () => {
    const me = begin();
    const given = { text: "Shop assistant, since 2019", target: "Store Supervisor", hours: 3 };
    const before = await withRole(me.plan.make({ ...given, preview: true }));
    expect(before.questions.length).toBeGreaterThanOrEqual(3);
    expect(before.questions.length).toBeLessThanOrEqual(6);
    expect(before.questions.map(({ narrows }) => narrows)).toEqual(
      before.questions.map(({ narrows }) => narrows).sort((a, b) => b - a),
    );
    expect(before.questions.every(({ levels }) => levels.length === 5)).toBe(true);
    const skills = before.questions.map(({ label }) => ({ label, level: 2, keep: true }));
    const after = await withRole(me.plan.make({ ...given, skills, preview: true }));
    const width = ({ readinessRange: [low, high] }: typeof after) => high - low;
    expect(width(after)).toBeLessThan(width(before) / 1.5);
    expect(after.questions.filter(({ label }) => skills.some((one) => one.label === label))).toEqual([]);
  });

  test("yes confirms what was read; single decisions set levels, leave skills out, accept and drop goals", async () => {
    const me = begin();
    const proposed = await withRole(me.plan.make({ ...asked, preview: true }));
    const [reach, first, second] = proposed.goals.map(({ suggestion }) => suggestion);
    const made = await withRole(
      me.plan.make({
        ...asked,
        yes: true,
        skills: [
          { label: "Budgeting", level: 3, keep: true },
          { label: "German", level: null, keep: false },
        ],
        goals: [
          { suggestion: reach ?? "", choice: "accept" },
          { suggestion: first ?? "", choice: "drop" },
          { suggestion: second ?? "", choice: "accept", title: "In my own words, by 1 May 2027" },
        ],
      }),
    );
    const of = (label: string) => made.skills.find((one) => one.label === label);
    expect(of("Budgeting")).toMatchObject({ level: 3, confirmation: "confirmed" });
    expect(of("German")).toMatchObject({ confirmation: "withdrawn" });
    expect(of("Copywriting")).toMatchObject({ confirmation: "confirmed" });
    expect(made.goals.map(({ suggestion, status }) => [suggestion, status])).toEqual(
      expect.arrayContaining([
        [reach, "active"],
        [second, "active"],
      ]),
    );
    expect(made.goals.map(({ suggestion }) => suggestion)).not.toContain(first);
    expect((await me.goals.list({ show: "active" })).items.map(({ goal }) => goal.title)).toContain(
      "In my own words, by 1 May 2027",
    );
    expect(await changesOf(me)).toBe(1);
    const later = await withRole(me.plan.make({ text: lines }));
    expect(later.skills.find(({ label }) => label === "German")).toMatchObject({ confirmation: "withdrawn" });
    expect(later.goals.map(({ suggestion }) => suggestion)).not.toContain(first);
  });

  test("levels said for competencies that no file names count in the plan, and stand as confirmed skills", async () => {
    const me = begin();
    const proposed = await withRole(me.plan.make({ ...asked, preview: true }));
    const unknown = proposed.gap.filter(({ haveSource }) => haveSource === "none");
    expect(unknown.map(({ label }) => label)).toContain("Communication");
    const said = unknown.map(({ label }) => ({ label, level: 3, keep: true }));
    const preview = await withRole(me.plan.make({ ...asked, skills: said, preview: true }));
    expect(preview.readiness).toBeGreaterThan(proposed.readiness + 0.4);
    expect((await me.skills.list({})).total).toBe(0);
    const made = await withRole(me.plan.make({ ...asked, skills: said }));
    expect(made.readiness).toBe(preview.readiness);
    expect(made.gap.find(({ label }) => label === "Communication")).toMatchObject({ have: 3, haveSource: "confirmed" });
    expect(made.skills.find(({ label }) => label === "Communication")).toMatchObject({ level: 3, confirmation: "confirmed" });
    expect(await changesOf(me)).toBe(1);
    const nobodys = [{ label: "Qwertzuiop", level: 3, keep: true }];
    await expect(me.plan.make({ ...asked, skills: nobodys })).rejects.toMatchObject({ code: "UNKNOWN_COMPETENCY" });
    await expect(me.plan.make({ ...asked, skills: [{ label: "Bell ringing", level: null, keep: false }] })).rejects.toMatchObject(
      {
        code: "NOT_FOUND",
      },
    );
  });

  test("what one likes names roles near the work, and says so where there are none", async () => {
    const likesOf = async (liked: readonly string[]) => {
      const me = begin();
      await me.plan.make({ text: "I am a waiter since 2018.", hours: 5 });
      const { id } = await me.sittings.start({ instrument: "interests" });
      const { items } = await me.instruments.get({ id: "interests" });
      await me.sittings.answer({
        id,
        answers: items.map((item) => ({ item: item.id, value: liked.includes(item.scale) ? 5 : 1 })),
      });
      await me.sittings.finish({ id });
      const plan = await me.plan.show({});
      if (plan.target !== null) throw new Error("Nobody said where to.");
      return { liked: plan.directions.filter(({ way }) => way === "liked"), said: sayPlan(plan) };
    };
    const people = await likesOf(["social", "enterprising"]);
    expect(people.liked.length).toBeGreaterThan(0);
    expect(people.said).not.toContain("cairn fit suggest");
    const machines = await likesOf(["investigative", "artistic"]);
    expect(machines.liked).toEqual([]);
    expect(machines.said).toContain("Nothing more near your work is like what you said you like.");
    expect(machines.said).toContain("cairn fit suggest");
  });

  test("no hours are refused with the way out", async () => {
    const me = begin();
    await expect(me.plan.make({ target: "Marketing Manager" })).rejects.toMatchObject({ code: "NO_HOURS" });
    expect(await changesOf(me)).toBe(0);
  });

  test("without a role the plan says what stands and what is near, and helps to choose; a role said later takes its place", async () => {
    const me = begin();
    const made = await me.plan.make({ text: "I am a shop assistant since 2019.\nI train the new people.", hours: 5 });
    if (made.target !== null) throw new Error("Nobody said where to.");
    expect(made.skills.length).toBeGreaterThan(3);
    expect(made.from.map(({ label }) => label)).toEqual(["Retail Salesperson"]);
    expect(made.likesKnown).toBe(false);
    expect(made.directions.map(({ label }) => label)).toContain("Store Supervisor");
    for (const { readiness, readinessRange } of made.directions) {
      expect(readiness).toBeGreaterThanOrEqual(0.15);
      expect(readinessRange?.[1]).toBeGreaterThan(readinessRange?.[0] ?? 1);
    }
    expect(made.goals).toMatchObject([{ status: "active", title: expect.stringMatching(/^Choose the role to aim for by /) }]);
    const steps = made.weeks.flatMap(({ pieces }) => pieces);
    expect(steps.filter(({ kind }) => kind === "people").length).toBeGreaterThanOrEqual(2);
    expect(steps[0]).toMatchObject({ title: "Answer the 48 questions about what you like", why: "To find out which way to go." });
    expect(steps.map(({ why }) => why)).toContain(`To see whether ${made.directions[0]?.label} is for you.`);
    expect(made.today.now.length).toBeGreaterThan(0);
    const said = sayPlan(made);
    expect(said).toContain("You have not chosen a role yet.");
    expect(said).toMatch(/Store Supervisor \(next step\), \d+ % to \d+ % of it is there\./);
    expect(said).toContain("cairn sittings start interests");
    expect(await changesOf(me)).toBe(1);
    expect(await me.plan.show({})).toMatchObject({ target: null, goals: made.goals, weeks: made.weeks });

    const chosen = await withRole(me.plan.make({ target: "Store Supervisor" }));
    expect(chosen.goals.map(({ title }) => title).join()).not.toContain("Choose the role");
    const kept = chosen.weeks
      .flatMap(({ pieces }) => pieces)
      .filter(({ activityId }) => activityId.startsWith("action-explore-"));
    expect(kept.every(({ activityId }) => activityId.endsWith("store-supervisor"))).toBe(true);
    const shown = await me.plan.show({});
    expect(shown).toMatchObject({ target: chosen.target, firstApplication: chosen.firstApplication, weeks: chosen.weeks });
    const ids = ({ goals }: { goals: { id: string }[] }) => goals.map(({ id }) => id).sort();
    expect(ids(shown)).toEqual(ids(chosen));

    const again = await me.plan.make({ explore: true });
    const titles = ({ weeks }: Pick<typeof made, "weeks">) =>
      weeks.flatMap(({ pieces }) => pieces.map(({ title }) => title)).sort();
    expect(again.target).toBeNull();
    expect(titles(again)).toEqual(titles(made));
    expect((await me.profile.show({})).profile?.targetRoleId).toBeNull();
  });

  test("of whom nothing is known, a plan still begins: with what they like", async () => {
    const made = await begin().plan.make({ hours: 1 });
    expect(made).toMatchObject({ target: null, directions: [], from: [] });
    expect(made.weeks[0]?.pieces.map(({ title }) => title)).toEqual(["Answer the 48 questions about what you like"]);
    expect(made.weeks.every(({ minutes }) => minutes <= 60)).toBe(true);
  });

  test("hours of one's own activities are not promised a second time, and the plan says so", async () => {
    const me = begin();
    await me.plan.make({ ...asked, preview: true });
    await me.activities.add({ title: "Evening class", kind: "course", hours: 20 });
    const plan = await withRole(me.plan.make(asked));
    const { items } = await me.activities.list({ limit: 100 });
    const byWeek = Map.groupBy(
      items.filter(({ origin }) => origin !== null),
      ({ earliest }) => earliest ?? "",
    );
    for (const planned of byWeek.values()) expect(planned.reduce((sum, { hours }) => sum + hours, 0)).toBeLessThanOrEqual(5);
    const [first] = [...byWeek.keys()].sort();
    expect(byWeek.get(first ?? "")?.reduce((sum, { hours }) => sum + hours, 0)).toBeLessThanOrEqual(1);
    expect(plan.ownActivities).toMatchObject({ count: 1, minutes: 300 });
    expect(plan.schedule).toMatch(/One activity of your own takes 5 h of this week until \d/);
  });

  test("a role that nobody calls so is the nearest one, or one of the person's own, and says so", async () => {
    const me = begin();
    const near = await withRole(me.plan.make({ ...asked, target: "Maneger of marketing", preview: true }));
    expect(near).toMatchObject({
      target: { label: "Marketing Manager" },
      aim: { asked: "Maneger of marketing", found: "nearest" },
    });
    const made = await withRole(me.plan.make({ ...asked, target: "Undertaker" }));
    expect(made).toMatchObject({ target: { id: "own:Undertaker", label: "Undertaker" }, aim: { found: "own" } });
    expect(made.gap.length).toBeGreaterThan(3);
    expect((await withRole(me.plan.make({ hours: 4 }))).target.label).toBe("Undertaker");
    const unheard = await withRole(me.plan.make({ ...asked, target: "Zyxwv", preview: true }));
    expect(unheard.aim).toMatchObject({ asked: "Zyxwv", found: "own" });
    expect(unheard.gap.length).toBeGreaterThan(0);
  });

  test("agreeing confirms what is shown, and not what the text denies", async () => {
    const me = begin();
    const text =
      "I am a sous chef at Gasthof Adler since 2019.\nI lead 5 cooks and write the rota.\nI have no experience with budgeting.";
    const given = { text, target: "Restaurant Manager", hours: 4, yes: true };
    const before = await withRole(me.plan.make({ ...given, preview: true }));
    const after = await withRole(me.plan.make(given));
    expect([after.readinessRange, after.firstApplication]).toEqual([before.readinessRange, before.firstApplication]);
    expect(after.skills.every(({ confirmation }) => confirmation === "confirmed")).toBe(true);
    expect(after.gap.find(({ label }) => label === "Budgeting")).toMatchObject({ have: 0, haveSource: "unconfirmed" });
  });

  test("a career in everyday words is held as levels that nobody confirmed, each with the words that say so, and what is denied as none", async () => {
    const text = "I am a sous chef at Gasthof Adler since 2019.\nI lead 5 cooks and write the rota.\nI have never done a budget.";
    const plan = await withRole(begin().plan.make({ text, target: "Küchenchefin", hours: 3, preview: true }));
    expect(plan.target.label).toBe("Head Chef");
    const of = (label: string) => plan.skills.find((one) => one.label === label);
    expect(of("Cooking")).toMatchObject({ confirmation: "unconfirmed", levelRange: expect.any(Array) });
    expect(of("Cooking")?.level).toBeGreaterThanOrEqual(4);
    expect(of("People management")?.evidence).toContain("I lead 5 cooks");
    expect(of("Budgeting")).toBeUndefined();
    expect(plan.readinessRange[0]).toBeLessThan(plan.readinessRange[1]);
    expect(plan.situation).toMatchObject({ kind: "step-up", source: "assumed" });
    const laid = await withRole(begin().plan.make({ text, target: "Head Chef", hours: 3, situation: "laid off", preview: true }));
    expect(laid.situation).toMatchObject({ kind: "laid-off", source: "given" });
  });

  test("a broken file is named with its place, and nothing is written", async () => {
    const me = begin();
    const broken = fileOf("mine.json", '{\n  "basics": {\n    "label": ,\n');
    await expect(me.plan.make({ ...asked, text: undefined, resume: broken })).rejects.toMatchObject({
      code: "NOT_JSON",
      message: expect.stringMatching(/^mine\.json, line 3, column \d+: /),
    });
    expect(await changesOf(me)).toBe(0);
  });

  test("ticking a sitting of the plan on Today counts its time once, and the next one takes its place", async () => {
    const me = begin();
    const { today } = await withRole(me.plan.make(asked));
    const sitting = [...today.now, ...today.ifThereIsRoom].find(({ system }) => system === "learning");
    await me.agenda.done({ key: sitting?.key ?? "" });
    const after = await me.agenda.today({});
    expect(after.week).toEqual({ minutes: 300, spent: sitting?.minutes, left: 300 - (sitting?.minutes ?? 0) });
    const next = [...after.now, ...after.ifThereIsRoom].filter(({ system }) => system === "learning");
    expect(next.map(({ key }) => key)).not.toContain(sitting?.key);
    expect(next.length).toBeGreaterThan(0);
    const activity = sitting?.records[0]?.id ?? "";
    const ofIt = ({ now, ifThereIsRoom, later }: typeof after) =>
      [...now, ...ifThereIsRoom, ...later].find(({ records }) => records.some(({ id }) => id === activity));
    for (let line = ofIt(after); line; line = ofIt(await me.agenda.today({}))) await me.agenda.done({ key: line.key });
    expect(await me.activities.get({ id: activity })).toMatchObject({ status: "done" });
  });

  test("the same given gives the same weeks, in the order in which their actions take turns", async () => {
    const weeks = async () => {
      const { weeks: found } = await withRole(begin().plan.make(asked));
      return found.map(({ pieces }) => pieces.map(({ title, minutes }) => `${minutes} ${title}`));
    };
    const first = await weeks();
    expect(first.flat().length).toBeGreaterThan(10);
    expect(await weeks()).toEqual(first);
    const { weeks: told } = await withRole(begin().plan.make(asked));
    expect(told[0]?.pieces[0]?.kind).toBe("application");
  });

  test("as text it names what was not confirmed, the gap, the weeks and what to do next", async () => {
    const said = sayPlan(await withRole(begin().plan.make(asked)));
    expect(said).toMatch(/^Read: 3 skills, 1 language\./);
    expect(said).toContain("? Copywriting, 4 Advanced");
    expect(said).toContain("What is missing, what matters most first:");
    expect(said).toMatch(/^Ready for Marketing Manager: \d+ % to \d+ %, 1 of 14 needs known/m);
    expect(said).toMatch(/^ {2}Stakeholder management: not known yet, advanced is asked$/m);
    expect(said).toMatch(/^Asked nearly everywhere, and not known of you yet: .*Communication/m);
    expect(said).toMatch(/^Apply for Marketing Manager posts by \d+ \w+ \d{4}/m);
    expect(said).toMatch(/^ {4}\d+ (h|min) .+\. For [A-Z][\w ]+\.$/m);
    expect(said.slice(said.indexOf("The weeks"), said.indexOf("Today:"))).not.toMatch(/A step towards|asks for/);
    expect(said).toMatch(/^ {6}1\. \S/m);
    expect(said).not.toContain("0 of 4");
    expect(said).toMatch(/say how far you are: cairn skills rate "[^"]+=LEVEL"/);
    expect(said).toContain("The weeks towards Marketing Manager, inside 5 h each:");
    expect(said).toContain("cairn undo");
  });

  test("a title of another language stands in sentences by the role's own name", async () => {
    const text = "Koch seit 2015 in einem Hotel. Ich koche Menüs, bestelle Ware und leite zwei Azubis an.";
    const { weeks } = await withRole(begin().plan.make({ text, target: "head chef", hours: 6 }));
    const told = weeks.flatMap(({ pieces }) => pieces.flatMap(({ title, steps }) => [title, ...steps])).join("\n");
    expect(told).toMatch(/as a cook\b/);
    expect(told.replace(/“[^”]*”/g, "")).not.toMatch(/\bkoch\b/i);
  });
});

const data = "../shared/data";
/** What is no JSON, and a form that nobody filled in. */
const broken = ["johnny-trouble.broken.json", "empty.json"];
/** Valid files that name no skill. */
const silent = ["short.json"];
const resumes = ["json-resume/jsonresume-org", "json-resume/fresh-test-resumes"]
  .map((folder) => join(data, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
const archive = join(data, "linkedin/sample_export.zip");
const real = [...resumes, ...(existsSync(archive) ? [archive] : [])];

describe.skipIf(real.length === 0)("plan on real files (skipped where they are not on this machine)", () => {
  onBothDatabases("real files", (database) => {
    test.each(real)("%s", async (path) => {
      const me = as(testApp(database()), newOwner());
      const resume = fileOf(basename(path), readFileSync(path));
      const planned = withRole(me.plan.make({ resume, target: "Marketing Manager", hours: 5 }));
      if (broken.includes(basename(path))) {
        await expect(planned).rejects.toMatchObject({ message: expect.stringContaining(basename(path)) });
        expect((await me.changes.list({})).total).toBe(0);
        return;
      }
      const plan = await planned;
      expect(plan.skills.length > 0).toBe(!silent.includes(basename(path)));
      expect(plan.gap.length + plan.met.length).toBeGreaterThan(5);
      expect(plan.weeks.length).toBeGreaterThan(0);
      for (const week of plan.weeks) expect(week.minutes).toBeLessThanOrEqual(300);
    });
  });
});
