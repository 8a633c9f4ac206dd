/** `npm run accuracy`: how often each leakage rule is right over the labelled programs of `test/accuracy`, and how fast the analysis is. */
import { collection, type Labelled, programOf } from '../../test/accuracy/collection.ts'
import { seen } from '../../test/accuracy/offers.ts'
import { precision, recall, tally } from '../../test/accuracy/tally.ts'
import { sqlParser } from '../read/sql/parser.ts'
import { readScript } from '../read/syntax/script.ts'
import { analyse } from '../weigh/flow/analyse.ts'
import { leakageRules } from '../weigh/leakage/all.ts'

await sqlParser()
const programs = collection()
const sound = programs.filter(({ program: { kind, cells } }) => kind === 'python' && readScript(cells[0]?.text ?? '')?.broken === false)
const hands = [...new Set(programs.map(({ hand }) => hand))]
const columns = ['rule', 'hand', 'expected', 'precision', 'recall', 'precision at 3', 'recall at 3']
console.log(`| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}`)
for (const rule of Object.keys(leakageRules)) for (const hand of [...hands, 'all']) console.log(row(rule, hand))
for (const rule of Object.keys(leakageRules)) {
  const { wrong, missed } = tally(rule, programs)
  if (wrong.length > 0) console.log(`${rule}, wrong: ${wrong.join(' ')}`)
  if (missed.length > 0) console.log(`${rule}, missed: ${missed.join(' ')}`)
}
console.log(suggested())
console.log(speed())

function row(rule: string, hand: string): string {
  const of = programs.filter((it) => hand === 'all' || it.hand === hand)
  const [all, sure] = [tally(rule, of), tally(rule, of, 3)]
  const figures = [precision(all), recall(all), precision(sure), recall(sure)].map((it) => it?.toFixed(3) ?? '-')
  return `| ${[rule, hand, all.right + all.missed.length, ...figures].join(' | ')} |`
}

/** Programs for which a rule suggests the lines that settle it, of those that it finds something in; each is proven by following what it makes. */
function suggested(): string {
  const all = programs.map(({ program }) => seen(program))
  const figures = Object.keys(leakageRules).map((rule) => {
    const found = all.flatMap((it) => (it.get(rule)?.length ? [it.get(rule) ?? []] : []))
    return { rule, found: found.length, offered: found.filter((it) => it.some(({ suggestion }) => suggestion !== undefined)).length }
  })
  const told = figures.filter(({ offered }) => offered > 0).map(({ rule, found, offered }) => `${rule} ${offered} of ${found}`)
  const without = figures.filter(({ offered }) => offered === 0).map(({ rule }) => rule)
  return `programs with a suggestion: ${told.join(', ')}; none for ${without.join(', ')}`
}

/** Reading, parsing and analysing, on one thread; programs of one text are read anew each time. */
function speed(): string {
  const texts = programs.map(({ name, program }) => ({ name, text: program.cells.map(({ text }) => text).join('\n') }))
  const all = texts.map(({ text }) => text).join('\n')
  const once = () => time(() => texts.forEach(({ name, text }) => void analyse(programOf(`${name}.py`, text))))
  const whole = Math.min(once(), once(), once())
  const sized = [300, 1200, 4800, 10_000].map((lines) => {
    const text = ofLength(lines)
    const least = Math.min(...[1, 2, 3].map(() => time(() => void analyse(programOf('long.py', text)))))
    return (least / text.split('\n').length) * 300
  })
  const [first = 1] = sized
  const ratios = sized.map((it) => (it / first).toFixed(2)).join(', ')
  return [
    `${programs.length} programs, ${all.split('\n').length} lines: ${((programs.length / whole) * 1000).toFixed(0)} programs a second on one thread`,
    `${first.toFixed(1)} ms for 300 lines; of 300, 1200, 4800 and 10,000 lines the same as ratios: ${ratios}`,
  ].join('\n')
}

/** At least as many lines as asked for, of whole programs of the collection one behind the other. */
function ofLength(lines: number): string {
  const whole: string[] = []
  for (let i = 0; whole.length < lines; i++) whole.push(...((sound[i % sound.length] as Labelled).program.cells[0]?.text.split('\n') ?? []))
  return whole.join('\n')
}

function time(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
