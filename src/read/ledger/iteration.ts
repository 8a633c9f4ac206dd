/** An iteration's name as something that has a next. `series`: what stands before the number, where that is more than "iteration". */
export interface Iteration {
  scheme: 'number' | 'week' | 'date' | 'version'
  series: string
  parts: number[]
}

/** Orders iterations of one scheme: 1.2 is 1.2.0. */
export function compareParts(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

const words = 'iteration|iter|it|experiment|exp|run|round|cycle|sprint|attempt|trial'
const remark = /\s*[([{].*$|\s+[-–—|]+\s.*$|[:,;]\s.*$/

/** What an iteration is called, where its name is a number, a week, a date or a version; null for any other. */
export function iterationOf(written: string): Iteration | null {
  const bare = plain(written).replace(remark, '').trim()
  const said = bare === '' ? plain(written).replace(/^[([{]|[)\]}].*$/g, '') : bare
  const week = /^(.*?)[\s_-]*\b(\d{4})-?[Ww](\d{1,2})$/.exec(said)
  if (week !== null) return made('week', week[1], [week[2], week[3]])
  const date = /^(.*?)[\s_-]*(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(said)
  if (date !== null) return Number(date[3]) > 12 || Number(date[4] ?? 1) > 31 ? null : made('date', date[1], date.slice(2))
  const version = /^(.*?)[\s_-]*(?<![\d.])v?(\d+)\.(\d+)(?:\.(\d+))?$/i.exec(said)
  if (version !== null) return made('version', version[1], version.slice(2))
  const number = /^(\D*?)[\s#:_.-]*(\d{1,6})(?:st|nd|rd|th)?[.]?$/i.exec(said)
  if (number !== null) return made('number', number[1], [number[2]])
  const told = new RegExp(`^(?:${words})[\\s#:_.-]*(\\d{1,6})\\s`, 'i').exec(said)
  return told === null ? null : made('number', '', [told[1]])
}

/** Whether a heading names an iteration: by that word with a number, by a date, a week or a version. */
export function isIterationTitle(title: string): boolean {
  const it = iterationOf(title)
  if (it === null) return false
  const opens = new RegExp(`^(?:#|(?:${words})[\\s#:_.-]*(?:no\\.?\\s*)?\\d)`, 'i').test(plain(title))
  return it.scheme === 'number' ? opens : it.series === '' || opens
}

function made(scheme: Iteration['scheme'], before = '', parts: (string | undefined)[] = []): Iteration | null {
  const series = before
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  if (series.split(' ').length > 3) return null
  const isWord = /^(?:iteration|iter|it|no|number|v|)(?: (?:no|number))?$/.test(series)
  return { scheme, series: isWord ? '' : series, parts: parts.filter((it) => it !== undefined).map(Number) }
}

function plain(text: string): string {
  return text
    .split('\n', 1)
    .join('')
    .slice(0, 200)
    .replace(/[*_`~]{1,3}(?=\S)|(?<=\S)[*`~]{1,3}/g, '')
    .trim()
}
