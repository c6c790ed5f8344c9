import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFeed } from './feed.ts'
import { readJsonFile } from './json-file.ts'
import type { Part } from './part.ts'

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Oster Post</title><link>https://post.example/</link><language>en-gb</language>
<item><title>Bridge &amp;amp; road fall</title><link>/oster</link><guid isPermaLink="false">1</guid>
<pubDate>Fri, 11 Nov 2022 14:05:00 +0200</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>The bridge fell.</p><script>no()</script><ul><li>Two piers stand.</li></ul>]]></content:encoded></item>
<item><description>&lt;p&gt;No title &lt;b&gt;here&lt;/b&gt;.&lt;/p&gt;</description><pubDate>soon</pubDate></item>
</channel></rss>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Oster Radio</title><entry>
<title>Bridge falls</title><link rel="alternate" href="https://radio.example/1"/><id>u:1</id>
<published>2022-11-11T10:00:00Z</published><updated>2022-11-12T10:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The <b>bridge</b> fell.</p></div></content></entry></feed>`
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="x"><title>Oster Wire</title><link>http://wire.example</link><description>d</description></channel>
<item rdf:about="y"><title>Bridge falls</title><link>http://wire.example/y</link><description>It fell.</description><dc:date>2022-11-11</dc:date></item></rdf:RDF>`
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Oster Online',
  items: [
    {
      id: '1',
      url: 'https://online.example/1',
      title: 'Bridge <falls>',
      content_html: '<p>It fell.</p>',
      date_published: '2022-11-11T10:00:00Z',
    },
    { id: '2', content_text: 'One & two.\n\nThree < four.' },
  ],
})

function draftsOf(parts: Iterable<Part>) {
  return [...parts].map(part => ('draft' in part ? part.draft : assert.fail(JSON.stringify(part.complaint))))
}

test('RSS 2.0: full content before the description, dates and relative addresses as they are meant', () => {
  const [first, second] = draftsOf(readFeed(RSS))
  assert.equal(first?.text, 'Bridge & road fall\n\nThe bridge fell.\n\n- Two piers stand.')
  assert.equal(first?.url, 'https://post.example/oster')
  assert.equal(first?.published, 'Fri, 11 Nov 2022 14:05:00 +0200')
  assert.equal(first?.outlet, 'The Oster Post')
  assert.equal(first?.language, 'en-gb')
  assert.equal(second?.text, 'No title here.')
  assert.equal(second?.published, undefined)
})

test('Atom: publication before change, XHTML without its markup', () => {
  const [entry] = draftsOf(readFeed(ATOM))
  assert.equal(entry?.text, 'Bridge falls\n\nThe bridge fell.')
  assert.equal(entry?.published, '2022-11-11T10:00:00Z')
  assert.equal(entry?.url, 'https://radio.example/1')
  assert.equal(entry?.outlet, 'Oster Radio')
})

test('RDF: Dublin Core gives the date', () => {
  const [item] = draftsOf(readFeed(RDF))
  assert.equal(item?.text, 'Bridge falls\n\nIt fell.')
  assert.equal(item?.published, '2022-11-11')
})

test('JSON Feed: plain text and titles are no HTML', () => {
  const [first, second] = draftsOf(readJsonFile(JSON_FEED))
  assert.equal(first?.text, 'Bridge <falls>\n\nIt fell.')
  assert.equal(first?.published, '2022-11-11T10:00:00Z')
  assert.equal(second?.text, 'One & two.\n\nThree < four.')
})

test('a feed that is cut off, is none, or declares entities is refused', () => {
  const bomb = `<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${RSS}`
  for (const xml of [RSS.slice(0, 600), '<a/>', 'words', bomb, `<rss version="2.0"><channel>${'<a>'.repeat(50_000)}`]) {
    const [part] = readFeed(xml)
    assert.equal(part && 'complaint' in part && part.complaint.kind, 'bad-feed', xml.slice(0, 40))
  }
})
