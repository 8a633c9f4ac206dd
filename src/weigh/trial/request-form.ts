import type { Named } from '../../model/tensor.ts'
import { allMistyped } from './bad-types.ts'
import { type RequestForm, requestForms, requestTexts } from './request-of.ts'
import type { RowAxes } from './rows.ts'

/** A form that a request's schema may be meant for: a valid request written in it, and one of wrong types. */
export interface FormCandidate {
  form: RequestForm
  valid: string[][]
  mistyped: string[][]
}

/** The forms that a valid request can be written in, in the order in which they are tried. */
export function formCandidates(request: readonly Named[], axes: RowAxes): FormCandidate[] | { why: string } {
  const wrong = allMistyped(request)
  const candidates: FormCandidate[] = []
  for (const flat of [false, true])
    for (const is of requestForms) {
      const form = { is, flat }
      const [valid, mistyped] = [requestTexts(form, request, axes), requestTexts(form, wrong, axes)]
      if (valid === null || mistyped === null) continue
      if ('why' in valid) return valid
      const known = candidates.some((it) => it.valid.join() === valid.join())
      if (!('why' in mistyped) && !known) candidates.push({ form, valid, mistyped })
    }
  return candidates
}

/** A form with what the schema said to it: why it turned a request away, null where it took it. */
export interface TriedForm {
  form: RequestForm
  valid: string | null
  mistyped: string | null
}

/**
 * The form that the schema is meant for: the first in which it takes the valid request and turns the mistyped one away, else the first in
 * which it takes the valid one, as a schema that asks nothing does.
 */
export function chosenForm(tried: readonly TriedForm[]): RequestForm | { why: string } {
  const taken = tried.filter(({ valid }) => valid === null)
  const chosen = taken.find(({ mistyped }) => mistyped !== null) ?? taken[0]
  if (chosen !== undefined) return chosen.form
  const forms = [...new Set(tried.map(({ form }) => form.is))].join(', ')
  const first = tried[0]
  return {
    why: `turns away a valid request in every form that it is tried in (${forms}${first === undefined ? '' : `; ${first.form.is}: ${first.valid}`})`,
  }
}

/** What a schema says to a request that can be written in several ways, each of several texts: it takes it where it takes all texts of one way. */
export function saidToWays(ways: readonly string[][], refusals: readonly (string | null)[]): string | null {
  let at = 0
  const said = ways.map((texts) => {
    const own = refusals.slice(at, at + texts.length)
    at += texts.length
    return own.find((it) => it !== null) ?? null
  })
  return said.includes(null) ? null : (said[0] ?? null)
}
