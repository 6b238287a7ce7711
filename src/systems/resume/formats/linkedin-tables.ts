// The files of a LinkedIn data archive, and by what one of them alone is known.

/** The archive's files that say something about the owner, with the columns that must be there. */
export const tables = {
  "Profile.csv": ["First Name", "Last Name", "Headline"],
  "Positions.csv": ["Company Name", "Title"],
  "Education.csv": ["School Name"],
  "Skills.csv": ["Name"],
  "Languages.csv": ["Name"],
  "Projects.csv": ["Title"],
  "Certifications.csv": ["Name"],
  "Volunteering.csv": ["Company Name", "Role"],
  "Honors.csv": ["Title"],
  "Publications.csv": ["Name"],
  "Courses.csv": ["Name"],
  "Patents.csv": ["Title"],
  "Organizations.csv": ["Name"],
  "Email Addresses.csv": ["Email Address"],
} as const;

export type TableName = keyof typeof tables;

const tableNames = Object.keys(tables) as TableName[];

const ofOthers = /^(?:connections|contacts|messages|invitations|importedcontacts|recommendations_(?:given|received))\.csv$/;

/** "Positions (1).csv", as a browser saves it the second time, is Positions.csv. */
const plainName = (file: string): string => file.replace(/\s*\(\d+\)(?=\.csv$)/i, "").toLowerCase();

export const isOfOthers = (file: string, text: string): boolean =>
  ofOthers.test(plainName(file)) || /^First Name,Last Name,.*,Connected On\s*$/m.test(text.slice(0, 2000));

/** Of the others, those that are read for the people in them. */
export const readElsewhere = (name: string): boolean => ofOthers.test(name.toLowerCase());

const columnsOf = (text: string): string[] =>
  (text.split("\n", 1)[0] ?? "")
    .replace(/^\ufeff/, "")
    .split(",")
    .map((column) => column.trim().replace(/^"|"$/g, ""));

/** The file of the archive that a table is, by its name or by its columns; a table of one column could be anybody's. */
export const tableOf = (file: string, text: string): TableName | undefined => {
  const columns = columnsOf(text);
  const has = (table: TableName) => tables[table].every((column) => columns.includes(column));
  return (
    tableNames.find((table) => table.toLowerCase() === plainName(file) && has(table)) ??
    tableNames.find((table) => tables[table].length > 1 && columns.length > 2 && has(table))
  );
};

/** How many columns of a file are known to be those of an archive. */
export const knownColumns = (file: string, text: string): number =>
  isOfOthers(file, text) ? 1 : tableOf(file, text) === undefined ? 0 : columnsOf(text).length;
