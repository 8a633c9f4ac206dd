/** Targets that one target needs, all together. */
const most = 200

/** What a target of a Makefile or a justfile runs: first what it needs, each once, then its own lines. */
export function recipeOf(rules: string, target: string): string {
  const targets = targetsIn(rules)
  const seen = new Set<string>()
  const linesOf = (name: string): string[] => {
    const found = targets.get(name)
    if (found === undefined || seen.has(name) || seen.size >= most) return []
    seen.add(name)
    return [...found.needs.flatMap(linesOf), ...found.lines]
  }
  return linesOf(target).join('\n')
}

interface Target {
  needs: string[]
  lines: string[]
}

function targetsIn(rules: string): Map<string, Target> {
  const targets = new Map<string, Target>()
  let open: Target | null = null
  for (const line of rules.split('\n')) {
    const head = /^([\w-]+)(?:[ \t][^:=]{0,200})?:(?!=)[ \t]*([^=]{0,2000})$/.exec(line)
    if (head !== null) {
      open = { needs: (head[2] ?? '').split(/\s+/).filter((it) => /^[\w-]+$/.test(it)), lines: [] }
      targets.set(head[1] ?? '', open)
    } else if (/^\s+\S/.test(line)) open?.lines.push(line.trim().replace(/^[@+-]+/, ''))
    else if (line.trim() !== '' && !line.startsWith('#')) open = null
  }
  return targets
}
