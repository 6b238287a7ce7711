// Files that are meant to stop whoever reads them: each is answered or refused in a sentence, and the server's own thread is free meanwhile.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { seedOf, sequence } from "../core/sequence.ts";
import { newOwner, onBothDatabases } from "../database/testing.ts";
import { as, testApp } from "../testing.ts";
import { calendar, commit, event, hostile, mail, resume } from "./hostile-files.testing.ts";

const told = process.env.CAIRN_TEST_TELL === "1";

onBothDatabases("hostile files", (database) => {
  test.each(hostile)("%s", { timeout: 120_000 }, async (_, name, make) => {
    const mine = as(testApp(database()), newOwner());
    const file = { name, content: Buffer.from(make()).toString("base64") };
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const begun = performance.now();
    const outcome = await mine.files.import({ file, preview: true }).catch((error: unknown) => error as { status?: number });
    const took = performance.now() - begun;
    // A thread that was busy all the time has its wait counted only now.
    await pause(20);
    delay.disable();
    if (told)
      console.info(
        name,
        Math.round(took),
        "ms; longest wait",
        Math.round(delay.max / 1e6),
        "ms;",
        JSON.stringify(outcome).slice(0, 160),
      );
    if ("status" in outcome) expect([400, 422]).toContain(outcome.status);
    expect(delay.max / 1e6).toBeLessThan(3000);
  });
});

/** One small file of each sort that is taken in: its pieces are repeated, moved and broken until it has grown a thousandfold. */
const sound: [file: string, content: string][] = [
  ["days.ics", calendar(`${event(1, "FREQ=YEARLY;COUNT=3")}${event(2, "FREQ=WEEKLY;BYDAY=FR;COUNT=5")}`)],
  ["log.txt", commit("Author: A <a@example.org>", "src/{old => new}/a.ts")],
  ["praise.eml", mail("<p>Well <b>done</b></p><blockquote>Before</blockquote><!-- x -->")],
  ["journal.md", "## 2026-11-04 · A day\n\ntopic: idea\n\nText #1\n\n## 5 November 2026\n\nMore"],
  ["wins.csv", 'day,win\n2026-11-04,"Held a ""good"" talk"\n05/11/2026,Signed\n'],
  ["resume.json", resume(3)],
  ["people.vcf", "BEGIN:VCARD\nVERSION:4.0\nFN:Bo Li\nEMAIL:bo@example.org\nNOTE:Met\\, at the fair\nEND:VCARD\n"],
  ["cv.txt", "Bo Li\nEditor at Northwind, 2021 - now\nSkills: SQL (advanced), Excel 4/5\nEnglish (C1)\n"],
];

const rounds = process.env.CAIRN_TEST_LONG ? 4 : 1;
const mostLetters = 80_000;

const grown = (content: string, next: () => number): string => {
  const at = (length: number) => Math.floor(next() * length);
  let text = content;
  while (text.length < mostLetters && next() < 0.97) {
    const begin = at(text.length);
    const piece = text.slice(begin, begin + 1 + at(Math.min(60, text.length)));
    const place = at(text.length);
    const many = next() < 0.2 ? Math.ceil(mostLetters / piece.length / (2 + at(20))) : 1 + at(20);
    text =
      next() < 0.1
        ? text.slice(0, place) + text.slice(place + at(30))
        : text.slice(0, place) + piece.repeat(many) + text.slice(place);
  }
  return text.slice(0, mostLetters);
};

onBothDatabases("files that grow", (database) => {
  test.each(sound)("%s is answered or refused, whatever becomes of it", { timeout: 60_000 * rounds }, async (name, content) => {
    const mine = as(testApp(database()), newOwner());
    for (let round = 0; round < rounds; round++) {
      const text = grown(content, sequence(seedOf(`${name} ${round}`)));
      const file = { name, content: Buffer.from(text).toString("base64") };
      const outcome = await mine.files.import({ file, preview: true }).catch((error: unknown) => error as { status?: number });
      if ("status" in outcome)
        expect([round, [400, 413, 422].includes(Number(outcome.status ?? 500)), String(outcome)]).toEqual([
          round,
          true,
          String(outcome),
        ]);
    }
  });
});
