import fc from "fast-check";
import { expect, test } from "vitest";
import { feedsIn, looksLikeFeed, opmlOf } from "./feed.ts";

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>Ward &amp; Word</title><atom:link rel="self" href="https://ward.example/rss"/>
<item><title>Wound care at home</title><link>https://ward.example/1</link><guid>one</guid>
<pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate>
<description><![CDATA[<p>What <b>works</b>.</p><img src="https://track.example/pixel.gif"><script>alert(1)</script>]]></description></item>
<item><description>No headline, yet words.</description></item><item></item></channel></rss>`;

test("RSS gives its items as plain text, without pictures, scripts and what holds no words", () => {
  expect(feedsIn(rss)).toEqual([
    {
      title: "Ward & Word",
      url: "https://ward.example/rss",
      items: [
        { guid: "one", title: "Wound care at home", url: "https://ward.example/1", day: "2026-11-23", text: "What works." },
        {
          guid: "No headline, yet words.",
          title: "No headline, yet words.",
          url: null,
          day: null,
          text: "No headline, yet words.",
        },
      ],
    },
  ]);
});

test("Atom and JSON Feed are read alike, and an address that is no web address is left out", () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Pipes</title><link rel="self" href="https://pipes.example/atom"/>
    <entry><id>tag:1</id><title>Heat pumps</title><link href="javascript:alert(1)"/><updated>2026-11-20T10:00:00Z</updated>
    <summary>Sizing them.</summary></entry></feed>`;
  expect(feedsIn(atom)[0]?.items).toEqual([
    { guid: "tag:1", title: "Heat pumps", url: null, day: "2026-11-20", text: "Sizing them." },
  ]);
  const json = {
    version: "https://jsonfeed.org/version/1.1",
    title: "Pipes",
    items: [{ id: 7, title: "Valves", content_text: "a < b" }],
  };
  expect(feedsIn(JSON.stringify(json))[0]?.items).toEqual([{ guid: "7", title: "Valves", url: null, day: null, text: "a < b" }]);
});

test("what is no feed holds none", () => {
  for (const text of ["", "Dear diary", "{}", "{", "<html><body>Page</body></html>", "<rss>"]) expect(feedsIn(text)).toEqual([]);
  expect([rss, "<opml/>", '{"version":"https://jsonfeed.org/version/1"}'].map(looksLikeFeed)).toEqual([true, true, true]);
  expect(["<html>", '{"version":"1"}', "title,day"].map(looksLikeFeed)).toEqual([false, false, false]);
});

test("a list of feeds comes in as it went out, whatever their names", () => {
  const name = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
    .map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, "").trim())
    .filter((text) => text !== "");
  fc.assert(
    fc.property(fc.array(fc.record({ title: name, url: fc.nat().map((n) => `https://feeds.example/${n}?a=1&b=2`) })), (feeds) => {
      expect(feedsIn(opmlOf(feeds)).map(({ title, url }) => ({ title, url }))).toEqual(feeds);
    }),
  );
});
