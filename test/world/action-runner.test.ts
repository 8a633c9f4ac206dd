import { expect, test } from 'vitest'
import { inert, runnerOf } from '../../src/world/action/runner.ts'

test.each([
  ['a command', '::error::x', '\u200b::error::x'],
  ['an indented command', '  ::set-output name=a::b', '  \u200b::set-output name=a::b'],
  ['a command on a second line', 'read a.py\n::stop-commands::x', 'read a.py ::stop-commands::x'],
  ['a carriage return alone', 'a\r::error::x', 'a ::error::x'],
  ['the older form, wherever it stands', 'a ##[error]x ##[debug]y', 'a # #[error]x # #[debug]y'],
  ['an ordinary line', 'mle-review: pass; 6 requests', 'mle-review: pass; 6 requests'],
])('%s is said so that the runner takes no order from it', (_, text, said) => {
  const lines: string[] = []
  runnerOf({ write: (line) => lines.push(line) }).say(text)
  expect(lines).toEqual([`${said}\n`])
  expect(inert(inert(text))).toBe(inert(text))
})
