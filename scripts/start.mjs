/** `npm start`: builds the app and serves it on this machine, always at the same address, because the diary belongs to the address. */
import { build } from 'vite';
import { appPort } from './ports.mjs';
import { portIsFree, serve } from './serve.mjs';

const port = appPort;

if (!(await portIsFree(port))) {
  console.error(
    `Port ${port} is already in use, perhaps by this app in another window. Stop that first: `
    + 'at another port the app would open another, empty diary.',
  );
  process.exit(1);
}
await build({ logLevel: 'warn' });
const { url } = await serve({ port });
console.log(`\nDay by Day · Día a día is running at ${url}/\nStop it with Ctrl+C.`);
