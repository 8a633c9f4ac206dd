import type { Vocabulary } from './words.ts'

type Service = 'availability' | 'error-rate' | 'timeout-rate' | 'queue-depth' | 'p50' | 'p95' | 'p99'

const slow = '(?:latenc|duration|response times?|request times?|seconds|millis|\\bms\\b)'

/** How monitoring of a service is told. */
export const serviceWords: Pick<Vocabulary<'monitoring'>, Service> = {
  availability: {
    said: /\bavailab|\buptime\b|\bup ?(?:\{[^}]{0,200}\})? ?(?:==|<|!=)|\babsent(?: over time)? ?\(|\bprobe success|\bhealth ?(?:checks?|z)\b|\bliveness\b|\b(?:is|are|target|instance|service|endpoint|pod|api|model|scorer) ?(?:is |are )?(?:down|unavailable|unreachable)\b|(?<!\b(?:ctr|rate|revenue|scores?|traffic|going|scale|scaled) )\bdown(?=;|$)|\bno (?:traffic|requests|predictions)\b|\bcrash ?loop/,
  },
  'error-rate': {
    said: /\b(?:requests?|request rate|traffic|latency|throughput|rps|qps|saturation)\b[^;]{0,30}\berrors?\b|\berrors? ?(?:rates?|ratios?|budgets?|percent|%|counts?|total|responses?|per\b)|\b(?:http|requests?|server|service|endpoint|scoring|prediction|inference|invocation|application|job|api) ?(?:errors?|failures?|exceptions?)\b|\bhigh errors?\b|5 ?xx\b|\b5\.\.|(?:status|code)[^;]{0,12}=~? ?\^?5|(?:code|status) ?!= ?(?:ok|2)|\bfail(?:ed|ures?|ing)? ?(?:rates?|ratios?|runs?|jobs?|requests?|total|count|predictions?)|\b(?:jobs?|runs?|tasks?|dags?|pipelines?|batch) (?:\w+ ){0,2}fail|\bdead ?(?:jobs?|letters?)\b|\bsuccess ?(?:rates?|ratios?)|\brequest success|\bexceptions?\b|\bexit code|invocation5xx|\bbad requests?\b/,
    listed: /\berrors?\b|\bfailures?\b|\bfailed\b/,
  },
  'timeout-rate': { said: /\btime ?d? ?outs?\b|\btimed ?out\b|\bdeadline ?exceeded|\b504s?\b/ },
  'queue-depth': {
    said: /\bqueues? ?(?:depth|oldest|jobs|length|size|lag|time|wait|latency|age|backlog)|\bqueued\b|\bbacklog|\bconsumer ?(?:group ?)?lag|\bkafka\b[^;]{0,40}\blag\b|\blag ?(?:of|in|on)? (?:the )?(?:consumer|topic|queue|stream)|\brecords? lag|\boffset lag|\biterator ?age|\bage of (?:the )?oldest|\bnumber of messages|\bmessages ?(?:visible|unacked|pending|ready)|\bpending ?(?:requests?|messages?)|\bin ?flight\b/,
    listed: /\bqueues?\b|\blag\b/,
  },
  p50: { said: new RegExp(`\\bp ?50\\b|\\bmedian [^;]{0,20}${slow}|${slow}[^;]{0,30}\\bmedian|quantile[^;]{0,12}0?\\.50?\\b|\\b50th\\b`) },
  p95: { said: /\bp ?9[05]\b|quantile[^;]{0,12}0?\.9[05]?\b|\b9[05]th\b|\b9[05] ?(?:%|percentile)|percentile ?\(? ?9[05]\b/ },
  p99: { said: /\bp ?99(?:9|\.9)?\b|quantile[^;]{0,12}0?\.99\d?\b|\b99(?:\.9)?th\b|percentile ?\(? ?99\b|\btail latenc/ },
}
