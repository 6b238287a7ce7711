// The words by which a goal in German, French or Spanish is judged: what ends in something that is there, and what only wishes.

/** These end in something that others can see, once there is an object. */
export const outcomeAbroad =
  /^(?:bestehen|ab(?:zu)?schlie(?:ß|ss)en|veröffentlichen|einreichen|erwerben|gründen|eröffnen|unterschreiben|fertigstellen|abgeben|obtenir|réussir|publier|terminer|finir|achever|décrocher|rédiger|valider|signer|soumettre|obtener|aprobar|publicar|terminar|conseguir|sacar|redactar|firmar|completar|acabar|inscribirme)$/iu;

/** “Machen”, “faire”, “hacer” end in something with one of these. */
export const paperAbroad =
  /(?:schein|prüfung|meister|abschluss|zertifikat|diplom|führerschein)s?$|^(?:permis|examen|concours|diplôme|certificat|título|carné)$/iu;
export const makeAbroad = /^(?:machen|schaffen|passer)$/iu;

/** A state or a direction without an amount. */
export const wishAbroad =
  /^\s*(?:(?:endlich|wieder|noch|viel|mehr)\s+)*(?:\p{L}+er\s+)?(?:werden|sein)\b|^\s*(?:endlich\s+)?\p{L}+er (?:werden|sein|leben|arbeiten)\s*$|^\s*(?:enfin\s+)?(?:être|devenir|me sentir|améliorer|progresser|avoir (?:plus|confiance))\b|^\s*(?:por fin\s+)?(?:ser|estar|sentirme|mejorar|crecer|tener más)(?!\p{L})|^\s*(?:besser|mehr \p{L}+|weniger \p{L}+) (?:werden|sein|haben|in \p{L}+ werden)\b/iu;
