import type { Vocabulary } from './words.ts'

type People = 'business' | 'by-version' | 'owner' | 'runbook' | 'retrain'

/** How the rest of monitoring is told: what the business feels, which version did it, who is called and what they do. */
export const peopleWords: Pick<Vocabulary<'monitoring'>, People> = {
  business: {
    said: /\bbusiness\b|\bkpis?\b|\brevenue|\bconversions?\b(?! (?:of|to|from|error))|\b(?:approval|decline|acceptance|rejection|churn|return|refund|cancel(?:lation)?|retention|click ?through|fill|stock ?out|escalation|resolution|win) ?rates?\b|\bctr\b|\bgmv\b|\bchargebacks?\b|\bcomplaints?\b|\brefunds?\b|\bbookings?\b|\bsales\b|\bstock ?outs?\b|\bwaste\b|\bcost per\b|\b(?:eur|usd|gbp)\b|\bcsat\b|\bnps\b|\btickets\b|\bguardrail metrics?\b|\b(?:without|zero) (?:a )?(?:clicks?|results?|purchases?|orders?)\b|\b(?:purchase|order|bounce|abandon(?:ment)?|add to (?:cart|basket)) (?:rate|ratio|share)s?\b/,
    key: /\bbusiness\b|\bkpis?\b|\bproduct\b|\bguardrails?\b/,
  },
  'by-version': {
    said: /\b(?:by|per|each|across) \(?[^;)]{0,40}\b(?:version|variant|revision|release)s?\b|\bmodel ?(?:version|revision)|\bversion ?=~?|\bversions? (?:view|panel|dashboard|label|tag|dimension|side by side)|\bcanary (?:vs|versus|against|and) |\bchampion\b|\bside by side\b/,
    key: /\bversions?\b/,
  },
  owner: {
    said: /\bowners?\b|\bowned by\b|\bon ?call\b|\bpager ?duty\b|\bopsgenie\b|\bvictorops\b|\bescalat|\bteam ?[=: ]\s?\w|\bslack\b|(?:^|[\s:(])@[a-z][\w-]+|\breceivers?\b|\bcontacts?\b|\bpag(?:e|es|ed|ing) (?:the|our|on|\w+ (?:team|desk))\b/,
    key: /\bowners?\b|\bteam\b|\bcontact\b|\balerts? to\b|\bchannel\b|\bnotify\b|\bpager?\b/,
  },
  runbook: { said: /\brun ?books?\b|\bplay ?books?\b|\bincident (?:guide|procedure|response|steps)|\btroubleshoot/ },
  retrain: {
    said: /\bre ?train|\bre ?fit|\brefresh(?:ed)? (?:when|if|criteria|policy|schedule|plan|every|weekly|monthly|nightly|daily)|\bmodel refresh|\btrain(?:ed|ing|s)? (?:again|weekly|monthly|nightly|daily|every|schedule)/,
    key: /\brefresh\b/,
  },
}
