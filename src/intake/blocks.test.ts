import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOfHtml, lineOfHtml } from './blocks.ts'

const EXAMPLES: readonly (readonly [html: string, blocks: readonly string[]])[] = [
  ['<p>One\n  two</p>\n<p>Three</p>', ['One two', 'Three']],
  ['<ul><li>One</li><li><p>Two</p></li></ul>', ['- One', '- Two']],
  ['He said <q>no</q>.', ['He said “no”.']],
  ['One<br>two<br><br>Three', ['One\ntwo', 'Three']],
  ['A&nbsp;&amp;&#8220;B&rdquo; &lt;b&gt;', ['A &“B” <b>']],
  ['con\u00adtrol\u200b \u0007bell', ['control bell']],
  ['<p hidden>No</p><p style="display: none">No</p><script>no()</script><style>p{}</style><p>Yes</p>', ['Yes']],
  ['<div>One<div>Two</div>three</div>', ['One', 'Two', 'three']],
  ['Strong<b>est</b> <i>word</i>', ['Strongest word']],
  ['', []],
]

for (const [html, blocks] of EXAMPLES) {
  test(`“${html.slice(0, 60)}” has ${blocks.length} paragraphs`, () => assert.deepEqual(blocksOfHtml(html), blocks))
}

test('a title loses its markup and entities', () => {
  assert.equal(lineOfHtml('A &amp; B <i>fall</i>'), 'A & B fall')
  assert.equal(lineOfHtml(' A  B '), 'A B')
})
