import type { DesignAnswer, DesignDocument } from '../../model/design.ts'
import { answerOf, isFilled, isWord, sectionsOn } from './answer-of.ts'

/** What a data story tells, and the words that tell it. */
const facets = {
  'where it comes from':
    /\bfrom\b|\btables?\b|\blog(?:s|ged)?\b|warehouse|\blake\b|bigquery|snowflake|redshift|\bs3\b|\bgcs\b|kafka|database|postgres|events?\b|\bcrm\b|\berp\b|collect|record(?:ed|ings?)\b|volunteers?|scrap|annotat|label(?:led|ed) by|export|\bsourced?\b|provided|\bapi\b|vendor|sensor|click|feature store|\bfeed\b|survey|tickets?|transcripts?|public|open[- ]source|internal|history|orders?\b|transactions?\b|\b\w+\.\w+_\w+\b/i,
  'how fresh it is':
    /daily|hourly|weekly|monthly|nightly|real[- ]?time|stream|fresh|stale|up[- ]to[- ]date|updat|refresh|\blag\b|delay|\blands?\b|snapshot|as of|\b(?:days?|weeks?|months?|years?|hours?|minutes?)\b|\bsince\b|\b20[12]\d|cut-?off|every (?:day|hour|week|month|night)|rolling|\bt\+\d|schedule|\blate\b|static/i,
  'how much there is':
    /\d{1,3}(?:[,.]\d{3})+|\d{5,}|\d[\d,. ]*\s*(?:k|m|mn|bn|gb|tb|mb)\b|\b(?:millions?|thousands?|billions?|hundreds?)\b|\d[\d,.]*\s*(?:[a-z-]+ ){0,3}(?:rows|examples|samples|records|users|items|images|documents|docs|tickets|orders|transactions|events|labels|pairs|queries|sessions|products|customers|hours|calls|reviews|messages|months|years|stores|skus)|\b(?:per|a) (?:day|week|month)\b|\bsmall\b|\blarge\b|\bsize\b|\bvolume\b/i,
  'its known biases':
    /bias|skew|imbalanc|missing|nois[ey]|\bunder-|\bover-|underrep|overrep|sampl(?:ed|ing)|selection|\bleak|\bdrift|spars|cold[- ]start|\bgaps?\b|incomplete|duplicat|quality|outlier|censor|\bonly\b|not (?:represent|cover)|exclud|prevalence|\brare|\d ?% (?:of|are|is|positive)|(?:under|below|less than) \d[\d.]* ?%|class balance|agreement|kappa|\bnulls?\b|limitation|known issue|caveat|season|proxy|exposure|confound|lack/i,
} as const

type Facet = keyof typeof facets

/** Whether a document tells where its data comes from, how fresh and how much it is, and what is wrong with it: a section that tells one of them is half a story. */
export function dataAnswer(document: DesignDocument): DesignAnswer {
  const { named, about } = sectionsOn(document, 'data')
  const filled = about.filter(isFilled)
  const section = named.find(isFilled)
  if (section === undefined) return answerOf(document, 'data')
  const said = filled.flatMap(({ sentences }) => sentences).filter(({ is }) => is !== 'open')
  if (said.some(({ is }) => is === 'shown')) return { is: 'answered', line: section.line }
  const missing = (Object.keys(facets) as Facet[]).filter((facet) => !said.some((it) => isWord(it, facets[facet])))
  if (missing.length < 3) return { is: 'answered', line: section.line }
  return { is: 'half', why: 'thin', line: said[0]?.line ?? section.line, heading: section.heading, of: missing.join(', ') }
}
