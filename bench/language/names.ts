// Names alone, with and without the model: node bin/run.js bench/language/names.ts [FOLDER]. UNER EWT dev with its own words, and as a check on news
// of a war the reports of re3d that are never trained on (the BBC's; domain/re3d-train.jsonl.gz, https://github.com/dstl/re3d), from raw text.
import { ruleNames } from '../../src/language/names/rule-names.ts'
import type { NameSpan } from '../../training/corpus/names/named-sentence.ts'
import { type NamedRange, type NamedReport, readRe3d } from '../../training/corpus/names/re3d.ts'
import { readUner } from '../../training/corpus/names/uner.ts'
import { corporaFolder, LANGUAGE_CORPORA, requireCorpora } from '../corpora.ts'
import { lineOf } from '../floor.ts'
import type { Engine } from './engine.ts'
import { f1 } from './f1.ts'
import { evaluateNames, type NameEvaluation, SCORED_KINDS, totalNames } from './name-evaluation.ts'
import { namesOnGivenWords } from './name-runs.ts'
import { openEngine } from './open-engine.ts'

const RE3D = { path: 'domain/re3d-train.jsonl.gz', home: 're3d, https://github.com/dstl/re3d' }

function say(corpus: string, { exact, spans, byKind }: NameEvaluation): void {
  const figure = (name: string, value: number) => console.log(lineOf(`names ${name}, ${corpus}`, value))
  figure('F1', f1(exact))
  figure('precision', (100 * exact.right) / Math.max(1, exact.found))
  figure('recall', (100 * exact.right) / Math.max(1, exact.gold))
  figure('F1 spans only', f1(spans))
  for (const kind of SCORED_KINDS) figure(`F1 ${kind}`, f1(byKind[kind]))
}

/** Names by their characters, on both sides. */
function onReports(engine: Engine, reports: readonly NamedReport[], byRule: boolean): NameEvaluation {
  return totalNames(
    reports.map(({ text, names }) => {
      const analysis = engine.analyse(text)
      const outermost = analysis.names.filter(({ inside }) => inside === undefined)
      return evaluateNames(names.map(rangeAsSpan), (byRule ? rangesByRule(analysis) : outermost).map(rangeAsSpan))
    }),
  )
}

function rangesByRule({ sentences, tokens }: ReturnType<Engine['analyse']>): NamedRange[] {
  return sentences.flatMap(sentence => {
    const own = tokens.slice(...sentence.tokens)
    return ruleNames(own.map(({ text }) => text)).map(({ first, last, kind }) => ({
      start: own[first]?.start ?? 0,
      end: own[last]?.end ?? 0,
      kind,
    }))
  })
}

function rangeAsSpan({ start, end, kind }: NamedRange): NameSpan {
  return { first: start, last: end, kind }
}

const paths = requireCorpora(corporaFolder(process.argv[2]), { uner: LANGUAGE_CORPORA.unerDev, re3d: RE3D })
const { engine } = await openEngine()
const rules: Engine = { ...engine, names: sentences => sentences.map(ruleNames) }
const uner = readUner(paths.uner)
const news = readRe3d(paths.re3d).filter(({ part }) => part.startsWith('BBC'))
say('UNER EWT dev, rules alone', namesOnGivenWords(rules, uner))
say('re3d news, rules alone', onReports(rules, news, true))
say('UNER EWT dev', namesOnGivenWords(engine, uner))
say('re3d news', onReports(engine, news, false))
