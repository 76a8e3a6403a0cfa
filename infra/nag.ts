/** Findings of cdk-nag that are meant to stay, each acknowledged by its exact id with the reason. */
import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** `reasons`: finding's id, such as `AwsSolutions-IAM5[Resource::*]`, to the reason why it stays. */
export function acknowledge(construct: IConstruct, reasons: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(reasons)) Validations.of(construct).acknowledge({ id, reason });
}
