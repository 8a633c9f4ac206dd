import { type ContextPart, type ProjectType, projectTypes } from '../../model/project.ts'

/** What a label, a heading or a key stands for, in the words people use. */
const labels = {
  status: /^(?:(?:project |current )?(?:status|state|phase)|stage|estado|statut|état|stato|stand)$/,
  owners:
    /^(?:(?:project |tech(?:nical)? )?(?:owners?|leads?|owned by|drivers?|dri|responsible|point of contact)|owner\(s\)|assignees?|assigned to|who|responsables?|responsável|encargad[oa]|verantwortlich(?:e[rn]?)?|zuständig|eigentümer(?:in)?|propriétaire|responsabile)$/,
  started:
    /^(?:start(?:ed|s)?(?: on| date| at)?|start_date|started_at|started_on|kick(?:ed)?[- ]?off(?: date| on| in)?|date started|project start|began|begun|since|created(?: on| at)?|opened|inicio|fecha de inicio|início|inizio|beginn|startdatum|gestartet|début|date de début)$/,
  why: /^(?:why|why (?:this|it|does it|does this|we)[\w ']*|business (?:impact|case|value|reason)|impact|purpose|motivation|rationale|reason|one[- ]liner|warum|zweck|por qué|pourquoi|perché)\??$/,
  type: /^(?:(?:project )?(?:type|kind|category))$/,
  milestones:
    /^(?:(?:key |project |our |next |main |completed |reached |past |upcoming |open |delivery )?milestones?(?: (?:and|&) [\w ]+)?|(?:key |important )dates|roadmap|time-?line|check-?points?|deliver(?:y|ables?)(?: plan)?|schedule|phases?|project plan|plan (?:and|&) milestones|progress|hitos|meilensteine|jalons|étapes|marcos|tappe)$/,
} as const

export type ContextKey = keyof typeof labels

/** Which of these a label names, whatever numbers, pictures or marks stand around it; null for any other. */
export function contextKey(label: string): ContextKey | null {
  const plain = label
    .toLowerCase()
    .replace(/\((?:[\d\W]*|[^()]*\d{4}[^()]*)\)\s*$/, '')
    .replace(/^[^\p{L}]+|[^\p{L}?)]+$/gu, '')
    .replace(/[_\s]+/g, ' ')
  return (Object.keys(labels) as ContextKey[]).find((key) => labels[key].test(plain)) ?? null
}

/** The kind of project that a text names. */
export function typeOf(word: string): ProjectType | null {
  const plain = word.toLowerCase().replace(/[^\p{L}]+/gu, '-')
  return projectTypes.find((type) => plain.includes(type) || (type === 'exploration' && /explorat|research|spike/.test(plain))) ?? null
}

const parts: Record<ContextPart, RegExp> = {
  problem: /problem|background|context|pain|opportunity|situation/,
  goals: /\bgoals?\b|objective|success|outcome|target|\bokrs?\b/,
  constraints: /constraint|limit|requirement|non-?goal|out of scope|scope|assumption|budget|guard-?rail/,
  stakeholders: /stakeholder|who cares|team|people|\bcustomers?\b|\busers?\b|audience|sponsor|partner|contacts?\b/,
}

/** Which parts of a context a heading or label opens. */
export function partsOf(heading: string): ContextPart[] {
  return (Object.keys(parts) as ContextPart[]).filter((part) => parts[part].test(heading.toLowerCase()))
}

/** A value that a template left to be filled. */
export function isOpen(value: string): boolean {
  return /^(?:|[-–—.?…_ ]+|tbd|tba|todo|t\.b\.d\.?|n\/?a|none|unknown|null|xxx+|<[^>]*>|\[[^\]]*\]|\{[^}]*\}|yyyy-mm-dd|@?(?:your|user)[- ]?(?:name|handle|login)?)$/i.test(
    value.trim(),
  )
}

const department =
  /^(?:(?:data|machine learning|ml|software|applied) )?(?:science|engineering|analytics|research|product|operations|finance|legal)$/i

/** People in a text: parted by commas, semicolons, slashes or «and»; by their handle where it stands beside their name. */
export function peopleIn(text: string): string[] {
  return text
    .slice(0, 2000)
    .replace(/\[\[([^[\]]*)\]\]/g, (_, link: string) => link.split(/[|/]/).at(-1) ?? '')
    .replace(/\(([^()]*)\)|<[^<>]*>/g, (_, said: string = '') => ` ${handleIn(said) ?? ''} `)
    .split(/\s*(?:[,;&\n]|\s\/\s|\band\b|\+)\s*/)
    .map((name) => handleIn(name) ?? withoutMail(name.replace(/^[^\p{L}\p{N}<[{]+/u, '').trim()))
    .filter((name, i) => !isOpen(name) && name.length <= 80 && !(i > 0 && department.test(name)))
}

function withoutMail(name: string): string {
  return name
    .split(/\s+/)
    .filter((word, i) => i === 0 || !word.includes('@'))
    .join(' ')
}

function handleIn(text: string): string | null {
  return /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_-]+(?:\/[\p{L}\p{N}_.-]+)?/u.exec(text)?.[0] ?? null
}
