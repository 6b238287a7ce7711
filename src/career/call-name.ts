// How one calls a person by name: the first name, and with a title the last one.

/** Titles that stand before a name, as the source of a pattern. */
export const nameTitles = "(?:(?:Dr|Prof|Mrs?|Ms|Mx|Sir|Herr|Frau|Mag|Dipl|Ing|Sra?|Mme)\\.? )*";

const titled = new RegExp(`^${nameTitles}(?=\\p{Lu})`, "iu");

/** "Ana Silva" is Ana, "Dr. Prof. Lena Weiß" is Dr. Prof. Weiß; a name of one word is that word. */
export const callName = (name: string): string => {
  const [titles = ""] = titled.exec(name) ?? [];
  const words = name
    .slice(titles.length)
    .split(/[\s,@]+/)
    .filter(Boolean);
  const called = titles ? words.at(-1) : words[0];
  return called ? `${titles}${called}` : name;
};
