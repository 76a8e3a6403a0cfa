/** How people take back, choose again and leave out, in the language of phrases.ts. */
import { lines } from '../kind-rule.ts';

export const CANCELLING = lines(`
  ^ ?please ?actually ~forget|~cancel|~scrap|~drop|~skip|~ditch|~bin|~abandon
  no|not ?any longer ~need|~want / ~do not ?actually|really|now need|want / ~call off / ~leave out
  never mind / no more / ~cancel / ~scrap / ~forget / not bother / ~change my|our mind / ~do without
  not having|going|doing
`);

export const CHOOSING = lines(`
  ~use|~choose|~pick|~hire|~book|~ask|~have|~send|~take|~ring|~call|~email|~tell|~contact|~report|~appoint|~instruct ?to NAME
  ~speak|~talk|~send|~give|~report|~address|~answer ... to NAME
  NAME does|do|gets|signs|decides|looks|handles / ~go|~sign|~stick|~stay ?* with|for / ~give ... to NAME
  NAME will|should|can|to|for|instead / from NAME / with NAME / by NAME
`);

export const DELIVERING = lines(
  '~deliver|~ship|~send|~drop|~post|~bring|~collect|~pick / delivery|deliveries',
);

export const INSTEAD = lines(`
  instead / after all / in the end / rather / ~change my|our mind / actually / on second thoughts
  ^ make it|that / ~be plenty|enough / plenty / ~make it|that / ~move it|that / ~let us say|make
  on reflection / better / no / ~switch to / ~change to
`);

export const SHIFTING = lines(`
  ~shift|~push|~put|~move|~slide|~delay|~bring whole|everything|it|the|all ?* ?* ?lot ?thing back|forward|by
  ~delay|~postpone everything|all|the
`);

export const SHUTTING_OUT = lines(`
  anyone|anybody|everyone|everybody|all but|except|other|bar|apart / not NAME
  ~be not joining|coming|starting|working / nothing for / NAME ~be|has|have ~leave|gone|off|out
  NAME ... not ?* ~join|~come|~start|~need|~want / no longer ... here|with|us / without NAME
`);

/** Putting a thing somewhere. */
export const PLACING_VERBS = lines(`
  ~put|~go|~move|~live|~leave|~hang|~keep|~sit|~mount|~fit|~stand|~store|~install|~set / should|must|to be
`);

/** Picking one of several. */
export const PICKING = lines('~use|~take|~choose|~pick|~want|~have / ~go with|for');
