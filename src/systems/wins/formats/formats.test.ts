// The forms in which wins leave the house: a card, a spreadsheet, a brag document, each as a golden file.
import { expect, test } from "vitest";
import type { Win } from "../schema.ts";
import { writeBragDocument } from "./brag-document.ts";
import { wrapped, writeCard } from "./card.ts";
import { winIn, winLine, winTable } from "./csv.ts";
import { isMail, readMail } from "./mail.ts";

const writeWins = (wins: readonly Win[]) => winTable.write(wins.map(winLine));

const readWins = (text: string, today: string) => {
  const { rows, bad } = winTable.read(text, today);
  return { rows: rows.map((row) => ({ ...winIn(row, today), line: row.line })), bad };
};

const stamp = {
  revision: 1,
  createdAt: "2026-11-20T08:00:00.000Z",
  updatedAt: "2026-11-20T08:00:00.000Z",
  visibility: "shared",
  employerSensitive: true,
} as const;

const report: Win = {
  ...stamp,
  id: "1",
  title: "Report of sign-ups by week, from half a day to 40 minutes",
  day: "2026-11-20",
  kind: "improved",
  situation: "The numbers came on Wednesday.",
  task: null,
  action: "I wrote the query & a chart.\nThen I asked for a check.",
  result: "They are there on Monday at nine.",
  number: { what: "time for the report", value: 40, unit: "min", baseline: 240, direction: "down" },
  people: [
    { name: "Ada", record: null, part: "helped", thankedOn: "2026-11-21" },
    { name: "Johan", record: null, part: "witnessed", thankedOn: null },
  ],
  skills: [{ kind: "skill", id: "s", label: "Data analysis" }],
  evidence: [{ link: "https://example.org/report" }, { note: "“At last”, said sales" }],
  impact: 4,
  words: "report from half a day to 40 minutes",
  confirmation: "confirmed",
  source: "you",
  sourceIds: [],
};

const talk: Win = {
  ...stamp,
  id: "2",
  title: '=Talk <on "growth">, 60 listeners; all stayed',
  day: "2026-03-01",
  kind: "delivered",
  situation: null,
  task: null,
  action: null,
  result: null,
  number: { what: "listeners", value: 60, unit: "", baseline: null, direction: "up" },
  people: [],
  skills: [],
  evidence: [],
  impact: null,
  words: null,
  confirmation: "unconfirmed",
  source: "csv",
  sourceIds: [],
};

test("the card", async () => {
  await expect(writeCard(report)).toMatchFileSnapshot("./golden/card.svg");
  await expect(writeCard(talk)).toMatchFileSnapshot("./golden/card-of-a-talk.svg");
});

test("the words on a card are broken into at most four lines, long words too", () => {
  expect(wrapped("One two three", 7)).toEqual(["One two", "three"]);
  expect(wrapped("Donaudampfschifffahrt", 8)).toEqual(["Donaudam", "pfschiff", "fahrt"]);
  const lines = wrapped("word ".repeat(60).trim(), 20);
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toMatch(/ word …$/);
});

test("the spreadsheet, which is read back as it was", async () => {
  const csv = writeWins([report, talk]);
  await expect(csv).toMatchFileSnapshot("./golden/wins.csv");
  const { rows, bad } = readWins(csv, "2026-11-22");
  expect(bad).toEqual([]);
  expect(rows[0]).toMatchObject({ ...kept(report), skills: ["Data analysis"] });
  expect(rows[1]).toMatchObject({ ...kept(talk), skills: [] });
});

const keptFields = [
  "title",
  "day",
  "kind",
  "action",
  "result",
  "number",
  "people",
  "evidence",
  "impact",
  "words",
  "confirmation",
  "visibility",
  "employerSensitive",
] as const;
const kept = (win: Win) => Object.fromEntries(keptFields.map((field) => [field, win[field]]));

test("what is wrong with a line is said, and only that line stays out", () => {
  const { rows, bad } = readWins(
    [
      "what went well,when,type,number,people,proof",
      "Shipped it,2026-11-01,delivered,1 250.5,Ada (witnessed); Nils,https://example.org",
      ",2026-11-01,,,,",
      "A,2027-01-01,,,,",
      "B,2026-13-02,,,,",
      "C,,heroic,,,",
      "D,,,many,,",
      "E,,,,Ada (watched),",
      "F,,,,,see mail",
      'G,"2026-11-01,,,,',
    ].join("\n"),
    "2026-11-22",
  );
  expect(rows).toMatchObject([
    {
      line: 2,
      title: "Shipped it",
      number: { value: 1250.5 },
      people: [
        { name: "Ada", part: "witnessed" },
        { name: "Nils", part: "helped" },
      ],
      evidence: [{ link: "https://example.org" }],
    },
  ]);
  expect(bad.map(({ line, problem }) => `${line}: ${problem}`)).toEqual([
    "3: “win” must not be empty.",
    "4: the day 2027-01-01 is still to come",
    "5: “day”: 2026-13-02 does not exist: a year has the months 01 to 12.",
    "6: “kind” must be one of: delivered, improved, led, learned, helped, recognised, reached, other.",
    "7: the number “many” is no number; write it as 1250.5",
    "8: the part “watched” of Ada must be one of helped, witnessed, decided, thanked",
    "9: evidence must be empty, a web address, or a JSON list as the export writes it",
    "10: the quotes on this line do not close where a cell ends",
  ]);
});

test("a decimal point or comma is found from the whole column; what stays unclear is kept out with the way to write it", () => {
  const read = (...numbers: string[]) => {
    const { rows, bad } = readWins(["win;number", ...numbers.map((one) => `A;${one}`)].join("\n"), "2026-11-22");
    return [...rows.map(({ number }) => `${number?.value} ${number?.unit}`.trim()), ...bad.map(({ problem }) => problem)];
  };
  expect(read("1.200", "1,5")).toEqual(["1200", "1.5"]);
  expect(read("1.200", "0.5")).toEqual(["1.2", "0.5"]);
  expect(read("1 200 €", "12 %")).toEqual(["1200 EUR", "12 %"]);
  expect(read("1.200")).toEqual(["the number “1.200” can be read in two ways; write 1200, or 1.2000 where decimals are meant"]);
});

test("a table of wins is told from other tables", () => {
  expect(winTable.columnsIn("Date;Achievement;Impact\n")).toBe(3);
  expect(winTable.columnsIn(writeWins([report]))).toBe(21);
  expect(winTable.columnsIn("label,kind,level\n")).toBe(0);
  expect(winTable.columnsIn("title,kind,hours,deadline,date\n")).toBe(0);
});

test("the brag document", async () => {
  await expect(writeBragDocument([talk, report], "2026-01-01", "2026-12-31", "Mara")).toMatchFileSnapshot(
    "./golden/brag-document.md",
  );
});

test("a mail in HTML alone, in parts, without quotes and signature; its day is the reader's", async () => {
  const mail = [
    "From: =?utf-8?B?U8O4cmVu?= <soren@example.org>",
    "Subject: FW: AW: Great launch",
    "Date: Fri, 20 Nov 2026 23:30:00 +0000",
    "MIME-Version: 1.0",
    "Content-Type: text/html; charset=utf-8",
    "",
    "<style>p{}</style><p>You did it&nbsp;&amp; more.</p><p>Thanks</p>",
  ].join("\r\n");
  expect(await readMail(new TextEncoder().encode(mail), "Europe/Stockholm")).toMatchObject({
    subject: "Great launch",
    day: "2026-11-21",
    from: { name: "Søren", address: "soren@example.org" },
    messageId: null,
  });
  const { body } = (await readMail(new TextEncoder().encode(mail), "UTC")) ?? {};
  expect(body?.replace(/\s+/g, " ")).toContain("You did it & more. Thanks");
  expect(isMail(mail)).toBe(true);
  expect(isMail("Dear diary\n\nFrom: me")).toBe(false);
});

const mailWith = (subject: string | Buffer, body: string, before = "") =>
  Buffer.concat([
    Buffer.from(`${before}From: Bo Sample <bo@example.org>\r\nDate: Fri, 20 Nov 2026 10:00:00 +0100\r\nSubject: `),
    Buffer.from(subject),
    Buffer.from(`\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}`),
  ]);

test.each([["TR: SV: Antw: Thank you"], ["RE[2]: Thank you"], ["AW: WG: Thank you"], ["Rép : Thank you"]])(
  "the marks of an answer go from the subject %s",
  async (subject) => {
    expect((await readMail(mailWith(subject, "Well done"), "UTC"))?.subject).toBe("Thank you");
  },
);

test.each([
  ["Outlook's line", "-----Original Message-----\nFrom: Ada <ada@example.org>\nMy pay would be 90 000."],
  ["the same in German", "-----Ursprüngliche Nachricht-----\nVon: Ada\nMein Gehalt"],
  ["a line of names", "From: Ada <ada@example.org>\nSent: Thursday, November 19, 2026 9:00 AM\nTo: Bo\nMy pay"],
  ["Gmail's line", "On Thu, Nov 19, 2026 at 9:00 AM Ada <ada@example.org> wrote:\n> My pay"],
  ["Gmail's line over two", "On Thu, Nov 19, 2026 at 9:00 AM Ada Sample Longname\n<ada@example.org> wrote:\nMy pay"],
  ["Thunderbird in German", "Am 19.11.26 um 09:00 schrieb Ada:\nMein Gehalt"],
  ["Apple Mail in French", "Le 19 nov. 2026 à 09:00, Ada <ada@example.org> a écrit :\nMon salaire"],
])("an older mail below the answer stays out: %s", async (_, older) => {
  const { body } = (await readMail(mailWith("Great", `Well done on the launch!\n\nBo\n\n${older}\n`), "UTC")) ?? {};
  expect(body).toBe("Well done on the launch!\n\nBo");
});

test("a sentence about a day and a letter is no older mail", async () => {
  const said = "On Friday you wrote the best report so far.\nFrom what I saw: thank you.";
  expect((await readMail(mailWith("Great", said), "UTC"))?.body).toBe(said);
});

test.each([
  ["a byte order mark", "\uFEFF"],
  ["an empty first line", "\r\n"],
])("a mail with %s before it is one", async (_, before) => {
  const mail = mailWith("Great work", "Well done", before);
  expect(isMail(mail.toString())).toBe(true);
  expect(await readMail(mail, "UTC")).toMatchObject({ subject: "Great work", day: "2026-11-20", body: "Well done" });
});

test("letters of Windows in the head of a mail are read", async () => {
  const subject = Buffer.from("Großartige Arbeit für Müller", "latin1");
  expect((await readMail(mailWith(subject, "Schön"), "UTC"))?.subject).toBe("Großartige Arbeit für Müller");
});
