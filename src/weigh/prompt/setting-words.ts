import type { ChangedSetting } from './changed-settings.ts'

/** Characters of a value that a sentence carries. */
const longest = 60

/** What changed in one setting: `temperature 0 → 0.7`; of a prompt its name alone, for its digest says nothing to people. */
export function settingWords({ setting: { kind, name }, before, now }: ChangedSetting): string {
  if (kind === 'prompt') return now === null ? `${name}, which is gone` : `the prompt ${name}`
  const is = now === null ? 'unset' : short(now)
  return before === null ? `${name} ${is}` : `${name} ${short(before)} → ${is}`
}

function short(value: string): string {
  return value.length > longest ? `${value.slice(0, longest - 1)}…` : value
}
