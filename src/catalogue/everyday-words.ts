// Single words that name a skill or a tool and are everyday words as well: in free text they count only with context.

export const everydayWords: ReadonlySet<string> = new Set(
  `able access accounts act action active advantage affinity agent air analysis ant api apple arc art arts assembly atlas atom audio
  aurora aware azure back base basic basics bench blend blender bold book books box brand bridge bright brush budget business camel canvas care
  case chart chef circle class clay clean clear click close cloud code coffee color colour combat command communication company compass compose
  concepts connect consul content control cook core cost couch craft creative customer cut dance dart dash data deal delivery design desk
  detail developing development direct director discover display docs documents dot draft draw dream drive drivers echo eclipse edge edit
  education elements elm energy engine engineering english enterprise environment equipment excel exchange express eye fabric fast field figure files
  finance fire fish fit fix flash flask flow focus food force form forms foundation frame framework french fresh front fusion game games gas
  gear german german ghost glass go goal gold good graph grid ground group growth guide hand harmony harness haste head health heart help hive home
  hub human idea image impact improvement index industry information inspire inspection install insurance integrity intelligence interface
  internet investment iron issues italian job join julia keen kernel key keynote knowledge label language languages
  law layer lead leadership leads learning leather less level life light lightning lime link liquid listen live load logic logo look loop love machine
  mail make management maker manager map maps marketing markets master materials math maven max maya media medical meet mercury mesh method methods mind
  mint mirror mobile model models modern moment money monitor motion motivation movement music native navigator need needs network next note
  notes notion number object office onboard open operate operation operations orange order orders organisation organization origin outlook oxygen
  pages paint paper parallel parts pascal patch patience pay people perform phoenix photos phone physical pig pioneer pipe plan planning plant plants platform play
  plus point policy pool popular portal post power practice prepare present press prism prize process processes product production products professional program programs project projects
   property public publisher puppet pure push quality quick r rails rally range reach react read reader reason rebel record reflect relay remedy report
  reports research resources response rest results risk rise root round router rules run rust safety sage sail sales sass scale scheme school
  science scope scratch script scrum search section security see select send sense series serve server service services set shape share shell shift ship shop sign
  signal simple site sketch skills slack slides small smart smile snap social software solid solution solutions source space spanish spark speak speed sport spring sprint
  square stack staff stage stand standards star start state stone storage store story strategy stream strength structure studio style sublime success support surface swift
  sympathy symphony system systems table tables task tax teach team teams teamwork technique techniques technology test testing tests text theory thinking time title tools
  top touch track trade traffic training transform travel tree trend trial trust turn type unity universe use users value values vault video view vision visual voice
  walk warm wash watch water wave way web wheel win wind windows wire wise wood wool word words work workday workers works world wound write writing zoom`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
