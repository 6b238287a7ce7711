// Every query on a table that people own names whose rows it means.

/** Tables that belong to nobody: of the installation, of the accounts library by its own keys, and of the catalogue. */
const ofNobody = /^(user|session|apikey|accountSetting|job|derivedRule|catalogue\w*)$/;
const query = /\.(?:selectFrom|updateTable|deleteFrom)\(\s*(?:"(\w+)[\w. ]*"|([\w.]+))\s*\)/g;
/** The ways in which a query says whose rows it means; what is joined says it by the row that it is joined to. */
const filter = /\.where(?:Ref)?\(\s*"(?:\w+\.)?personId"|where\.and\(\{[^}]*\b(?:\w+\.)?personId\b/g;
const places = /^src\/(database|platform|systems|operations|accounts)\//;
/** Rules of derived columns are applied anew to everybody's rows. */
const others = /\/migrations\/|\.testing\.ts$|\/rebuild-derived\.ts$/;

/** From the beginning of a query to the end of its statement. */
const statementAt = (text, begin) => {
  let [depth, quote] = [0, ""];
  for (let at = begin; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quote) quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "`") quote = sign;
    else if ("([{".includes(sign)) depth++;
    else if (")]}".includes(sign)) depth--;
    if (depth < -1 || (sign === ";" && depth <= 0 && !quote)) return text.slice(begin, at);
  }
  return text.slice(begin);
};

const tableIn = ([, named, made]) => named ?? made;

/** The queries of a file that do not say whose rows they mean, each with its line and table; one within another says it for itself. */
export const withoutOwner = (path, text) => {
  if (!places.test(path) || others.test(path)) return [];
  return [...text.matchAll(query)].flatMap((found) => {
    const table = tableIn(found);
    if (ofNobody.test(table)) return [];
    const statement = statementAt(text, found.index);
    const asked = [...statement.matchAll(query)].filter((one) => !ofNobody.test(tableIn(one))).length;
    const filters = [...statement.matchAll(filter)].length;
    return filters >= asked ? [] : [{ table, line: text.slice(0, found.index).split("\n").length }];
  });
};
