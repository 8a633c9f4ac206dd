import { expect, test } from 'vitest'
import type { ProjectStatus } from '../../../src/model/project.ts'
import { statusOf } from '../../../src/read/project/status-words.ts'

const told: Record<ProjectStatus | 'nothing', string[]> = {
  completed: [
    'Done',
    'Completed on 12/31/2026',
    'done, 1/2/2026',
    'Complete since May 2026',
    '100% done',
    'Launched to 100% of users',
    'Shipped v2',
    'Done (shipped 2026-06-01) 🎉',
    'Completed. Next steps are in retro.md',
    '✅',
    'Live with all customers',
    'Shipped as part of v2',
    'abgeschlossen am 3. Mai 2026',
  ],
  active: [
    '80% done',
    '90 % complete',
    'almost done',
    'not done',
    'Not yet live',
    '2/5 milestones',
    'live in 3 of 12 countries',
    'Launched to 10% of users',
    'closed beta',
    'finished phase 2',
    'Done with data collection',
    'Complete rewrite in progress',
    'Released v1. Working on v2',
    '🔴',
    ':large_green_circle: On track',
  ],
  paused: ['On hold until Q1', 'Paused (60% done)', '⏸'],
  planned: ['not started', 'Planning'],
  archived: ['Archived - 50% done', 'Cancelled, replaced by X'],
  nothing: ['waiting for labels', 'Complete overhaul', 'Ana knows', ''],
}

test.each(Object.entries(told).flatMap(([status, all]) => all.map((text) => [text, status])))('“%s” is %s', (text, status) => {
  expect(statusOf(text) ?? 'nothing').toBe(status)
})
