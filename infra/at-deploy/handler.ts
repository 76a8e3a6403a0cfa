/** Answers CloudFormation's custom resources: one function each, chosen by the resource's type. */
import type { CloudFormationCustomResourceEvent, CloudFormationCustomResourceResponse } from 'aws-lambda';
import { activeRuleSet } from './active-rule-set.ts';
import { linkKey } from './link-key.ts';
import { mailDomainCheck } from './mail-domain-check.ts';

/** Does what the resource asks for; returns its physical id, throws one line for whoever deploys. */
export type Resource = (event: CloudFormationCustomResourceEvent) => Promise<string>;

const resources = {
  MailDomainCheck: mailDomainCheck,
  ActiveRuleSet: activeRuleSet,
  LinkKey: linkKey,
} satisfies Record<string, Resource>;

export type AtDeployResource = keyof typeof resources;

export async function handler(event: CloudFormationCustomResourceEvent): Promise<void> {
  const kind = event.ResourceType.replace('Custom::', '') as AtDeployResource;
  try {
    await answer(event, { Status: 'SUCCESS', PhysicalResourceId: await resources[kind](event) });
  } catch (error) {
    // The physical id of a resource that was never made: CloudFormation then asks to delete it, which does nothing.
    const id = 'PhysicalResourceId' in event ? event.PhysicalResourceId : 'none';
    await answer(event, { Status: 'FAILED', PhysicalResourceId: id, Reason: (error as Error).message });
  }
}

type Answer = Pick<CloudFormationCustomResourceResponse, 'Status' | 'PhysicalResourceId'> & {
  Reason?: string;
};

/**
 * Without an answer CloudFormation waits for an hour, so a failure to answer is thrown and shows as an error.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html
 */
async function answer(event: CloudFormationCustomResourceEvent, what: Answer): Promise<void> {
  const { StackId, RequestId, LogicalResourceId } = event;
  const body = JSON.stringify({ StackId, RequestId, LogicalResourceId, ...what });
  const response = await fetch(event.ResponseURL, { method: 'PUT', body, headers: { 'content-type': '' } });
  if (!response.ok) throw new Error(`CloudFormation did not take the answer: HTTP ${response.status}`);
}
