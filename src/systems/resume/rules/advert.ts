// Whether a text is what an employer asks for, and no account of a person: what stands in it is asked, not held.

/** What adverts say and people do not say of themselves, each sort once, in four languages. */
const signs: readonly RegExp[] = [
  /^\s*(?:what )?we(?:'|’)?(?:re| are) looking for\b|^\s*(?:ihr|dein) profil\b|^\s*(?:buscamos|se busca|requisitos)\b|^\s*(?:votre profil|profil recherché|nous recherchons)\b|^\s*(?:requirements|your profile|about the role|who you are)\s*:?\s*$/imu,
  /\b(?:what )?we offer\b|\bwir bieten\b|\b(?:ofrecemos|se ofrece)\b|\bnous (?:vous )?(?:offrons|proposons)\b|^\s*(?:benefits|perks|was wir bieten|unser angebot)\s*:?\s*$/imu,
  /\b(?:apply (?:by|now|to|before|with)|send (?:us )?your (?:cv|resume|résumé|application))\b|\bbewerb(?:ung|en sie|ungen|t)\b.*(?:@|\bbitte\b|\bsich\b)|\b(?:enviar|envía|envíe|envíanos) (?:el|tu|su|un)? ?(?:currículum|cv)\b|\benvoyez\b.*\b(?:cv|candidature)\b/imu,
  /^\s*(?:[•*–-]\s*)?you (?:have|are|bring|speak|will|can)\b|^\s*(?:[•*–-]\s*)?(?:sie|du) (?:haben|hast|bringen|bringst|sind|bist|verfügen|sprechen)\b|^\s*(?:[•*–-]\s*)?(?:tienes|eres|aportas|hablas)\b|^\s*(?:[•*–-]\s*)?vous (?:avez|êtes|parlez|maîtrisez)\b/imu,
];
const enough = 2;

/** Somebody who says "I" speaks of themselves. */
const aboutMe = /(?<![\p{L}\p{N}])(?:I|I['’]m|my|ich|mein|meine|yo|soy|je|j['’]ai|mon|mes)(?![\p{L}\p{N}])/u;

export const isAdvert = (text: string): boolean =>
  !aboutMe.test(text) && signs.filter((sign) => sign.test(text)).length >= enough;

/** Whether an entry of a list says that there is none. */
export const saysNone = (entry: string): boolean =>
  /^\W*(?:none|nil|nothing|no|n\/a|keine?[rsn]?|nein|nichts|ningun[oa]s?|ninguna|nada|aucune?s?|néant|non|rien)(?: (?:yet|so far|at present|currently|bisher|bis jetzt|noch|todavía|aún|pour l['’]instant|encore))?\W*$/iu.test(
    entry,
  );
