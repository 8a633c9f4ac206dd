import type { Vocabulary } from './words.ts'

type Data =
  | 'null-rate'
  | 'range'
  | 'categories'
  | 'freshness'
  | 'prediction-drift'
  | 'confidence-drift'
  | 'label-arrival'
  | 'delayed-quality'

const guess =
  '(?:predictions?|predicted|scores?|scoring|outputs?|forecasts?|responses?|targets?|anomal(?:y|ies)|flag(?:ged)?|positives?|answers?)'

/** Whole distributions watched: figures and categories alike. */
const drift = `\\b(?:features?|data|datasets?|inputs?|covariates?|columns?|population) ?(?:distributions? ?)?(?:drift|shift)|\\b(?:drift|psi|divergence)\\b[^;]{0,25}\\b(?:features?|inputs?|columns?)\\b|\\bcovariate\\b|feature distribution|input distribution|(?:uni|multi)variate drift|drifted (?:features?|columns?)|(?<!(?:\\b(?:model|target|concept|label|confidence|performance)|${guess}) )\\bdrift ?(?:detected|scores?|alerts?|checks?|high|ratio|share)|\\bhigh drift|training serving skew|\\bskew\\b|data (?:quality|summary|validation) (?:preset|checks?|tests?|suite)|schema (?:checks?|violations?|validation)|great expectations|^(?!.*\\b${guess}\\b).*(?:\\bpsi\\b|population stability)`

/** How monitoring of features, predictions and labels is told. */
export const dataWords: Pick<Vocabulary<'monitoring'>, Data> = {
  'null-rate': {
    said: /\bnulls?\b(?! ?(?:pointer|hypothes|terminat))|\bnan\b|\bmissing ?(?:values?|features?|rates?|ratios?|share|inputs?|columns?|fields?|data)|\bfeatures? ?missing|\bcompleteness|\bna ?(?:rate|share)\b|\bempty (?:values?|features?|fields?)|\bimput|\bdefaulted|data (?:quality|summary) (?:preset|checks?|tests?)|great expectations/,
    listed: /\bmissing\b|\bquality\b/,
  },
  range: {
    said: new RegExp(
      `\\bout of ?(?:range|bounds)|\\branges? ?(?:drift|checks?|violations?)|\\bfeature ?(?:ranges?|bounds)|\\bks (?:test|stat)|kolmogorov|wasserstein|jensen ?shannon|\\boutliers?\\b|\\bnumeric(?:al)? ?(?:drift|features?)|\\bmin(?:imum)? (?:and|to) max|${drift}`,
    ),
    listed: /\branges?\b|\bdrift\b|\bbounds\b|\bdistributions?\b/,
  },
  categories: {
    said: new RegExp(
      `\\bcategor|\\b(?:unseen|unknown|new|unexpected|invalid) ?(?:values?|levels?|categor|labels? values?|countries|types)|\\bcardinality|\\bchi ?-?squared?\\b|\\bvocabulary\\b|\\boov\\b|${drift}`,
    ),
    listed: /\bdrift\b|\bdistributions?\b|\bvalues\b/,
  },
  freshness: {
    said: /\bfresh|\bstale|\b(?:feature|features|data|table|snapshot|input|index|embedding|partition)s? ?(?:age|lag|delay|latency|late|updated|timestamp|landed|arriv)|\b(?:last|latest) ?(?:updated?|success(?:ful)?|refresh|load|ingest|run|partition|event)|\btime\(\) (?!.*\blabels?\b)|\bupdated at\b|\blate (?:data|features?|partitions?|files?)|\bmaterialis|\bmaterializ/,
  },
  'prediction-drift': {
    said: new RegExp(
      `\\b${guess} ?(?:values? ?)?(?:drift|distributions?|shift|rates?|share|means?|averages?|volume|histogram|psi|stability|buckets?)|\\b(?:drift|psi|distributions?|histogram|shift|means?|averages?|shares?|rates?) ?(?:of|in|on|by|for) (?:the |its |our |all |model )*${guess}\\b|\\bavg[^;]{0,40}${guess}|\\b(?:mean|average|avg) ?${guess}|\\b(?:model|target|concept) drift|\\b${guess}\\b[^;]{0,30}\\b(?:drift|psi|distribut)|\\bdrift\\b[^;]{0,25}\\b${guess}\\b|\\brefusal|\\bhallucinat|\\btoxicity|\\bresponse length|\\bgroundedness`,
    ),
    listed: new RegExp(`\\b${guess}\\b`),
  },
  'confidence-drift': {
    said: /\bconfidences?\b|\bcalibrat|\bece\b|\bentropy\b|\buncertaint|\bbrier\b|\bprobabilit(?:y|ies)\b[^;]{0,20}(?:drift|distribut|shift|psi)|\bscore (?:drift|distribution|histogram|psi|buckets?)/,
  },
  'label-arrival': {
    said: /\blabels?\b[^;.]{0,40}\b(?:arriv|delay|lag|fresh|late\b|age\b|missing|coverage|volume|counts?\b|receiv|backlog|health|join|import|landed|complete|timestamp)|\b(?:arriv|delay|late\b|lag|missing|receiv|import)\w*[^;.]{0,25}\b(?:labels?|ground ?truth|feedback|chargebacks?)\b|\b(?:ground ?truth|feedback|chargebacks?|outcomes?)\b[^;.]{0,25}\b(?:arriv|delay|lag|late\b|volume|rate|counts?\b|receiv|import)/,
    listed: /\blabels?\b/,
  },
  'delayed-quality': {
    said: /\bmean (?:absolute|squared)|\babsolute percentage error|\b(?:recall|precision|auc|auroc|pr ?auc|roc|f1|accuracy|mae|rmse|mape|smape|wape|mase|ndcg|mrr|map@?\d*|(?<!cache )hit ?rate|log ?loss|pinball|r2|bleu|rouge|win rate)\b|\b(?:model|delayed|live|online|prediction|forecast|production) ?(?:quality|performance|errors?|accuracy)|\bperformance ?(?:drift|decay|drop|degrad)|\bfalse ?(?:positives?|negatives?|alarms?)|\bback ?test|\b(?:classification|regression|recsys|ranking) (?:quality|performance|preset)|\bconcept drift|\bhuman (?:eval|rating|review scores?)|\bthumbs\b|\bctr\b|\bclick ?through|\bcbpe\b|\bdle\b/,
    listed: /\bquality\b|\bperformance\b/,
  },
}
