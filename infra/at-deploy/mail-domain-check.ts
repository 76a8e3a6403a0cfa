/** Refuses to take a domain's mail: an MX record that leads elsewhere stops the deployment before ours is written. */
import { Resolver } from 'node:dns/promises';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';

export interface MailDomainProperties {
  readonly Domain: string;
  readonly Region: string;
}

/** Where SES receives mail for a region: https://docs.aws.amazon.com/general/latest/gr/ses.html */
export const receivingHost = (region: string) => `inbound-smtp.${region}.amazonaws.com`;

export async function mailDomainCheck(event: CloudFormationCustomResourceEvent): Promise<string> {
  const { Domain, Region } = event.ResourceProperties as unknown as MailDomainProperties;
  if (event.RequestType === 'Delete') return event.PhysicalResourceId;
  const problem = problemWith(Domain, Region, await exchangesOf(Domain), await receives(Region));
  if (problem) throw new Error(problem);
  return Domain;
}

/** What is wrong with receiving the domain's mail in this region, in one line, or null. */
export function problemWith(
  domain: string,
  region: string,
  exchanges: readonly string[],
  regionReceives: boolean,
): string | null {
  if (!regionReceives)
    return `SES does not receive mail in ${region}: set another region in sayso.config.json`;
  const elsewhere = exchanges.filter(exchange => exchange.toLowerCase() !== receivingHost(region));
  if (elsewhere.length === 0) return null;
  return (
    `${domain} already receives mail at ${elsewhere.join(', ')}, which sayso would take away: ` +
    'set domain in sayso.config.json to a subdomain that nobody uses'
  );
}

async function exchangesOf(domain: string): Promise<string[]> {
  const records = await askDns(`the MX of ${domain}`, new Resolver().resolveMx(domain));
  return records.map(({ exchange }) => exchange);
}

async function receives(region: string): Promise<boolean> {
  const host = receivingHost(region);
  return (await askDns(host, new Resolver().resolve4(host))).length > 0;
}

/** No such name or no such record is an answer; anything else must not be taken for one. */
async function askDns<T>(what: string, answer: Promise<T[]>): Promise<T[]> {
  try {
    return await answer;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOTFOUND' || code === 'ENODATA') return [];
    throw new Error(`DNS did not answer for ${what} (${code}): deploy again`);
  }
}
