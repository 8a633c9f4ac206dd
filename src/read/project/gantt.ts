import { daysLater, readDate } from '../calendar.ts'

export interface GanttTask {
  /** Its name and the date on which it ends. */
  text: string
  done: boolean
  /** 1-based within the chart. */
  line: number
}

/** Tasks of a Mermaid Gantt chart whose end is written down; what begins after another task has none. */
export function ganttTasks(chart: string): GanttTask[] {
  if (!/^[ \t]{0,20}gantt\b/m.test(chart.slice(0, 2000))) return []
  const format = /^\s*dateFormat\s+(\S+)/m.exec(chart)?.[1]
  if (format !== undefined && format !== 'YYYY-MM-DD') return []
  return chart.split('\n').flatMap((written, i): GanttTask[] => {
    const at = written.indexOf(':')
    const name = written.slice(0, Math.max(at, 0)).trim()
    const parts = written
      .slice(at + 1, at + 300)
      .split(',')
      .map((it) => it.trim())
    const end = endOf(parts)
    return name === '' || name.startsWith('%%') || name.length > 200 || end === null
      ? []
      : [{ text: `${name} ${end}`, done: parts.includes('done'), line: i + 1 }]
  })
}

function endOf(parts: string[]): string | null {
  const dates = parts.flatMap((it) => {
    const read = readDate(it)
    return /^\d{4}-\d{2}-\d{2}$/.test(it) && read.is === 'date' ? [read.date] : []
  })
  const [first, second] = dates
  const [, count, unit] = /^(\d{1,4})([dw])$/.exec(parts.at(-1) ?? '') ?? []
  if (second !== undefined || first === undefined) return second ?? null
  return count === undefined ? null : daysLater(first, Number(count) * (unit === 'w' ? 7 : 1))
}
