import { codeSpan, quote } from '../judge/quote.ts'
import type { WeighedGate } from '../model/gate.ts'
import { decimalsOf, figure } from './figure.ts'
import { reasonPhrases } from './phrases.ts'

/** What a gate is compared with, as people say it: `main`, production. */
export function referenceName(against: WeighedGate['against'], baseRef: string): string {
  return against === 'production' ? 'production' : codeSpan(baseRef)
}

/** A limit as people write it: `≥ 0.841`. */
export function limitText({ limit, sense }: WeighedGate, decimals: number): string {
  if (limit === null) return ''
  if (Array.isArray(limit)) return `${figure(limit[0], decimals)} to ${figure(limit[1], decimals)}`
  return `${sense === 'max' ? '≤' : '≥'} ${figure(limit, decimals)}`
}

/** A metric's name within a sentence: a plain word stays one. */
export function metricWord(metric: string): string {
  return /^[A-Za-z]+([ -][A-Za-z]+)*$/.test(metric) && metric.length <= 40 ? metric : codeSpan(metric)
}

/** What a limit missed by its figures means, said of the model: "loses more recall than its gate allows". */
export function missed(gate: WeighedGate, baseRef: string): string {
  const metric = metricWord(gate.metric)
  const where = gate.slice === null ? '' : ` for ${quote(gate.slice)}`
  const than = referenceName(gate.against, baseRef)
  switch (gate.reason) {
    case 'do-not-ship':
      return `crosses the do-not-ship limit on ${metric}${where}`
    case 'lost-too-much':
      return gate.sense === 'max'
        ? `raises ${metric}${where} by more than its gate allows`
        : `loses more ${metric}${where} than its gate allows`
    case 'gained-too-little':
      return `gains less ${metric}${where} on ${than} than its gate asks`
    case 'above-max':
      return `has ${metric}${where} over its limit`
    case 'below-min':
      return `has ${metric}${where} under its limit`
    case 'outside':
      return `has ${metric}${where} outside its range`
    case 'gap-too-wide':
      return `has too wide a gap in ${metric} between the slices of ${quote(gate.slice ?? '')}`
    default:
      return `cannot be weighed on ${metric}${where}: ${reasonPhrases[gate.reason] || gate.reason}`
  }
}

/** The figures behind a gate in one sentence: "Recall 0.817 against 0.861 on `main`; at least 0.841 is asked." */
export function inFigures(gate: WeighedGate, baseRef: string): string | null {
  const { observed, limit, reference } = gate
  if (observed === null || limit === null) return null
  const decimals = decimalsOf(gate)
  const what = `${metricWord(gate.metric)}${gate.slice === null ? '' : ` for ${quote(gate.slice)}`}`
  const place = gate.against === 'production' ? 'in production' : `on ${codeSpan(baseRef)}`
  const against = reference === null ? '' : ` against ${figure(reference, decimals)} ${place}`
  const asked = Array.isArray(limit)
    ? `${limitText(gate, decimals)} is asked`
    : `at ${gate.sense === 'max' ? 'most' : 'least'} ${figure(limit, decimals)} is ${gate.sense === 'max' ? 'allowed' : 'asked'}`
  return `${capital(what)} ${figure(observed, decimals)}${against}; ${asked}.`
}

/** A word at the head of a sentence; short ones are abbreviations (auc, rmse) and stay as they are written. */
function capital(text: string): string {
  return text.replace(/^[a-z](?=[a-z]{4})/, (letter) => letter.toUpperCase())
}
