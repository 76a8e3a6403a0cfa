/** What deploying asks of `sayso.config.json` beyond what running does. */
import { getDomain } from 'tldts';
import { type Firm, readFirm } from '../functions/firm.ts';

/** Reads the firm's file for a deployment; throws one line that names the file, the field and what to do. */
export function readDeployment(file: string): Firm {
  const firm = readFirm(file);
  const problem = problemOf(firm);
  if (problem) throw new Error(`${file}: ${problem}`);
  return firm;
}

function problemOf({ domain, region, aws }: Firm): string | null {
  const registered = getDomain(domain);
  if (!registered || domain === registered) {
    return `domain: ${domain} carries the firm's whole mail: give projects a subdomain, such as projects.${domain}`;
  }
  if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region))
    return `region: ${region} is not an AWS region such as eu-west-1`;
  const zone = aws?.hostedZone?.name;
  if (zone && domain !== zone && !domain.endsWith(`.${zone}`)) {
    return `aws.hostedZone.name: ${zone} is neither ${domain} nor a domain above it`;
  }
  return null;
}
