import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const FOUND_AT = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where a Chromium is: `CHROMIUM`, or where systems put it; `undefined` for none. */
export function findChromium(): string | undefined {
  const given = process.env['CHROMIUM']
  return given && existsSync(given) ? given : FOUND_AT.find(path => existsSync(path))
}

/** Why the tests of the desk do not run, if they cannot. */
export function whySkipped(): string | undefined {
  return findChromium() === undefined ? 'skipped: no Chromium found (Debian: apt install chromium)' : undefined
}

/** Starts a Chromium that draws by software, so that pictures are the same everywhere, and calls nobody. */
export function startChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('no Chromium found')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}
