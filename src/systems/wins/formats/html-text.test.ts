import { expect, test } from "vitest";
import { textOfHtml, withoutEntities } from "./html-text.ts";

test("signs by name and number become themselves; what is none stays", () => {
  expect(withoutEntities("You&#39;re great &rsquo;til 5&nbsp;pm &#x2013; M&uuml;ller &amp;lt; &nosuch; A&B; a < b")).toBe(
    "You're great ’til 5\u00a0pm – Müller &lt; &nosuch; A&B; a < b",
  );
});

test("tags go, lines stay", () => {
  expect(textOfHtml("<head><title>x</title></head><style>p{}</style><p>One<br/>two&nbsp;&amp;</p><p>three</p>")).toBe(
    "One\ntwo &\nthree",
  );
});

test("what is quoted from an older mail is marked as such, and nothing of a picture or an address is kept", () => {
  const html =
    '<p>Thank <a href="https://x.example">you</a><img src="https://x.example/a.png" alt="pixel"></p><blockquote>Older words</blockquote>';
  expect(textOfHtml(html)).toBe("Thank you\n\n> Older words");
});
