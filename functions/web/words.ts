/** Small things every page says the same way. */

/** Such as `1 thing`, `3 things`; `nothing` for none. */
export function count(number: number, one: string, many = `${one}s`): string {
  return number === 0 ? `no ${many}` : `${number} ${number === 1 ? one : many}`;
}

/** Whole days of so many seconds, such as `2 days`. */
export function daysOf(seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}

/** A file's or an attachment's size. */
export function sizeWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1024 ? `${kilobytes} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** The text, cut to about so many characters. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).trimEnd()} …` : text;
}

export function messagePath(engagement: string, key: string): string {
  return `/engagements/${engagement}/messages/${encodeURIComponent(key)}`;
}
