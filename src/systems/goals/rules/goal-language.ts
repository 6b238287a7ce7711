// The words by which a goal is judged: verbs that say what is done, verbs that only wish, and objects that name nothing.

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** These wish or describe a state: without a number they name no action. */
export const wishVerbs = wordsOf(`
  be know understand think try hope enjoy feel stay do look explore focus work figure pursue network upskill level keep sort stop
  step see want need like advance communicate excel shine thrive succeed care consider master stand contribute engage aspire aim
  wish strive progress invest have start continue begin seek`);

/** These say in which direction something should go, not what is done: they need a number or a from and to. */
export const changeVerbs = wordsOf(`
  improve increase boost enhance develop strengthen grow expand raise reduce lower cut better deepen broaden gain optimise optimize
  sharpen polish spend widen refine elevate maximise maximize minimise minimize decrease bring hit reach save earn score`);

/** These name an outcome that is there or is not, once their object is concrete. */
export const outcomeVerbs = wordsOf(`
  pass submit publish register launch ship release hire join apply obtain earn renew patent win qualify land secure automate deliver
  document rewrite draft sketch file hand become change move transition switch complete finish graduate update build design create
  found set write negotiate recruit resign open accept enrol enroll certify get find translate deploy acquire sign issue make produce
  present speak audition finalise finalize close record edit install buy sell code develop prototype migrate receive achieve rebuild`);

/** Other verbs that say what a person does. */
export const actionVerbs = wordsOf(`
  hold run publish pass send give ask read attend talk call visit shadow mentor practise practice train onboard lead study collect
  gather log meet reconnect discuss contact introduce volunteer organise organize prepare present speak write teach coach facilitate
  interview research compare review analyse analyze plan map list pitch test measure track reply answer spend sleep ride cook bake
  paint play walk swim lift repay pay donate invite host chair moderate join take tidy clean clear sort label hand deliver audition
  sell negotiate post share comment follow leave say tell present demonstrate show rehearse record translate proofread edit draft
  sketch design build create make develop program code debug deploy configure install set fix repair refactor document rewrite
  automate migrate close audit inspect calculate forecast budget save invest apply submit register file sign launch ship release
  open start found hire recruit delegate supervise chair coordinate schedule book reserve travel move relocate transfer switch
  change transition become get find land win secure obtain earn qualify certify renew patent complete finish graduate enrol enroll
  learn memorise memorize repeat watch listen observe job-shadow meet email phone message text greet thank welcome onboard assemble
  compile summarise summarize outline brainstorm experiment try-out sew weld drive cycle hike climb row train coach-up tutor
  counsel treat nurse diagnose assist help support serve sponsor fund raise pitch bid tender contract buy order sell trade ship
  export import hand handle process resolve solve reduce cut lower increase score hit reach bring introduce update speak deliver
  resign quit accept decline reject choose decide commit pledge promise check calibrate wire paint repaint`);

export const verbs: ReadonlySet<string> = new Set([...actionVerbs, ...wishVerbs, ...changeVerbs, ...outcomeVerbs]);
export const isVerb = (word: string): boolean => verbs.has(word);

/** Objects that a stranger could not picture. */
export const emptyObjects = wordsOf(`
  skill skills ability abilities communication thing things stuff something anything everything life lives career careers job jobs work
  leadership myself self me it this that knowledge experience experiences opportunity opportunities performance success network
  networking confidence health balance productivity quality strategy time energy future passion growth development change changes
  challenge challenges responsibility responsibilities visibility initiative excellence relationship relationships people person
  industry field area areas way ways potential level levels goal goals position situation place comfort zone horizons horizon best
  version role model expert leader candidate teamwork collaboration team motivation motivated hired promoted promotion noticed
  organised organized serious search finances order hobby hobbies profile english stress stressed relevant valued happy happier
  confident productive successful independent financially strategic sense control management soft mind mindset habits habit
  professional professionally personal personally new good great more less better best harder smarter stronger well enough bit lot
  different own whole next big huge real really very much many some any all again finally other others mentor money raise improved
  improving improve world need needs effort attitude presence brand fit free meetings manager boss`);

/** Everyday openings that say nothing of the goal itself. */
export const opening =
  /^(?:my (?:main |big )?goal (?:is|for \w+ is)(?: to)?|the goal is(?: to)?|goal:|(?:i|we)(?:'d| would| will|'ll| want| plan| intend| aim| hope| need| wish| am going|'m going| have|'ve)*(?: really)?(?: like| love| try| hope| want| plan| aim)?(?: to)?|i(?:'d| would) like to|(?:please )?try to|to|finally|hopefully|in order to|start to|begin to|so that i can)\b[\s,]*/i;
