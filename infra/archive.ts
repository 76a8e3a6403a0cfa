/** The bucket of raw mail, in and out: versioned, private, over TLS only. */
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  type IBucket,
  ObjectOwnership,
  StorageClass,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { archive as prefixes } from '../functions/contract.ts';
import { acknowledge } from './nag.ts';
import type { StoryFunction } from './story-function.ts';

type Prefix = (typeof prefixes)[keyof typeof prefixes];

const safe = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  removalPolicy: RemovalPolicy.RETAIN,
} as const;

export class Archive extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const accessLogs = new Bucket(this, 'AccessLogs', {
      ...safe,
      lifecycleRules: [{ expiration: Duration.days(365) }],
    });
    this.bucket = new Bucket(this, 'Bucket', {
      ...safe,
      versioned: true,
      serverAccessLogsBucket: accessLogs as IBucket,
      lifecycleRules: [
        {
          // Mail is read in its first weeks, then kept as evidence.
          transitions: [{ storageClass: StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(90) }],
          noncurrentVersionExpiration: Duration.days(30),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
        {
          // Fetched within minutes; it can be made again from the rest at any time.
          prefix: prefixes.lent,
          expiration: Duration.days(1),
          noncurrentVersionExpiration: Duration.days(1),
        },
      ],
    });
  }

  mayRead(lambda: StoryFunction, ...under: Prefix[]): void {
    this.allow(lambda, 's3:GetObject', under, 'Reads mail');
  }

  mayWrite(lambda: StoryFunction, ...under: Prefix[]): void {
    this.allow(lambda, 's3:PutObject', under, 'Writes mail');
  }

  private allow(lambda: StoryFunction, action: string, under: Prefix[], what: string): void {
    const id = Stack.of(this).getLogicalId(this.bucket.node.defaultChild as CfnBucket);
    for (const prefix of under) {
      lambda.may([action], [this.bucket.arnForObjects(`${prefix}*`)]);
      acknowledge(lambda.role!, {
        [`AwsSolutions-IAM5[Resource::<${id}.Arn>/${prefix}*]`]: `${what} under ${prefix}, whose keys are made as mail comes and goes.`,
      });
    }
  }
}
