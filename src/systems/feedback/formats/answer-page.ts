// The page on which somebody answers: served behind a link, or sent as one file that works without a network.
import { sayDay } from "../../../core/day.ts";
import { escapeHtml } from "../../../core/escape-html.ts";
import { promiseTo } from "../rules/ask.ts";
import { type Question, type Request, scale } from "../schema/request.ts";
import { ownerOfSecret, traceOf } from "../seal.ts";
import { answerScript } from "./answer-script.ts";

interface AnswerPage {
  request: Request;
  secret: string;
  by: "link" | "file";
}

const style = `:root { --paper: #faf7f2; --card: #fffdf9; --ink: #22302c; --soft: #55635d; --line: #e2dacd; --moss: #2f6650; --on: #fff; --clay: #9c4b25; }
@media (prefers-color-scheme: dark) { :root { --paper: #141a18; --card: #1b2320; --ink: #e8ece7; --soft: #aab5af; --line: #3a4641; --moss: #7fc0a1; --on: #141a18; --clay: #e59a72; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 Inter, system-ui, sans-serif; }
main { max-width: 36rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font: 600 1.6rem/1.25 Fraunces, Georgia, serif; margin: 0 0 .75rem; }
fieldset, .card { border: 1px solid var(--line); border-radius: 12px; background: var(--card); margin: 0 0 1rem; padding: 1rem; min-width: 0; }
legend, .label { font-weight: 600; padding: 0; margin: 0 0 .6rem; float: left; width: 100%; }
.steps { display: grid; grid-template-columns: repeat(5, 1fr); gap: .4rem; clear: both; }
.steps label, .whose label { position: relative; display: flex; align-items: center; justify-content: center; min-height: 48px; border: 1px solid var(--line); border-radius: 10px; cursor: pointer; }
.steps input, .whose input { position: absolute; opacity: 0; inset: 0; width: 100%; height: 100%; margin: 0; cursor: pointer; }
.steps label:has(:checked), .whose label:has(:checked) { background: var(--moss); color: var(--on); border-color: var(--moss); }
label:has(:focus-visible), button:focus-visible, textarea:focus-visible { outline: 3px solid var(--moss); outline-offset: 2px; }
.ends { display: flex; justify-content: space-between; color: var(--soft); font-size: .85rem; margin-top: .3rem; }
.whose { display: grid; gap: .5rem; clear: both; } .whose label { justify-content: flex-start; padding: .5rem .9rem; }
textarea { width: 100%; min-height: 6rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: .6rem; clear: both; }
button, .button { min-height: 48px; padding: .6rem 1.2rem; border: 0; border-radius: 10px; background: var(--moss); color: var(--on); font: inherit; font-weight: 600; cursor: pointer; }
button.quiet { background: none; color: var(--moss); border: 1px solid var(--line); }
.row { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; } .soft { color: var(--soft); font-size: .92rem; } .fault { color: var(--clay); font-weight: 600; }
a { color: var(--moss); } [hidden] { display: none !important; }`;

const document = (title: string, body: string, script: string, isFile: boolean): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${
  isFile
    ? `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:">`
    : ""
}
<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><link rel="icon" href="data:,"><title>${escapeHtml(title)}</title>
<style>${style}</style></head><body><main>${body}</main><script>${script}</script></body></html>
`;

/** What a script reads is text in the page: nothing in it may end it. */
const asData = (value: unknown): string =>
  `<script type="application/json" id="request">${JSON.stringify(value).replace(/</g, "\\u003c")}</script>`;

const asked = ({ id, text, answer }: Question): string => {
  const words = escapeHtml(text);
  if (answer === "words")
    return `<div class="card"><label class="label" for="q-${escapeHtml(id)}">${words}</label><textarea id="q-${escapeHtml(id)}" data-words="${escapeHtml(id)}" maxlength="4000"></textarea></div>`;
  const steps = Array.from({ length: scale.max - scale.min + 1 }, (_, at) => scale.min + at).map(
    (value) => `<label><input type="radio" name="${escapeHtml(id)}" value="${value}">${value}</label>`,
  );
  return `<fieldset data-scale="${escapeHtml(id)}"><legend>${words}</legend><div class="steps">${steps.join("")}</div><div class="ends"><span>1: not at all</span><span>5: fully</span></div></fieldset>`;
};

const whose = `<fieldset><legend>Whose answer is it?</legend><div class="whose">
<label><input type="radio" name="whose" value="grouped" checked>Counted together with others</label>
<label><input type="radio" name="whose" value="named">With my name</label></div></fieldset>`;

export const answerPage = ({ request, secret, by }: AnswerPage): string => {
  const { id, title, note, questions, grouping, closesOn, seal } = request;
  const isFile = by === "file";
  const data = {
    by,
    secret,
    owner: ownerOfSecret(secret),
    id,
    lock: seal?.lock ?? "",
    draft: traceOf(secret).slice(0, 16),
    named: grouping === "named",
  };
  const body = `<h1>${escapeHtml(title)}</h1>
<form id="form"><p>${escapeHtml(note ?? "I would like to know how you see my work. Say it as it is: it helps me most.")}</p>
<p class="soft">Leave out what you cannot say. What you write stays here as a draft until you send it. Open until ${escapeHtml(sayDay(closesOn))}.</p>
${questions.map(asked).join("\n")}
${grouping === "either" ? whose : ""}
<p class="soft">${escapeHtml(promiseTo(request))}</p>
<p class="fault" id="fault" role="alert" hidden></p>
<div class="row"><button type="submit">${isFile ? "Make the text to send back" : "Send"}</button></div></form>
<section id="sent" hidden>${
    isFile
      ? `<p><strong>Send this text back, whole, in any message.</strong> <span id="plain" hidden class="fault">Your browser cannot seal it: whoever sees the message can read your answer.</span></p>
<textarea id="text" readonly rows="8"></textarea><div class="row"><button type="button" id="copy">Copy</button><button type="button" id="share" class="quiet" hidden>Share</button><button type="button" id="again" class="quiet">Change my answer</button></div>
<details><summary>To take it back later</summary><p class="soft">As long as it was not shown yet, this text takes your answer back. Keep it, and send it when you want to.</p><textarea id="back" readonly rows="4"></textarea></details>`
      : `<p><strong>Your answer is kept. Thank you.</strong></p><p>You can take it back as long as it was not shown yet. Keep this link for that:</p><p><a id="back"></a></p>`
  }</section>
${asData(data)}`;
  return document(title, body, answerScript, isFile);
};

const backScript = `document.getElementById("form").addEventListener("submit", function (event) {
  event.preventDefault();
  fetch(location.pathname, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ back: true }) }).then(function (answer) {
    document.getElementById("form").hidden = answer.ok;
    document.getElementById(answer.ok ? "gone" : "fault").hidden = false;
  }, function () { document.getElementById("fault").hidden = false; });
});`;

export const takeBackPage = (): string =>
  document(
    "Take your answer back",
    `<h1>Take your answer back</h1><form id="form"><p>Nothing of it is kept then.</p><p class="fault" id="fault" role="alert" hidden>It could not be taken back. It may have been shown by now.</p><button type="submit">Take it back</button></form><p id="gone" role="status" hidden>Taken back: nothing of it is kept.</p>`,
    backScript,
    false,
  );
