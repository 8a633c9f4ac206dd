// src/weigh/metric-family.ts
const families = [
	{
		name: "share",
		low: 0,
		high: 1,
		phrases: "auc|rocauc|roc auc|auroc|auprc|aucroc|aucpr|prauc|accuracy|acc|precision|recall|sensitivity|specificity|f1|f1score|fbeta|average precision|avg precision|map50|ndcg|mrr|hit rate|hitrate|iou|miou|jaccard|dice|tpr|fpr|tnr|fnr|ece|calibration error|positive rate|positive prediction rate|error rate|null rate|coverage rate"
	},
	{
		name: "brier",
		low: 0,
		high: 2,
		phrases: "brier|brier score"
	},
	{
		name: "correlation",
		low: -1,
		high: 1,
		phrases: "mcc|matthews|matthews corrcoef|kappa|correlation|pearson|pearsonr|spearman|spearmanr|kendall|kendalltau|gini"
	},
	{
		name: "explained",
		high: 1,
		phrases: "r2|r2score|r squared|rsquared|explained variance"
	},
	{
		name: "loss",
		low: 0,
		phrases: "rmse|mae|mse|rmsle|mape|smape|wape|wmape|logloss|log loss|cross entropy|crossentropy|hinge|mean absolute error|mean squared error|perplexity|pinball"
	},
	{
		name: "latency",
		low: 0,
		operational: true,
		phrases: "latency|p50|p90|p95|p99|response time|inference time|prediction time|scoring time|duration|time to first token"
	},
	{
		name: "throughput",
		low: 0,
		operational: true,
		phrases: "throughput|qps|rps|tps|requests per second|predictions per second|rows per second|tokens per second|samples per second"
	},
	{
		name: "memory",
		low: 0,
		operational: true,
		phrases: "memory|rss|vram|ram|size mb|size bytes|size kb|model size"
	},
	{
		name: "cost",
		operational: true,
		phrases: "cost per|cost usd|cost eur|serving cost|inference cost|cost per prediction|price per"
	}
];
/** Words that make another quantity of a metric: a percentage, a difference, a count, a logarithm. */
const modifiers = new Set("pct percent percentage perc bps delta diff difference change gain loss lift drop uplift improvement ratio z zscore logit log ln neg negative inverse inv count num number n total sum std stdev var variance weighted weight budget index rank".split(" "));
/** The family a metric's name belongs to: `val_roc_auc`, `auc@10`, `recall_at_5`; not `auc_pct`, `accuracy_gain`. */
function metricFamily(metric) {
	const words = metric.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().replaceAll("%", " percent ").split(/[^a-z0-9]+/).filter((word) => word !== "");
	for (const { name, low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY, operational = false, phrases } of families) for (const phrase of phrases.split("|")) {
		const rest = without(words, phrase.split(" "));
		if (rest !== null && !rest.some((word) => modifiers.has(word))) return {
			name,
			low,
			high,
			operational
		};
	}
	return null;
}
/** Whether a metric can have such a value: an AUC of 91 cannot be. Rounding at the ends is forgiven. */
function isPossible(metric, value) {
	const family = metricFamily(metric);
	return family === null || value >= family.low - 1e-9 && value <= family.high + 1e-9;
}
function without(words, phrase) {
	const at = words.findIndex((_, i) => phrase.every((word, j) => words[i + j] === word));
	return at < 0 ? null : [...words.slice(0, at), ...words.slice(at + phrase.length)];
}
export { metricFamily as n, isPossible as t };
