// What the words of a quick capture tell by themselves: which kind of setback it is, and how far an application had come.
import { fold } from "../../../core/fold.ts";
import type { RejectionStage, SetbackKind } from "../schema/setback.ts";

const not = "(?:not|never|(?:did|was|were|have|has|had|is|are|would|could|wo|do|does)n.?t)";
const anyOf = (...parts: readonly string[]): RegExp => new RegExp(parts.map((part) => `\\b(?:${part})\\b`).join("|"));

const work =
  "(?:projects?|launch|campaign|pilot|release|roll-?out|prototype|product|feature|(?:web)?site|app|initiative|migration|deployment|event|trial|experiment|program(?:me)?|venture|start-?up|shop)";
const ended =
  "(?:stopped|cancel\\w*|scrapped|shelved|killed|axed|dropped|abandoned|rolled back|pulled|discontinued|shut down|called off|put on ice)";
const post = "(?:role|position|job|post|vacancy|opening)";
const toBeGiven =
  "(?:job|role|position|post|offer|place|spot|seat|promotion|raise|pay rise|grant|scholarship|fellowship|project)";

/** In this order: an exam that was failed is no project, and what a refusal says beside it is no feedback. */
const kinds: readonly [SetbackKind, RegExp][] = [
  [
    "lost-job",
    anyOf(
      "laid off|lay-?offs?|let (?:me |us |all of us )?go|made redundant|redundanc\\w*|redundant|dismissed|sacked|the sack|terminated",
      "fired(?! (?:up|off|out|a|an|the)\\b)",
      "(?:lost|losing|lose) (?:my|the|our) (?:job|jobs|position|post)|out of (?:a job|work)|(?:forced|pushed) out",
      "(?:role|position|job|post|team|department)s? (?:was |were |is |are |got |has been |have been |being )?(?:eliminated|cut|axed|abolished|gone)",
      `contract (?:has |was |is |will )?(?:ended|ran out|${not} (?:be(?:en|ing)? )?(?:renewed|extended|prolonged))`,
      `${not} (?:be(?:en|ing)? )?(?:renew|extend|prolong)\\w* (?:my |the |our )?contract`,
      `${not} (?:pass|survive|keep me after)\\w* (?:my |the )?probation|probation (?:period )?(?:was |has )?(?:failed|ended|terminated|${not} (?:been )?passed)|failed (?:my |the )?probation`,
      "(?:company|firm|employer|start-?up|office|branch|plant) (?:is |has |was |will be )?(?:went (?:bankrupt|under|bust)|bankrupt|insolvent|closed|closing|shut(?:ting)? down|folded)",
    ),
  ],
  [
    "rejection",
    anyOf(
      "reject\\w*|declined|refused|denied|unsuccessful|turned (?:\\w+ ){0,3}down|(?:got|get|is|was|just) a no|(?:a |another |automated |the )no from|no from|said no|(?:answer|reply) (?:is|was) no|automated no|no,? thanks|but no thanks",
      "regret to (?:inform|tell|say)|unfortunately,? (?:we|they|your|the (?:role|position))|wish you (?:all the best|luck|success)",
      `(?:${not}|decided against) (?:to )?(?:be )?(?:proceed|mov|tak|progress|continu|go)\\w* (?:forward|ahead|further|with (?:me|my|your|us)|me|us|it further)?|decided (?:against|${not} to)`,
      "(?:another|other|different|stronger|internal|inside|better) (?:candidate|applicant|profile)s?|(?:went|gone|going|go) (?:with|for|to) (?:somebody|someone|another|an internal|a different)|(?:chose|took|picked|hired|preferred|wants?|wanted) (?:somebody|someone|another)|(?:somebody|someone) else (?:got|was)",
      `${post} (?:is |was |has been |went |got )?(?:already )?(?:filled|closed|frozen|on hold|put on hold|withdrawn|cancelled|canceled|pulled|to)|filled (?:the |my )?(?:${post} )?(?:internally|already)`,
      `${not} (?:been |be |get |even )?(?:selected|short-?listed|chosen|accepted|invited|considered|admitted|hired|picked|promoted|wanted|(?:a |the right )fit)`,
      `${not} (?:get|got|given|win|receive|offered) (?:the|a|an|my|that|any) (?:\\w+ ){0,3}${toBeGiven}|no (?:job )?offer|no (?:promotion|raise|pay rise)(?: for me)?`,
      `${not} (?:make|get|go|come) (?:it )?(?:past|through|beyond|to the (?:next|second|final|last))|${not} make (?:it )?(?:to )?the (?:cut|short-?list)`,
      "passed (?:over|up)|overlooked|lost out|missed out on|overqualified|underqualified|too (?:senior|junior) for|out of the (?:race|running)",
      `ghost(?:ed|ing)|radio silence|left on read|never (?:heard|got back|came back|repl\\w+|answered|called|wrote)|no (?:reply|answer|response|word|news) (?:from|after|since|for|to)|${not} heard (?:a thing|anything|back|from)|${not} (?:got|get|come|came) back to|stopped (?:answering|replying|responding|writing)`,
      "(?:promotion|raise|pay rise|bonus) (?:was |is |has been )?(?:went to|goes to|refused|denied|turned down|postponed|put off|frozen|off the table|not)|no to (?:my|the|a) (?:promotion|raise|pay rise|request|proposal)|not (?:this|next) year",
      "offer (?:was |is |has been |got )?(?:withdrawn|rescinded|revoked|pulled|taken back)|(?:withdrew|withdrawn|rescinded|revoked|pulled|took back) (?:the |my |their )?(?:job )?offer|withdrawn|withdrew",
    ),
  ],
  [
    "conflict",
    anyOf(
      "conflicts?|argument|argued|arguing|clash\\w*|quarrel\\w*|(?:fell|falling|fallen) out|dispute|bicker\\w*|stand-?off",
      "shout\\w*|yell\\w*|scream\\w*|snapped at|hung up on|insult\\w*|bull(?:y|ied|ying)|mobb(?:ed|ing)|harass\\w*|threaten\\w*",
      "(?:fight|fights|fought|fighting) (?:with|about|over|between|again)|a fight|(?:a |big |huge |another )?row (?:with|about|over|between)|bad blood|tensions?",
      `${not} (?:speak|talk)ing(?: (?:to|with|terms))?|${not} on speaking terms|(?:behind my back|in the back)|undermin\\w*`,
      "(?:took|takes|taking|claim\\w*|stole) (?:the |my |all |full )*credit",
    ),
  ],
  [
    "hard-feedback",
    anyOf(
      "feedback|criticism|critici[sz]\\w*|critique|performance review|appraisal|(?:told|telling) (?:me|us)(?: that)?|(?:was|were|got|been|being) told|told off|complain\\w*",
      "(?:below|under) expectations|needs improvement|improvement plan|pip|(?:bad|poor|harsh|low|weak|rough|negative|one-star) (?:\\w+ )?(?:review|rating|score|marks?|evaluation|grade)s?|rated (?:\\w+ )?(?:low|lower|poor|poorly|weak)",
      "(?:tore|torn|ripped|picked|pulled|took|taken) (?:\\w+ ){0,4}(?:apart|to (?:pieces|shreds|bits))|reprimand\\w*|dress(?:ed|ing) down|scolded|(?:written|formal|official) warning|disappointed (?:in|with|by) (?:me|my|us|our)",
    ),
  ],
  ["missed-goal", /\bfail(?:ed|ing)? (?:\w+ ){0,5}(?:exams?|tests?|certif\w*|theory|licen[cs]e|course|quali\w*|driving)\b/],
  [
    "failed-project",
    anyOf(
      `${work}\\b.*\\b(?:failed|flop\\w*|late|collapsed|fell (?:through|apart|flat)|broke down|stalled|crashed|bombed|tanked|${ended})`,
      `${ended} (?:\\w+ ){0,3}${work}`,
    ),
  ],
  [
    "missed-goal",
    anyOf(
      `missed|failed|fell short|short of|too late|behind (?:schedule|plan|target)|slipped|overran|ran out of time|gave up|given up|overdue|${not} (?:make|made|reach\\w*|pass\\w*|finish\\w*|manag\\w*|hit|meet|met|complet\\w*|done|through|happen\\w*|keep|kept|enough)`,
      "only \\d+ (?:\\w+ )?(?:of|out of) (?:the )?\\d+|below (?:target|goal|quota)|under target",
    ),
  ],
];

const bad =
  "(?:no|not|nobody|nothing|never|none|without|bad(?:ly)?|end(?:ed|s)?|cancel\\w*|drop\\w*|block\\w*|stopp\\w*|stall\\w*|withdrawn|second|nowhere|instead|cold|silent|silence|\\w+n['’]t)";
const whoJudges =
  "(?:boss|manager|mentor|coach|lead|supervisor|director|chief|client|customer|teacher|professor|examiner|reviewers?|peers?|students?|audience|colleagues?|they)";

/** What a line is about, where its words name no outcome: that it was hard is said by writing it down here. */
const abouts: readonly [SetbackKind, RegExp][] = [
  [
    "lost-job",
    anyOf(
      "(?:my|our) (?:job|position|post) (?:\\w+ ){0,2}(?:outsourced|offshored|moved|automated|ends?|ended|closed)|(?:end\\w*|cancel\\w*|terminat\\w*) (?:my|our) (?:contract|employment)|(?:given|got|handed|received) [\\w'’ ]{0,20}notice|notice period|garden leave|unemployed|unemployment",
      "(?:department|team|office|branch|site|employer|company|firm) (?:\\w+ ){0,3}(?:closed|dissolved|bankrupt\\w*|insolven\\w*|liquidat\\w*|wound up)",
    ),
  ],
  [
    "rejection",
    anyOf(
      `(?:interview|recruiters?|hiring|headhunter|vacancy|candidates?|application|applied|applying|agency|tender|bid|proposal|pitch|scholarship|internship|conference|waiting list|accelerator)\\b.*\\b${bad}`,
      `${bad}\\b.*\\b(?:interview|recruiters?|hiring|headhunter|vacancy|application|applied|agency|tender|bid|scholarship|internship|promotion|pay rise|head of)`,
      `(?:promotion(?! campaign)|raise|pay rise|salary|transfer|move|request)\\b.*\\b${bad}|${bad}\\b.*\\b(?:my|the) (?:promotion|raise|move|transfer|request)`,
      `wait-?listed|another direction|other direction|(?:first|second|third|another|next|yet another) no|came? back with a no|runner-up|second (?:place|choice)|${not} (?:land|secure|win|awarded)`,
    ),
  ],
  [
    "conflict",
    anyOf(
      "heated|blew up|blow-?up|blown up|angry|furious|disagree\\w*|confront\\w*|rude|hostile|ignor(?:es|ed|ing) (?:me|my)|lost my temper|slammed|accus\\w*|blam(?:ed|ing)|not on (?:good )?terms|tense",
    ),
  ],
  [
    "hard-feedback",
    anyOf(
      `${whoJudges} (?:\\w+ ){0,2}(?:says?|said|called|calls|thinks?|thought|wrote|writes|finds|found|laughed|mocked|hated|dislikes?|disliked)`,
      "evaluation|comments?|remarks?|ratings?|(?:yearly|annual|peer|quarterly|code|performance|half-year|mid-year) review|review(?:ed)? (?:was|went|said)|scathing|one star|grade",
    ),
  ],
  [
    "failed-project",
    anyOf(
      `${work}\\b.*\\b(?:badly|broke|broken|wrong|cut|lost|nobody|nothing|down|disaster|mess|fail\\w*)|(?:nobody|no one|hardly anybody|few) (?:came|bought|signed|used|showed|turned)|(?:partnership|deal|plan|merger|contract|idea) (?:\\w+ ){0,3}(?:fell through|collapsed|died|failed)`,
      `(?:broke|crashed|botched|ruined|messed up) (?:\\w+ ){0,3}(?:${work}|production|server)|budget for .* (?:cut|gone|frozen)`,
    ),
  ],
  ["missed-goal", anyOf("flunk\\w*|over budget|over time|late with|target|goal|deadline|quota|resolution|exam|milestone")],
];

/** The first kind whose words are there, then the one that it is about, else other. */
export const kindTold = (title: string): SetbackKind => {
  const folded = fold(title);
  return [...kinds, ...abouts].find(([, words]) => words.test(folded))?.[0] ?? "other";
};

const stages: readonly [RejectionStage, RegExp][] = [
  [
    "offer withdrawn",
    /\boffer\b.*\b(withdrawn|withdrew|rescinded|revoked|pulled|taken back)\b|\b(withdrew|withdrawn|rescinded|revoked|pulled|took back)\b.*\boffer\b/,
  ],
  ["final round", /\b(final|last) (round|interview|stage)\b/],
  ["later interview", /\b(second|third|2nd|3rd) (round|interview|stage)\b|\b(two|three|four|several) (rounds|interviews)\b/],
  ["first interview", /\b(first|1st) (round|interview|stage)\b|\binterview\b/],
  ["screening", /\b(screening|phone screen|recruiter call)\b/],
  ["sent", /\b(application|applied|cv|resume)\b/],
];

/** How far it had come, where the words say so. */
export const stageTold = (title: string): RejectionStage | null => {
  const folded = fold(title);
  return stages.find(([, words]) => words.test(folded))?.[0] ?? null;
};
