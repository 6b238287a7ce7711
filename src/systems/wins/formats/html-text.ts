// The plain text of a mail's HTML: tags gone, lines kept, signs written by name or number as themselves.
const named: Record<string, string> = Object.fromEntries(
  `nbsp=\u00a0 amp=& lt=< gt=> quot=" apos=' lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ laquo=« raquo=» ndash=– mdash=— hellip=… bull=• middot=·
  euro=€ pound=£ yen=¥ cent=¢ copy=© reg=® trade=™ deg=° sect=§ para=¶ times=× divide=÷ plusmn=± frac12=½ frac14=¼ rarr=→ larr=← shy= zwnj= zwj=
  auml=ä ouml=ö uuml=ü Auml=Ä Ouml=Ö Uuml=Ü szlig=ß aring=å Aring=Å aelig=æ AElig=Æ oslash=ø Oslash=Ø agrave=à aacute=á acirc=â atilde=ã egrave=è
  eacute=é ecirc=ê euml=ë Eacute=É igrave=ì iacute=í icirc=î iuml=ï ograve=ò oacute=ó ocirc=ô otilde=õ ugrave=ù uacute=ú ucirc=û ccedil=ç Ccedil=Ç
  ntilde=ñ Ntilde=Ñ yacute=ý iexcl=¡ iquest=¿`
    .split(/[ \n]+/)
    .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
);

const signOf = (entity: string, name: string): string => {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : name.startsWith("#") ? Number(name.slice(1)) : null;
  if (code === null) return named[name] ?? entity;
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : entity;
};

/** Signs such as `&#39;` and `&rsquo;` as themselves; what is none stays as it is. */
export const withoutEntities = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,7});/gi, signOf);

export const textOfHtml = (html: string): string =>
  withoutEntities(
    html
      .replace(/<!--[\s\S]*?-->/g, "")
      .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, "")
      .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^>]*>/gi, "\n")
      .replace(/<[^>]+>/g, ""),
  ).replace(/\u00a0/g, " ");
