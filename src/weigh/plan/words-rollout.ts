import type { Vocabulary } from './words.ts'

/** How each piece of a rollout is told. A shadow takes all of production's load, so it is a load test too. */
export const rolloutWords: Vocabulary<'rollout'> = {
  stages: {
    said: /\bcanar(?:y|ies)\b|\bshadow|\bdark launch|\ba b (?:tests?|experiments?|splits?)\b|\bab ?tests?\b|\bblue ?green|\bprogressive|\bgradual|\bphased\b|\bstaged\b|\bramp(?:s|ed|ing)?(?: ?up)?\b|\bmirror|\bset weight\b|\bstep weights?\b|\bfractional\b|\bflexible rollout\b|\binterleav|\bhold ?out group|\bin (?:two|three|four|\d) (?:stages|steps)\b|\b\d+ ?%[^;]{0,20}\b(?:then|to)\b[^;]{0,20}\d+ ?%/,
    key: /\bstages?\b|\bstrategy\b|\bsteps\b|\bphases?\b/,
  },
  traffic: {
    said: /\d ?%|\bpercent|\bweights? \d|\btraffic ?split|\bsplit\b|\bset weight\b|\bstep weights?\b|\bmax weight\b|\b(?:share|portion|fraction|slice) of (?:the )?(?:traffic|users|requests|customers)|\ball (?:of the )?traffic/,
    key: /\btraffic\b|\bsplit\b|\bpercent|\bweights?\b/,
  },
  dashboard: {
    said: /\bdashboards?\b|\bgrafana\b|\bdatadog\b|\bkibana\b|\blooker\b|\bcloudwatch\b|\bpanels?\b/,
    key: /\bdashboards?\b|\bwatch(?:ed)?\b/,
  },
  'latency-guardrail': { said: /\bp ?9[059]\b|\blatenc|\bresponse times?\b|\brequest duration\b|\b\d+ ?(?:ms|milliseconds?)\b/ },
  'cost-guardrail': {
    said: /\bcosts?\b|\bspend(?:ing)?\b|\b(?:eur|usd|gbp)\b|[$€£] ?\d|\bgpu hours?\b|\btokens? (?:per|budget|spend|costs?|limit)/,
    listed: /\bbudget\b/,
  },
  'load-test': {
    said: /\bload ?test|\bload generator|\bstress ?test|\bsoak|\blocust\b|\bk6\b|\bjmeter\b|\bvegeta\b|\bgatling\b|\bghz\b|\bhey \b|\bperf(?:ormance)? ?tests?\b|\breplay(?:s|ed|ing)?\b[^;]{0,30}\b(?:traffic|requests|load)|\bshadow|\bmirror|\bdark launch|\b\d+ ?(?:rps|qps|requests per second)\b/,
    key: /\bload\b/,
  },
}
