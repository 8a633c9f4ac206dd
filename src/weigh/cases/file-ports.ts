/** The files of one side of a data set, by their order, and the ports that they are for. */
export interface Side {
  side: 'input' | 'output'
  /** Names that the files carry; most often those of the ports, sometimes empty. */
  carried: string[]
  /** Names of the ports that need a file, in the model's order. */
  needed: string[]
  /** Names of inputs that may have one. */
  free: string[]
}

/** How many files of a side are wrong, by the numbers in their names; null: none. */
export function miscounted({ side, needed, free }: Omit<Side, 'carried'>, numbers: readonly number[]): string | null {
  const gap = numbers.findIndex((number, at) => number !== at)
  if (gap >= 0) return `${side}_${gap}.pb is missing`
  const [least, most] = [needed.length, needed.length + free.length]
  if (numbers.length < least)
    return `${side}_${numbers.length}.pb is missing: the model's ${side} ${JSON.stringify(needed[numbers.length])} has no file`
  if (numbers.length > most) return `${side}_${most}.pb is one too many: the model has ${counted(most, side)}`
  return null
}

/**
 * The port of each file, or why there is none. Files say by their names which port they are for, and by their order where they carry none.
 * A name that the model does not have is wrong, unless `foreign`: no file of the data set carries a name that the model knows.
 */
export function portsOfFiles({ side, carried, needed, free }: Side, foreign: boolean): string[] | { why: string } {
  const ports = [...needed, ...free]
  const names = foreign ? carried.map(() => '') : carried
  for (const [at, name] of names.entries()) {
    const file = `${side}_${at}.pb`
    if (name === '') continue
    if (!ports.includes(name)) return { why: `${file} is named ${shown(name)}, and the model has no such ${side}: it has ${list(ports)}` }
    const other = names.indexOf(name)
    if (other !== at) return { why: `${file} is named ${shown(name)} as ${side}_${other}.pb is, where the model has ${list(ports)}` }
  }
  // An input with a default takes a file only by its name: which one a nameless file would be for, nobody can tell.
  const rest = needed.filter((port) => !names.includes(port))
  const assigned = names.map((name) => (name === '' ? (rest.shift() ?? '') : name))
  if (assigned.includes(''))
    return {
      why: `${side}_${assigned.indexOf('')}.pb is one too many: it carries no name, and the model has ${counted(needed.length, side)} without a default`,
    }
  const without = needed.find((port) => !assigned.includes(port))
  return without === undefined ? assigned : { why: `the model's ${side} ${shown(without)} has no file` }
}

/** Whether the files come from where ports have other names: both sides carry names, and the model knows none of them. One name that was changed is not that. */
export function areForeign(inputs: Side, outputs: Side): boolean {
  const strange = ({ carried, needed, free }: Side) => {
    const named = carried.filter((name) => name !== '')
    return named.length > 0 && named.every((name) => !needed.includes(name) && !free.includes(name))
  }
  return strange(inputs) && strange(outputs)
}

function list(ports: string[]): string {
  const some = ports.slice(0, 5).map(shown).join(', ')
  return ports.length === 0 ? 'none' : ports.length > 5 ? `${some} and ${ports.length - 5} more` : some
}

function shown(name: string): string {
  return JSON.stringify(name.slice(0, 100))
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
