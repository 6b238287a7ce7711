// A mail as a win: the subject is its title, the day it was sent its day, the body its situation.
import PostalMime from "postal-mime";
import { type Day, dayOf } from "../../../core/day.ts";
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
  const mail = await PostalMime.parse(bytes);
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

/** Without the marks that answering and forwarding put before a subject. */
const bare = (subject: string): string =>
  subject
    .replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, "")
    .replace(/\s+/g, " ")
    .trim();

const withoutQuotes = (text: string): string =>
  text
    .split(/\r?\n/)
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
export const isMail = (text: string): boolean => {
  const headers = (text.split(/\r?\n\r?\n/, 1)[0] ?? "").split(/\r?\n/);
  return headers.every((line) => /^(?:[\w-]+:|[ \t])/.test(line)) && headers.some((line) => /^(?:from|subject):/i.test(line));
};
