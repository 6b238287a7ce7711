// What rules and screens of systems above may use.

/** The files that a resume is read from, as an input's accept. */
export const resumeFiles = ".pdf,.docx,.txt,.md,.html,.htm,.xml,.json,.zip,.csv";

export { papers, templates } from "./out/look.ts";
export type { Sheet, SheetSection } from "./rules/sheet.ts";
