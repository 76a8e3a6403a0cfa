/** The settings: the one file that reads the environment. */
import * as z from 'zod';
import { env } from './contract.ts';
import { type Firm, firmSchema } from './firm.ts';

/** An OpenID Connect provider and what it knows us as. */
export interface SignInSettings {
  readonly issuer: string;
  /** The web's client, which browsers sign in with. */
  readonly clientId: string;
  /** The command line's client, whose tokens the JSON API takes. */
  readonly cliClientId: string;
}

export interface Settings {
  readonly table: string;
  readonly archive: string;
  readonly dueQueueUrl: string;
  readonly configurationSet: string;
  readonly firm: Firm;
  /** Without a trailing slash. */
  readonly webUrl: string;
  /** `null` where the World is given the key itself. */
  readonly linkKeyParameter: string | null;
  /** An S3 that is not Amazon's own has its buckets in the path, not in the host's name. */
  readonly bucketInPath: boolean;
}

const missing = { error: 'is not set' };
const url = z.url({ protocol: /^https?$/, error: 'must be an http or https URL' });
const environmentSchema = z.object({
  [env.table]: z.string(missing).min(1, missing),
  [env.archive]: z.string(missing).min(1, missing),
  [env.dueQueue]: z.string(missing).pipe(url),
  [env.configurationSet]: z.string(missing).min(1, missing),
  [env.firm]: z.string(missing).transform(json).pipe(firmSchema),
  [env.webUrl]: z.string(missing).pipe(url),
  [env.linkKeyParameter]: z.string().min(1, 'must not be empty').optional(),
  AWS_ENDPOINT_URL_S3: z.string().optional(),
});

/** Reads the settings; throws one line that names the variable, and the field in it. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const given = parsed(environmentSchema, environment);
  return {
    table: given[env.table],
    archive: given[env.archive],
    dueQueueUrl: given[env.dueQueue],
    configurationSet: given[env.configurationSet],
    firm: given[env.firm],
    webUrl: given[env.webUrl].replace(/\/+$/, ''),
    linkKeyParameter: given[env.linkKeyParameter] ?? null,
    bucketInPath: given.AWS_ENDPOINT_URL_S3 !== undefined,
  };
}

/** Reads where the contractor signs in, which the web alone must know; throws one line that names the variable. */
export function readSignIn(environment: NodeJS.ProcessEnv = process.env): SignInSettings {
  const given = parsed(signInSchema(), environment);
  return {
    issuer: given[env.oidcIssuer],
    clientId: given[env.oidcClientId],
    cliClientId: given[env.oidcCliClientId],
  };
}

/** Made when it is asked for: only the web's bundle carries it. */
const signInSchema = () =>
  z.object({
    [env.oidcIssuer]: z.string(missing).refine(isIssuer, 'must be an https URL'),
    [env.oidcClientId]: z.string(missing).min(1, missing),
    [env.oidcCliClientId]: z.string(missing).min(1, missing),
  });

/** Plain http only on this machine: whoever can answer for the issuer can sign in. */
function isIssuer(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === '127.0.0.1');
}

function parsed<T>(schema: z.ZodType<T>, environment: NodeJS.ProcessEnv): T {
  const result = schema.safeParse(environment);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const [variable, ...field] = issue.path;
  throw new Error(
    `environment: ${[String(variable), field.join('.'), issue.message].filter(Boolean).join(': ')}`,
  );
}

function json(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'must be sayso.config.json as one JSON text' });
    return z.NEVER;
  }
}
