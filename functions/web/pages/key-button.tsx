/** A button that one key presses, and that names its key. */
import type { Child } from 'hono/jsx';

interface ButtonProps {
  readonly name: string;
  readonly value: string;
  /** The one key that presses it. */
  readonly hotkey: string;
  readonly quiet?: boolean;
  readonly pressed?: boolean;
  readonly children?: Child;
}

export function KeyButton({ name, value, hotkey, quiet = false, pressed, children }: ButtonProps) {
  const state = pressed === undefined ? {} : { 'aria-pressed': pressed ? 'true' : 'false' };
  return (
    <button
      type="submit"
      name={name}
      value={value}
      class={quiet ? 'quiet' : ''}
      accesskey={hotkey}
      data-key={hotkey}
      {...state}
    >
      {children} <kbd>{hotkey}</kbd>
    </button>
  );
}
