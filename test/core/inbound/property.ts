/** The property: whatever is changed in a signed mail, it is verified only while it still says the same. */
import { judge } from '../../../core/inbound/judge.ts';
import type { Judgement } from '../../../core/inbound/verdict.ts';
import { all } from './cases/all.ts';
import { type Case, stage } from './cases/stage.ts';
import { mutate, randomOf } from './mutate.ts';

/** All that is shown and acted on; runs of blanks are one. */
function said({ from, subject, date, text, kind, answer, risk, attachments }: Judgement): string {
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
  return JSON.stringify({
    from,
    subject: plain(subject),
    date,
    text: plain(text),
    kind,
    answer,
    risk,
    attachments,
  });
}

export interface Tally {
  readonly mutations: number;
  readonly verified: number;
  readonly verdicts: Readonly<Record<string, number>>;
  /** Mails that were verified although they say something else: none, or the judge is wrong. */
  readonly broken: readonly {
    readonly seed: number;
    readonly base: string;
    readonly by: readonly string[];
    readonly mail: string;
  }[];
}

/** What a server alone proves is not signed, so its words are anybody's: that is why it is not accepted by default. */
const bases = all.filter(({ verdict, because }) => verdict === 'verified' && because !== 'sending-server');

/** Judges `count` mutations of the genuine mails, from `seed` on. */
export async function tally(seed: number, count: number): Promise<Tally> {
  const truths = new Map<Case, string>();
  const verdicts: Record<string, number> = {};
  const broken: Tally['broken'][number][] = [];
  for (let at = seed; at < seed + count; at++) {
    const random = randomOf(at);
    const base = bases[Math.floor(random() * bases.length)]!;
    const { mail, by } = mutate(base.mail, random);
    if (!truths.has(base)) truths.set(base, said(await judged(base, base.mail)));
    const judgement = await judged(base, mail);
    verdicts[judgement.verdict] = (verdicts[judgement.verdict] ?? 0) + 1;
    if (judgement.verdict === 'verified' && said(judgement) !== truths.get(base))
      broken.push({ seed: at, base: base.name, by, mail });
  }
  return { mutations: count, verified: verdicts.verified ?? 0, verdicts, broken };
}

async function judged({ at }: Case, mail: string): Promise<Judgement> {
  const judgement = await judge(Buffer.from(mail, 'latin1'), { ...stage, ...at, lastTry: true });
  if (judgement.verdict === 'postponed') throw new Error('the last try cannot be postponed');
  return judgement;
}
