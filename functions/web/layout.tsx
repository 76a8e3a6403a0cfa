/** The frame of every page: skip link, one heading, the same way round everywhere. */
import type { Child } from 'hono/jsx';

export interface MenuItem {
  readonly href: string;
  readonly label: string;
}

export interface LayoutProps {
  readonly title: string;
  /** The contractor's firm, shown beside the product's name. */
  readonly firm: string;
  readonly menu: readonly MenuItem[];
  /** Path of the page, to mark its menu item. */
  readonly path: string;
  /** Stands in place of the product's name, on pages for clients. */
  readonly brand?: string;
  /** The local system's own time, where the clock can be moved. */
  readonly clock?: string | undefined;
  /** Loads the console's script; every page works without it. */
  readonly script?: boolean;
  readonly children?: Child;
}

export function Layout({ title, firm, menu, path, brand, clock, script = false, children }: LayoutProps) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${brand ?? 'sayso'}`}</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {script ? <script src="/script.js" defer /> : null}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the page
        </a>
        <header class="top">
          <div>
            {brand ? (
              <span class="brand">{brand}</span>
            ) : (
              <a class="brand" href="/">
                say<span>so</span>
              </a>
            )}
            <nav aria-label="Pages" hidden={menu.length === 0}>
              {menu.map(item => (
                <a href={item.href} aria-current={item.href === path ? 'page' : undefined}>
                  {item.label}
                </a>
              ))}
            </nav>
            {clock ? <span class="clock">{clock}</span> : null}
          </div>
        </header>
        <main id="main">{children}</main>
        <footer>{firm}</footer>
      </body>
    </html>
  );
}
