/** A person at a browser, as far as HTTP shows it: keeps cookies, follows links, fills in forms. */

export interface Visited {
  readonly url: string;
  readonly status: number;
  readonly html: string;
}

export class Visitor {
  /** By origin, then by name. */
  readonly cookies = new Map<string, Map<string, string>>();

  /** One request, redirects not followed. */
  async ask(url: string, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(url);
    const jar = this.cookies.get(origin) ?? new Map<string, string>();
    this.cookies.set(origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', ...init, headers: { ...init.headers, cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value && !/max-age=0/i.test(line) && !/expires=thu, 01 jan 1970/i.test(line)) jar.set(name!, value);
      else jar.delete(name!);
    }
    return answer;
  }

  /** Follows redirects, by `Location` and by `Refresh`, until a page is shown or `until` comes next. */
  async open(url: string, init: RequestInit = {}, until?: (url: string) => boolean): Promise<Visited> {
    let [next, how] = [url, init];
    for (let hops = 0; hops < 15; hops += 1) {
      if (until?.(next)) return { url: next, status: 0, html: '' };
      const answer = await this.ask(next, how);
      const html = await answer.text();
      const to = answer.headers.get('location') ?? answer.headers.get('refresh')?.replace(/^0; url=/, '');
      if (!to) return { url: next, status: answer.status, html };
      [next, how] = [new URL(to, next).href, {}];
    }
    throw new Error(`${url} leads nowhere`);
  }

  /** Presses the page's button, its fields filled in. */
  async press(
    page: Visited,
    fields: Readonly<Record<string, string>> = {},
    until?: (url: string) => boolean,
  ): Promise<Visited> {
    const action = /<form[^>]*\baction="([^"]*)"/.exec(page.html)?.[1];
    const hidden = [...page.html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
      /name="([^"]*)"/.exec(input)![1]!,
      /value="([^"]*)"/.exec(input)?.[1] ?? '',
    ]);
    const body = new URLSearchParams({ ...Object.fromEntries(hidden), ...fields });
    const headers = { origin: new URL(page.url).origin };
    return this.open(new URL(action ?? '', page.url).href, { method: 'POST', body, headers }, until);
  }

  /** Signs in at the provider's own pages and agrees, from its first page on. */
  async signInThere(page: Visited, login: string, until?: (url: string) => boolean): Promise<Visited> {
    const asked = await this.press(page, { login, password: 'any' }, until);
    return asked.html.includes('value="consent"') ? this.press(asked, {}, until) : asked;
  }
}

/** Where the page's link with these words leads. */
export function linkIn({ url, html }: Visited, words: string): string {
  const found = [...html.matchAll(/<a\b[^>]*href="([^"]*)"[^>]*>([^<]*)</g)].find(
    ([, , text]) => text === words,
  );
  if (!found) throw new Error(`${url} has no link "${words}"`);
  return new URL(found[1]!.replaceAll('&amp;', '&'), url).href;
}
