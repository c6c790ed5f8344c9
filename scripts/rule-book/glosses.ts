import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const \w+[^=\n]*= \{\s*(?:rule|name): '([^']+)'/g

/** The sentence that the source says of each rule of a folder, from the comment over it, by the rule's name. */
export function glossesOf(folder: string): ReadonlyMap<string, string> {
  const glosses = new Map<string, string>()
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /(?<!\.test)\.ts$/.test(name))
  for (const file of files.sort()) {
    for (const [, comment = '', rule = ''] of readFileSync(join(folder, file), 'utf8').matchAll(DOCUMENTED))
      glosses.set(rule, comment.replace(/^\s*\*\s?/gm, ''))
  }
  return glosses
}
