/** Hands a mail to the SMTP door as some server on the internet would: from that server's address and name. */
import { connect } from 'node:net';
import { createInterface } from 'node:readline';

export interface Submission {
  readonly port: number;
  /** MAIL FROM, empty for the null sender. */
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Uint8Array;
  /** The server it is to come from; without one it comes from this machine. */
  readonly server?: { readonly ip: string; readonly name: string };
}

/** Returns the door's answer to the mail; throws its refusal, whichever command it refused. */
export async function submit({ port, from, to, raw, server }: Submission): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  // Seen as the end of the replies below.
  socket.on('error', () => undefined);
  const replies = createInterface(socket)[Symbol.asyncIterator]();
  const reply = async () => {
    for (;;) {
      const { value, done } = await replies.next();
      if (done || !value) throw new Error('The mail door hung up.');
      if (value[3] === '-') continue;
      if (value >= '4') throw new Error(value);
      return value;
    }
  };
  const command = (line: string) => {
    socket.write(`${line}\r\n`);
    return reply();
  };
  try {
    await reply();
    await command(`EHLO ${server?.name ?? 'localhost'}`);
    if (server) {
      await command(`XCLIENT ADDR=${server.ip}`);
      await command(`EHLO ${server.name}`);
    }
    await command(`MAIL FROM:<${from}>`);
    for (const address of to) await command(`RCPT TO:<${address}>`);
    await command('DATA');
    socket.write(dotStuffed(raw));
    return await command('.');
  } finally {
    socket.end('QUIT\r\n');
    socket.destroySoon();
  }
}

/** RFC 5321 section 4.5.2; the last line must be ended for the final dot to stand alone. */
function dotStuffed(raw: Uint8Array): Buffer {
  const text = Buffer.from(raw).toString('latin1').replace(/^\./gm, '..');
  return Buffer.from(text.endsWith('\r\n') ? text : `${text}\r\n`, 'latin1');
}
