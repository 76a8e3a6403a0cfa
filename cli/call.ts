/** Calls the JSON API of the local system that is running. */
import { findRunning } from '../local/running.ts';

/**
 * The answer, where it is a good one. Throws one line that says what to do: when nothing runs with that data folder,
 * when it does not answer, and with the system's own words when it refuses.
 */
export async function callRunning(data: string, path: string, init: RequestInit = {}): Promise<Response> {
  const running = findRunning(data);
  if (!running) throw new Error(`nothing runs in ${data}: start it first with: sayso start --data ${data}`);
  const headers = { ...init.headers, authorization: `Bearer ${running.token}` };
  const answer = await fetch(`${running.url}${path}`, { ...init, headers }).catch(() => {
    throw new Error(`the system at ${running.url} does not answer: start it again with: sayso start`);
  });
  if (answer.ok) return answer;
  const { detail } = (await answer.json().catch(() => ({}))) as { detail?: string };
  throw new Error(detail ?? `the system answered ${answer.status}`);
}
