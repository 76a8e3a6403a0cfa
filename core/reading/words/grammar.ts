/** The small words that hold sentences together. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that open a clause without changing what it asks. */
export const FILLERS = set(`
  and but so also then just well actually oh ah hi hello hey hiya morning afternoon evening right now plus honestly
  basically ideally again anyway instead meanwhile firstly secondly finally lastly first next obviously
  frankly obviously apparently btw ps p.s fyi lol um er erm alright or
`);

/** Openings of more than one word that change nothing either. */
export const FILLER_PHRASES: readonly (readonly string[])[] = `
  i think that|i think|we think|i reckon|i suppose|i guess|i believe|i feel|i am afraid|on reflection|having thought about it
  on balance|all in all|all things considered|on the whole|in the end|to be honest|to be clear|as discussed|as agreed|if possible|in the meantime|by the way|for now|from today|as of today
  in that case|as i said|like i said|at the moment|in fact|in future|please note that|please note|please be aware that
  please be advised that|note that|just to say that|just to say|just to confirm|just to let you know that|just to let you know
  to let you know|for info|for your information|also please note|just a note to say|good morning|good afternoon|good evening|as you know
  having said that|either way|one more thing|one thing|a quick one|quick one|no rush but|when you get a chance|when you have a minute
  if you get a chance|if you have time|if you do not mind|if that is ok|sorry to be a pain|sorry to bother you|as per our conversation
`
  .split(/[|\n]/)
  .map(phrase => phrase.trim().split(/\s+/))
  .filter(([first]) => first !== '')
  .sort((a, b) => b.length - a.length);

/** Words that always start a new clause. */
export const SPLITTERS = set('because but although though whereas unless if whether');

/** Words that start a new clause when a subject or a request follows. */
export const JOINERS = set('and or so when while since once until till before after then where');

/** Words that make their clause depend on another. */
export const SUBORDINATORS = set(`
  if unless because since when while whilst once until till after before although though whereas whether which who
  whose where how why what
`);

export const PRONOUNS = set('i we you he she it they me us him her them this that these those');
