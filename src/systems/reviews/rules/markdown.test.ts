import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, blocksOf, type Inline, inlinesOf, plainWords } from "./markdown.ts";

const text = (said: string): Inline => ({ kind: "text", text: said });

describe("blocks", () => {
  it("are headings, paragraphs, lists, quotes, code and rules", () => {
    const written = [
      "# Friday",
      "",
      "A line",
      "and another",
      "",
      "- one",
      "- two",
      "  - inside",
      "",
      "> said",
      "",
      "```",
      "x = 1",
      "```",
      "---",
    ];
    expect(blocksOf(written.join("\n"))).toEqual([
      { kind: "heading", level: 1, children: [text("Friday")] },
      { kind: "paragraph", children: [text("A line"), { kind: "break" }, text("and another")] },
      {
        kind: "list",
        ordered: false,
        items: [
          [{ kind: "paragraph", children: [text("one")] }],
          [
            { kind: "paragraph", children: [text("two")] },
            { kind: "list", ordered: false, items: [[{ kind: "paragraph", children: [text("inside")] }]] },
          ],
        ],
      },
      { kind: "quote", children: [{ kind: "paragraph", children: [text("said")] }] },
      { kind: "code", text: "x = 1" },
      { kind: "rule" },
    ]);
  });

  it("are tables where a row of delimiters stands under as many heads", () => {
    const written = "Plan:\n| Line | Cost |\n|:-----|----:|\n| **Ads** | 4 \\| 5 |\n| Fair |\n\nafter";
    expect(blocksOf(written)).toEqual([
      { kind: "paragraph", children: [text("Plan:")] },
      {
        kind: "table",
        align: ["left", "right"],
        head: [[text("Line")], [text("Cost")]],
        rows: [
          [[{ kind: "strong", children: [text("Ads")] }], [text("4 | 5")]],
          [[text("Fair")], []],
        ],
      },
      { kind: "paragraph", children: [text("after")] },
    ]);
    expect(blocksOf("a | b\n--- is not one")).toMatchObject([{ kind: "paragraph" }]);
    expect(plainWords(written)).toBe("Plan: Line Cost Ads 4 | 5 Fair  after".replace("  ", " "));
  });

  it("keep numbered lists apart from others", () => {
    const [first, second] = blocksOf("1. a\n2. b\n- c");
    expect(first).toMatchObject({ kind: "list", ordered: true });
    expect(second).toMatchObject({ kind: "list", ordered: false });
  });

  it("take code as it stands, also where the fence is never closed", () => {
    expect(blocksOf("```\n# no heading\n**no**")).toEqual([{ kind: "code", text: "# no heading\n**no**" }]);
  });
});

describe("inside a line", () => {
  it("have images as their words, with a way there that is never taken by itself", () => {
    expect(inlinesOf("See ![the board](https://a.example/b.png)!")).toEqual([
      text("See "),
      { kind: "image", alt: "the board", to: "https://a.example/b.png" },
      text("!"),
    ]);
    expect(inlinesOf("![sketch](img/one.png)")).toEqual([{ kind: "image", alt: "sketch", to: null }]);
    expect(inlinesOf("![x](javascript:alert)")).toEqual([{ kind: "image", alt: "x", to: null }]);
    expect(inlinesOf("\\![a](https://a.example)")).toMatchObject([text("!"), { kind: "link" }]);
    expect(plainWords("![sketch](img/one.png)")).toBe("sketch");
  });

  it("are emphasis, code, links and escapes", () => {
    expect(inlinesOf("It was **very _good_** and `a*b`")).toEqual([
      text("It was "),
      { kind: "strong", children: [text("very "), { kind: "emphasis", children: [text("good")] }] },
      text(" and "),
      { kind: "code", text: "a*b" },
    ]);
    expect(inlinesOf("[the note](https://example.org/a_(b)) \\*not\\*")).toEqual([
      { kind: "link", to: "https://example.org/a_(b)", children: [text("the note")] },
      text(" *not*"),
    ]);
    expect(inlinesOf("see https://example.org/x.")).toEqual([
      text("see "),
      { kind: "link", to: "https://example.org/x", children: [text("https://example.org/x")] },
      text("."),
    ]);
  });

  it("leave single marks and names with underscores alone", () => {
    for (const plain of ["2 * 3 * 4", "snake_case_name", "a ** b", "[no link]", "5 * 3", "`open"])
      expect(inlinesOf(plain)).toEqual([text(plain)]);
  });

  it("make no link of an address that could run something", () => {
    const bad = "[click](javascript:alert(1)) [x](data:text/html,hi) [y](vbscript:z) <img src=x onerror=alert(1)>";
    expect(linksIn(blocksOf(bad))).toEqual([]);
    expect(plainWords(bad)).toBe(bad);
  });
});

const inner = (block: Block): Inline[] => {
  if (block.kind === "heading" || block.kind === "paragraph") return block.children;
  if (block.kind === "quote") return block.children.flatMap(inner);
  if (block.kind === "table") return [block.head, ...block.rows].flat(2);
  return block.kind === "list" ? block.items.flat().flatMap(inner) : [];
};

const linksOfInline = (part: Inline): string[] =>
  (part.kind === "link" || part.kind === "image") && part.to !== null
    ? [part.to]
    : "children" in part
      ? part.children.flatMap(linksOfInline)
      : [];

const linksIn = (blocks: readonly Block[]): string[] => blocks.flatMap(inner).flatMap(linksOfInline);

describe("any text", () => {
  const marks = fc.constantFrom(
    "*",
    "**",
    "_",
    "`",
    "```",
    "[",
    "](",
    "![",
    "|",
    "|-|-|",
    ")",
    "# ",
    "- ",
    "1. ",
    "> ",
    "\n",
    "\n\n",
    "    ",
    "\\",
    "http://a.b",
    "javascript:",
    "<b>",
    "word",
    " ",
  );
  const anyText = fc.array(fc.oneof(marks, fc.string({ maxLength: 5 })), { maxLength: 60 }).map((parts) => parts.join(""));

  it("is read without failing, and leads nowhere but to the web and to mail", () => {
    fc.assert(
      fc.property(anyText, (written) => {
        for (const to of linksIn(blocksOf(written))) expect(to).toMatch(/^(https?:\/\/|mailto:)/i);
      }),
      { numRuns: 400 },
    );
  });

  it("keeps every letter, in its order", () => {
    const word = fc.stringMatching(/^[a-z]{2,6}$/);
    const spaced = fc.array(fc.tuple(fc.constantFrom("", "*", "**", "> ", "- ", "# ", "\n", "`"), word), { maxLength: 25 });
    fc.assert(
      fc.property(spaced, (pairs) => {
        const written = pairs.map(([mark, said]) => `${mark}${said}`).join(" ");
        expect(plainWords(written).replace(/[^a-z]/g, "")).toBe(pairs.map(([, said]) => said).join(""));
      }),
    );
  });

  it("is read in time that grows no faster than its length allows", () => {
    // Counted in work and not by the clock; what backtracks takes minutes, a busy machine some seconds.
    const started = process.threadCpuUsage();
    for (const hard of [
      "*a ".repeat(8000),
      "[".repeat(16_000),
      "> ".repeat(8000),
      "`".repeat(20_000),
      "**a".repeat(8000),
      "_a_".repeat(8000),
      "![".repeat(8000),
      `${"|".repeat(4000)}\n${"|-".repeat(4000)}`,
      `${"a|b\n".repeat(4000)}`,
    ])
      blocksOf(hard);
    expect(process.threadCpuUsage(started).user / 1000).toBeLessThan(15_000);
  });
});
