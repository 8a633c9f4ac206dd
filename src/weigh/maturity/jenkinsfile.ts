import { linesIn } from './lines-in.ts'
import type { Command } from './pipeline-commands.ts'

const step =
  /^[ \t]*(?:sh|bat|powershell|pwsh)[ \t]*\(?[ \t]*(?:script:[ \t]*)?(?:'''([\s\S]{0,4000}?)'''|"""([\s\S]{0,4000}?)"""|'([^'\n]{1,2000})'|"([^"\n]{1,2000})")/gm
const timed = /^[ \t]*(?:triggers[ \t]*\{|.*\bpipelineTriggers\b)[\s\S]{0,500}?\bcron[ \t]*\(/m

/** Steps of one file that are read. */
const most = 2000

/** Commands of a Jenkinsfile: what its steps hand to a shell. */
export function readJenkinsfile(text: string): Command[] {
  const plain = text.slice(0, 256 * 1024).replace(/^[ \t]*\/\/.*$/gm, '')
  const lines = plain.split('\n')
  const around = { dir: '', recurs: timed.test(plain) }
  let [line, from] = [1, 0]
  return [...plain.matchAll(step)].slice(0, most).flatMap((found) => {
    line += plain.slice(from, found.index).split('\n').length - 1
    from = found.index
    return linesIn(found[1] ?? found[2] ?? found[3] ?? found[4] ?? '', line, lines, around)
  })
}
