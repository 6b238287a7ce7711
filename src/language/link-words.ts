// English words that hold a sentence together and name nothing by themselves: articles, prepositions, pronouns, auxiliaries.

export const linkWords: ReadonlySet<string> = new Set(
  `a an the my your our their his her its to of in on at for with by from into onto as and or but so about over under through than
  then i we you he she they be is are was will would should could can may might shall must up out off down away who what which how
  when where why not no at least most per each every within before after until till during toward towards across between among
  able there here also just only too if one's us them him`.split(/\s+/),
);
