const events =
  /^(?:activit(?:y|ies)|admission|alert|balance|bill|booking|call|charge|checkin|claim|click|complaint|contact|delivery|delivery|deposit|diagnos[ei]s|download|encounter|event|heartbeat|history|impression|incident|installment|interaction|invoice|lab|log|login|measurement|message|metric|movement|order|pageview|payment|prescription|price|purchase|quote|rating|reading|refund|repayment|report|reservation|return|review|ride|sale|search|sensor|session|shipment|statement|swipe|telemetry|tick|ticket|trade|transaction|transfer|trip|txn|usage|view|visit|vital|withdrawal)$/

const standing =
  /^(?:address|attribute|calendar|catalog|country|countries|demographic|detail|dim|dimension|holiday|info|lookup|map|mapping|master|metadata|profile|ref|region|segment|setting|static|type|category|categories)$/

const labels = /^(?:label|target|outcome|ground|truth)$/

/** Words of a table's name, each one of a thing. */
function wordsOf(name: string): string[] {
  return name
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !/^(?:stg|raw|fct|fact|src|tmp|int|base|mart|tbl|all|\d+)$/.test(word))
    .map((word) => singular(word))
}

function singular(word: string): string {
  return word.length < 4 || /(?:ss|us|is)$/.test(word) ? word : word.replace(/ies$/, 'y').replace(/(?<=[sxz]|ch|sh)es$|(?<!s)s$/, '')
}

/** Whether a table is called as one that has a row for each thing that happened. */
export function soundsLikeEvents(name: string): boolean {
  const words = wordsOf(name)
  return !words.some((word) => standing.test(word)) && words.some((word) => events.test(word) || events.test(`${word}s`))
}

/** Whether a table is called as one that holds what is to be predicted. */
export function soundsLikeLabels(name: string): boolean {
  return wordsOf(name).some((word) => labels.test(word))
}

/** Whether a table has one row for each value of a key: `users.user_id`, `dim_customer.customer_id`, anything's `id`, or a table of attributes. */
export function isKeyedBy(table: string, key: string): boolean {
  const words = wordsOf(table)
  if (words.some((word) => standing.test(word)) || /^(?:id|uuid|pk|sk|key|guid)$/.test(key)) return true
  const stem = wordsOf(stemOf(key)).map(written)
  return (
    stem.length > 0 &&
    (words.map(written).join('_') === stem.join('_') || (stem.length === 1 && isShortFor(stem[0] ?? '', words.at(-1) ?? '')))
  )
}

/** Whether a key names who or what things happen to, and not one of those things. */
export function isOfEntity(key: string): boolean {
  return wordsOf(stemOf(key)).some((word) => entities.test(word))
}

/** Whether a column is called as one that says what is to be predicted. */
export function soundsLikeLabel(name: string): boolean {
  return (
    soundsLikeLabels(name) ||
    /^(?:y|y_true)$|^(?:is|was|has|will)_|_(?:flag|yn)$|fraud|churn|default|convert|returned|redeemed|bought|clicked/.test(name)
  )
}

const entities =
  /^(?:user|customer|client|patient|subject|person|member|account|acct|cust|player|driver|student|device|machine|engine|unit|asset|household|visitor|card|merchant|borrower|employee|subscriber|vehicle|owner|company|tenant|store|shop|product|item|sku|symbol|ticker|station|sensor|site|meter|line|supplier|seller|host|guest|email|uid)$/

function stemOf(key: string): string {
  return key.replace(/_?(?:id|uuid|key|pk|sk|no|nr|num|number|code|ref)$/, '')
}

/** Written out. */
function written(word: string): string {
  return /^(?:tx|txn|trx|trans|xact)$/.test(word) ? 'transaction' : word
}

/** `app` for `application`. */
function isShortFor(short: string, word: string): boolean {
  return short.length >= 3 && word.startsWith(short)
}
