import { mentions } from './metric-names.ts'
import { numberPattern, readNumber, type WrittenNumber } from './written-number.ts'

/** A figure that a text says was reached: `recall 0.861 -> 0.88`, `auc = 0.86`, `auc from 0.857 to 0.861`. */
export interface Claim {
  metric: string
  to: WrittenNumber
  /** As written, for quoting. */
  text: string
  /** 0-based line within the text. */
  line: number
}

const arrow = String.raw`(?:--?>|=>|→|➔|➜|⇒|⟶|\bto\b)`
const key = String.raw`[\p{L}_][\p{L}\p{N}_.]{0,40}=[\p{L}\p{N}_.-]{1,60}`
const where = String.raw`(?:[ ]*[([](?:${key}(?:, ?${key}){0,3}|overall|all|test|test set|hold-?out|offline)[)\]]|[ ]+(?:for|in|of)[ ]+${key}|[ ]+${key}|[ ]+overall|[ ]+on (?:the )?(?:held-?out|hold-?out|test|offline|evaluation|eval|new)(?: (?:test|eval|evaluation|held-?out))?(?: (?:set|data|split|snapshot))?)?`
const verb = `(?:is|was|went|goes|moves?|moved|rises?|rose|falls?|fell|drops?|dropped|grows?|grew|climbs?|climbed|improve[sd]?|increase[sd]?|decrease[sd]?)`
const after = String.raw`(?![\p{L}\p{N}%±~×]|[.,]\p{N}|\s?[-–—±]\s?\p{N}|\s(?:pp|bps|points?|x)\b|\s?[kKmM]\b|\s*(?:--?>|=>|→|➔|➜|⇒|⟶))`
const movement = new RegExp(
  `^${where}[ ]*[:=|]?[ ]*(?:${verb}[ ]+)?(?:from[ ]+)?(${numberPattern})[ ]*${arrow}[ ]*(${numberPattern})${after}`,
  'u',
)
const equation = new RegExp(`^${where}[ ]*={1,2}[ ]*(${numberPattern})${after}`, 'u')

/** Words that may stand right before a metric's name without making it another metric. */
const neutral =
  /(?:^|[,;:|([.!?]|^[ ]*(?:[-*+•]|\d{1,2}[.)])|\b(?:and|but|while|the|overall|our|offline|candidate|candidate's|metric|primary|raises|raised|increases|increased|improves|improved|lifts|lifted|moves|moved|brings|brought|reduces|reduced|lowers|lowered|keeps|kept|gets|got|with)|[\p{L}_][\p{L}\p{N}_.]{0,40}=[\p{L}\p{N}_.-]{1,60})[ ]*(?:\[[ xX]\] *)?$/iu

/** Words that turn a figure into a target, an estimate, or somebody else's: then it is no claim about this candidate. */
const elsewhere =
  /≥|≤|>=|<=|[<>~≈?]|\b(?:targets?|goals?|aim(?:s|ing)?|should|must|needs?|require[sd]?|wants?|hopes?|hoping|expect(?:s|ed|ing)?|would|could|can|may|might|will|shall|plan(?:s|ned)?|want|at least|at most|minimum|maximum|min|max|limits?|gates?|thresholds?|cut-?off|budget|train(?:ing)?|validation|val|dev|cv|cross|folds?|online|shadow|canary|a\/b|ab test|live|humans?|annotators?|vendors?|competitors?|papers?|published|benchmarks?|legacy|previous(?:ly)?|old|older|before|earlier|last|historical(?:ly)?|weeks?|months?|quarters?|years?|days?|until|unless|if|when|once|after|eventually|later|next|future|roughly|about|around|approx(?:imately)?|nearly|almost|circa|ca|estimate[sd]?|seeds?|runs?|best|worst|median|experiments?|ablations?|ablated|variants?|attempts?|versions?|v\d+|dropped from|wrong|typo|simulat\w*|synthetic|calibrated|uncalibrated|ensemble|teacher|student|not|never|no longer|instead|another|other|team|sample[sd]?|subset|top|without (?!los|hurt|harm|rais|mov|chang|degrad|cost)|by (?!\w+ing\b))\b/i

/** Claims of a text about the metrics named, in plain words: only forms that leave no doubt whose figure it is. */
export function claimsIn(text: string, metrics: Iterable<string>): Claim[] {
  const names = [...metrics]
  const claims: Claim[] = []
  let lead = ''
  for (const [line, written] of text.split('\n').entries()) {
    const said = written.slice(0, 600)
    if (said.trim() === '') lead = ''
    else if (!elsewhere.test(lead)) claims.push(...claimsInLine(said, line, names))
    if (/:\s*$/.test(said)) lead = said
  }
  return claims
}

function claimsInLine(said: string, line: number, names: string[]): Claim[] {
  return mentions(said, names).flatMap(({ metric, at, end }): Claim[] => {
    const rest = said.slice(end)
    const match = movement.exec(rest) ?? equation.exec(rest)
    if (match === null) return []
    const to = readNumber(match[2] ?? match[1] ?? '')
    if (to === null) return []
    const before = sentenceBefore(said.slice(0, at))
    const behind = /^[^;,.]*(?:[.,]\d[^;,.]*)*/.exec(rest.slice(match[0].length))?.[0] ?? ''
    const around = [before, match[0], behind].map((part) => part.replace(arrowSigns, ' '))
    if (!neutral.test(before) || around.some((part) => elsewhere.test(part))) return []
    return [{ metric, to, text: said.slice(at, end + match[0].length).trim(), line }]
  })
}

const arrowSigns = /--?>|=>/g

function sentenceBefore(text: string): string {
  return text.split(/[.!?;]\s/).at(-1) ?? ''
}
