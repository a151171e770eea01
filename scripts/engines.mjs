/** The browser engines beside Chromium, the programs they need and the Debian packages that bring them. */
import { existsSync } from 'node:fs';

export const engines = [
  { name: 'Firefox ESR', programs: ['/usr/bin/firefox-esr'], packages: ['firefox-esr'] },
  {
    name: 'WebKitGTK',
    programs: ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb', '/usr/bin/python3'],
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'python3-gi', 'gir1.2-webkit2-4.1'],
  },
];

/** @param {(typeof engines)[number]} engine */
export const isInstalled = ({ programs }) => programs.every((program) => existsSync(program));
