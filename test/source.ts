/** One import or re-export of a TypeScript file. */
export interface Import {
  readonly specifier: string
  readonly typeOnly: boolean
}

const STATIC = /(?:^|[;\n}])\s*(import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]/g
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g

/** Every import, re-export and `import()` with a literal address, comments left out. */
export function importsOf(source: string): Import[] {
  const code = withoutComments(source)
  const found: Import[] = []
  for (const match of code.matchAll(STATIC)) found.push({ specifier: match[3] ?? '', typeOnly: match[2] !== undefined })
  for (const match of code.matchAll(DYNAMIC)) found.push({ specifier: match[1] ?? '', typeOnly: false })
  return found
}

/** The source without its comments; strings, templates and regular expressions keep theirs by a plain scan. */
export function withoutComments(source: string): string {
  return source.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|(?<!\\)\/\/[^\n]*/g,
    '$1',
  )
}

/** The source with its plain templates emptied, those that hold no code: word lists are written so. */
export function withoutPlainTemplates(source: string): string {
  return source.replace(/`(?:\\.|[^`\\$]|\$(?!\{))*`/g, "''")
}

/** The source with string literals emptied. Templates stay: they may hold code. */
export function withoutStrings(source: string): string {
  return source.replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, "''")
}
