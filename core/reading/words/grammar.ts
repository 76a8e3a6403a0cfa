/** The small words that hold sentences together. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that open a clause without changing what it asks. */
export const FILLERS = set(`
  and but so also then just well actually oh ah hi hello hey hiya morning afternoon evening right now plus honestly
  basically ideally again anyway instead meanwhile firstly secondly finally lastly first next obviously maybe perhaps
  frankly obviously apparently btw ps p.s fyi lol um er erm alright dear team folks guys all today
`);

/** Words that always start a new clause. */
export const SPLITTERS = set('because but although though whereas unless if whether');

/** Words that start a new clause when a subject or a request follows. */
export const JOINERS = set('and or so when while since once as until till before after then where');

/** Words that make their clause depend on another. */
export const SUBORDINATORS = set(`
  if unless because since when while whilst once until till after before although though whereas whether as which who
  whose that where how why what
`);

export const PRONOUNS = set('i we you he she it they me us him her them this that these those');
