/** The system's clock and the buttons that move it. */

/** How far each button moves the clock. */
export const moves = {
  hour: { label: 'An hour on', by: { hours: 1 } },
  day: { label: 'A day on', by: { hours: 24 } },
  week: { label: 'A week on', by: { hours: 7 * 24 } },
} as const;

export function ClockPage({ now }: { now: string }) {
  return (
    <>
      <h1>The clock</h1>
      <p class="lead">
        It is {now} here. Moving the clock on sends whatever falls due on the way; it never goes back.
      </p>
      <form method="post" action="/clock" class="row">
        {Object.entries(moves).map(([name, { label }]) => (
          <button type="submit" name="by" value={name}>
            {label}
          </button>
        ))}
      </form>
    </>
  );
}
