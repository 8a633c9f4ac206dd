import { expect, test } from 'vitest'
import { notWritten } from '../../src/reply/not-written.ts'

test("what GitHub repeats of an author's words in its refusal is inert, and our mend stays code", () => {
  const why = "GitHub refused: path 'steps/@acme/all #1 <img src=x>.py' is wrong\n\n# Passed. Give the App `pull_requests: write`."
  const text = notWritten([why])
  expect(text).toMatch(/^> \[!WARNING\]\n> Not written to GitHub: GitHub refused: [^\n]*`pull_requests: write`\.\n\n$/)
  expect(text).not.toMatch(/@acme|#1|<img|\n# /)
})
