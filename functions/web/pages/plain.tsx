/** Short pages for clients: one heading, one sentence, at most one button. */
import type { Engagement } from '../../../core/engagement/engagement.ts';

export function Notice({ title, words }: { title: string; words: string }) {
  return (
    <>
      <h1>{title}</h1>
      <p>{words}</p>
    </>
  );
}

export function UnsubscribePage({ engagement }: { engagement: Engagement }) {
  return (
    <>
      <h1>Stop reminders?</h1>
      <p>
        We then write to you about {engagement.project.title} only when you must agree or confirm something.
      </p>
      <form method="post">
        <button type="submit">Stop reminders</button>
      </form>
    </>
  );
}

export function ExpiredPage() {
  return (
    <>
      <h1>This link is too old</h1>
      <p>We can mail you a fresh one. It goes to the address that this one was sent to.</p>
      <form method="post">
        <button type="submit">Mail me a fresh link</button>
      </form>
    </>
  );
}
