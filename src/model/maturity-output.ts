import { z } from 'zod'
import { maturityTracks, pointIds, scoreSections } from './maturity.ts'

const place = z.looseObject({ path: z.string(), line: z.number().nullable().describe('1-based; null: the file proves it by being there.') })
const sum = z.number().min(0).max(7).describe('Of seven.')

/** `mle-review maturity --format json`. Extra properties may join; those named here stay. */
export const maturityOutput = z.looseObject({
  level: z.literal([0, 1, 2, 3]).describe('0 manual, 1 automated, 2 monitored, 3 adaptive.'),
  track: z.enum(maturityTracks).describe('What it is judged as: a repository that trains models, or one that asks models of others.'),
  learns: z.boolean().describe('Whether anything here trains at all.'),
  byHand: place.nullable().describe('A notebook that trains, where no program does.'),
  points: z.array(
    z.looseObject({
      id: z.enum(pointIds),
      level: z.literal([1, 2, 3]).describe('The level that asks for it.'),
      seen: z.array(place).describe('What proves it; empty: not seen here.'),
    }),
  ),
  next: z.array(z.enum(pointIds)).max(2).describe('The points that are missing first.'),
  tests: z
    .array(z.looseObject({ section: z.enum(scoreSections), id: z.string(), score: z.literal([0, 0.5, 1]), seen: z.array(place) }))
    .describe('The 28 tests of the ML Test Score; 0: not seen here.'),
  sections: z.strictObject(Object.fromEntries(scoreSections.map((section) => [section, sum]))),
  score: z.number().describe('The lowest of the four sections.'),
})
