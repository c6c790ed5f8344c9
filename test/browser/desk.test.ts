import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { Brief, EventsPage } from '../../src/http/contract.ts'
import { type Served, serveDesk } from '../../src/http/server.ts'
import { SECTIONS } from '../../web/view.ts'
import { DESK_FOLDER, openSampleDesk } from '../sample-desk.ts'
import { startChromium, whySkipped } from './chromium.ts'
import { coloursIn } from './picture.ts'

const skip = whySkipped() ?? false
let sample: Awaited<ReturnType<typeof openSampleDesk>>
let served: Served
let browser: Browser

before(async () => {
  if (skip) return
  if (!existsSync(join(DESK_FOLDER, 'index.html'))) throw new Error('the desk is not built: run “npm run build”')
  sample = await openSampleDesk()
  const started = await serveDesk({ desk: sample.desk, host: '127.0.0.1', port: 0, deskFolder: DESK_FOLDER })
  assert.ok(started.ok)
  served = started.value
  browser = await startChromium()
})
after(async () => {
  if (skip) return
  await browser?.close()
  await served?.close()
  await sample?.end()
})

/** Opens an address of the desk, does the journey, and fails on any console error, failed page or request elsewhere. */
async function journey(path: string, walk: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 }, ...options })
  const faults: string[] = []
  page.on('console', message => message.type() === 'error' && faults.push(`console: ${message.text()}`))
  page.on('pageerror', error => faults.push(`page: ${error.message}`))
  page.on('request', request => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(served.address))
      faults.push(`elsewhere: ${request.url()}`)
  })
  page.on('response', response => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`))
  try {
    await page.goto(served.address + path)
    await page.waitForLoadState('networkidle')
    await walk(page)
    assert.deepEqual(faults, [])
  } finally {
    await page.close()
  }
}

const ask = async <T>(path: string): Promise<T> => (await (await fetch(served.address + path)).json()) as T // the contract's
const markedWords = (page: Page) =>
  page.locator('aside mark[data-span]').evaluateAll(marks => {
    const bySpan = new Map<string, string>()
    for (const mark of marks) {
      const span = mark.getAttribute('data-span') ?? ''
      bySpan.set(span, (bySpan.get(span) ?? '') + mark.textContent)
    }
    return [...bySpan.values()]
  })
// What runs in the page is given as words: the checker knows no page here.
const isSeen = (page: Page): Promise<boolean> =>
  page.evaluate(`(() => {
    const { top, bottom } = document.querySelector('aside mark[data-span]').getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })()`)

test('the desk opens on the brief, with counts said in full', { skip }, () =>
  journey('', async page => {
    const brief = await ask<Brief>('api/brief')
    assert.equal(await page.locator('main h1').textContent(), brief.title)
    assert.match((await page.locator('header').textContent()) ?? '', /\d+ reports, \d+ independent/)
    assert.equal(await page.locator('main section h2').count(), brief.sections.length + 1)
  }),
)

test('a footnote of the brief leads to its sentence, and the words marked are the words quoted', { skip }, () =>
  journey('', async page => {
    const brief = await ask<Brief>('api/brief')
    for (const number of [1, 4, brief.footnotes.length]) {
      const note = brief.footnotes.find(footnote => footnote.number === number)
      assert.ok(note)
      await page.locator(`main [data-footnote="${number}"]`).first().click()
      await page.locator(`aside [data-report="${note.report}"] mark[data-span]`).first().waitFor()
      assert.equal((await markedWords(page)).join(' … ').replaceAll(/\s+/g, ' '), note.quote.replaceAll(/\s+/g, ' '))
      assert.ok(await isSeen(page), 'the mark is in sight')
    }
  }),
)

test('an event that is opened shows its fields, and its words marked', { skip }, () =>
  journey('?section=events', async page => {
    const row = page.locator('main [data-row]').nth(3)
    const id = await row.getAttribute('data-row')
    await row.click()
    await page.locator('section[aria-label="What is open"] dl dt').first().waitFor()
    await page.locator('aside mark[data-span]').first().waitFor()
    assert.match(page.url(), new RegExp(`id=${id}`))
    const words = await markedWords(page)
    assert.ok(words.length > 0 && words.every(word => word.trim().length > 0))
    assert.ok(await isSeen(page))
  }),
)

test('accounts that differ stand side by side', { skip }, () =>
  journey('', async page => {
    const { items } = await ask<EventsPage>('api/events?disputed=yes')
    await page.goto(`${served.address}?section=events&id=${items[0]?.id}`)
    const table = page.locator('table').first()
    await table.waitFor()
    assert.match((await table.locator('caption').textContent()) ?? '', /≠ disputed/)
    assert.ok((await table.locator('tbody tr').count()) >= 2)
  }),
)

test('the map is drawn and holds the same events as the list', { skip }, () =>
  journey('?section=map', async page => {
    await page.locator('[data-state="drawn"]').waitFor({ timeout: 30_000 })
    const picture = await page.locator('canvas.maplibregl-canvas').screenshot()
    assert.ok((await coloursIn(page, picture)) > 20, 'land, sea, borders and marks are there')
    const { total } = await ask<EventsPage>('api/events')
    assert.match(
      (await page.locator('main [role=status]').first().textContent()) ?? '',
      new RegExp(`of ${total} events`),
    )
  }),
)

test('a day of the timeline leads to its events', { skip }, () =>
  journey('?section=timeline', async page => {
    await page.locator('figure svg rect').first().waitFor()
    await page.locator('figure svg rect').first().click()
    await page.waitForURL(/section=events/)
    const { searchParams } = new URL(page.url())
    assert.match(searchParams.get('from') ?? '', /^\d{4}-\d{2}-\d{2}$/)
    assert.equal(searchParams.get('from'), searchParams.get('to'))
    await page.locator('main [data-row]').first().waitFor()
  }),
)

test('a search finds a report and opens its words', { skip }, () =>
  journey('', async page => {
    await page.keyboard.press('/')
    await page.keyboard.type('curfew')
    await page.keyboard.press('Enter')
    await page.locator('main [data-row]').first().waitFor()
    assert.ok((await page.locator('main [data-row] b').allTextContents()).some(word => /curfew/i.test(word)))
    await page.locator('main [data-row]').first().click()
    await page.locator('aside [data-report]').waitFor()
  }),
)

test('the address brings the same view back, and back goes back', { skip }, () =>
  journey('?section=statements', async page => {
    await page.locator('main [data-row]').nth(1).click()
    await page.locator('aside mark[data-span]').first().waitFor()
    await page.locator('section [data-footnote="2"]').first().click()
    await page.waitForURL(/span=/)
    await page.locator('aside mark[data-span]').first().waitFor()
    const [address, words] = [page.url(), await markedWords(page)]
    await page.goBack()
    await page.waitForURL(url => !url.search.includes('span='))
    await page.goBack()
    await page.waitForURL(url => !url.search.includes('id='))
    assert.equal(await page.locator('aside').count(), 0)
    await page.goto(address)
    await page.locator('aside mark[data-span]').first().waitFor()
    assert.deepEqual(await markedWords(page), words)
  }),
)

test('a decision is made by key and taken back by key', { skip }, () =>
  journey('?section=events', async page => {
    await page.locator('main [data-row]').first().click()
    const said = page.locator('section [role=status]')
    await said.getByText('Not reviewed').waitFor()
    await page.keyboard.press('x')
    await said.getByText(/Rejected by/).waitFor()
    await page.keyboard.press('z')
    await said.getByText('Not reviewed').waitFor()
  }),
)

test('all can be reached by keys, and single keys can be turned off', { skip }, () =>
  journey('?section=events', async page => {
    await page.locator('main [data-row]').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    const second = await page.locator('main [data-row]').nth(1).getAttribute('data-row')
    assert.equal(await page.evaluate(`document.activeElement.getAttribute('data-row')`), second)
    await page.keyboard.press('Enter')
    await page.locator('section[aria-label="What is open"] h2').waitFor()
    await page.keyboard.press('Escape')
    await page.waitForURL(url => !url.search.includes('id='))
    await page.keyboard.press('?')
    await page.locator('dialog[open] input[type=checkbox]').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    assert.equal(await page.locator('dialog[open]').count(), 0)
  }),
)

test('markup in a report is words and nothing else', { skip }, () =>
  journey('?section=reports', async page => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script> Troops left the town.'
    await page.route('**/api/reports/*', async route => {
      const response = await route.fetch()
      const body = await response.json()
      body.report.text = hostile
      delete body.report.headline
      body.report.title = '<b>bold</b>'
      await route.fulfill({ response, json: body })
    })
    await page.locator('main [data-row]').first().click()
    await page.locator('aside [data-report]').waitFor()
    assert.equal((await page.locator('aside [data-report]').textContent())?.trim(), hostile)
    assert.equal(await page.locator('aside img, aside script, aside b').count(), 0)
    assert.equal(await page.title(), 'Dateline')
  }),
)

test('where the server is gone, the desk says what to do', { skip }, async () => {
  const page = await browser.newPage()
  await page.route('**/api/events*', route => route.abort())
  await page.goto(`${served.address}?section=events`)
  const note = page.locator('[role=alert]')
  await note.waitFor({ timeout: 20_000 })
  assert.match((await note.textContent()) ?? '', /does not answer.*npm start/s)
  await page.close()
})

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const AUDIT = `axe.run().then(({ passes, violations }) => ({ passed: passes.length, violations }))`
interface Audit {
  readonly passed: number
  readonly violations: readonly { readonly id: string; readonly impact: string; readonly nodes: { html: string }[] }[]
}
const EVERY_SECTION = ['', '?q=bridge', ...SECTIONS.slice(1).map(section => `?section=${section}`)]
const AUDITED = [
  ['light', EVERY_SECTION],
  ['dark', ['', '?section=statements', '?section=timeline']],
] as const

for (const [colorScheme, sections] of AUDITED) {
  test(`no page has a serious fault of accessibility (${colorScheme})`, { skip }, async () => {
    const { items } = await ask<EventsPage>('api/events?disputed=yes')
    for (const path of [...sections, `?section=events&id=${items[0]?.id}`]) {
      const audit = async (page: Page) => {
        await page.evaluate(AXE)
        const { passed, violations }: Audit = await page.evaluate(AUDIT)
        assert.ok(passed > 10, 'the rules were run')
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
        const said = serious.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html.slice(0, 200)}`)
        assert.deepEqual(said, [])
      }
      await journey(path, audit, { colorScheme, viewport: { width: 1280, height: 720 } })
    }
  })
}

test('at 320 pixels nothing is cut off sideways', { skip }, async () => {
  const { items } = await ask<EventsPage>('api/events?disputed=yes')
  for (const path of ['', '?section=timeline', '?section=map', `?section=events&id=${items[0]?.id}`]) {
    await journey(
      path,
      async page => {
        const [wide = 0, seen = 0]: number[] = await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')
        assert.ok(wide <= seen, `${path}: ${wide} > ${seen}`)
      },
      { viewport: { width: 320, height: 800 } },
    )
  }
})
