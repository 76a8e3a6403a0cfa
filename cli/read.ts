/** `sayso read`: what each message of a file asks for, and which of its earlier instructions it contradicts. */
import { readFileSync } from 'node:fs';
import { Command } from '@commander-js/extra-typings';
import * as z from 'zod';
import { contradictions } from '../core/reading/contradiction.ts';
import { read } from '../core/reading/read.ts';

const Line = z.object({
  id: z.string(),
  text: z.string(),
  earlier: z.array(z.string()).default([]),
});
type Line = z.infer<typeof Line>;

/** `sayso read FILE.jsonl`: one JSON line out for each line in. Throws one clear line on a file or line it cannot read. */
export function readCommand(): Command<[string]> {
  return new Command('read')
    .description(
      'say what each message of a JSON Lines file asks for: kind, answer, risk, what it contradicts',
    )
    .argument('<file>', 'JSON Lines: {"id", "text", "earlier": ["..."]}')
    .action(file => {
      for (const answer of readLines(readFileSync(file, 'utf8'), file)) console.log(JSON.stringify(answer));
    });
}

/** The answers to the JSON Lines in `content`; `file` is named in errors. */
export function readLines(content: string, file: string): object[] {
  return content
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [answerTo(parseLine(line, `${file}:${at + 1}`))]));
}

function answerTo({ id, text, earlier }: Line): object {
  const { kind, answer, risk, because } = read({ text });
  const found = contradictions(text, earlier);
  return {
    id,
    kind,
    answer,
    risk,
    contradicts: found.map(({ index }) => index),
    because: [
      ...because,
      ...found.map(({ rule, ours, theirs }) => `contradiction: "${theirs}" against "${ours}" (${rule})`),
    ],
  };
}

function parseLine(line: string, where: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${where}: not JSON; each line must be {"id", "text", "earlier": ["..."]}`);
  }
  const parsed = Line.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${where}: ${issue!.path.join('.') || 'line'}: ${issue!.message}`);
}
