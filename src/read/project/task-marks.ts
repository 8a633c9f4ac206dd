/** A task as plugins of Obsidian write it, without what they wrote behind it. */
export interface MarkedTask {
  text: string
  /** When it was done, else when it is due; as it is written. */
  date: string
  done: boolean
}

const day = String.raw`\d{4}-\d{2}-\d{2}`
const emoji = new RegExp(String.raw`(📅|✅|⏳|🛫|➕|❌)\uFE0F?\s*(${day})`, 'gu')
const field = new RegExp(String.raw`[[(](due|scheduled|completion|completed|done|start|created)\s*::\s*(${day})[^\])]{0,40}[\])]`, 'gi')
const isOurs = /📅|🛫|➕|::/u

/** `Baseline 📅 2026-03-01 ✅ 2026-03-04`, `Baseline [due:: 2026-03-01]`; null for a text without such marks. */
export function taskMarks(text: string): MarkedTask | null {
  if (!isOurs.test(text)) return null
  const marks = new Map([...text.matchAll(emoji), ...text.matchAll(field)].map(([, mark = '', date = '']) => [mark.toLowerCase(), date]))
  const done = ['✅', 'completion', 'completed', 'done'].flatMap((it) => marks.get(it) ?? [])[0]
  const due = ['📅', 'due', '⏳', 'scheduled'].flatMap((it) => marks.get(it) ?? [])[0]
  const date = done ?? due
  const plain = text
    .replace(emoji, '')
    .replace(field, '')
    .replace(/[⏫🔼🔽🔺⏬]|🔁 every [\w ]+/gu, '')
  return date === undefined ? null : { text: plain.replace(/\s{2,}/g, ' ').trim(), date, done: done !== undefined }
}
