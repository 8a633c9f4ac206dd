// src/weigh/flow/time-names.ts
const whole = /^(?:.*[_\s.])?(?:date|datetime|timestamp|time|ts|dt)$|^(?:date|datetime|timestamp)[_\s.]|[a-z](?:Date|DateTime|Time|Timestamp)$|[a-z]date$|_at$/i;
const parts = /^(?:day|month|year|week|quarter|period)$|_(?:day|month|year|week)$/i;
/** Whether a column is called as columns of event times are. */
function soundsLikeTime(name) {
	return whole.test(name) || parts.test(name);
}
const entity = /^(?:user|customer|cust|client|patient|subject|subj|respondent|pupil|person|member|account|player|driver|student|session|device|machine|engine|unit|household|visitor|speaker|singer|actor|volunteer|participant|employee|donor|rider|animal|vehicle|borrower|author)(?:[_\s.-]?(?:id|no\.?|num|number|name|nr\.?|key|code|hash|#))?$|(?:^|_)(?:id|uuid|uid|pid|guid)$|[a-z](?:Id|ID)$/i;
const place = /store|shop|product|item|category|brand|city|state|country|region|zip|postal|genre|class|type|department|location|zone|movie|model|cluster/i;
/** Words that end as an identity does. */
const words = /(?:^|[_\s])(?:(?:un|pre)?paid|(?:in)?valid|bid|covid|grid|solid|liquid|fluid|hybrid|void|acid|humid|rapid|mid|aid)$/i;
/** Whether a column is called as one that names who or what several rows are about. */
function soundsLikeEntity(name) {
	return entity.test(name) && !place.test(name) && !words.test(name);
}
export { soundsLikeTime as n, soundsLikeEntity as t };
