/** `sayso login` and `sayso logout`: which deployed system the commands talk to, and as whom. */
import { spawn } from 'node:child_process';
import { Command } from '@commander-js/extra-typings';

export function loginCommand() {
  return new Command('login')
    .description('log in to a deployed system with your browser; the commands talk to it from then on')
    .requiredOption('--url <address>', 'where it runs: the output Console of the stack')
    .option('--no-browser', 'only print the address to open')
    .action(async ({ url: given, browser }) => {
      const [{ systemUrl }, { logIn }, { configFolder, keepLogin }, { callAs }] = await Promise.all([
        import('./login/provider.ts'),
        import('./login/log-in.ts'),
        import('./login/logins.ts'),
        import('./call.ts'),
      ]);
      const url = systemUrl(given);
      const login = await logIn(url, address => {
        console.log(`sign in with your browser:\n${address}`);
        if (browser) openBrowser(address);
      });
      const { firm } = (await (await callAs(login, '/api/health')).json()) as { firm: string };
      keepLogin(configFolder(), login);
      console.log(`logged in to ${firm} at ${url}`);
    });
}

export function logoutCommand() {
  return new Command('logout')
    .description('forget the token of a deployed system')
    .option('--url <address>', 'which one, where there are several; the last without it')
    .action(async ({ url }) => {
      const { configFolder, forgetLogin, loginsIn } = await import('./login/logins.ts');
      const login = loginsIn(configFolder()).findLast(one => !url || one.url === url.replace(/\/+$/, ''));
      if (!login) throw new Error(`you are not logged in${url ? ` to ${url}` : ''}`);
      forgetLogin(configFolder(), login.url);
      console.log(`logged out of ${login.url}`);
    });
}

const openers: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** As well as it goes: the address is on the screen. */
function openBrowser(address: string): void {
  const [program = 'xdg-open', ...args] = openers[process.platform] ?? [];
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
