import type { ProjectStatus } from '../../model/project.ts'

const statuses: [ProjectStatus, RegExp][] = [
  [
    'archived',
    /^(?:archived?|cancel+ed|killed|abandoned|dropped|stopped|sunset|discontinued|deprecated|won'?t do|archivad[oa]|archiviert|archivé|cancelad[oa]|abgebrochen|eingestellt)(?![\p{L}])/u,
  ],
  [
    'completed',
    /^(?:completed|complete(?! (?!(?:on|in|since|as|and|by|at)\b)\p{L})|done|shipped|launched|finished|closed|delivered|released|live|completad[oa]|terminad[oa]|terminé|abgeschlossen|fertig|erledigt)(?![\p{L}])/u,
  ],
  [
    'paused',
    /^(?:paused|on[- ]hold|on ice|parked|deferred|postponed|suspended|hold|pausad[oa]|pausiert|en pausa|en pause|suspendid[oa])(?![\p{L}])/u,
  ],
  [
    'planned',
    /^(?:planned|planning|proposed|proposal|not[- ]started|draft|backlog|idea|upcoming|to ?do|scoping|planificad[oa]|geplant|prévu)(?![\p{L}])/u,
  ],
  [
    'active',
    /^(?:active|in[- ]?progress|ongoing|wip|work in progress|started|running|building|on[- ]track|at[- ]risk|off[- ]track|blocked|delayed|late|green|yellow|amber|red|in development|in flight|open|current|experimenting|exploring|exploration|discovery|prototyping|piloting|researching|implementing|implementation|testing|rolling out|in review|activ[oa]|ativ[oa]|attiv[oa]|aktiv|actif|active?|en curso|en cours|em andamento|in corso|laufend|in arbeit)(?![\p{L}])/u,
  ],
]

/** Lights and marks that stand there alone. */
const signs: [ProjectStatus, RegExp][] = [
  ['active', /🟢|🟡|🟠|🔴|🚧/u],
  ['completed', /✅|✔|🏁/u],
  ['paused', /⏸/u],
]

/** Words that tell of work which goes on, whatever was finished before them. */
const goesOn = /\b(?:in progress|ongoing|under way|underway|working on|rolling out|wip)\b/
/** Words that what is finished is a part of. */
const isLeft =
  /\b(?:continu\w*|next|remaining|pending|awaiting|waiting|except|but|(?<=done |finished )with|beta|pilot|phase|stage|step|milestone|rewrite|partial\w*|to do|todo)\b/
/** How far something is: a part of all, said as a share, a count or a word. */
const share = /(?<![\d.])(\d{1,3})(?:[.,]\d+)? ?%|(?<![\d./-])(\d{1,3})(?:\/| of | out of )(\d{1,3})(?![\d./-])/
const almost =
  /^(?:almost|nearly|mostly|partly|partially|half|halfway|not(?: yet)?) (?:completed?|done|finished|shipped|there|launched|live|delivered|released)\b/

/** Where a project stands, by the word that people write; null for a word that says nothing of it. */
export function statusOf(word: string): ProjectStatus | null {
  const said = word
    .toLowerCase()
    .replace(/:[a-z_]+:/g, '')
    .replace(/_/g, ' ')
  const plain = said.replace(/^[^\p{L}]+/u, '')
  if (plain === '') return signs.find(([, sign]) => sign.test(said))?.[0] ?? null
  if (almost.test(plain)) return 'active'
  const status = statuses.find(([, words]) => words.test(plain))?.[0] ?? null
  if (status === null) return isPart(said) || goesOn.test(said) ? 'active' : null
  const [first = ''] = said.split(/[.!?](?:\s|$)/)
  return status === 'completed' && (isPart(said) || goesOn.test(said) || isLeft.test(first)) ? 'active' : status
}

/** `80% done`, `live in 3 of 12 countries`, `2/5 milestones`. */
function isPart(said: string): boolean {
  const [, percent, some, all] = share.exec(said) ?? []
  return percent === undefined ? Number(some ?? 0) < Number(all ?? 0) : Number(percent) < 100
}
