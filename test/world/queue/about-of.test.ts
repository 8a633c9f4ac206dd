import { expect, test } from 'vitest'
import { aboutOf } from '../../../src/world/queue/about-of.ts'
import { delivery, job } from './bench.ts'

test('a job says in the log which delivery, installation and pull request it is about', () => {
  expect(aboutOf({ ...job(7, 3), asked: 'a-guid' })).toEqual({ delivery: 'a-guid', installation: 3, pull: 'acme/fraud#7' })
  expect(aboutOf(delivery('b-guid', 4))).toEqual({ delivery: 'b-guid', installation: 4, pull: 'acme/fraud' })
  expect(aboutOf({ ...delivery('c-guid'), number: 12 })).toMatchObject({ pull: 'acme/fraud#12' })
})

test.each([null, {}, 'x', { guid: 3 }])('%j says nothing', (data) => {
  expect(aboutOf(data)).toEqual({})
})
