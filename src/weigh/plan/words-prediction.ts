import type { Vocabulary } from './words.ts'

/** How each piece of a prediction's contract is told. */
export const predictionWords: Vocabulary<'prediction'> = {
  target: {
    said: /\btarget\b|\bpredicts?\b|\bprobability (?:that|of)\b|\bestimates? (?:the|how|whether)\b|\bforecasts? (?:the|of|how)\b|\bclassif(?:y|ies)\b|\branks\b|\brecommends\b|\bdetects\b|\bflags (?:each|every|which|whether)\b|\bwhat (?:it|the model) predicts\b|\blabel definition\b/,
    key: /\btarget\b|\blabel\b|\bpredicts?\b|\bwhat\b/,
  },
  owner: {
    said: /\bowners?\b|\bowned by\b|\bdecision maker\b|\bcontacts?\b|\bmaintain(?:er|ed by)/,
    key: /\bowners?\b|\bteam\b|\bcontact\b/,
  },
  entity: {
    said: /\bentit(?:y|ies)\b|\bone (?:row|prediction|score|forecast|answer) (?:per|for|is)\b|\b(?:per|each|every) (?:customer|user|account|transaction|order|item|product|sku|store|session|document|patient|device|card|payment|request|query|page|image|message)s?\b|\bgrain\b|\binputs?\b|\brequest (?:body|schema|fields)\b/,
    key: /\bentity\b|\binputs?\b|\bgrain\b|\bunit\b|\bsubject\b|\brequest\b/,
  },
  output: {
    said: /\boutputs?\b|\breturns?\b|\bresponse (?:body|schema|fields)\b|\banswers? with\b/,
    key: /\boutputs?\b|\bresponse\b|\bschema\b|\breturns?\b/,
  },
  confidence: {
    said: /\bconfidence|\bcalibrat|\bprobabilit|\bintervals?\b|\bquantiles?\b|\buncertain|\bp10\b/,
  },
  latency: {
    said: /\blatenc|\b\d+ ?(?:ms|milliseconds?)\b|\bp ?9[059]\b|\bresponse times?\b|\bwithin \d+ ?(?:s|sec|seconds?|minutes?)\b/,
    key: /\blatency\b|\bdeadline\b|\bsl[ao]\b|\btimeout\b|\bbudget\b/,
  },
  'serving-mode': {
    said: /\b(?:batch|online|real ?time|streaming|nightly|hourly|on demand|synchronous|asynchronous)\b/,
    key: /\bserving\b|\bmode\b/,
  },
  fallback: {
    said: /\bfall(?:s|ing)? ?back|\bdefaults? to\b|\bdefault (?:score|value|answer|price|prediction|ranking)\b|\bheuristic|\brules? (?:v ?\d|based|decide)|\bdegrade[sd]?\b|\bwithout the model\b|\bif the model (?:is (?:down|unavailable|late)|fails|times? out)|\bprevious (?:batch|file|forecast|scores)\b/,
    key: /\bfallback\b|\bfall back\b|\bdegraded\b|\bif down\b|\bunavailable\b/,
  },
  override: {
    said: /\boverrid|\bhuman (?:review|in the loop|decision|check|approval)|\bmanual(?:ly)? (?:review|decision|check|queue|approv)|\bappeal|\breview queue\b|\breviewed by\b|\banalysts?\b/,
    key: /\boverrides?\b|\bhuman\b|\breview\b|\bappeals?\b/,
  },
  privacy: {
    said: /\bprivacy\b|\bp[ih]i\b|\bgdpr\b|\bccpa\b|\bhipaa\b|\bpersonal (?:data|information)\b|\banonymi|\bpseudonymi|\bsensitive\b|\bhashed\b|\bmasked\b|\bencrypt|\bredact|\bno (?:pan|names?|addresses|e ?mails?|cards?|personal|free text|raw)\b|\bwithout (?:names?|pan|e ?mails?)\b|\bconsent\b|\baudit/,
    key: /\bprivacy\b|\bp[ih]i\b|\bsensitive\b|\bdata protection\b|\baudit\b/,
  },
  retention: {
    said: /\bretention\b|\bretain(?:ed|s)?\b|\bdelet(?:e|ed|es|ion)\b|\bttl\b|\bpurged?\b|\bexpires?\b/,
    key: /\bretention\b|\bttl\b|\bkept\b|\bkeep\b/,
  },
}
