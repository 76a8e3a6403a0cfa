/** The pages of signing in and out: a sentence and a button each. */
export function SignInPage({ start }: { start: string }) {
  return (
    <>
      <h1>Sign in</h1>
      <p>
        This console is for the firm's own people. Clients need no account: they use the links in their mail.
      </p>
      <p>
        <a class="button" href={start}>
          Sign in
        </a>
      </p>
    </>
  );
}

export function SignOutPage({ email }: { email: string }) {
  return (
    <>
      <h1>Sign out</h1>
      <p>You are signed in as {email}.</p>
      <form method="post" action="/sign-out">
        <button type="submit">Sign out</button>
      </form>
    </>
  );
}

/** Signed in there, but nobody here: the way on is another account. */
export function NotOursPage({ email }: { email: string | null }) {
  return (
    <>
      <h1>This account may not come in</h1>
      <p>
        {email
          ? `${email} is not an address of the contractor's in sayso.config.json.`
          : 'Your provider does not say that it has verified your email address.'}
      </p>
      <form method="post" action="/sign-out">
        <button type="submit">Use another account</button>
      </form>
    </>
  );
}

export function FailedPage({ again, words }: { again: string; words: string }) {
  return (
    <>
      <h1>Signing in did not work</h1>
      <p>{words}</p>
      <p>
        <a class="button" href={again}>
          Try again
        </a>
      </p>
    </>
  );
}

export function LeavingPage({ to }: { to: string }) {
  return (
    <>
      <h1>You are signed out here</h1>
      <p>
        <a href={to}>Sign out at the provider too</a>: this happens by itself in a moment.
      </p>
    </>
  );
}
