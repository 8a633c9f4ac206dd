/** 1-based line on which a conflict of a merge begins that was committed as it was; null without one. */
export function mergeConflict(text: string): number | null {
  const lines = text.split('\n')
  const begin = lines.findIndex((line) => line.startsWith('<<<<<<< '))
  const middle = begin < 0 ? -1 : lines.findIndex((line, i) => i > begin && line.trimEnd() === '=======')
  const isWhole = middle >= 0 && lines.some((line, i) => i > middle && line.startsWith('>>>>>>> '))
  return isWhole ? begin + 1 : null
}
