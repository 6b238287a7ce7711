import { expect, test } from "vitest";
import { textOfHtml, withoutEntities } from "./html-text.ts";

test("signs by name and number become themselves; what is none stays", () => {
  expect(withoutEntities("You&#39;re great &rsquo;til 5&nbsp;pm &#x2013; M&uuml;ller &amp;lt; &nosuch; &#xD800; A&B;")).toBe(
    "You're great ’til 5\u00a0pm – Müller &lt; &nosuch; &#xD800; A&B;",
  );
});

test("tags go, lines stay", () => {
  expect(textOfHtml("<head><title>x</title></head><style>p{}</style><p>One<br/>two&nbsp;&amp;</p><p>three</p>")).toBe(
    "One\ntwo &\nthree\n",
  );
});
