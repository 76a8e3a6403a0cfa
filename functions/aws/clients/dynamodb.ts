/** The SDK's client of DynamoDB. */
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { within } from './patience.ts';

export const dynamoClient = (config: DynamoDBClientConfig = {}) =>
  new DynamoDBClient({ requestHandler: within(5), maxAttempts: 4, ...config });
