import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** One message as the mail server took it. */
interface Taken {
  from: string;
  to: string[];
  raw: string;
}

/** How the server behaves to the next sender: takes the message, refuses it for now or for good, or breaks off after taking it. */
export type Mood = 'take' | 'later' | 'never' | 'no_greeting' | 'drop_after_data';

/** A mail server on the loopback that speaks just enough SMTP, and misbehaves on request. */
export async function openMailServer() {
  const taken: Taken[] = [];
  const sockets = new Set<Socket>();
  const state: { mood: Mood } = { mood: 'take' };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    serveSender(socket, state, taken);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    behave: (mood: Mood) => {
      state.mood = mood;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function serveSender(socket: Socket, { mood }: { mood: Mood }, taken: Taken[]): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  if (mood === 'no_greeting') return void socket.destroy();
  let message: Taken = { from: '', to: [], raw: '' };
  let reading = false;
  let rest = '';
  say('220 mail.example');
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    rest += chunk;
    for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
      const line = rest.slice(0, end);
      rest = rest.slice(end + 2);
      if (reading && line !== '.') message.raw += `${line}\r\n`;
      else if (reading) {
        reading = false;
        taken.push(message);
        if (mood === 'drop_after_data') return void socket.destroy();
        say('250 taken');
      } else answer(line);
    }
  });
  function answer(line: string): void {
    const [, address = ''] = /<([^>]*)>/.exec(line) ?? [];
    if (/^MAIL/i.test(line)) message = { from: address, to: [], raw: '' };
    if (/^RCPT/i.test(line) && mood === 'later') return void say('451 later');
    if (/^RCPT/i.test(line) && (mood === 'never' || address.startsWith('okand')))
      return void say('550 unknown');
    if (/^RCPT/i.test(line)) message.to.push(address);
    reading = /^DATA/i.test(line);
    say(reading ? '354 go on' : /^QUIT/i.test(line) ? '221 bye' : '250 ok');
  }
}
