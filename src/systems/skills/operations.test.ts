import { describe, expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

const csvOf = (...lines: string[]) => lines.join("\r\n");

onBothDatabases("skills", (database) => {
  const begin = () => as(testApp(database()), newOwner());

  describe("the inventory", () => {
    test("a skill typed by a name of the catalogue is linked to it, with its kind", async () => {
      const me = begin();
      const seo = await me.skills.add({ label: "SEO", level: 3 });
      expect(seo).toMatchObject({
        label: "SEO",
        catalogueId: "starter:seo",
        kind: "technical",
        level: 3,
        confirmation: "confirmed",
        evidence: [],
        revision: 1,
      });
      expect(await me.skills.add({ label: "Bell ringing" })).toMatchObject({ catalogueId: null, kind: "technical", level: null });
    });

    test("one living skill a name and a catalogue id; another is refused with the way out", async () => {
      const me = begin();
      const first = await me.skills.add({ label: "Data analysis" });
      await expect(me.skills.add({ label: "  data ANALYSIS " })).rejects.toMatchObject({
        code: "SKILL_EXISTS",
        data: { id: first.id },
      });
      await expect(me.skills.add({ label: "data analytics" })).rejects.toMatchObject({ code: "SKILL_EXISTS" });
      const other = await me.skills.add({ label: "Juggling" });
      await expect(me.skills.update({ id: other.id, label: "Data Analysis" })).rejects.toMatchObject({ code: "SKILL_EXISTS" });
      await me.skills.remove({ id: first.id });
      expect(await me.skills.update({ id: other.id, label: "Data Analysis" })).toMatchObject({ label: "Data Analysis" });
    });

    test("a level out of the scale, a nameless skill and a stale edit are refused", async () => {
      const me = begin();
      await expect(me.skills.add({ label: "Copywriting", level: 6 })).rejects.toMatchObject({ code: "BAD_REQUEST" });
      await expect(me.skills.add({ label: "   " })).rejects.toMatchObject({ code: "BAD_REQUEST" });
      const made = await me.skills.add({ label: "Copywriting", level: 2 });
      await me.skills.update({ id: made.id, revision: 1, level: 3 });
      await expect(me.skills.update({ id: made.id, revision: 1, level: 4 })).rejects.toMatchObject({
        code: "STALE",
        data: { current: { level: 3 } },
      });
    });

    test("is listed by name, filtered, searched, sorted and paged", async () => {
      const me = begin();
      await me.skills.add({ label: "Zither", level: 1, interest: "more" });
      await me.skills.add({ label: "älter werden", level: 5, confirmation: "unconfirmed" });
      await me.skills.add({ label: "German", level: 4, wanted: 5 });
      const labels = async (asked: Parameters<typeof me.skills.list>[0]) =>
        (await me.skills.list(asked)).items.map((one) => one.label);
      expect(await labels({})).toEqual(["älter werden", "German", "Zither"]);
      expect(await labels({ sort: "level" })).toEqual(["älter werden", "German", "Zither"]);
      expect(await labels({ sort: "wanted" })).toEqual(["German", "älter werden", "Zither"]);
      expect(await labels({ kind: "language" })).toEqual(["German"]);
      expect(await labels({ interest: "more" })).toEqual(["Zither"]);
      expect(await labels({ confirmation: "unconfirmed" })).toEqual(["älter werden"]);
      expect(await labels({ text: "ALTER" })).toEqual(["älter werden"]);
      expect(await me.skills.list({ limit: 1, offset: 1 })).toMatchObject({ items: [{ label: "German" }], total: 3, next: 2 });
    });

    test("answers which skills of the catalogue one has", async () => {
      const me = begin();
      for (const label of ["SEO", "Data analysis", "Juggling"]) await me.skills.add({ label });
      const { items } = await me.skills.list({ catalogueIds: ["starter:seo", "starter:unheard-of"] });
      expect(items.map(({ label }) => label)).toEqual(["SEO"]);
    });

    test("is nobody else's", async () => {
      const mine = await begin().skills.add({ label: "Copywriting" });
      const other = begin();
      expect((await other.skills.list({})).total).toBe(0);
      await expect(other.skills.get({ id: mine.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(other.skills.update({ id: mine.id, level: 5 })).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(other.skills.confirm({ ids: [mine.id] })).rejects.toMatchObject({ code: "NOT_FOUND" });
    });

    test("many are confirmed at once with their levels, as one change to undo", async () => {
      const me = begin();
      const one = await me.skills.add({ label: "Copywriting", confirmation: "unconfirmed" });
      const two = await me.skills.add({ label: "Negotiation", confirmation: "unconfirmed", level: 2 });
      const { items } = await me.skills.confirm({ levels: { [one.id]: 4 } });
      expect(items).toMatchObject([
        { id: one.id, confirmation: "confirmed", level: 4 },
        { id: two.id, confirmation: "confirmed", level: 2 },
      ]);
      await me.changes.undo({});
      expect((await me.skills.list({ confirmation: "unconfirmed" })).total).toBe(2);
      expect((await me.skills.withdraw({ ids: [two.id] })).items).toMatchObject([{ confirmation: "withdrawn" }]);
    });

    test("evidence is linked by reference and shows when its record has changed or is gone", async () => {
      const me = begin();
      const proof = await me.skills.add({ label: "Budgeting" });
      const proven = await me.skills.add({ label: "Finance" });
      const record = { kind: "skill", id: proof.id };
      const linked = await me.skills.link({ id: proven.id, evidence: { record, note: "Planned the year" } });
      expect(linked.evidence).toEqual([
        { record: { kind: "skill", id: proof.id, label: "Budgeting" }, revision: 1, note: "Planned the year" },
      ]);
      expect((await me.skills.link({ id: proven.id, evidence: { record } })).evidence).toHaveLength(1);
      expect((await me.skills.list({ provenBy: `skill:${proof.id}` })).items).toMatchObject([{ id: proven.id }]);
      expect((await me.skills.list({ provenBy: `skill:${proven.id}` })).total).toBe(0);
      await me.skills.link({ id: proven.id, evidence: { link: "https://example.org/report", day: "2026-03-01" } });
      const standing = async () => (await me.skills.get({ id: proven.id })).evidence.map((one) => one.stands);
      expect(await standing()).toEqual(["same", "same"]);
      await me.skills.update({ id: proof.id, level: 3 });
      expect(await standing()).toEqual(["changed", "same"]);
      await me.skills.remove({ id: proof.id });
      expect(await standing()).toEqual(["missing", "same"]);

      expect((await me.skills.unlink({ id: proven.id, at: 0 })).evidence).toMatchObject([{ day: "2026-03-01" }]);
      await expect(me.skills.unlink({ id: proven.id, at: 1 })).rejects.toMatchObject({ code: "NO_SUCH_EVIDENCE" });
      await expect(me.skills.link({ id: proven.id, evidence: { record } })).rejects.toMatchObject({ code: "NOT_FOUND" });
      const script = { link: "javascript:alert(1)" };
      await expect(me.skills.link({ id: proven.id, evidence: script })).rejects.toMatchObject({ code: "BAD_REQUEST" });
      await expect(me.skills.link({ id: proven.id, evidence: { day: "2026-03-01" } })).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
    });
  });

  test("one fact changed at a source shows stale in the skill that stands on it and nowhere else; undo or a look clears it", async () => {
    const me = begin();
    const source = await me.experiences.add({ kind: "project", title: "Autumn campaign", summary: "2,400 leads" });
    const other = await me.experiences.add({ kind: "project", title: "Spring campaign", summary: "900 leads" });
    const proofOf = (id: string) => [{ record: { kind: "experience", id }, note: "Led it" }];
    const proven = await me.skills.add({ label: "Campaign management", level: 4, evidence: proofOf(source.id) });
    await me.skills.add({ label: "Copywriting", level: 4, evidence: proofOf(other.id) });
    await me.skills.add({ label: "Juggling", level: 1 });
    const stale = async () => (await me.skills.list({})).items.filter((one) => one.stale).map(({ label }) => label);
    expect(await stale()).toEqual([]);

    await me.experiences.update({ id: source.id, summary: "2,000 leads" });
    expect(await stale()).toEqual(["Campaign management"]);
    expect(await me.skills.get({ id: proven.id })).toMatchObject({
      stale: { since: expect.any(String) },
      evidence: [{ stands: "changed", changes: [{ field: "summary", before: "2,400 leads", after: "2,000 leads" }] }],
    });
    await me.changes.undo({});
    expect(await stale()).toEqual([]);
    expect(await me.skills.get({ id: proven.id })).toMatchObject({ stale: null, evidence: [{ stands: "same", changes: [] }] });

    await me.experiences.update({ id: source.id, employerSensitive: true });
    expect(await stale()).toEqual([]);
    await me.experiences.update({ id: source.id, summary: "2,600 leads" });
    expect(await me.chain.confirm({ record: "skill", of: proven.id })).toMatchObject({ taken: 1 });
    expect(await stale()).toEqual([]);
  });

  test("a record linked again is proof as it stands now; one that is not there proves nothing", async () => {
    const me = begin();
    const source = await me.experiences.add({ kind: "project", title: "Autumn campaign" });
    const record = { kind: "experience", id: source.id };
    const proven = await me.skills.add({ label: "Campaign management", evidence: [{ record, note: "Led it" }] });
    await me.experiences.update({ id: source.id, title: "Autumn campaign, over five channels" });
    const { evidence } = await me.skills.link({ id: proven.id, evidence: { record } });
    expect(evidence).toMatchObject([{ revision: 2, note: "Led it", record: { label: "Autumn campaign, over five channels" } }]);
    await expect(me.skills.add({ label: "Juggling", evidence: [{ record: { ...record, id: "gone" } }] })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  describe("one's own levels", () => {
    test("for what no file names, many in one go: confirmed, counted in the gap, one change to undo", async () => {
      const me = begin();
      const seo = await me.skills.add({
        label: "SEO",
        level: 4,
        confirmation: "unconfirmed",
        evidence: [{ note: "Won the prize" }],
      });
      const before = await me.skills.gap({ to: ["Marketing Manager"] });
      const open = before.gaps[0]?.lines.filter((line) => line.haveSource === "none").map((line) => line.skillId) ?? [];
      expect(open).toContain("starter:communication");
      const levels = [...open.map((skillId) => ({ skillId, level: 3 })), { skillId: "starter:seo", level: 2 }];
      const { items } = await me.skills.rate({ levels });
      expect(items.find((one) => one.catalogueId === "starter:communication")).toMatchObject({
        label: "Communication",
        kind: "soft",
        level: 3,
        confirmation: "confirmed",
        evidence: [],
      });
      expect(await me.skills.get({ id: seo.id })).toMatchObject({
        level: 2,
        confirmation: "confirmed",
        evidence: [{ note: "Won the prize" }],
      });
      const after = (await me.skills.gap({ to: ["Marketing Manager"] })).gaps[0];
      expect(after?.known).toBe(14);
      expect(after?.lines.every((line) => line.haveSource === "confirmed")).toBe(true);
      expect(after?.readiness).toBeGreaterThan(0.5);
      await me.changes.undo({});
      expect((await me.skills.list({})).items).toMatchObject([{ label: "SEO", level: 4, confirmation: "unconfirmed" }]);
    });

    test("by name, as typed; level 0 is known too, and a withdrawn skill that is rated is one's own again", async () => {
      const me = begin();
      const bells = await me.skills.add({ label: "Bell ringing" });
      const lead = await me.skills.add({ label: "Leadership", level: 1, confirmation: "withdrawn" });
      const { items } = await me.skills.rate({
        said: ["communication=3", "stakeholder", "management=0", "bell ringing=5", "leadership=2"],
      });
      expect(items.map(({ label, level }) => [label, level])).toEqual([
        ["Communication", 3],
        ["Stakeholder management", 0],
        ["Bell ringing", 5],
        ["Leadership", 2],
      ]);
      expect(items.slice(2).map(({ id }) => id)).toEqual([bells.id, lead.id]);
      const [report] = (await me.skills.gap({ to: ["Marketing Manager"] })).gaps;
      expect(report?.lines.find((line) => line.label === "Stakeholder management")).toMatchObject({
        have: 0,
        haveSource: "confirmed",
      });
      expect(report?.known).toBe(3);
      expect((await me.skills.list({})).total).toBe(4);
      await me.skills.rate({ said: ["Communication=1"] });
      expect((await me.skills.list({ text: "Communication" })).items).toMatchObject([{ level: 1, revision: 2 }]);
    });

    test("a name that is unknown, what is no level, and nothing at all are refused with the way out; nothing is written", async () => {
      const me = begin();
      await expect(me.skills.rate({ said: ["leadership=2", "comunicaton=3"] })).rejects.toMatchObject({
        code: "UNKNOWN_COMPETENCY",
        message: expect.stringMatching(/“comunicaton”.*The nearest: .*“Communication”/),
      });
      await expect(me.skills.rate({ levels: [{ skillId: "starter:nothing", level: 3 }] })).rejects.toMatchObject({
        code: "UNKNOWN_COMPETENCY",
      });
      await expect(me.skills.rate({ said: ["leadership=6"] })).rejects.toMatchObject({
        code: "UNREAD_LEVEL",
        message: expect.stringContaining("“leadership=6”"),
      });
      await expect(me.skills.rate({ levels: [{ skillId: "starter:seo", level: 6 }] })).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
      await me.profile.save({ targetRoleId: "starter:marketing-manager", targetRoleLabel: "Marketing Manager" });
      await expect(me.skills.rate({})).rejects.toMatchObject({
        code: "NO_LEVELS",
        message: expect.stringContaining("Not known yet for Marketing Manager:"),
      });
      expect((await me.skills.list({})).total).toBe(0);
    });

    test("Today asks for what is not known of the role aimed for, until it is said", async () => {
      const me = begin();
      const asks = async () => {
        const { now, chores, ifThereIsRoom, later } = await me.agenda.today({});
        return [...now, ...chores, ...ifThereIsRoom, ...later].find((line) => line.key.startsWith("skills:rate"));
      };
      expect(await asks()).toBeUndefined();
      await me.profile.save({ targetRoleId: "starter:marketing-manager", targetRoleLabel: "Marketing Manager" });
      await me.skills.rate({ said: ["campaign management=4", "leadership=2"] });
      expect(await asks()).toMatchObject({
        title: "Say how far you are in 12 competencies of Marketing Manager",
        reason: "They count as 0 until you say: you are at least 12 % ready, with 2 of 14 known.",
        minutes: 3,
        records: [{ kind: "rating", id: "starter:marketing-manager" }],
      });
      const lines = (await me.skills.gap({})).gaps[0]?.lines ?? [];
      await me.skills.rate({ levels: lines.map(({ skillId, have }) => ({ skillId, level: have })) });
      expect(await asks()).toBeUndefined();
    });
  });

  describe("the gap", () => {
    test("to a role by its name: what matters most first, readiness from all and from confirmed facts", async () => {
      const me = begin();
      await me.skills.add({ label: "Campaign management", level: 4 });
      await me.skills.add({ label: "Budgeting", level: 1, confirmation: "unconfirmed" });
      await me.skills.add({ label: "Negotiation" });
      await me.skills.add({ label: "Leadership", level: 5, confirmation: "withdrawn" });
      const { gaps, nearest, movesMost, together } = await me.skills.gap({ to: ["marketing manager"] });
      const [report] = gaps;
      expect(nearest).toBe("starter:marketing-manager");
      expect(together).toEqual([]);
      expect(report?.role).toEqual({ id: "starter:marketing-manager", label: "Marketing Manager", source: "starter", needs: 14 });
      const line = (label: string) => report?.lines.find((one) => one.label === label);
      expect(line("Campaign management")).toMatchObject({ have: 4, need: 4, distance: 0, haveSource: "confirmed", matters: 0 });
      expect(line("Budgeting")).toMatchObject({ have: 1, distance: 3, haveSource: "unconfirmed", hoursPerLevel: 60 });
      // An essential need some three levels away, not confirmed, which decides as the second thing of the role.
      expect(line("Budgeting")?.matters).toBeCloseTo((0.4 * 4 + 0.4 * 3 + 0.2 * 2) * 2.28);
      expect(line("Negotiation")).toMatchObject({ have: 2, haveSource: "assumed", distance: 1, matters: 0.5 });
      expect(line("Leadership")).toMatchObject({ have: 0, haveSource: "none", recordId: null, mattersWord: "high" });
      // 12 essential and 2 optional needs weigh 13: (1 + 1/4 + 2/3 * 0.5) / 13, confirmed without budgeting.
      expect(report?.readiness).toBeCloseTo((1 + 0.25 + 1 / 3) / 13);
      expect(report?.readinessConfirmed).toBeCloseTo((1 + 1 / 3) / 13);
      expect(report?.known).toBe(2);
      const matters = report?.lines.map((one) => one.matters) ?? [];
      expect(matters).toEqual([...matters].sort((a, b) => b - a));
      expect(movesMost).toHaveLength(3);
    });

    test("without a role it is the gap to the target, and is refused without one", async () => {
      const me = begin();
      await expect(me.skills.gap({})).rejects.toMatchObject({ code: "NO_TARGET" });
      await me.profile.save({ targetRoleId: "starter:content-marketer", targetRoleLabel: "Content Marketer" });
      expect((await me.skills.gap({})).nearest).toBe("starter:content-marketer");
    });

    test("to several roles: the nearest first, and what matters to all of them together", async () => {
      const me = begin();
      for (const label of ["Copywriting", "Content marketing", "SEO"]) await me.skills.add({ label, level: 4 });
      const answer = await me.skills.gap({ to: ["Content Marketing Lead", "Content Marketer", "content marketer"] });
      expect(answer.gaps.map((one) => one.role.label)).toEqual(["Content Marketer", "Content Marketing Lead"]);
      expect(answer.gaps[0]?.readiness).toBeGreaterThan(answer.gaps[1]?.readiness ?? 1);
      expect(answer.together[0]?.matters).toBeGreaterThan(0);
      expect(answer.together.some((one) => one.roles === 2)).toBe(true);
    });

    test("to a pasted posting: levels from its own words, nice-to-have as optional, what is ruled out left out", async () => {
      const me = begin();
      await me.skills.add({ label: "Negotiation", level: 3 });
      const posting = [
        "Brand lead",
        "You bring strong negotiation and basic Python.",
        "Nice to have: German language skills.",
        "No SQL required.",
      ].join("\n");
      const [report] = (await me.skills.gap({ posting })).gaps;
      expect(report?.role).toMatchObject({ id: "posting", label: "Brand lead", source: "posting" });
      const line = (label: string) => report?.lines.find((one) => one.label === label);
      expect(line("Negotiation")).toMatchObject({ need: 4, levelSource: "stated", have: 3, importance: "essential" });
      expect(line("Python")).toMatchObject({ need: 2, levelSource: "stated", have: 0 });
      expect(line("German")).toMatchObject({ need: 2, levelSource: "assumed", importance: "optional" });
      expect(report?.lines.some((one) => one.skillId === "starter:sql")).toBe(false);
      const content = Buffer.from(posting).toString("base64");
      expect((await me.skills.gap({ file: { name: "posting.txt", content } })).gaps[0]?.lines).toEqual(report?.lines);
    });

    test("what it cannot answer is refused with the way out", async () => {
      const me = begin();
      await expect(me.skills.gap({ to: ["Qwertzuiop"] })).rejects.toMatchObject({ code: "UNKNOWN_ROLE" });
      await expect(me.skills.gap({ posting: "We are nice people." })).rejects.toMatchObject({ code: "NO_SKILLS_FOUND" });
      const content = Buffer.from("%PDF-1.7").toString("base64");
      await expect(me.skills.gap({ file: { name: "posting.pdf", content } })).rejects.toMatchObject({
        code: "UNREADABLE_FILE",
        data: { file: "posting.pdf" },
      });
    });
  });

  test("the nearest roles are explained by the skills that carry them", async () => {
    const me = begin();
    expect(await me.skills.fit({})).toEqual({ items: [], skills: 0 });
    for (const label of ["Copywriting", "Content marketing", "SEO", "Content strategy", "Social media marketing"])
      await me.skills.add({ label, level: 4 });
    const { items, skills } = await me.skills.fit({ limit: 3 });
    expect(skills).toBe(5);
    expect(items).toHaveLength(3);
    expect(items[0]?.label).toMatch(/Content|Copywriter|Social/);
    expect(items[0]?.because.length).toBeGreaterThan(0);
    for (const { readiness, met } of items) {
      expect(readiness).toBeGreaterThanOrEqual(0.15);
      expect(met).toBeGreaterThan(0);
    }
    const ofTrade = items.filter(({ label }) => /Content|Copy|Social|SEO|Market/.test(label));
    expect(ofTrade).toHaveLength(3);
    const [first] = items;
    const [gap] = (await me.skills.gap({ to: [first?.id ?? ""] })).gaps;
    expect(gap?.readiness).toBeCloseTo(first?.readiness ?? -1);
    expect((await me.skills.fit({ limit: 3, except: [first?.id ?? ""] })).items[0]?.id).not.toBe(first?.id);
  });

  test("skills in a text are found with their places", async () => {
    const me = begin();
    const mine = await me.skills.add({ label: "Python" });
    const text = "Wrote reports in Python and Excel.";
    const { hits } = await me.skills.extract({ text });
    const python = hits.find((hit) => hit.catalogueId === "starter:python");
    expect(text.slice(python?.start, python?.end)).toBe("Python");
    expect(python).toMatchObject({ label: "Python", recordId: mine.id, mention: "plain" });
    expect(python?.confidence).toBeGreaterThan(0.5);
    await expect(me.skills.extract({})).rejects.toMatchObject({ code: "NOTHING_TO_READ" });
    expect((await me.skills.list({})).total).toBe(1);
  });

  describe("a spreadsheet", () => {
    test("what goes out comes back the same", async () => {
      const me = begin();
      await me.skills.add({
        label: "Copywriting",
        level: 4,
        wanted: 5,
        interest: "more",
        lastUsed: "2026-03",
        note: '=not a formula, "quoted"\nsecond line',
        evidence: [{ note: "Landing page", day: "2026-01-02" }],
      });
      await me.skills.add({ label: "'Tis poetry", confirmation: "withdrawn" });
      await me.skills.add({ label: "Secret sauce", employerSensitive: true });
      const { csv, count, leftOut } = await me.skills.export({});
      expect([count, leftOut]).toEqual([2, 1]);
      expect(csv).toContain("\"'=not a formula");

      const other = begin();
      expect(await other.skills.import({ text: csv, preview: true })).toMatchObject({ written: false, bad: [], known: 0 });
      expect((await other.skills.list({})).total).toBe(0);
      const file = { name: "skills.csv", content: Buffer.from(csv).toString("base64") };
      expect(await other.files.import({ file })).toMatchObject({ operation: "skills.import" });
      const own = ({ id: _, revision: __, createdAt: ___, updatedAt: ____, ...rest }: Record<string, unknown>) => rest;
      const mine = (await me.skills.list({})).items.filter((one) => !one.employerSensitive);
      expect((await other.skills.list({})).items.map(own)).toEqual(mine.map(own));
      expect(await other.skills.import({ text: csv })).toMatchObject({ added: [], changed: [], known: 2 });
    });

    test("bad lines are named and kept out, the rest is taken in; known skills take over what is stated", async () => {
      const me = begin();
      await me.skills.add({ label: "SEO", level: 2, note: "stays" });
      const text = csvOf(
        "Skill;Level;Last used",
        "search engine optimisation;advanced;2025",
        "Copywriting;9;",
        ";3;",
        "Juggling;;last May",
        "Unicycling;1;",
        "unicycling;2;",
      );
      const report = await me.skills.import({ text });
      expect(report).toMatchObject({ added: ["Unicycling"], changed: ["search engine optimisation"], known: 0, written: true });
      expect(report.bad.map((one) => one.line)).toEqual([3, 4, 5, 7]);
      expect(report.bad[0]?.problem).toContain("0 to 5");
      const { items } = await me.skills.list({});
      expect(items).toMatchObject([
        { label: "SEO", level: 4, lastUsed: "2025", note: "stays" },
        { label: "Unicycling", level: 1, confirmation: "unconfirmed" },
      ]);
      await expect(me.skills.import({ text: "a,b\n1,2" })).rejects.toMatchObject({ code: "NO_COLUMN" });
    });
  });
});
