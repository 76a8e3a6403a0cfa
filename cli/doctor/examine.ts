/** Examining a deployed system: one question after another, each with what was found and how to mend it. */
import type { Firm } from '../../functions/firm.ts';

export interface Patient {
  readonly firm: Firm;
  readonly stack: string;
  /** What the stack printed when it was deployed, by name. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly dns: Dns;
  /** The machine's clock, in milliseconds since 1970. */
  readonly now: () => number;
}

/** As `node:dns/promises` has it. */
export interface Dns {
  resolveMx(name: string): Promise<{ exchange: string }[]>;
  resolveTxt(name: string): Promise<string[][]>;
}

export interface Question {
  readonly about: string;
  /** What to do where the answer is not right. */
  readonly mend: string;
  readonly ask: (patient: Patient) => Promise<Answer>;
}

export interface Answer {
  readonly right: boolean;
  /** In a few plain words. */
  readonly found: string;
}

export type Finding = Answer & Pick<Question, 'about' | 'mend'>;

/** Asks one after the other, since SES allows one such call a second; what cannot be asked is not right. */
export async function examine(patient: Patient, questions: readonly Question[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { about, mend, ask } of questions) {
    const answer = await ask(patient).catch(error => ({ right: false, found: unanswered(error) }));
    findings.push({ about, mend, ...answer });
  }
  return findings;
}

function unanswered(error: unknown): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return `could not be asked (${name}: ${message})`;
}

/** A name's records; none where the name or the record does not exist. */
export async function records<T>(answer: Promise<T[]>): Promise<T[]> {
  try {
    return await answer;
  } catch (error) {
    if (['ENOTFOUND', 'ENODATA'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}
