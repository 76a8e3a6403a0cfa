/** The engagement file: YAML a contractor writes by hand, parsed into a draft engagement or one clear error. */
import { type Document, isMap, isScalar, LineCounter, parseDocument, type Scalar, visit } from 'yaml';
import type * as z from 'zod';
import { emptyHead } from '../ledger/chain.ts';
import type { Moment } from '../moment.ts';
import { currentPlan } from '../plan/plans.ts';
import { type Engagement, engagementSchema } from './engagement.ts';
import { engagementFileSchema } from './file-schema.ts';

/** A file is a page or two of text; a longer one is a mistake, and is not even parsed. */
const mostBytes = 256 * 1024;
/** The engagement's id is also its mail address: 63 letters at most, as `engagementIdSchema` says. */
const mostId = 63;

type Path = readonly PropertyKey[];

/**
 * The draft engagement that a file describes. Throws an Error of one line that names the file, the line and
 * the field. `isRegion`, where given, says whether a code such as `GB-ENG` is one whose holidays are known.
 */
export function parseEngagementFile(
  yaml: string,
  fileName: string,
  now: Moment,
  isRegion: (code: string) => boolean = () => true,
): Engagement {
  const bytes = Buffer.byteLength(yaml);
  if (bytes > mostBytes)
    throw new Error(
      `${fileName}: is ${Math.ceil(bytes / 1024)} KB; an engagement file has at most ${mostBytes / 1024} KB`,
    );
  const lines = new LineCounter();
  const document = parseYaml(yaml, fileName, lines);
  const fail = (path: Path, message: string): never => {
    const line = lines.linePos(placeOf(document, path)).line;
    throw new Error(oneLine(`${fileName}:${line}: ${path.length > 0 ? `${field(path)}: ` : ''}${message}`));
  };
  const data = plainData(document, fileName);
  const parsed = engagementFileSchema.safeParse(data);
  if (!parsed.success) return fail(...firstFault(parsed.error, data));
  if (!isRegion(parsed.data.client.holidays))
    fail(['client', 'holidays'], `no public holidays are known for "${parsed.data.client.holidays}"`);
  return draft(parsed.data, now);
}

/** The draft that fields describe, such as those of a form, or the first field that is wrong and why. */
export function draftOf(
  data: unknown,
  now: Moment,
  isRegion: (code: string) => boolean = () => true,
): { readonly draft: Engagement } | { readonly field: string; readonly fault: string } {
  const parsed = engagementFileSchema.safeParse(data);
  if (!parsed.success) {
    const [path, fault] = firstFault(parsed.error, data);
    return { field: field(path), fault };
  }
  const { holidays } = parsed.data.client;
  if (!isRegion(holidays))
    return { field: 'client.holidays', fault: `no public holidays are known for "${holidays}"` };
  return { draft: draft(parsed.data, now) };
}

function draft(file: z.infer<typeof engagementFileSchema>, now: Moment): Engagement {
  const id = idFrom(`${file.client.name} ${file.project.title}`);
  return engagementSchema.parse({
    ...file,
    id,
    address: id,
    version: 0,
    status: 'draft',
    createdAt: now,
    startedAt: null,
    closedAt: null,
    plan: currentPlan(file.involvement),
    ledger: { count: 0, head: emptyHead },
  });
}

/** `Bell's Bakery: New till` becomes `bells-bakery-new-till`. */
function idFrom(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
  const id = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, mostId)
    .replace(/^-+|-+$/g, '');
  return id.length >= 2 ? id : `engagement-${id}`.replace(/-$/, '');
}

function parseYaml(yaml: string, fileName: string, lineCounter: LineCounter): Document {
  const document = guarded(
    () => parseDocument(yaml, { lineCounter, prettyErrors: false, uniqueKeys: false }),
    fileName,
  );
  const [error] = [...document.errors, ...document.warnings];
  if (error)
    throw new Error(oneLine(`${fileName}:${lineCounter.linePos(error.pos[0]).line}: ${error.message}`));
  const twice = keyGivenTwice(document);
  if (twice) {
    const { line } = lineCounter.linePos(twice.range![0]);
    throw new Error(oneLine(`${fileName}:${line}: ${JSON.stringify(twice.value)} is there twice`));
  }
  if (!isMap(document.contents))
    throw new Error(`${fileName}:1: must be fields like "client:", "owner:", "project:"`);
  return document;
}

/** The parser's own check compares every key with every other: minutes for a hostile file of 256 KB. */
function keyGivenTwice(document: Document): Scalar | null {
  let twice: Scalar | null = null;
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (isScalar(key) && keys.has(key.value)) twice = key;
        if (isScalar(key)) keys.add(key.value);
        if (twice) return visit.BREAK;
      }
      return undefined;
    },
  });
  return twice;
}

/** Aliases are followed 50 times at most: "billion laughs" stop here. */
function plainData(document: Document, fileName: string): unknown {
  return guarded(() => document.toJS({ maxAliasCount: 50 }), fileName);
}

/** Runs the parser over text nobody has checked; deep nesting and alias bombs end as one clear line. */
function guarded<Result>(run: () => Result, fileName: string): Result {
  try {
    return run();
  } catch (error) {
    const why = error instanceof RangeError ? 'is nested too deeply' : (error as Error).message;
    throw new Error(oneLine(`${fileName}: ${why}`));
  }
}

function firstFault(error: z.ZodError, data: unknown): [Path, string] {
  // A misspelt field is also a missing one: its own name says more.
  const issue = error.issues.find(({ code }) => code === 'unrecognized_keys') ?? error.issues[0]!;
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return [[...path, issue.keys[0]!], 'no such field; is it misspelt?'];
  if (issue.code !== 'custom' && valueAt(data, path) === undefined) return [path, 'is missing'];
  if (issue.code === 'invalid_type') return [path, `must be ${kinds[issue.expected] ?? issue.expected}`];
  if (issue.code === 'too_small' && issue.origin === 'string') return [path, 'must not be empty'];
  if (issue.code === 'too_big')
    return [path, `is too long; at most ${issue.maximum} ${units[issue.origin] ?? ''}`.trim()];
  return [path, issue.message];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
}

const units: Readonly<Record<string, string>> = { array: 'lines', string: 'letters' };

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'fields, each on its own line',
  array: 'a list, each line beginning with "-"',
  boolean: 'true or false',
};

/** Where in the text a field stands: its key, or that of the nearest field around it when it is missing. */
function placeOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent) && parent.items.find(item => isScalar(item.key) && item.key.value === key);
    if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    const node = document.getIn(path.slice(0, length), true) as
      | { range?: [number, number, number] }
      | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

/** `project.meetings[0].at`, counted as in the file's own order from 0. */
function field(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');
}

/** A file's own words may hold anything; what is printed is one line of ordinary length. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').slice(0, 400);
}
