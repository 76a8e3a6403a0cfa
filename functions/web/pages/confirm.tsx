/** Second confirmations: six digits for what is risky, and a change of who speaks. */
import type { Confirmation, ContactChange, Engagement } from '../../../core/engagement/engagement.ts';
import type { Firm } from '../../firm.ts';
import { dayIn } from '../when.ts';

export function ConfirmPage({ words, waiting, firm }: { words: string; waiting: Confirmation; firm: Firm }) {
  return (
    <>
      <h1>Did you write this to us?</h1>
      <p>What it asks for can do harm if somebody else wrote it. So we ask twice.</p>
      <blockquote>{words}</blockquote>
      {waiting.codeHash ? <Digits tries={waiting.tries} /> : <SendCode />}
      <p class="soft">Not you? Ring us now: {firm.contractor.phone}.</p>
    </>
  );
}

function SendCode() {
  return (
    <form method="post">
      <button type="submit">Yes, send me the code</button>
    </form>
  );
}

function Digits({ tries = 0 }: { tries?: number }) {
  return (
    <>
      <p>We have just mailed you six digits. They count for 15 minutes.</p>
      {tries > 0 ? (
        <p class="bad" role="alert">
          That was not right. {tries >= 5 ? 'Please ask for a new code.' : 'Please look again.'}
        </p>
      ) : null}
      <form method="post">
        <label for="code">The six digits</label>
        <input
          id="code"
          name="code"
          inputmode="numeric"
          autocomplete="one-time-code"
          pattern="[0-9]{6}"
          maxlength={6}
          required
        />
        <p>
          <button type="submit">Confirm</button>
        </p>
      </form>
      <form method="post">
        <button type="submit" class="quiet">
          Send a new code
        </button>
      </form>
    </>
  );
}

interface ChangeProps {
  readonly engagement: Engagement;
  readonly open: ContactChange;
  readonly firm: Firm;
}

export function ChangePage({ engagement, open, firm }: ChangeProps) {
  return (
    <>
      <h1>A new contact?</h1>
      <p>
        {open.askedBy} asks that from {dayIn(open.starts)} on, <strong>{open.to.name}</strong> (
        {open.to.email}) speaks for {engagement.client.name}. From then on we act only on what they tell us.
      </p>
      {open.tries > 0 ? (
        <p class="bad" role="alert">
          Those digits were not right.
        </p>
      ) : null}
      <form method="post">
        {open.codeHash ? (
          <>
            <label for="code">The six digits we read out to you by phone</label>
            <input id="code" name="code" inputmode="numeric" pattern="[0-9]{6}" maxlength={6} required />
          </>
        ) : null}
        <p>
          <button type="submit">Yes, I confirm this</button>
        </p>
      </form>
      <p class="soft">If this is wrong, do nothing, and ring us: {firm.contractor.phone}.</p>
    </>
  );
}
