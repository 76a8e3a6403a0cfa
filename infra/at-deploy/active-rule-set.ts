/** Activates our receipt rule set: an account has one active set, so another's is never replaced. */
import {
  DescribeActiveReceiptRuleSetCommand,
  SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';

export interface ActiveRuleSetProperties {
  readonly RuleSet: string;
  /** `own`: made by this stack, to be activated; `shared`: somebody else's, which must be active already. */
  readonly Whose: 'own' | 'shared';
  readonly Region: string;
}

export type Step =
  | { readonly step: 'nothing' }
  | { readonly step: 'activate' }
  | { readonly step: 'deactivate' }
  | { readonly step: 'refuse'; readonly because: string };

export async function activeRuleSet(event: CloudFormationCustomResourceEvent): Promise<string> {
  const { RuleSet, Whose, Region } = event.ResourceProperties as unknown as ActiveRuleSetProperties;
  const ses = new SESClient({ region: Region });
  const active = (await ses.send(new DescribeActiveReceiptRuleSetCommand({}))).Metadata?.Name ?? null;
  const what = nextStep({ active, wanted: RuleSet, whose: Whose, leaving: event.RequestType === 'Delete' });
  if (what.step === 'refuse') throw new Error(what.because);
  if (what.step === 'activate') await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: RuleSet }));
  // Without a name no set is active: https://docs.aws.amazon.com/ses/latest/APIReference/API_SetActiveReceiptRuleSet.html
  if (what.step === 'deactivate') await ses.send(new SetActiveReceiptRuleSetCommand({}));
  return RuleSet;
}

/** What to do, from the set that is `active` in the account now (null: none). */
export function nextStep(now: {
  active: string | null;
  wanted: string;
  whose: 'own' | 'shared';
  leaving: boolean;
}): Step {
  const { active, wanted, whose, leaving } = now;
  if (leaving) return { step: whose === 'own' && active === wanted ? 'deactivate' : 'nothing' };
  if (active === wanted) return { step: 'nothing' };
  if (whose === 'shared') return { step: 'refuse', because: notActive(wanted, active) };
  return active === null ? { step: 'activate' } : { step: 'refuse', because: taken(active) };
}

const taken = (active: string) =>
  `the receipt rule set ${active} is active in this account and region, and only one can be: ` +
  `set aws.receiptRuleSet in sayso.config.json to "${active}" and sayso adds its rule there`;

const notActive = (wanted: string, active: string | null) =>
  `aws.receiptRuleSet in sayso.config.json is ${wanted}, but ${active ?? 'no set'} is active in this account and region`;
