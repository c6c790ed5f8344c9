/**
 * A regular expression in which a space stands for up to five characters of white space, so that wrapped lines match and no run of blanks
 * is scanned twice. Case does not matter; `d` keeps the offsets of named groups. Five, since V8 writes out a repetition of up to four, and what follows
 * is then compiled once for each.
 */
export function pattern(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(sourceOf(strings, parts), 'dgi')
}

/** The same where upper case matters, as in the names of months. */
export function exactPattern(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(sourceOf(strings, parts), 'dg')
}

function sourceOf(strings: TemplateStringsArray, parts: readonly string[]): string {
  return String.raw(strings, ...parts).replaceAll(' ', '(?:\\s{1,5})')
}
