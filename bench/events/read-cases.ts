import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { PARTS } from './case-shape.ts'
import { type ControlCase, ControlCaseShape } from './control-case-shape.ts'
import { type FigureCase, FigureCaseShape } from './figure-case-shape.ts'
import { type HardCase, HardCaseShape } from './hard-case-shape.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'events')

/** What happened and what did not, part by part; a file that is not well-formed is thrown back. */
export function readHardCases(): readonly HardCase[] {
  return readCases('hard-cases', HardCaseShape)
}

/** Who holds which place, part by part; a file that is not well-formed is thrown back. */
export function readControlCases(): readonly ControlCase[] {
  return readCases('control-cases', ControlCaseShape)
}

/** How many, part by part; a file that is not well-formed is thrown back. */
export function readFigureCases(): readonly FigureCase[] {
  return readCases('figures', FigureCaseShape)
}

function readCases<Case>(folder: string, shape: z.ZodType<Case>): readonly Case[] {
  return PARTS.flatMap(part =>
    z.array(shape).parse(JSON.parse(readFileSync(join(FOLDER, folder, `${part}.json`), 'utf8'))),
  )
}
