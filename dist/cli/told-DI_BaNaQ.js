import { t as plainWords } from "./plain-words-CwXT5yrk.js";
// src/weigh/plan/foreign.ts
const english = /\b(?:the|and|with|from|when|of|is|are|this|that|not|for)\b/gi;
const others = /\b(?:der|die|das|und|nicht|wird|werden|mit|für|bei|le|la|les|des|est|pour|dans|avec|sur|el|los|las|del|para|con|por|il|di|che|per|della|não|uma|dos|een|het|van|niet|voor|och|är|inte|att)\b/gi;
/** Whether prose is of another language than English, which is read for nothing: other alphabets, or the small words of others and hardly any of ours. */
function isForeign(text) {
	if ((text.match(/[^\x00-\x7f]/g) ?? []).filter((it) => /\p{L}/u.test(it)).length * 10 > text.length) return true;
	const theirs = text.match(others)?.length ?? 0;
	return theirs >= 4 && theirs > 2 * (text.match(english)?.length ?? 0);
}
// src/weigh/plan/words-data.ts
const guess = "(?:predictions?|predicted|scores?|scoring|outputs?|forecasts?|responses?|targets?|anomal(?:y|ies)|flag(?:ged)?|positives?|answers?)";
/** Whole distributions watched: figures and categories alike. */
const drift = `\\b(?:features?|data|datasets?|inputs?|covariates?|columns?|population) ?(?:distributions? ?)?(?:drift|shift)|\\b(?:drift|psi|divergence)\\b[^;]{0,25}\\b(?:features?|inputs?|columns?)\\b|\\bcovariate\\b|feature distribution|input distribution|(?:uni|multi)variate drift|drifted (?:features?|columns?)|(?<!(?:\\b(?:model|target|concept|label|confidence|performance)|${guess}) )\\bdrift ?(?:detected|scores?|alerts?|checks?|high|ratio|share)|\\bhigh drift|training serving skew|\\bskew\\b|data (?:quality|summary|validation) (?:preset|checks?|tests?|suite)|schema (?:checks?|violations?|validation)|great expectations|^(?!.*\\b${guess}\\b).*(?:\\bpsi\\b|population stability)`;
/** How monitoring of features, predictions and labels is told. */
const dataWords = {
	"null-rate": {
		said: /\bnulls?\b(?! ?(?:pointer|hypothes|terminat))|\bnan\b|\bmissing ?(?:values?|features?|rates?|ratios?|share|inputs?|columns?|fields?|data)|\bfeatures? ?missing|\bcompleteness|\bna ?(?:rate|share)\b|\bempty (?:values?|features?|fields?)|\bimput|\bdefaulted|data (?:quality|summary) (?:preset|checks?|tests?)|great expectations/,
		listed: /\bmissing\b|\bquality\b/
	},
	range: {
		said: new RegExp(`\\bout of ?(?:range|bounds)|\\branges? ?(?:drift|checks?|violations?)|\\bfeature ?(?:ranges?|bounds)|\\bks (?:test|stat)|kolmogorov|wasserstein|jensen ?shannon|\\boutliers?\\b|\\bnumeric(?:al)? ?(?:drift|features?)|\\bmin(?:imum)? (?:and|to) max|${drift}`),
		listed: /\branges?\b|\bdrift\b|\bbounds\b|\bdistributions?\b/
	},
	categories: {
		said: new RegExp(`\\bcategor|\\b(?:unseen|unknown|new|unexpected|invalid) ?(?:values?|levels?|categor|labels? values?|countries|types)|\\bcardinality|\\bchi ?-?squared?\\b|\\bvocabulary\\b|\\boov\\b|${drift}`),
		listed: /\bdrift\b|\bdistributions?\b|\bvalues\b/
	},
	freshness: { said: /\bfresh|\bstale|\b(?:feature|features|data|table|snapshot|input|index|embedding|partition)s? ?(?:age|lag|delay|latency|late|updated|timestamp|landed|arriv)|\b(?:last|latest) ?(?:updated?|success(?:ful)?|refresh|load|ingest|run|partition|event)|\btime\(\) (?!.*\blabels?\b)|\bupdated at\b|\blate (?:data|features?|partitions?|files?)|\bmaterialis|\bmaterializ/ },
	"prediction-drift": {
		said: new RegExp(`\\b${guess} ?(?:values? ?)?(?:drift|distributions?|shift|rates?|share|means?|averages?|volume|histogram|psi|stability|buckets?)|\\b(?:drift|psi|distributions?|histogram|shift|means?|averages?|shares?|rates?) ?(?:of|in|on|by|for) (?:the |its |our |all |model )*${guess}\\b|\\bavg[^;]{0,40}${guess}|\\b(?:mean|average|avg) ?${guess}|\\b(?:model|target|concept) drift|\\b${guess}\\b[^;]{0,30}\\b(?:drift|psi|distribut)|\\bdrift\\b[^;]{0,25}\\b${guess}\\b|\\brefusal|\\bhallucinat|\\btoxicity|\\bresponse length|\\bgroundedness`),
		listed: new RegExp(`\\b${guess}\\b`)
	},
	"confidence-drift": { said: /\bconfidences?\b|\bcalibrat|\bece\b|\bentropy\b|\buncertaint|\bbrier\b|\bprobabilit(?:y|ies)\b[^;]{0,20}(?:drift|distribut|shift|psi)|\bscore (?:drift|distribution|histogram|psi|buckets?)/ },
	"label-arrival": {
		said: /\blabels?\b[^;.]{0,40}\b(?:arriv|delay|lag|fresh|late\b|age\b|missing|coverage|volume|counts?\b|receiv|backlog|health|join|import|landed|complete|timestamp)|\b(?:arriv|delay|late\b|lag|missing|receiv|import)\w*[^;.]{0,25}\b(?:labels?|ground ?truth|feedback|chargebacks?)\b|\b(?:ground ?truth|feedback|chargebacks?|outcomes?)\b[^;.]{0,25}\b(?:arriv|delay|lag|late\b|volume|rate|counts?\b|receiv|import)/,
		listed: /\blabels?\b/
	},
	"delayed-quality": {
		said: /\bmean (?:absolute|squared)|\babsolute percentage error|\b(?:recall|precision|auc|auroc|pr ?auc|roc|f1|accuracy|mae|rmse|mape|smape|wape|mase|ndcg|mrr|map@?\d*|(?<!cache )hit ?rate|log ?loss|pinball|r2|bleu|rouge|win rate)\b|\b(?:model|delayed|live|online|prediction|forecast|production) ?(?:quality|performance|errors?|accuracy)|\bperformance ?(?:drift|decay|drop|degrad)|\bfalse ?(?:positives?|negatives?|alarms?)|\bback ?test|\b(?:classification|regression|recsys|ranking) (?:quality|performance|preset)|\bconcept drift|\bhuman (?:eval|rating|review scores?)|\bthumbs\b|\bctr\b|\bclick ?through|\bcbpe\b|\bdle\b/,
		listed: /\bquality\b|\bperformance\b/
	}
};
// src/weigh/plan/words-people.ts
/** How the rest of monitoring is told: what the business feels, which version did it, who is called and what they do. */
const peopleWords = {
	business: {
		said: /\bbusiness\b|\bkpis?\b|\brevenue|\bconversions?\b(?! (?:of|to|from|error))|\b(?:approval|decline|acceptance|rejection|churn|return|refund|cancel(?:lation)?|retention|click ?through|fill|stock ?out|escalation|resolution|win) ?rates?\b|\bctr\b|\bgmv\b|\bchargebacks?\b|\bcomplaints?\b|\brefunds?\b|\bbookings?\b|\bsales\b|\bstock ?outs?\b|\bwaste\b|\bcost per\b|\b(?:eur|usd|gbp)\b|\bcsat\b|\bnps\b|\btickets\b|\bguardrail metrics?\b|\b(?:without|zero) (?:a )?(?:clicks?|results?|purchases?|orders?)\b|\b(?:purchase|order|bounce|abandon(?:ment)?|add to (?:cart|basket)) (?:rate|ratio|share)s?\b/,
		key: /\bbusiness\b|\bkpis?\b|\bproduct\b|\bguardrails?\b/
	},
	"by-version": {
		said: /\b(?:by|per|each|across) \(?[^;)]{0,40}\b(?:version|variant|revision|release)s?\b|\bmodel ?(?:version|revision)|\bversion ?=~?|\bversions? (?:view|panel|dashboard|label|tag|dimension|side by side)|\bcanary (?:vs|versus|against|and) |\bchampion\b|\bside by side\b/,
		key: /\bversions?\b/
	},
	owner: {
		said: /\bowners?\b|\bowned by\b|\bon ?call\b|\bpager ?duty\b|\bopsgenie\b|\bvictorops\b|\bescalat|\bteam ?[=: ]\s?\w|\bslack\b|(?:^|[\s:(])@[a-z][\w-]+|\breceivers?\b|\bcontacts?\b|\bpag(?:e|es|ed|ing) (?:the|our|on|\w+ (?:team|desk))\b/,
		key: /\bowners?\b|\bteam\b|\bcontact\b|\balerts? to\b|\bchannel\b|\bnotify\b|\bpager?\b/
	},
	runbook: { said: /\brun ?books?\b|\bplay ?books?\b|\bincident (?:guide|procedure|response|steps)|\btroubleshoot/ },
	retrain: {
		said: /\bre ?train|\bre ?fit|\brefresh(?:ed)? (?:when|if|criteria|policy|schedule|plan|every|weekly|monthly|nightly|daily)|\bmodel refresh|\btrain(?:ed|ing|s)? (?:again|weekly|monthly|nightly|daily|every|schedule)/,
		key: /\brefresh\b/
	}
};
// src/weigh/plan/words-prediction.ts
/** How each piece of a prediction's contract is told. */
const predictionWords = {
	target: {
		said: /\btarget\b|\bpredicts?\b|\bprobability (?:that|of)\b|\bestimates? (?:the|how|whether)\b|\bforecasts? (?:the|of|how)\b|\bclassif(?:y|ies)\b|\branks\b|\brecommends\b|\bdetects\b|\bflags (?:each|every|which|whether)\b|\bwhat (?:it|the model) predicts\b|\blabel definition\b/,
		key: /\btarget\b|\blabel\b|\bpredicts?\b|\bwhat\b/
	},
	owner: {
		said: /\bowners?\b|\bowned by\b|\bdecision maker\b|\bcontacts?\b|\bmaintain(?:er|ed by)/,
		key: /\bowners?\b|\bteam\b|\bcontact\b/
	},
	entity: {
		said: /\bentit(?:y|ies)\b|\bone (?:row|prediction|score|forecast|answer) (?:per|for|is)\b|\b(?:per|each|every) (?:customer|user|account|transaction|order|item|product|sku|store|session|document|patient|device|card|payment|request|query|page|image|message)s?\b|\bgrain\b|\binputs?\b|\brequest (?:body|schema|fields)\b/,
		key: /\bentity\b|\binputs?\b|\bgrain\b|\bunit\b|\bsubject\b|\brequest\b/
	},
	output: {
		said: /\boutputs?\b|\breturns?\b|\bresponse (?:body|schema|fields)\b|\banswers? with\b/,
		key: /\boutputs?\b|\bresponse\b|\bschema\b|\breturns?\b/
	},
	confidence: { said: /\bconfidence|\bcalibrat|\bprobabilit|\bintervals?\b|\bquantiles?\b|\buncertain|\bp10\b/ },
	latency: {
		said: /\blatenc|\b\d+ ?(?:ms|milliseconds?)\b|\bp ?9[059]\b|\bresponse times?\b|\bwithin \d+ ?(?:s|sec|seconds?|minutes?)\b/,
		key: /\blatency\b|\bdeadline\b|\bsl[ao]\b|\btimeout\b|\bbudget\b/
	},
	"serving-mode": {
		said: /\b(?:batch|online|real ?time|streaming|nightly|hourly|on demand|synchronous|asynchronous)\b/,
		key: /\bserving\b|\bmode\b/
	},
	fallback: {
		said: /\bfall(?:s|ing)? ?back|\bdefaults? to\b|\bdefault (?:score|value|answer|price|prediction|ranking)\b|\bheuristic|\brules? (?:v ?\d|based|decide)|\bdegrade[sd]?\b|\bwithout the model\b|\bif the model (?:is (?:down|unavailable|late)|fails|times? out)|\bprevious (?:batch|file|forecast|scores)\b/,
		key: /\bfallback\b|\bfall back\b|\bdegraded\b|\bif down\b|\bunavailable\b/
	},
	override: {
		said: /\boverrid|\bhuman (?:review|in the loop|decision|check|approval)|\bmanual(?:ly)? (?:review|decision|check|queue|approv)|\bappeal|\breview queue\b|\breviewed by\b|\banalysts?\b/,
		key: /\boverrides?\b|\bhuman\b|\breview\b|\bappeals?\b/
	},
	privacy: {
		said: /\bprivacy\b|\bp[ih]i\b|\bgdpr\b|\bccpa\b|\bhipaa\b|\bpersonal (?:data|information)\b|\banonymi|\bpseudonymi|\bsensitive\b|\bhashed\b|\bmasked\b|\bencrypt|\bredact|\bno (?:pan|names?|addresses|e ?mails?|cards?|personal|free text|raw)\b|\bwithout (?:names?|pan|e ?mails?)\b|\bconsent\b|\baudit/,
		key: /\bprivacy\b|\bp[ih]i\b|\bsensitive\b|\bdata protection\b|\baudit\b/
	},
	retention: {
		said: /\bretention\b|\bretain(?:ed|s)?\b|\bdelet(?:e|ed|es|ion)\b|\bttl\b|\bpurged?\b|\bexpires?\b/,
		key: /\bretention\b|\bttl\b|\bkept\b|\bkeep\b/
	}
};
// src/weigh/plan/words-rollout.ts
/** How each piece of a rollout is told. A shadow takes all of production's load, so it is a load test too. */
const rolloutWords = {
	stages: {
		said: /\bcanar(?:y|ies)\b|\bshadow|\bdark launch|\ba b (?:tests?|experiments?|splits?)\b|\bab ?tests?\b|\bblue ?green|\bprogressive|\bgradual|\bphased\b|\bstaged\b|\bramp(?:s|ed|ing)?(?: ?up)?\b|\bmirror|\bset weight\b|\bstep weights?\b|\bfractional\b|\bflexible rollout\b|\binterleav|\bhold ?out group|\bin (?:two|three|four|\d) (?:stages|steps)\b|\b\d+ ?%[^;]{0,20}\b(?:then|to)\b[^;]{0,20}\d+ ?%/,
		key: /\bstages?\b|\bstrategy\b|\bsteps\b|\bphases?\b/
	},
	traffic: {
		said: /\d ?%|\bpercent|\bweights? \d|\btraffic ?split|\bsplit\b|\bset weight\b|\bstep weights?\b|\bmax weight\b|\b(?:share|portion|fraction|slice) of (?:the )?(?:traffic|users|requests|customers)|\ball (?:of the )?traffic/,
		key: /\btraffic\b|\bsplit\b|\bpercent|\bweights?\b/
	},
	dashboard: {
		said: /\bdashboards?\b|\bgrafana\b|\bdatadog\b|\bkibana\b|\blooker\b|\bcloudwatch\b|\bpanels?\b/,
		key: /\bdashboards?\b|\bwatch(?:ed)?\b/
	},
	"latency-guardrail": { said: /\bp ?9[059]\b|\blatenc|\bresponse times?\b|\brequest duration\b|\b\d+ ?(?:ms|milliseconds?)\b/ },
	"cost-guardrail": {
		said: /\bcosts?\b|\bspend(?:ing)?\b|\b(?:eur|usd|gbp)\b|[$€£] ?\d|\bgpu hours?\b|\btokens? (?:per|budget|spend|costs?|limit)/,
		listed: /\bbudget\b/
	},
	"load-test": {
		said: /\bload ?test|\bload generator|\bstress ?test|\bsoak|\blocust\b|\bk6\b|\bjmeter\b|\bvegeta\b|\bgatling\b|\bghz\b|\bhey \b|\bperf(?:ormance)? ?tests?\b|\breplay(?:s|ed|ing)?\b[^;]{0,30}\b(?:traffic|requests|load)|\bshadow|\bmirror|\bdark launch|\b\d+ ?(?:rps|qps|requests per second)\b/,
		key: /\bload\b/
	}
};
// src/weigh/plan/words-service.ts
const slow = "(?:latenc|duration|response times?|request times?|seconds|millis|\\bms\\b)";
// src/weigh/plan/vocabulary.ts
/** How each piece of each topic is told. */
const vocabulary = {
	prediction: predictionWords,
	rollout: rolloutWords,
	monitoring: {
		availability: { said: /\bavailab|\buptime\b|\bup ?(?:\{[^}]{0,200}\})? ?(?:==|<|!=)|\babsent(?: over time)? ?\(|\bprobe success|\bhealth ?(?:checks?|z)\b|\bliveness\b|\b(?:is|are|target|instance|service|endpoint|pod|api|model|scorer) ?(?:is |are )?(?:down|unavailable|unreachable)\b|(?<!\b(?:ctr|rate|revenue|scores?|traffic|going|scale|scaled) )\bdown(?=;|$)|\bno (?:traffic|requests|predictions)\b|\bcrash ?loop/ },
		"error-rate": {
			said: /\b(?:requests?|request rate|traffic|latency|throughput|rps|qps|saturation)\b[^;]{0,30}\berrors?\b|\berrors? ?(?:rates?|ratios?|budgets?|percent|%|counts?|total|responses?|per\b)|\b(?:http|requests?|server|service|endpoint|scoring|prediction|inference|invocation|application|job|api) ?(?:errors?|failures?|exceptions?)\b|\bhigh errors?\b|5 ?xx\b|\b5\.\.|(?:status|code)[^;]{0,12}=~? ?\^?5|(?:code|status) ?!= ?(?:ok|2)|\bfail(?:ed|ures?|ing)? ?(?:rates?|ratios?|runs?|jobs?|requests?|total|count|predictions?)|\b(?:jobs?|runs?|tasks?|dags?|pipelines?|batch) (?:\w+ ){0,2}fail|\bdead ?(?:jobs?|letters?)\b|\bsuccess ?(?:rates?|ratios?)|\brequest success|\bexceptions?\b|\bexit code|invocation5xx|\bbad requests?\b/,
			listed: /\berrors?\b|\bfailures?\b|\bfailed\b/
		},
		"timeout-rate": { said: /\btime ?d? ?outs?\b|\btimed ?out\b|\bdeadline ?exceeded|\b504s?\b/ },
		"queue-depth": {
			said: /\bqueues? ?(?:depth|oldest|jobs|length|size|lag|time|wait|latency|age|backlog)|\bqueued\b|\bbacklog|\bconsumer ?(?:group ?)?lag|\bkafka\b[^;]{0,40}\blag\b|\blag ?(?:of|in|on)? (?:the )?(?:consumer|topic|queue|stream)|\brecords? lag|\boffset lag|\biterator ?age|\bage of (?:the )?oldest|\bnumber of messages|\bmessages ?(?:visible|unacked|pending|ready)|\bpending ?(?:requests?|messages?)|\bin ?flight\b/,
			listed: /\bqueues?\b|\blag\b/
		},
		p50: { said: new RegExp(`\\bp ?50\\b|\\bmedian [^;]{0,20}${slow}|${slow}[^;]{0,30}\\bmedian|quantile[^;]{0,12}0?\\.50?\\b|\\b50th\\b`) },
		p95: { said: /\bp ?9[05]\b|quantile[^;]{0,12}0?\.9[05]?\b|\b9[05]th\b|\b9[05] ?(?:%|percentile)|percentile ?\(? ?9[05]\b/ },
		p99: { said: /\bp ?99(?:9|\.9)?\b|quantile[^;]{0,12}0?\.99\d?\b|\b99(?:\.9)?th\b|percentile ?\(? ?99\b|\btail latenc/ },
		...dataWords,
		...peopleWords
	}
};
// src/weigh/plan/told.ts
/** Says that something is not there: no evidence that it is. */
const denied = /\bto ?do\b|\btbd\b|\bfixme\b|\bnot (?:yet|monitored|watched|tracked|measured|implemented|in place|available|done)\b|\b(?:there is|there are|we have|has|have|with) no \w+ ?(?:monitoring|alerts?|dashboards?|runbooks?|drift|load|canary|shadow|owner)\b|\bno (?:monitoring|alerts?|alerting|dashboards?|runbooks?|drift (?:checks?|detection|monitoring)|load tests?|owner|fallback|canary|shadow|staged|stages|rollout plan|retention)\b|\bwithout (?:a |any )?(?:canary|shadow|load tests?|monitoring|alerts?|runbook|fallback|dashboard)\b/;
const prose = [
	"document",
	"runbook",
	"model card"
];
const known = /* @__PURE__ */ new WeakMap();
/** Which pieces of a topic some documents tell, and where first. */
function toldBy(topic, documents) {
	const told = /* @__PURE__ */ new Map();
	for (const document of documents) {
		if (!document.topics.includes(topic)) continue;
		for (const [piece, line] of linesOf(topic, document)) if (!told.has(piece)) told.set(piece, {
			path: document.path,
			line
		});
	}
	return told;
}
/** Asked by several rules of each document, and told once. */
function linesOf(topic, document) {
	const topics = known.get(document) ?? /* @__PURE__ */ new Map();
	known.set(document, topics);
	const lines = topics.get(topic) ?? readLines(topic, document);
	topics.set(topic, lines);
	return lines;
}
function readLines(topic, { kind, terms }) {
	const lines = /* @__PURE__ */ new Map();
	const pieces = Object.entries(vocabulary[topic]);
	if (prose.includes(kind) && isForeign(terms.map(({ text }) => text).join("\n").slice(0, 2e4))) return new Map(pieces.map(([piece]) => [piece, terms[0]?.line ?? 1]));
	for (const term of terms) {
		const { keys, text } = partsOf(term, kind === "block");
		if (kind !== "block" && denied.test(text)) continue;
		for (const [piece, words] of pieces) if (!lines.has(piece) && tells(words, keys, text)) lines.set(piece, term.line);
	}
	return lines;
}
function tells({ said, key, listed }, keys, text) {
	if (keys === null) return said.test(text);
	return said.test(keys) || said.test(text) || key?.test(keys) === true || listed?.test(`${keys} ${text}`) === true;
}
/** A block's term is its keys and a text; of other documents everything is text. */
function partsOf({ text }, isBlock) {
	const at = isBlock ? text.indexOf(": ") : -1;
	return at < 0 ? {
		keys: null,
		text: plainWords(text)
	} : {
		keys: plainWords(text.slice(0, at)),
		text: plainWords(text.slice(at + 2))
	};
}
export { isForeign as n, toldBy as t };
