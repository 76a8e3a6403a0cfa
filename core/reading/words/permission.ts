/** How people allow, forbid, except and let in, in the language of phrases.ts. */
import { lines } from '../kind-rule.ts';

export const PERMITTING = lines(`
  can|may ?now ?also ?as ?well DEED / ~be allowed|permitted|welcome|free|fine / ~let NAME|PERSON|them|him|her|it
  ~allow / fine|ok|okay|alright|happy for|with|to|by|on / make that|it|this possible / go ahead / ~give ... access
  able to / ~open up / ~let ... PERSON|NAME in|into|on|onto|through|have|use|see / ~be let in|into|on|through
  ~bring|~take|~send|~show WHO in|into|through|round
`);

export const BARRING = lines(`
  nobody|no / !can not ... DEED|allowed|permitted|near / ^ not DEED / never / not to be / ~ban|~block|~forbid|~bar|~prevent|~stop
  ~keep ... out|off|away / ~stay out|off|away / should|must|may not / off limits
  can not ?!find|hear|make|remember|read|reach|get|believe|wait|afford|do|work
`);

/** "Not on Morrie's van". */
export const EXCEPTING = lines(`
  ^ not on|in|for|at|to|with / except|bar|excluding / apart from / other than / ~leave|~miss|~skip ... out|off
  ^ no THING on|in|for|at
`);

/** "Not that photo". */
export const REFUSING = lines(`
  ^ ?please ?actually not that|the|this|those|these ?* THING / ~do not ~use that|the|this|those|these
  anything|any|something but|except|other
`);

export const INCLUDING = lines(`
  ~include / ~add / ~list / too / also / as well / ~let ... in|on|use|have|see / can|may ?also DEED / ~open ... to
  ~join / ~give / ~extend ... to / ~want|~like to be in
`);
