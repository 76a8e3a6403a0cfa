/** Which of the AWS SDK's errors pass by themselves, and which say that no answer came. */
import { RetryLater } from '../errors.ts';

/** What the SDK and Node put on an error; a network error has no status because no answer came. */
interface SdkError {
  readonly name: string;
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

const throttling = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'SlowDown',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
]);

/** The connection was never made, so the request was never sent. */
const unreachable = new Set(['ECONNREFUSED', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND']);

/** The connection was lost or too slow: the request may have been carried out. */
const unanswered = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'AbortError', 'TimeoutError']);

export function isThrottled(error: unknown): boolean {
  return throttling.has(nameOf(error)) || statusOf(error) === 429;
}

export function isUnreachable(error: unknown): boolean {
  return unreachable.has(codeOf(error));
}

/** No answer came, or only that the service broke: what was asked for may have happened or not. */
export function isUnanswered(error: unknown): boolean {
  const status = statusOf(error);
  if (status !== null) return status >= 500;
  return unanswered.has(codeOf(error)) || unanswered.has(nameOf(error));
}

/** Waits for one call; throws `RetryLater` when it failed for a reason that passes. */
export async function orRetryLater<T>(what: string, call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!isThrottled(error) && !isUnreachable(error) && !isUnanswered(error)) throw error;
    throw new RetryLater(`${what}: ${nameOf(error)}`, { cause: error });
  }
}

export function nameOf(error: unknown): string {
  return (error as Partial<SdkError> | null)?.name ?? '';
}

function codeOf(error: unknown): string {
  return (error as Partial<SdkError> | null)?.code ?? '';
}

/** The HTTP status of SES's, DynamoDB's, S3's or SQS's answer; `null` when none came. */
export function statusOf(error: unknown): number | null {
  return (error as Partial<SdkError> | null)?.$metadata?.httpStatusCode ?? null;
}
