/** The one table: everything but raw mail, on demand, recoverable to any second of the last 35 days. */
import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  type SecondaryIndexProps,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { table as names } from '../functions/contract.ts';
import type { StoryFunction } from './story-function.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

export class EngagementTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.table = new Table(this, 'Table', {
      partitionKey: text(names.partition),
      sortKey: text(names.sort),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // The sweep needs only keys, the console's list each engagement's summary.
    this.addIndex(names.wakeIndex, { projectionType: ProjectionType.KEYS_ONLY });
    const nonKeyAttributes = [...names.listIndex.carries];
    this.addIndex(names.listIndex, { projectionType: ProjectionType.INCLUDE, nonKeyAttributes });
  }

  /** Reads and writes engagements one item at a time; nothing here may scan or delete. */
  mayChange(lambda: StoryFunction): void {
    lambda.may(['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'], [this.table.tableArn]);
  }

  /** Finds what is due and puts its wake-up off while it is queued. */
  maySweep(lambda: StoryFunction): void {
    lambda.may(['dynamodb:Query'], [this.index(names.wakeIndex.name)]);
    lambda.may(['dynamodb:UpdateItem'], [this.table.tableArn]);
  }

  mayList(lambda: StoryFunction): void {
    lambda.may(['dynamodb:Query'], [this.index(names.listIndex.name)]);
  }

  private addIndex(
    index: typeof names.wakeIndex | typeof names.listIndex,
    carries: Omit<SecondaryIndexProps, 'indexName'>,
  ): void {
    const [partitionKey, sortKey] = [text(index.partition), text(index.sort)];
    this.table.addGlobalSecondaryIndex({ ...carries, indexName: index.name, partitionKey, sortKey });
  }

  private index(name: string): string {
    return `${this.table.tableArn}/index/${name}`;
  }
}
