import { linesIn } from './lines-in.ts'
import { recipeOf } from './makefile.ts'
import type { Command } from './pipeline-commands.ts'
import type { Pipeline } from './read-pipeline.ts'

/** Scripts that call scripts are followed so far. */
const deepest = 3

/** Pipelines with what their commands start: scripts, targets of a Makefile, workflows and actions of the repository. It stands where it is started. */
export function withScripts(pipelines: Pipeline[], scripts: ReadonlyMap<string, string>): Pipeline[] {
  const byPath = new Map(pipelines.map((it) => [it.path, it.commands]))
  const known = new Map<string, Command[]>()
  const started = (command: Command): Command[] => {
    const key = `${command.dir}\n${command.text}`
    const found = known.get(key) ?? [...local(command, byPath), ...scripted(command, scripts)]
    known.set(key, found)
    return found.map((it) => ({ ...it, line: command.line, recurs: command.recurs }))
  }
  return pipelines.map(({ path, commands }) => {
    let [all, next] = [commands, commands]
    for (let depth = 0; depth < deepest && next.length > 0 && all.length < 20_000; depth += 1) {
      next = next.flatMap(started)
      all = all.concat(next)
    }
    return { path, commands: all }
  })
}

/** `uses: ./.github/workflows/train.yml`, `uses: ./.github/actions/train` */
function local({ text }: Command, byPath: ReadonlyMap<string, Command[]>): Command[] {
  const path = /^\.\/(\.github\/\S+)$/.exec(text)?.[1]
  return path === undefined ? [] : (byPath.get(path) ?? byPath.get(`${path}/action.yml`) ?? byPath.get(`${path}/action.yaml`) ?? [])
}

function scripted({ text, dir }: Command, scripts: ReadonlyMap<string, string>): Command[] {
  const at = (path: string) => (dir === '' ? path : `${dir}/${path}`).replace(/(?:^|(?<=\/))\.\//g, '')
  const around = { dir, recurs: false }
  const shell = /(?:^|&&|;)\s*(?:(?:ba|z)?sh\s+(?:-\w+\s+)*|(?:source|\.)\s+|(?=\.\/))([\w./-]+\.(?:sh|bash))\b/.exec(text)?.[1]
  const lines = shell === undefined ? undefined : scripts.get(at(shell))
  if (lines !== undefined) return linesIn(lines, 1, [], around)
  const made = /(?:^|&&|;)\s*(make|just)\s+(?:-C\s+(\S+)\s+)?([\w-]+)/.exec(text)
  if (made === null) return []
  const [, tool, folder = '', target = ''] = made
  const names = tool === 'make' ? ['Makefile', 'makefile', 'GNUmakefile'] : ['justfile', 'Justfile']
  const rules = names.flatMap((name) => scripts.get(at(folder === '' ? name : `${folder}/${name}`)) ?? [])[0] ?? ''
  return [recipeOf(rules, target)].flatMap((it) => linesIn(it, 1, [], { dir: folder === '' ? dir : at(folder), recurs: false }))
}
