/** The provider that a system signs its people in at, as the system itself names it. */
import {
  allowInsecureRequests,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  None,
} from 'openid-client';
import { resourceMetadata, resourceMetadataSchema } from '../../functions/web/sign-in/resource-metadata.ts';

const patienceSeconds = 15;

/** Checks an address that tokens will go to; throws one line when it is none. */
export function systemUrl(text: string): string {
  const url = URL.parse(text);
  if (!url || !isSafe(url))
    throw new Error(`--url: "${text}" must be an address such as https://projects.firm.example`);
  return url.origin;
}

/** Whatever is not on this machine must be reached over TLS. */
export function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(hostname));
}

/**
 * Who the system says it trusts, and as which client (RFC 9728). Throws one line when it says nothing, or speaks for
 * another: a stranger's page must not have us fetch a token for somebody else's system.
 */
export async function clientOf(url: string): Promise<{ readonly issuer: string; readonly clientId: string }> {
  const signal = AbortSignal.timeout(patienceSeconds * 1000);
  const answer = await fetch(url + resourceMetadata, { signal, redirect: 'manual' }).catch(() => {
    throw new Error(`${url} does not answer`);
  });
  const metadata = resourceMetadataSchema.safeParse(await answer.json().catch(() => null));
  if (!metadata.success)
    throw new Error(`${url} names no sign-in for the command line; is it the address printed as Console?`);
  const { resource, authorization_servers, client_id } = metadata.data;
  if (resource !== url)
    throw new Error(`${url} calls itself ${resource}; log in there: sayso login --url ${resource}`);
  return { issuer: authorization_servers[0], clientId: client_id };
}

export async function configurationOf(issuer: string, clientId: string): Promise<Configuration> {
  const url = new URL(issuer);
  if (!isSafe(url)) throw new Error(`the sign-in provider ${issuer} must be reached over https`);
  const insecure = url.protocol === 'http:' ? [allowInsecureRequests] : [];
  return discovery(url, clientId, undefined, None(), {
    execute: [enableNonRepudiationChecks, ...insecure],
    timeout: patienceSeconds,
  });
}
