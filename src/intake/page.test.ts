import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPage } from './page.ts'

const PARAGRAPHS = [
  'The bridge at Oster fell into the river on Friday after two days of shelling, the regional council said.',
  'Engineers had warned in the spring that its middle pier, built in 1961, would not stand another winter.',
  '“Nobody was on it when it went,” a council officer told the paper, and the ferry has run since noon.',
]

const page = (head: string, body = PARAGRAPHS.map(words => `<p>${words}</p>`).join('')) => `<!doctype html>
<html lang="en-GB"><head><title>Bridge falls at Oster | The Oster Post</title>${head}
<script>var a = "<p>not this</p>"</script><style>p { color: red }</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/war">War</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Bridge falls at Oster</h1>${body}<ul><li>Two piers still stand.</li></ul></article>
<footer><p>Copyright. <a href="/about">About us</a></p></footer><script>track()</script></body></html>`

const META = `<meta property="og:site_name" content="The Oster Post"><link rel="canonical" href="https://post.example/oster">
<meta property="article:published_time" content="2022-11-11T14:05:00+02:00">`

test('a page is its title and its paragraphs, without navigation, scripts or footer', () => {
  const draft = readPage(page(META))
  assert.equal(draft.text, ['Bridge falls at Oster', ...PARAGRAPHS, '- Two piers still stand.'].join('\n\n'))
  assert.equal(draft.headline && draft.text.slice(...draft.headline), 'Bridge falls at Oster')
  assert.ok(draft.text.slice(...draft.body).startsWith('The bridge at Oster'))
})

test('its metadata say when, where and by whom it was published', () => {
  const { title, published, outlet, url, language } = readPage(page(META))
  assert.deepEqual(
    { title, published, outlet, url, language },
    {
      title: 'Bridge falls at Oster',
      published: '2022-11-11T14:05:00+02:00',
      outlet: 'The Oster Post',
      url: 'https://post.example/oster',
      language: 'en-GB',
    },
  )
})

test('each place of a publication date is found', () => {
  const linked = { '@graph': [{ '@type': 'WebSite' }, { '@type': 'NewsArticle', datePublished: '2022-11-11' }] }
  const places = [
    '<meta name="date" content="2022-11-11">',
    '<meta name="DC.date.issued" content="11 November 2022">',
    `<script type="application/ld+json">${JSON.stringify(linked)}</script>`,
    `<script type="application/ld+json">{broken</script><meta itemprop="datePublished" content="2022-11-11">`,
    '<meta property="article:published_time" content="soon"><time datetime="2022-11-11">Friday</time>',
    '<time>November 11, 2022</time>',
  ]
  for (const place of places) {
    const inBody = place.includes('<time')
    const html = inBody ? page(place.replace(/<time.*/, ''), `${place}${PARAGRAPHS.join('<p>')}`) : page(place)
    const expected = place.includes('<time>') ? undefined : /2022-11-11|11 November 2022/
    const { published } = readPage(html)
    if (expected) assert.match(published ?? 'none', expected, place)
    else assert.equal(published, undefined, 'a time without datetime is not the publication')
  }
})

test('JSON-LD names the outlet and address where nothing else does', () => {
  const linked = {
    '@type': ['NewsArticle'],
    headline: 'Bridge falls',
    publisher: { name: 'Oster Radio' },
    mainEntityOfPage: { '@id': 'https://radio.example/1' },
  }
  const draft = readPage(page(`<script type="application/ld+json">${JSON.stringify(linked)}</script>`))
  assert.equal(draft.outlet, 'Oster Radio')
  assert.equal(draft.url, 'https://radio.example/1')
  assert.equal(draft.title, 'Bridge falls')
})

test('a page too small for an article is read whole, but for its frame', () => {
  const draft = readPage('<nav>Home</nav><p>Bridge <b>fell</b>.</p>')
  assert.equal(draft.text, 'Bridge fell.')
})

test('a page of thousands of nested elements is read in seconds, with its words', () => {
  const start = performance.now()
  const draft = readPage(
    `<html><title>Deep</title><body>${'<div>'.repeat(20_000)}<p>${PARAGRAPHS[0]}</p></body></html>`,
  )
  assert.ok(draft.text.includes(PARAGRAPHS[0] ?? ''))
  assert.ok(performance.now() - start < 5000)
})
