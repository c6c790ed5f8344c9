import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Path of the first of these programs that the search path holds; names with a separator are looked at as they are. */
export function installedProgram(names: readonly string[], searchPath: string): string | undefined {
  for (const name of names) {
    const places = /[\\/]/.test(name) ? [name] : searchPath.split(delimiter).map(folder => join(folder, name))
    const found = places.find(isExecutable)
    if (found) return found
  }
  return undefined
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Not there, or not for us: the next one is tried.
    return false
  }
}
