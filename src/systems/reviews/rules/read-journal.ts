// A Markdown file of the journal in the process that is kept for files from outside.
import { entriesOfMarkdown, type ReadJournal, undated } from "./journal-markdown.ts";

/** What carries no day is undated here: whose today it is is known only later. */
export default ({ text, name }: { text: string; name: string }): ReadJournal => entriesOfMarkdown(text, name, undated);
