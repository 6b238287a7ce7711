// A mail as a win: the subject is its title, the day it was sent its day, the body its situation.
import PostalMime from "postal-mime";
import { type Day, dayOf } from "../../../core/day.ts";
import { lettersIn } from "../../../core/file-input.ts";
import { wordsOf } from "../../../core/fold.ts";

export interface ReadMail {
  subject: string;
  /** Null where the mail carries no date. */
  day: Day | null;
  body: string;
  from: { name: string; address: string } | null;
  /** Without angle brackets; null where the mail has none. */
  messageId: string | null;
}

const mostOfBody = 4000;
const tellingOfBody = 80;
const mostOfName = 300;

/**
 * What a mail is known by when it comes again: the name that it was sent under, or, where it has none, its day, its sender, its subject and how it
 * begins, so that two short thanks of one day stay two.
 */
export const nameOfMail = ({ messageId, day, from, subject, body }: ReadMail): string => {
  if (messageId) return `mail:${messageId}`.slice(0, mostOfName);
  const told = [from?.address ?? "", subject, body.slice(0, tellingOfBody)].map((words) => wordsOf(words).join(" "));
  return `mail:${[day ?? "", ...told].join("|")}`.slice(0, mostOfName);
};

/** Reads a mail as it is saved (`.eml`). Null where the text is no mail: neither subject nor sender. */
export const readMail = async (bytes: Uint8Array, timezone: string): Promise<ReadMail | null> => {
  const mail = await PostalMime.parse(asStandards(bytes));
  if (!mail.subject && !mail.from) return null;
  const { textOfHtml, withoutEntities } = await import("./html-text.ts");
  const at = mail.date ? Date.parse(mail.date) : Number.NaN;
  const text = mail.text ?? textOfHtml(mail.html ?? "");
  const address = mail.from?.address;
  return {
    subject: bare(withoutEntities(mail.subject ?? "")),
    day: Number.isNaN(at) ? null : dayOf(new Date(at).toISOString(), timezone),
    body: withoutQuotes(text).slice(0, mostOfBody),
    from: address ? { name: mail.from?.name || address, address } : null,
    messageId: mail.messageId?.replace(/^<|>$/g, "") ?? null,
  };
};

/** A mail as mail programs on Windows save it, with a mark or an empty line before it and letters of its own in its head, made one of the standards. */
const asStandards = (bytes: Uint8Array): Uint8Array => {
  const text = Buffer.from(bytes).toString("latin1");
  const begin = /^(?:\u00EF\u00BB\u00BF)?\s*/.exec(text)?.[0].length ?? 0;
  const blank = /\r?\n\r?\n/.exec(text.slice(begin));
  const end = blank ? begin + blank.index : bytes.length;
  return Buffer.concat([Buffer.from(lettersIn(bytes.subarray(begin, end))), bytes.subarray(end)]);
};

/** Without the marks that answering and forwarding put before a subject, in the languages of Europe. */
const bare = (subject: string): string =>
  subject
    .replace(
      /^(?:(?:re|fwd?|aw|antw|antwort|wg|tr|rép|sv|vs|vb|vl|rv|rif|odp|pd|ynt|doorst|enc)(?:\[\d+\]|\(\d+\))?\s*:\s*)+/i,
      "",
    )
    .replace(/\s+/g, " ")
    .trim();

const names = {
  from: "from|von|de|da|van|från|fra|od",
  sent: "sent|date|gesendet|datum|envoyé|enviado|fecha|inviato|data|verzonden|skickat|sendt",
};

/** Where the older mail begins that an answer carries below it: what another person wrote, at another time. */
const olderMail = new RegExp(
  [
    "^[-_ ]{2,}\\s*(?:original message|forwarded message|original appointment|ursprüngliche nachricht|weitergeleitete nachricht|message d['’]origine|message transféré|mensaje original|messaggio originale|oorspronkelijk bericht|originalmeddelande)\\s*[-_ ]*$",
    "^(?:on|am|le|el|il|op|den) [^\\n]{4,150}(?:\\n[^\\n]{1,100})?\\s(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|skrev)\\b[^\\n]{0,100}:\\s*$",
    `^\\*?(?:${names.from}):\\*? [^\\n]+\\n\\*?(?:${names.sent}):`,
    "^begin forwarded message:",
  ].join("|"),
  "imu",
);

const withoutQuotes = (given: string): string => {
  const text = given.replace(/\r\n/g, "\n");
  return withoutMarkedLines(text.slice(0, olderMail.exec(text)?.index ?? text.length));
};

const withoutMarkedLines = (text: string): string =>
  text
    .split("\n")
    .filter((line) => !line.startsWith(">"))
    .join("\n")
    .split(/\n-- \n/)[0]
    ?.replace(/\n{3,}/g, "\n\n")
    .trim() ?? "";

const praise =
  /\b(?:thank(?:s| you)|well done|great (?:job|work)|good (?:job|work)|congrat\w*|impress\w*|brilliant|excellent|outstanding|fantastic|amazing|appreciat\w*|danke\w*|merci|bravo)\b/i;

/** Whether its sender praises or thanks. */
export const praises = ({ subject, body }: Pick<ReadMail, "subject" | "body">): boolean => praise.test(`${subject}\n${body}`);

/** Whether a text begins like a mail: header lines up to the first empty one, with a sender or a subject among them. */
export const isMail = (given: string): boolean => {
  const text = given.replace(/^\uFEFF?\s*/, "");
  const headers = (text.split(/\r?\n\r?\n/, 1)[0] ?? "").split(/\r?\n/);
  return headers.every((line) => /^(?:[\w-]+:|[ \t])/.test(line)) && headers.some((line) => /^(?:from|subject):/i.test(line));
};
