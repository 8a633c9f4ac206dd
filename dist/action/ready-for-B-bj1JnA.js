import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { An as pythonOfCell, At as sliceKey, B as questionWords, Bn as compactFields, Dn as readProgram, En as isTooLong, F as literal, Gn as kindOfCheck, H as weighModelContract, On as brokenCharacters, Ot as peopleAmong, Q as quote, Rn as limits$1, Sr as unknown, Tn as pythonFacts, Un as checkStatuses, V as lockOf, X as codeSpan, Y as runtimePin, an as parseMarkdown, ar as _enum, bn as partOf, cr as array, er as mapRead, fr as int, gn as isCode$1, gr as object, hn as inState, hr as number, ir as date, jn as pieces, jt as sliceTerms, kt as plainName, ln as nearest, lr as boolean, mn as readScript, nt as cut, on as plainText, rt as canonical, tr as valueOf, tt as visible, vr as strictObject, wn as parseYamlTree, yn as owns, yr as string, zn as settingsPath } from "./inputs-B4uqEMWj.js";
import { n as worst, r as toolVersion, t as verdicts } from "./verdict-DXSRbWNb.js";
import { createHash } from "node:crypto";
// src/weigh/program-line.ts
/** A line of a program's cell as a place; `at` is the cell's index, `line` is 1-based in it. */
function programLine(program, at, line) {
	const cell = program.cells[at];
	const fileLine = cell?.fileLines[line - 1] ?? line;
	return {
		is: "line",
		path: program.path,
		line,
		endLine: line,
		cell: cell?.cell ?? null,
		fileLine,
		fileEndLine: fileLine
	};
}
// src/weigh/ml-names.ts
/** Libraries whose every call makes, trains, scores, explains, exports or serves a model. */
const modelLibraries = new Set(`autogluon bentoml catboost category_encoders darts diffusers fastai flaml flax fasttext gensim gpytorch haiku hyperopt imblearn implicit
  keras kserve lightfm lightgbm lightning llama_cpp neuralprophet onnx onnxmltools onnxruntime optax optuna peft pmdarima prophet
  pycaret pytorch_lightning seldon_core sentence_transformers skl2onnx sklearn sktime spacy stable_baselines3 statsmodels surprise
  tensorflow_hub tf2onnx timm torchmetrics tpot transformers trl tritonclient ultralytics vllm xgboost`.split(/\s+/));
/** Parts of those libraries that load data, report versions or set options. */
const notModels = /^(?:sklearn\.(?:datasets|utils|show_versions|set_config)|keras\.(?:datasets|utils)|optuna\.logging|transformers\.(?:logging|utils))\b/;
/** Parts of wider libraries that make, train, score, export or serve a model. */
const modelParts = [
	/^torch\.(?:nn|optim|onnx|jit|export|save|load|no_grad|inference_mode|hub|amp|compile|autograd|distributed|utils\.data)\b/,
	/^torchvision\.models\b/,
	/^tensorflow\.(?:keras|saved_model|estimator|GradientTape|lite|distribute|nn|train|compat\.v1\.(?:train|estimator|layers))\b/,
	/^jax\.(?:grad|value_and_grad)\b/,
	/^mlflow\.(?:\w+\.)?(?:log_model|load_model|save_model|autolog|register_model|evaluate|pyfunc|models)\b/,
	/^ray\.(?:train|tune|serve|rllib)\b/,
	/^pyspark\.ml(?:lib)?\b/,
	/^h2o\.(?:automl|estimators|load_model|save_model)\b/,
	/^joblib\.(?:dump|load)\b/,
	/^sagemaker\.(?!Session\b|session\b|get_execution_role\b|s3\b)\w/,
	/^google\.cloud\.aiplatform\.(?!init\b)\w/,
	/^ts\.torch_handler\b/,
	/^(?:openai|anthropic|cohere|mistralai)\b.*\.(?:create|parse|complete|generate|chat|embed|stream)$/
];
/** Method names that mean one thing whatever the library. */
const modelMethods = new Set(`fit_transform fit_predict partial_fit predict_proba predict_log_proba decision_function cross_val_score cross_val_predict
  train_test_split load_state_dict zero_grad fit_generator log_model run_with_iobinding fit_resample`.split(/\s+/));
/** What a model is called where nobody says which library it comes from. */
const modelReceiver = /(?:^|_)(?:model|clf|classifier|regressor|regression|estimator|pipeline|booster|learner|forest|svm|knn|xgb|lgbm?|lgbm|net|network|autoencoder|detector|recommender|ranker|scorer)\d*$/i;
/** What is done with a model, when it is called as one. */
const modelVerbs = /* @__PURE__ */ new Set([
	"fit",
	"predict",
	"train",
	"evaluate",
	"score",
	"transform",
	"train_on_batch",
	"predict_on_batch",
	"backward",
	"forward",
	"export",
	"encode"
]);
// src/weigh/ml-code.ts
/** Whether a program fits, trains, scores, serves or exports a model. Importing a library is not enough, and tables and plots never are. */
function isMlCode(program) {
	return program.cells.some(({ text }) => hint.test(text)) && pythonFacts(program).uses.some(isModelUse);
}
/** Names without which no use below can match: most code of other trades needs no syntax tree. */
const hint = new RegExp(`\\b(?:${[...modelLibraries, ...modelMethods].join("|")}|torch|torchvision|tensorflow|jax|mlflow|ray|pyspark|h2o|joblib|sagemaker|aiplatform|torch_handler|openai|anthropic|cohere|mistralai|pickle|cloudpickle|dill)\\b|\\.\\s*(?:${[...modelVerbs].join("|")})\\s*\\(`);
function isModelUse(use) {
	const { name } = use;
	if (isOfModelLibrary(name)) return true;
	if (use.is !== "call") return false;
	const steps = name.split(".");
	const verb = steps.at(-1) ?? "";
	if (modelMethods.has(verb)) return true;
	if (/^(?:pickle|cloudpickle|dill)\.dumps?$/.test(name)) return modelReceiver.test(lastWord(use.first ?? ""));
	return modelVerbs.has(verb) && modelReceiver.test(lastWord(steps.at(-2) ?? ""));
}
function isOfModelLibrary(name) {
	if (notModels.test(name)) return false;
	return modelLibraries.has(name.slice(0, Math.max(0, name.indexOf(".")))) || modelParts.some((part) => part.test(name));
}
/** `self.models[]` and `build_model()` are called by what they hold. */
function lastWord(path) {
	const word = (path.split(".").at(-1) ?? "").replace(/(?:\(\)|\[\])+$/, "");
	return path.endsWith("[]") ? word.replace(/s$/, "") : word;
}
// src/weigh/code/naming.ts
/** How far into `a.b(c).d[e].f` a name is followed, and how long what it stands for may get. */
const reach = 12;
const longest$1 = 300;
/** A callee as a dotted name, imports and constructors resolved: `openai.OpenAI().chat.completions.create`. */
function dottedName(expression, { modules }, depth = reach) {
	if (depth === 0) return "?";
	switch (expression.is) {
		case "name": {
			const known = modules.get(expression.name) ?? expression.name;
			return known.length > longest$1 ? "?" : known;
		}
		case "member": return `${dottedName(expression.of, { modules }, depth - 1)}.${expression.name}`;
		case "call": return `${dottedName(expression.callee, { modules }, depth - 1)}()`;
		case "subscript": return `${dottedName(expression.of, { modules }, depth - 1)}[]`;
		case "await": return expression.value === null ? "?" : dottedName(expression.value, { modules }, depth - 1);
		default: return "?";
	}
}
/** Notes what a statement binds. */
function note(statement, naming) {
	if (statement.is === "import") bindImport(statement, naming);
	if (statement.is === "with") {
		for (const { value, target } of statement.items) if (target?.is === "name") naming.modules.set(target.name, dottedName(value, naming));
	}
	if (statement.is !== "assign") return;
	for (const target of statement.targets) {
		const name = target.is === "name" ? target.name : target.is === "member" ? target.name : null;
		if (name === null) continue;
		const known = constantOf(statement.value, naming);
		const isOther = naming.constants.has(name) && naming.constants.get(name) !== known;
		naming.constants.set(name, isOther ? void 0 : known);
		if (target.is === "name" && (statement.value.is === "call" || statement.value.is === "member")) naming.modules.set(name, dottedName(statement.value, naming));
	}
}
/** The value of an expression that a look can tell: a literal, a name for one, what stands in for an absent variable of the environment. */
function constantOf(expression, naming) {
	switch (expression.is) {
		case "constant": return expression.value;
		case "name":
		case "member": return naming.constants.get(expression.name);
		case "unary": {
			const value = constantOf(expression.value, naming);
			return expression.operator === "-" && typeof value === "number" ? -value : void 0;
		}
		case "call": {
			const [, fallback] = expression.arguments;
			return /(?:^|\.)(?:getenv|environ\.get)$/.test(dottedName(expression.callee, naming)) && fallback !== void 0 ? constantOf(fallback.value, naming) : void 0;
		}
		case "binary":
			if (expression.operator !== "or") return void 0;
			return constantOf(expression.left, naming) ?? constantOf(expression.right, naming);
		default: return;
	}
}
function bindImport(statement, { modules }) {
	const { module, names, as } = statement;
	if (names !== null) for (const name of names) modules.set(name.as, module.endsWith(".") ? module + name.name : `${module}.${name.name}`);
	else if (as !== null) modules.set(as, module);
	else modules.set(module.split(".")[0] ?? module, module.split(".")[0] ?? module);
}
// src/read/syntax/visit.ts
/** Every statement and expression below these, outer before inner, in no other order. */
function* visit(statements) {
	const waiting = [...statements].reverse();
	while (waiting.length > 0) {
		const next = waiting.pop();
		if (typeof next !== "object" || next === null) continue;
		if ("is" in next && "from" in next) yield next;
		const parts = Array.isArray(next) ? next : Object.values(next);
		for (let i = parts.length - 1; i >= 0; i -= 1) waiting.push(parts[i]);
	}
}
// src/weigh/flow/scripts.ts
const known$6 = /* @__PURE__ */ new WeakMap();
/** The Python of each cell as statements; null where it holds none, or none that can be read. */
function scriptsOf(program) {
	const found = known$6.get(program);
	if (found !== void 0) return found;
	const made = read$1(program);
	known$6.set(program, made);
	return made;
}
function read$1(program) {
	let room = brokenCharacters;
	const isLong = isTooLong(program);
	return program.cells.map((cell) => {
		if (cell.kind !== "code" || program.language !== "python" || isLong || cell.cell !== null && cell.text.length > 5e5) return null;
		const python = cell.cell === null ? cell.text : pythonOfCell(cell.text).python;
		const script = readScript(python, room);
		if (script?.broken) room -= script.text.length;
		return script;
	});
}
// src/weigh/code/program-parts.ts
const known$5 = /* @__PURE__ */ new WeakMap();
/** Reads a program's parts, once. Nothing is run: a name stands for what its file says, wherever it says so. */
function programParts(program) {
	const found = known$5.get(program);
	if (found !== void 0) return found;
	const parts = {
		program,
		calls: [],
		given: [],
		opened: [],
		functions: [],
		classes: [],
		naming: {
			modules: /* @__PURE__ */ new Map(),
			constants: /* @__PURE__ */ new Map()
		}
	};
	const cells = scriptsOf(program).map((script) => script === null ? [] : [...visit(script.statements)]);
	for (const cell of cells) for (const node of cell) note(node, parts.naming);
	for (const [at, cell] of cells.entries()) for (const node of cell) collect(node, at, parts);
	known$5.set(program, parts);
	return parts;
}
/** The line of its file on which something stands. */
function lineOf(program, at, offset) {
	const line = (scriptsOf(program)[at]?.text ?? "").slice(0, offset).split("\n").length;
	return programLine(program, at, line);
}
/** Whether a name that is bound at one place means the same at another: in the same function, or bound outside of any. */
function reaches(parts, bound, used) {
	const home = homeOf(parts, bound);
	return home === null || home === homeOf(parts, used);
}
function homeOf({ functions }, { at, from }) {
	return functions.findLast((it) => it.at === at && it.from <= from && from < it.to) ?? null;
}
/** What is written there. */
function sourceOf(program, at, { from, to }) {
	return scriptsOf(program)[at]?.text.slice(from, to) ?? "";
}
function collect(node, at, parts) {
	switch (node.is) {
		case "call":
			parts.calls.push({
				name: dottedName(node.callee, parts.naming),
				call: node,
				at
			});
			break;
		case "assign":
			for (const target of node.targets) if (target.is === "name" || target.is === "member") parts.given.push({
				name: target.name,
				value: node.value,
				by: "assign",
				at
			});
			break;
		case "with":
			for (const { value, target } of node.items) if (target?.is === "name") parts.opened.push({
				name: target.name,
				value,
				at
			});
			break;
		case "dict":
			for (const { key, value } of node.entries) if (key?.is === "constant" && typeof key.value === "string") parts.given.push({
				name: key.value,
				value,
				by: "entry",
				at
			});
			break;
		case "class":
			parts.classes.push({
				definition: node,
				at
			});
			break;
		case "function":
			parts.functions.push({
				at,
				from: node.from,
				to: node.to
			});
			noteParameters(node.parameters, at, parts);
			break;
		case "lambda": noteParameters(node.parameters, at, parts);
	}
}
function noteParameters(parameters, at, { given }) {
	for (const { name, fallback } of parameters) if (fallback !== null) given.push({
		name,
		value: fallback,
		by: "parameter",
		at
	});
}
// node_modules/decimal.js/decimal.mjs
/*!
*  decimal.js v10.6.0
*  An arbitrary-precision Decimal type for JavaScript.
*  https://github.com/MikeMcl/decimal.js
*  Copyright (c) 2025 Michael Mclaughlin <M8ch88l@gmail.com>
*  MIT Licence
*/
var EXP_LIMIT = 9e15;
var MAX_DIGITS = 1e9;
var NUMERALS = "0123456789abcdef";
var LN10 = "2.3025850929940456840179914546843642076011014886287729760333279009675726096773524802359972050895982983419677840422862486334095254650828067566662873690987816894829072083255546808437998948262331985283935053089653777326288461633662222876982198867465436674744042432743651550489343149393914796194044002221051017141748003688084012647080685567743216228355220114804663715659121373450747856947683463616792101806445070648000277502684916746550586856935673420670581136429224554405758925724208241314695689016758940256776311356919292033376587141660230105703089634572075440370847469940168269282808481184289314848524948644871927809676271275775397027668605952496716674183485704422507197965004714951050492214776567636938662976979522110718264549734772662425709429322582798502585509785265383207606726317164309505995087807523710333101197857547331541421808427543863591778117054309827482385045648019095610299291824318237525357709750539565187697510374970888692180205189339507238539205144634197265287286965110862571492198849978748873771345686209167058";
var PI = "3.1415926535897932384626433832795028841971693993751058209749445923078164062862089986280348253421170679821480865132823066470938446095505822317253594081284811174502841027019385211055596446229489549303819644288109756659334461284756482337867831652712019091456485669234603486104543266482133936072602491412737245870066063155881748815209209628292540917153643678925903600113305305488204665213841469519415116094330572703657595919530921861173819326117931051185480744623799627495673518857527248912279381830119491298336733624406566430860213949463952247371907021798609437027705392171762931767523846748184676694051320005681271452635608277857713427577896091736371787214684409012249534301465495853710507922796892589235420199561121290219608640344181598136297747713099605187072113499999983729780499510597317328160963185950244594553469083026425223082533446850352619311881710100031378387528865875332083814206171776691473035982534904287554687311595628638823537875937519577818577805321712268066130019278766111959092164201989380952572010654858632789";
var DEFAULTS = {
	precision: 20,
	rounding: 4,
	modulo: 1,
	toExpNeg: -7,
	toExpPos: 21,
	minE: -EXP_LIMIT,
	maxE: EXP_LIMIT,
	crypto: false
};
var inexact;
var quadrant;
var external = true;
var decimalError = "[DecimalError] ";
var invalidArgument = decimalError + "Invalid argument: ";
var precisionLimitExceeded = decimalError + "Precision limit exceeded";
var cryptoUnavailable = decimalError + "crypto unavailable";
var tag = "[object Decimal]";
var mathfloor = Math.floor;
var mathpow = Math.pow;
var isBinary = /^0b([01]+(\.[01]*)?|\.[01]+)(p[+-]?\d+)?$/i;
var isHex = /^0x([0-9a-f]+(\.[0-9a-f]*)?|\.[0-9a-f]+)(p[+-]?\d+)?$/i;
var isOctal = /^0o([0-7]+(\.[0-7]*)?|\.[0-7]+)(p[+-]?\d+)?$/i;
var isDecimal = /^(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
var BASE = 1e7;
var LOG_BASE = 7;
var MAX_SAFE_INTEGER = 9007199254740991;
var LN10_PRECISION = LN10.length - 1;
var PI_PRECISION = PI.length - 1;
var P = { toStringTag: tag };
P.absoluteValue = P.abs = function() {
	var x = new this.constructor(this);
	if (x.s < 0) x.s = 1;
	return finalise(x);
};
P.ceil = function() {
	return finalise(new this.constructor(this), this.e + 1, 2);
};
P.clampedTo = P.clamp = function(min, max) {
	var k, x = this, Ctor = x.constructor;
	min = new Ctor(min);
	max = new Ctor(max);
	if (!min.s || !max.s) return new Ctor(NaN);
	if (min.gt(max)) throw Error(invalidArgument + max);
	k = x.cmp(min);
	return k < 0 ? min : x.cmp(max) > 0 ? max : new Ctor(x);
};
P.comparedTo = P.cmp = function(y) {
	var i, j, xdL, ydL, x = this, xd = x.d, yd = (y = new x.constructor(y)).d, xs = x.s, ys = y.s;
	if (!xd || !yd) return !xs || !ys ? NaN : xs !== ys ? xs : xd === yd ? 0 : !xd ^ xs < 0 ? 1 : -1;
	if (!xd[0] || !yd[0]) return xd[0] ? xs : yd[0] ? -ys : 0;
	if (xs !== ys) return xs;
	if (x.e !== y.e) return x.e > y.e ^ xs < 0 ? 1 : -1;
	xdL = xd.length;
	ydL = yd.length;
	for (i = 0, j = xdL < ydL ? xdL : ydL; i < j; ++i) if (xd[i] !== yd[i]) return xd[i] > yd[i] ^ xs < 0 ? 1 : -1;
	return xdL === ydL ? 0 : xdL > ydL ^ xs < 0 ? 1 : -1;
};
P.cosine = P.cos = function() {
	var pr, rm, x = this, Ctor = x.constructor;
	if (!x.d) return new Ctor(NaN);
	if (!x.d[0]) return new Ctor(1);
	pr = Ctor.precision;
	rm = Ctor.rounding;
	Ctor.precision = pr + Math.max(x.e, x.sd()) + LOG_BASE;
	Ctor.rounding = 1;
	x = cosine(Ctor, toLessThanHalfPi(Ctor, x));
	Ctor.precision = pr;
	Ctor.rounding = rm;
	return finalise(quadrant == 2 || quadrant == 3 ? x.neg() : x, pr, rm, true);
};
P.cubeRoot = P.cbrt = function() {
	var e, m, n, r, rep, s, sd, t, t3, t3plusx, x = this, Ctor = x.constructor;
	if (!x.isFinite() || x.isZero()) return new Ctor(x);
	external = false;
	s = x.s * mathpow(x.s * x, 1 / 3);
	if (!s || Math.abs(s) == 1 / 0) {
		n = digitsToString(x.d);
		e = x.e;
		if (s = (e - n.length + 1) % 3) n += s == 1 || s == -2 ? "0" : "00";
		s = mathpow(n, 1 / 3);
		e = mathfloor((e + 1) / 3) - (e % 3 == (e < 0 ? -1 : 2));
		if (s == 1 / 0) n = "5e" + e;
		else {
			n = s.toExponential();
			n = n.slice(0, n.indexOf("e") + 1) + e;
		}
		r = new Ctor(n);
		r.s = x.s;
	} else r = new Ctor(s.toString());
	sd = (e = Ctor.precision) + 3;
	for (;;) {
		t = r;
		t3 = t.times(t).times(t);
		t3plusx = t3.plus(x);
		r = divide(t3plusx.plus(x).times(t), t3plusx.plus(t3), sd + 2, 1);
		if (digitsToString(t.d).slice(0, sd) === (n = digitsToString(r.d)).slice(0, sd)) {
			n = n.slice(sd - 3, sd + 1);
			if (n == "9999" || !rep && n == "4999") {
				if (!rep) {
					finalise(t, e + 1, 0);
					if (t.times(t).times(t).eq(x)) {
						r = t;
						break;
					}
				}
				sd += 4;
				rep = 1;
			} else {
				if (!+n || !+n.slice(1) && n.charAt(0) == "5") {
					finalise(r, e + 1, 1);
					m = !r.times(r).times(r).eq(x);
				}
				break;
			}
		}
	}
	external = true;
	return finalise(r, e, Ctor.rounding, m);
};
P.decimalPlaces = P.dp = function() {
	var w, d = this.d, n = NaN;
	if (d) {
		w = d.length - 1;
		n = (w - mathfloor(this.e / LOG_BASE)) * LOG_BASE;
		w = d[w];
		if (w) for (; w % 10 == 0; w /= 10) n--;
		if (n < 0) n = 0;
	}
	return n;
};
P.dividedBy = P.div = function(y) {
	return divide(this, new this.constructor(y));
};
P.dividedToIntegerBy = P.divToInt = function(y) {
	var x = this, Ctor = x.constructor;
	return finalise(divide(x, new Ctor(y), 0, 1, 1), Ctor.precision, Ctor.rounding);
};
P.equals = P.eq = function(y) {
	return this.cmp(y) === 0;
};
P.floor = function() {
	return finalise(new this.constructor(this), this.e + 1, 3);
};
P.greaterThan = P.gt = function(y) {
	return this.cmp(y) > 0;
};
P.greaterThanOrEqualTo = P.gte = function(y) {
	var k = this.cmp(y);
	return k == 1 || k === 0;
};
P.hyperbolicCosine = P.cosh = function() {
	var k, n, pr, rm, len, x = this, Ctor = x.constructor, one = new Ctor(1);
	if (!x.isFinite()) return new Ctor(x.s ? 1 / 0 : NaN);
	if (x.isZero()) return one;
	pr = Ctor.precision;
	rm = Ctor.rounding;
	Ctor.precision = pr + Math.max(x.e, x.sd()) + 4;
	Ctor.rounding = 1;
	len = x.d.length;
	if (len < 32) {
		k = Math.ceil(len / 3);
		n = (1 / tinyPow(4, k)).toString();
	} else {
		k = 16;
		n = "2.3283064365386962890625e-10";
	}
	x = taylorSeries(Ctor, 1, x.times(n), new Ctor(1), true);
	var cosh2_x, i = k, d8 = new Ctor(8);
	for (; i--;) {
		cosh2_x = x.times(x);
		x = one.minus(cosh2_x.times(d8.minus(cosh2_x.times(d8))));
	}
	return finalise(x, Ctor.precision = pr, Ctor.rounding = rm, true);
};
P.hyperbolicSine = P.sinh = function() {
	var k, pr, rm, len, x = this, Ctor = x.constructor;
	if (!x.isFinite() || x.isZero()) return new Ctor(x);
	pr = Ctor.precision;
	rm = Ctor.rounding;
	Ctor.precision = pr + Math.max(x.e, x.sd()) + 4;
	Ctor.rounding = 1;
	len = x.d.length;
	if (len < 3) x = taylorSeries(Ctor, 2, x, x, true);
	else {
		k = 1.4 * Math.sqrt(len);
		k = k > 16 ? 16 : k | 0;
		x = x.times(1 / tinyPow(5, k));
		x = taylorSeries(Ctor, 2, x, x, true);
		var sinh2_x, d5 = new Ctor(5), d16 = new Ctor(16), d20 = new Ctor(20);
		for (; k--;) {
			sinh2_x = x.times(x);
			x = x.times(d5.plus(sinh2_x.times(d16.times(sinh2_x).plus(d20))));
		}
	}
	Ctor.precision = pr;
	Ctor.rounding = rm;
	return finalise(x, pr, rm, true);
};
P.hyperbolicTangent = P.tanh = function() {
	var pr, rm, x = this, Ctor = x.constructor;
	if (!x.isFinite()) return new Ctor(x.s);
	if (x.isZero()) return new Ctor(x);
	pr = Ctor.precision;
	rm = Ctor.rounding;
	Ctor.precision = pr + 7;
	Ctor.rounding = 1;
	return divide(x.sinh(), x.cosh(), Ctor.precision = pr, Ctor.rounding = rm);
};
P.inverseCosine = P.acos = function() {
	var x = this, Ctor = x.constructor, k = x.abs().cmp(1), pr = Ctor.precision, rm = Ctor.rounding;
	if (k !== -1) return k === 0 ? x.isNeg() ? getPi(Ctor, pr, rm) : new Ctor(0) : new Ctor(NaN);
	if (x.isZero()) return getPi(Ctor, pr + 4, rm).times(.5);
	Ctor.precision = pr + 6;
	Ctor.rounding = 1;
	x = new Ctor(1).minus(x).div(x.plus(1)).sqrt().atan();
	Ctor.precision = pr;
	Ctor.rounding = rm;
	return x.times(2);
};
P.inverseHyperbolicCosine = P.acosh = function() {
	var pr, rm, x = this, Ctor = x.constructor;
	if (x.lte(1)) return new Ctor(x.eq(1) ? 0 : NaN);
	if (!x.isFinite()) return new Ctor(x);
	pr = Ctor.precision;
	rm = Ctor.rounding;
	Ctor.precision = pr + Math.max(Math.abs(x.e), x.sd()) + 4;
	Ctor.rounding = 1;
	external = false;
	x = x.times(x).minus(1).sqrt().plus(x);
	external = true;
	Ctor.precision = pr;
	Ctor.rounding = rm;
	return x.ln();
};
P.inverseHyperbolicSine = P.asinh = function() {
	var pr, rm, x = this, Ctor = x.constructor;
	if (!x.isFinite() || x.isZero()) return new Ctor(x);
	pr = Ctor.precision;
	rm = Ctor.rounding;
	Ctor.precision = pr + 2 * Math.max(Math.abs(x.e), x.sd()) + 6;
	Ctor.rounding = 1;
	external = false;
	x = x.times(x).plus(1).sqrt().plus(x);
	external = true;
	Ctor.precision = pr;
	Ctor.rounding = rm;
	return x.ln();
};
P.inverseHyperbolicTangent = P.atanh = function() {
	var pr, rm, wpr, xsd, x = this, Ctor = x.constructor;
	if (!x.isFinite()) return new Ctor(NaN);
	if (x.e >= 0) return new Ctor(x.abs().eq(1) ? x.s / 0 : x.isZero() ? x : NaN);
	pr = Ctor.precision;
	rm = Ctor.rounding;
	xsd = x.sd();
	if (Math.max(xsd, pr) < 2 * -x.e - 1) return finalise(new Ctor(x), pr, rm, true);
	Ctor.precision = wpr = xsd - x.e;
	x = divide(x.plus(1), new Ctor(1).minus(x), wpr + pr, 1);
	Ctor.precision = pr + 4;
	Ctor.rounding = 1;
	x = x.ln();
	Ctor.precision = pr;
	Ctor.rounding = rm;
	return x.times(.5);
};
P.inverseSine = P.asin = function() {
	var halfPi, k, pr, rm, x = this, Ctor = x.constructor;
	if (x.isZero()) return new Ctor(x);
	k = x.abs().cmp(1);
	pr = Ctor.precision;
	rm = Ctor.rounding;
	if (k !== -1) {
		if (k === 0) {
			halfPi = getPi(Ctor, pr + 4, rm).times(.5);
			halfPi.s = x.s;
			return halfPi;
		}
		return new Ctor(NaN);
	}
	Ctor.precision = pr + 6;
	Ctor.rounding = 1;
	x = x.div(new Ctor(1).minus(x.times(x)).sqrt().plus(1)).atan();
	Ctor.precision = pr;
	Ctor.rounding = rm;
	return x.times(2);
};
P.inverseTangent = P.atan = function() {
	var i, j, k, n, px, t, r, wpr, x2, x = this, Ctor = x.constructor, pr = Ctor.precision, rm = Ctor.rounding;
	if (!x.isFinite()) {
		if (!x.s) return new Ctor(NaN);
		if (pr + 4 <= PI_PRECISION) {
			r = getPi(Ctor, pr + 4, rm).times(.5);
			r.s = x.s;
			return r;
		}
	} else if (x.isZero()) return new Ctor(x);
	else if (x.abs().eq(1) && pr + 4 <= PI_PRECISION) {
		r = getPi(Ctor, pr + 4, rm).times(.25);
		r.s = x.s;
		return r;
	}
	Ctor.precision = wpr = pr + 10;
	Ctor.rounding = 1;
	k = Math.min(28, wpr / LOG_BASE + 2 | 0);
	for (i = k; i; --i) x = x.div(x.times(x).plus(1).sqrt().plus(1));
	external = false;
	j = Math.ceil(wpr / LOG_BASE);
	n = 1;
	x2 = x.times(x);
	r = new Ctor(x);
	px = x;
	for (; i !== -1;) {
		px = px.times(x2);
		t = r.minus(px.div(n += 2));
		px = px.times(x2);
		r = t.plus(px.div(n += 2));
		if (r.d[j] !== void 0) for (i = j; r.d[i] === t.d[i] && i--;);
	}
	if (k) r = r.times(2 << k - 1);
	external = true;
	return finalise(r, Ctor.precision = pr, Ctor.rounding = rm, true);
};
P.isFinite = function() {
	return !!this.d;
};
P.isInteger = P.isInt = function() {
	return !!this.d && mathfloor(this.e / LOG_BASE) > this.d.length - 2;
};
P.isNaN = function() {
	return !this.s;
};
P.isNegative = P.isNeg = function() {
	return this.s < 0;
};
P.isPositive = P.isPos = function() {
	return this.s > 0;
};
P.isZero = function() {
	return !!this.d && this.d[0] === 0;
};
P.lessThan = P.lt = function(y) {
	return this.cmp(y) < 0;
};
P.lessThanOrEqualTo = P.lte = function(y) {
	return this.cmp(y) < 1;
};
P.logarithm = P.log = function(base) {
	var isBase10, d, denominator, k, inf, num, sd, r, arg = this, Ctor = arg.constructor, pr = Ctor.precision, rm = Ctor.rounding, guard = 5;
	if (base == null) {
		base = new Ctor(10);
		isBase10 = true;
	} else {
		base = new Ctor(base);
		d = base.d;
		if (base.s < 0 || !d || !d[0] || base.eq(1)) return new Ctor(NaN);
		isBase10 = base.eq(10);
	}
	d = arg.d;
	if (arg.s < 0 || !d || !d[0] || arg.eq(1)) return new Ctor(d && !d[0] ? -1 / 0 : arg.s != 1 ? NaN : d ? 0 : 1 / 0);
	if (isBase10) {
		if (d.length > 1) inf = true;
		else {
			for (k = d[0]; k % 10 === 0;) k /= 10;
			inf = k !== 1;
		}
	}
	external = false;
	sd = pr + guard;
	num = naturalLogarithm(arg, sd);
	denominator = isBase10 ? getLn10(Ctor, sd + 10) : naturalLogarithm(base, sd);
	r = divide(num, denominator, sd, 1);
	if (checkRoundingDigits(r.d, k = pr, rm)) do {
		sd += 10;
		num = naturalLogarithm(arg, sd);
		denominator = isBase10 ? getLn10(Ctor, sd + 10) : naturalLogarithm(base, sd);
		r = divide(num, denominator, sd, 1);
		if (!inf) {
			if (+digitsToString(r.d).slice(k + 1, k + 15) + 1 == 0x5af3107a4000) r = finalise(r, pr + 1, 0);
			break;
		}
	} while (checkRoundingDigits(r.d, k += 10, rm));
	external = true;
	return finalise(r, pr, rm);
};
P.minus = P.sub = function(y) {
	var d, e, i, j, k, len, pr, rm, xd, xe, xLTy, yd, x = this, Ctor = x.constructor;
	y = new Ctor(y);
	if (!x.d || !y.d) {
		if (!x.s || !y.s) y = new Ctor(NaN);
		else if (x.d) y.s = -y.s;
		else y = new Ctor(y.d || x.s !== y.s ? x : NaN);
		return y;
	}
	if (x.s != y.s) {
		y.s = -y.s;
		return x.plus(y);
	}
	xd = x.d;
	yd = y.d;
	pr = Ctor.precision;
	rm = Ctor.rounding;
	if (!xd[0] || !yd[0]) {
		if (yd[0]) y.s = -y.s;
		else if (xd[0]) y = new Ctor(x);
		else return new Ctor(rm === 3 ? -0 : 0);
		return external ? finalise(y, pr, rm) : y;
	}
	e = mathfloor(y.e / LOG_BASE);
	xe = mathfloor(x.e / LOG_BASE);
	xd = xd.slice();
	k = xe - e;
	if (k) {
		xLTy = k < 0;
		if (xLTy) {
			d = xd;
			k = -k;
			len = yd.length;
		} else {
			d = yd;
			e = xe;
			len = xd.length;
		}
		i = Math.max(Math.ceil(pr / LOG_BASE), len) + 2;
		if (k > i) {
			k = i;
			d.length = 1;
		}
		d.reverse();
		for (i = k; i--;) d.push(0);
		d.reverse();
	} else {
		i = xd.length;
		len = yd.length;
		xLTy = i < len;
		if (xLTy) len = i;
		for (i = 0; i < len; i++) if (xd[i] != yd[i]) {
			xLTy = xd[i] < yd[i];
			break;
		}
		k = 0;
	}
	if (xLTy) {
		d = xd;
		xd = yd;
		yd = d;
		y.s = -y.s;
	}
	len = xd.length;
	for (i = yd.length - len; i > 0; --i) xd[len++] = 0;
	for (i = yd.length; i > k;) {
		if (xd[--i] < yd[i]) {
			for (j = i; j && xd[--j] === 0;) xd[j] = BASE - 1;
			--xd[j];
			xd[i] += BASE;
		}
		xd[i] -= yd[i];
	}
	for (; xd[--len] === 0;) xd.pop();
	for (; xd[0] === 0; xd.shift()) --e;
	if (!xd[0]) return new Ctor(rm === 3 ? -0 : 0);
	y.d = xd;
	y.e = getBase10Exponent(xd, e);
	return external ? finalise(y, pr, rm) : y;
};
P.modulo = P.mod = function(y) {
	var q, x = this, Ctor = x.constructor;
	y = new Ctor(y);
	if (!x.d || !y.s || y.d && !y.d[0]) return new Ctor(NaN);
	if (!y.d || x.d && !x.d[0]) return finalise(new Ctor(x), Ctor.precision, Ctor.rounding);
	external = false;
	if (Ctor.modulo == 9) {
		q = divide(x, y.abs(), 0, 3, 1);
		q.s *= y.s;
	} else q = divide(x, y, 0, Ctor.modulo, 1);
	q = q.times(y);
	external = true;
	return x.minus(q);
};
P.naturalExponential = P.exp = function() {
	return naturalExponential(this);
};
P.naturalLogarithm = P.ln = function() {
	return naturalLogarithm(this);
};
P.negated = P.neg = function() {
	var x = new this.constructor(this);
	x.s = -x.s;
	return finalise(x);
};
P.plus = P.add = function(y) {
	var carry, d, e, i, k, len, pr, rm, xd, yd, x = this, Ctor = x.constructor;
	y = new Ctor(y);
	if (!x.d || !y.d) {
		if (!x.s || !y.s) y = new Ctor(NaN);
		else if (!x.d) y = new Ctor(y.d || x.s === y.s ? x : NaN);
		return y;
	}
	if (x.s != y.s) {
		y.s = -y.s;
		return x.minus(y);
	}
	xd = x.d;
	yd = y.d;
	pr = Ctor.precision;
	rm = Ctor.rounding;
	if (!xd[0] || !yd[0]) {
		if (!yd[0]) y = new Ctor(x);
		return external ? finalise(y, pr, rm) : y;
	}
	k = mathfloor(x.e / LOG_BASE);
	e = mathfloor(y.e / LOG_BASE);
	xd = xd.slice();
	i = k - e;
	if (i) {
		if (i < 0) {
			d = xd;
			i = -i;
			len = yd.length;
		} else {
			d = yd;
			e = k;
			len = xd.length;
		}
		k = Math.ceil(pr / LOG_BASE);
		len = k > len ? k + 1 : len + 1;
		if (i > len) {
			i = len;
			d.length = 1;
		}
		d.reverse();
		for (; i--;) d.push(0);
		d.reverse();
	}
	len = xd.length;
	i = yd.length;
	if (len - i < 0) {
		i = len;
		d = yd;
		yd = xd;
		xd = d;
	}
	for (carry = 0; i;) {
		carry = (xd[--i] = xd[i] + yd[i] + carry) / BASE | 0;
		xd[i] %= BASE;
	}
	if (carry) {
		xd.unshift(carry);
		++e;
	}
	for (len = xd.length; xd[--len] == 0;) xd.pop();
	y.d = xd;
	y.e = getBase10Exponent(xd, e);
	return external ? finalise(y, pr, rm) : y;
};
P.precision = P.sd = function(z) {
	var k, x = this;
	if (z !== void 0 && z !== !!z && z !== 1 && z !== 0) throw Error(invalidArgument + z);
	if (x.d) {
		k = getPrecision(x.d);
		if (z && x.e + 1 > k) k = x.e + 1;
	} else k = NaN;
	return k;
};
P.round = function() {
	var x = this, Ctor = x.constructor;
	return finalise(new Ctor(x), x.e + 1, Ctor.rounding);
};
P.sine = P.sin = function() {
	var pr, rm, x = this, Ctor = x.constructor;
	if (!x.isFinite()) return new Ctor(NaN);
	if (x.isZero()) return new Ctor(x);
	pr = Ctor.precision;
	rm = Ctor.rounding;
	Ctor.precision = pr + Math.max(x.e, x.sd()) + LOG_BASE;
	Ctor.rounding = 1;
	x = sine(Ctor, toLessThanHalfPi(Ctor, x));
	Ctor.precision = pr;
	Ctor.rounding = rm;
	return finalise(quadrant > 2 ? x.neg() : x, pr, rm, true);
};
P.squareRoot = P.sqrt = function() {
	var m, n, sd, r, rep, t, x = this, d = x.d, e = x.e, s = x.s, Ctor = x.constructor;
	if (s !== 1 || !d || !d[0]) return new Ctor(!s || s < 0 && (!d || d[0]) ? NaN : d ? x : 1 / 0);
	external = false;
	s = Math.sqrt(+x);
	if (s == 0 || s == 1 / 0) {
		n = digitsToString(d);
		if ((n.length + e) % 2 == 0) n += "0";
		s = Math.sqrt(n);
		e = mathfloor((e + 1) / 2) - (e < 0 || e % 2);
		if (s == 1 / 0) n = "5e" + e;
		else {
			n = s.toExponential();
			n = n.slice(0, n.indexOf("e") + 1) + e;
		}
		r = new Ctor(n);
	} else r = new Ctor(s.toString());
	sd = (e = Ctor.precision) + 3;
	for (;;) {
		t = r;
		r = t.plus(divide(x, t, sd + 2, 1)).times(.5);
		if (digitsToString(t.d).slice(0, sd) === (n = digitsToString(r.d)).slice(0, sd)) {
			n = n.slice(sd - 3, sd + 1);
			if (n == "9999" || !rep && n == "4999") {
				if (!rep) {
					finalise(t, e + 1, 0);
					if (t.times(t).eq(x)) {
						r = t;
						break;
					}
				}
				sd += 4;
				rep = 1;
			} else {
				if (!+n || !+n.slice(1) && n.charAt(0) == "5") {
					finalise(r, e + 1, 1);
					m = !r.times(r).eq(x);
				}
				break;
			}
		}
	}
	external = true;
	return finalise(r, e, Ctor.rounding, m);
};
P.tangent = P.tan = function() {
	var pr, rm, x = this, Ctor = x.constructor;
	if (!x.isFinite()) return new Ctor(NaN);
	if (x.isZero()) return new Ctor(x);
	pr = Ctor.precision;
	rm = Ctor.rounding;
	Ctor.precision = pr + 10;
	Ctor.rounding = 1;
	x = x.sin();
	x.s = 1;
	x = divide(x, new Ctor(1).minus(x.times(x)).sqrt(), pr + 10, 0);
	Ctor.precision = pr;
	Ctor.rounding = rm;
	return finalise(quadrant == 2 || quadrant == 4 ? x.neg() : x, pr, rm, true);
};
P.times = P.mul = function(y) {
	var carry, e, i, k, r, rL, t, xdL, ydL, x = this, Ctor = x.constructor, xd = x.d, yd = (y = new Ctor(y)).d;
	y.s *= x.s;
	if (!xd || !xd[0] || !yd || !yd[0]) return new Ctor(!y.s || xd && !xd[0] && !yd || yd && !yd[0] && !xd ? NaN : !xd || !yd ? y.s / 0 : y.s * 0);
	e = mathfloor(x.e / LOG_BASE) + mathfloor(y.e / LOG_BASE);
	xdL = xd.length;
	ydL = yd.length;
	if (xdL < ydL) {
		r = xd;
		xd = yd;
		yd = r;
		rL = xdL;
		xdL = ydL;
		ydL = rL;
	}
	r = [];
	rL = xdL + ydL;
	for (i = rL; i--;) r.push(0);
	for (i = ydL; --i >= 0;) {
		carry = 0;
		for (k = xdL + i; k > i;) {
			t = r[k] + yd[i] * xd[k - i - 1] + carry;
			r[k--] = t % BASE | 0;
			carry = t / BASE | 0;
		}
		r[k] = (r[k] + carry) % BASE | 0;
	}
	for (; !r[--rL];) r.pop();
	if (carry) ++e;
	else r.shift();
	y.d = r;
	y.e = getBase10Exponent(r, e);
	return external ? finalise(y, Ctor.precision, Ctor.rounding) : y;
};
P.toBinary = function(sd, rm) {
	return toStringBinary(this, 2, sd, rm);
};
P.toDecimalPlaces = P.toDP = function(dp, rm) {
	var x = this, Ctor = x.constructor;
	x = new Ctor(x);
	if (dp === void 0) return x;
	checkInt32(dp, 0, MAX_DIGITS);
	if (rm === void 0) rm = Ctor.rounding;
	else checkInt32(rm, 0, 8);
	return finalise(x, dp + x.e + 1, rm);
};
P.toExponential = function(dp, rm) {
	var str, x = this, Ctor = x.constructor;
	if (dp === void 0) str = finiteToString(x, true);
	else {
		checkInt32(dp, 0, MAX_DIGITS);
		if (rm === void 0) rm = Ctor.rounding;
		else checkInt32(rm, 0, 8);
		x = finalise(new Ctor(x), dp + 1, rm);
		str = finiteToString(x, true, dp + 1);
	}
	return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.toFixed = function(dp, rm) {
	var str, y, x = this, Ctor = x.constructor;
	if (dp === void 0) str = finiteToString(x);
	else {
		checkInt32(dp, 0, MAX_DIGITS);
		if (rm === void 0) rm = Ctor.rounding;
		else checkInt32(rm, 0, 8);
		y = finalise(new Ctor(x), dp + x.e + 1, rm);
		str = finiteToString(y, false, dp + y.e + 1);
	}
	return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.toFraction = function(maxD) {
	var d, d0, d1, d2, e, k, n, n0, n1, pr, q, r, x = this, xd = x.d, Ctor = x.constructor;
	if (!xd) return new Ctor(x);
	n1 = d0 = new Ctor(1);
	d1 = n0 = new Ctor(0);
	d = new Ctor(d1);
	e = d.e = getPrecision(xd) - x.e - 1;
	k = e % LOG_BASE;
	d.d[0] = mathpow(10, k < 0 ? LOG_BASE + k : k);
	if (maxD == null) maxD = e > 0 ? d : n1;
	else {
		n = new Ctor(maxD);
		if (!n.isInt() || n.lt(n1)) throw Error(invalidArgument + n);
		maxD = n.gt(d) ? e > 0 ? d : n1 : n;
	}
	external = false;
	n = new Ctor(digitsToString(xd));
	pr = Ctor.precision;
	Ctor.precision = e = xd.length * LOG_BASE * 2;
	for (;;) {
		q = divide(n, d, 0, 1, 1);
		d2 = d0.plus(q.times(d1));
		if (d2.cmp(maxD) == 1) break;
		d0 = d1;
		d1 = d2;
		d2 = n1;
		n1 = n0.plus(q.times(d2));
		n0 = d2;
		d2 = d;
		d = n.minus(q.times(d2));
		n = d2;
	}
	d2 = divide(maxD.minus(d0), d1, 0, 1, 1);
	n0 = n0.plus(d2.times(n1));
	d0 = d0.plus(d2.times(d1));
	n0.s = n1.s = x.s;
	r = divide(n1, d1, e, 1).minus(x).abs().cmp(divide(n0, d0, e, 1).minus(x).abs()) < 1 ? [n1, d1] : [n0, d0];
	Ctor.precision = pr;
	external = true;
	return r;
};
P.toHexadecimal = P.toHex = function(sd, rm) {
	return toStringBinary(this, 16, sd, rm);
};
P.toNearest = function(y, rm) {
	var x = this, Ctor = x.constructor;
	x = new Ctor(x);
	if (y == null) {
		if (!x.d) return x;
		y = new Ctor(1);
		rm = Ctor.rounding;
	} else {
		y = new Ctor(y);
		if (rm === void 0) rm = Ctor.rounding;
		else checkInt32(rm, 0, 8);
		if (!x.d) return y.s ? x : y;
		if (!y.d) {
			if (y.s) y.s = x.s;
			return y;
		}
	}
	if (y.d[0]) {
		external = false;
		x = divide(x, y, 0, rm, 1).times(y);
		external = true;
		finalise(x);
	} else {
		y.s = x.s;
		x = y;
	}
	return x;
};
P.toNumber = function() {
	return +this;
};
P.toOctal = function(sd, rm) {
	return toStringBinary(this, 8, sd, rm);
};
P.toPower = P.pow = function(y) {
	var e, k, pr, r, rm, s, x = this, Ctor = x.constructor, yn = +(y = new Ctor(y));
	if (!x.d || !y.d || !x.d[0] || !y.d[0]) return new Ctor(mathpow(+x, yn));
	x = new Ctor(x);
	if (x.eq(1)) return x;
	pr = Ctor.precision;
	rm = Ctor.rounding;
	if (y.eq(1)) return finalise(x, pr, rm);
	e = mathfloor(y.e / LOG_BASE);
	if (e >= y.d.length - 1 && (k = yn < 0 ? -yn : yn) <= MAX_SAFE_INTEGER) {
		r = intPow(Ctor, x, k, pr);
		return y.s < 0 ? new Ctor(1).div(r) : finalise(r, pr, rm);
	}
	s = x.s;
	if (s < 0) {
		if (e < y.d.length - 1) return new Ctor(NaN);
		if ((y.d[e] & 1) == 0) s = 1;
		if (x.e == 0 && x.d[0] == 1 && x.d.length == 1) {
			x.s = s;
			return x;
		}
	}
	k = mathpow(+x, yn);
	e = k == 0 || !isFinite(k) ? mathfloor(yn * (Math.log("0." + digitsToString(x.d)) / Math.LN10 + x.e + 1)) : new Ctor(k + "").e;
	if (e > Ctor.maxE + 1 || e < Ctor.minE - 1) return new Ctor(e > 0 ? s / 0 : 0);
	external = false;
	Ctor.rounding = x.s = 1;
	k = Math.min(12, (e + "").length);
	r = naturalExponential(y.times(naturalLogarithm(x, pr + k)), pr);
	if (r.d) {
		r = finalise(r, pr + 5, 1);
		if (checkRoundingDigits(r.d, pr, rm)) {
			e = pr + 10;
			r = finalise(naturalExponential(y.times(naturalLogarithm(x, e + k)), e), e + 5, 1);
			if (+digitsToString(r.d).slice(pr + 1, pr + 15) + 1 == 0x5af3107a4000) r = finalise(r, pr + 1, 0);
		}
	}
	r.s = s;
	external = true;
	Ctor.rounding = rm;
	return finalise(r, pr, rm);
};
P.toPrecision = function(sd, rm) {
	var str, x = this, Ctor = x.constructor;
	if (sd === void 0) str = finiteToString(x, x.e <= Ctor.toExpNeg || x.e >= Ctor.toExpPos);
	else {
		checkInt32(sd, 1, MAX_DIGITS);
		if (rm === void 0) rm = Ctor.rounding;
		else checkInt32(rm, 0, 8);
		x = finalise(new Ctor(x), sd, rm);
		str = finiteToString(x, sd <= x.e || x.e <= Ctor.toExpNeg, sd);
	}
	return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.toSignificantDigits = P.toSD = function(sd, rm) {
	var x = this, Ctor = x.constructor;
	if (sd === void 0) {
		sd = Ctor.precision;
		rm = Ctor.rounding;
	} else {
		checkInt32(sd, 1, MAX_DIGITS);
		if (rm === void 0) rm = Ctor.rounding;
		else checkInt32(rm, 0, 8);
	}
	return finalise(new Ctor(x), sd, rm);
};
P.toString = function() {
	var x = this, Ctor = x.constructor, str = finiteToString(x, x.e <= Ctor.toExpNeg || x.e >= Ctor.toExpPos);
	return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.truncated = P.trunc = function() {
	return finalise(new this.constructor(this), this.e + 1, 1);
};
P.valueOf = P.toJSON = function() {
	var x = this, Ctor = x.constructor, str = finiteToString(x, x.e <= Ctor.toExpNeg || x.e >= Ctor.toExpPos);
	return x.isNeg() ? "-" + str : str;
};
function digitsToString(d) {
	var i, k, ws, indexOfLastWord = d.length - 1, str = "", w = d[0];
	if (indexOfLastWord > 0) {
		str += w;
		for (i = 1; i < indexOfLastWord; i++) {
			ws = d[i] + "";
			k = LOG_BASE - ws.length;
			if (k) str += getZeroString(k);
			str += ws;
		}
		w = d[i];
		ws = w + "";
		k = LOG_BASE - ws.length;
		if (k) str += getZeroString(k);
	} else if (w === 0) return "0";
	for (; w % 10 === 0;) w /= 10;
	return str + w;
}
function checkInt32(i, min, max) {
	if (i !== ~~i || i < min || i > max) throw Error(invalidArgument + i);
}
function checkRoundingDigits(d, i, rm, repeating) {
	var di, k = d[0], r, rd;
	for (; k >= 10; k /= 10) --i;
	if (--i < 0) {
		i += LOG_BASE;
		di = 0;
	} else {
		di = Math.ceil((i + 1) / LOG_BASE);
		i %= LOG_BASE;
	}
	k = mathpow(10, LOG_BASE - i);
	rd = d[di] % k | 0;
	if (repeating == null) {
		if (i < 3) {
			if (i == 0) rd = rd / 100 | 0;
			else if (i == 1) rd = rd / 10 | 0;
			r = rm < 4 && rd == 99999 || rm > 3 && rd == 49999 || rd == 5e4 || rd == 0;
		} else r = (rm < 4 && rd + 1 == k || rm > 3 && rd + 1 == k / 2) && (d[di + 1] / k / 100 | 0) == mathpow(10, i - 2) - 1 || (rd == k / 2 || rd == 0) && (d[di + 1] / k / 100 | 0) == 0;
	} else if (i < 4) {
		if (i == 0) rd = rd / 1e3 | 0;
		else if (i == 1) rd = rd / 100 | 0;
		else if (i == 2) rd = rd / 10 | 0;
		r = (repeating || rm < 4) && rd == 9999 || !repeating && rm > 3 && rd == 4999;
	} else r = ((repeating || rm < 4) && rd + 1 == k || !repeating && rm > 3 && rd + 1 == k / 2) && (d[di + 1] / k / 1e3 | 0) == mathpow(10, i - 3) - 1;
	return r;
}
function convertBase(str, baseIn, baseOut) {
	var j, arr = [0], arrL, i = 0, strL = str.length;
	for (; i < strL;) {
		for (arrL = arr.length; arrL--;) arr[arrL] *= baseIn;
		arr[0] += NUMERALS.indexOf(str.charAt(i++));
		for (j = 0; j < arr.length; j++) if (arr[j] > baseOut - 1) {
			if (arr[j + 1] === void 0) arr[j + 1] = 0;
			arr[j + 1] += arr[j] / baseOut | 0;
			arr[j] %= baseOut;
		}
	}
	return arr.reverse();
}
function cosine(Ctor, x) {
	var k, len, y;
	if (x.isZero()) return x;
	len = x.d.length;
	if (len < 32) {
		k = Math.ceil(len / 3);
		y = (1 / tinyPow(4, k)).toString();
	} else {
		k = 16;
		y = "2.3283064365386962890625e-10";
	}
	Ctor.precision += k;
	x = taylorSeries(Ctor, 1, x.times(y), new Ctor(1));
	for (var i = k; i--;) {
		var cos2x = x.times(x);
		x = cos2x.times(cos2x).minus(cos2x).times(8).plus(1);
	}
	Ctor.precision -= k;
	return x;
}
var divide = (function() {
	function multiplyInteger(x, k, base) {
		var temp, carry = 0, i = x.length;
		for (x = x.slice(); i--;) {
			temp = x[i] * k + carry;
			x[i] = temp % base | 0;
			carry = temp / base | 0;
		}
		if (carry) x.unshift(carry);
		return x;
	}
	function compare(a, b, aL, bL) {
		var i, r;
		if (aL != bL) r = aL > bL ? 1 : -1;
		else for (i = r = 0; i < aL; i++) if (a[i] != b[i]) {
			r = a[i] > b[i] ? 1 : -1;
			break;
		}
		return r;
	}
	function subtract(a, b, aL, base) {
		var i = 0;
		for (; aL--;) {
			a[aL] -= i;
			i = a[aL] < b[aL] ? 1 : 0;
			a[aL] = i * base + a[aL] - b[aL];
		}
		for (; !a[0] && a.length > 1;) a.shift();
	}
	return function(x, y, pr, rm, dp, base) {
		var cmp, e, i, k, logBase, more, prod, prodL, q, qd, rem, remL, rem0, sd, t, xi, xL, yd0, yL, yz, Ctor = x.constructor, sign = x.s == y.s ? 1 : -1, xd = x.d, yd = y.d;
		if (!xd || !xd[0] || !yd || !yd[0]) return new Ctor(!x.s || !y.s || (xd ? yd && xd[0] == yd[0] : !yd) ? NaN : xd && xd[0] == 0 || !yd ? sign * 0 : sign / 0);
		if (base) {
			logBase = 1;
			e = x.e - y.e;
		} else {
			base = BASE;
			logBase = LOG_BASE;
			e = mathfloor(x.e / logBase) - mathfloor(y.e / logBase);
		}
		yL = yd.length;
		xL = xd.length;
		q = new Ctor(sign);
		qd = q.d = [];
		for (i = 0; yd[i] == (xd[i] || 0); i++);
		if (yd[i] > (xd[i] || 0)) e--;
		if (pr == null) {
			sd = pr = Ctor.precision;
			rm = Ctor.rounding;
		} else if (dp) sd = pr + (x.e - y.e) + 1;
		else sd = pr;
		if (sd < 0) {
			qd.push(1);
			more = true;
		} else {
			sd = sd / logBase + 2 | 0;
			i = 0;
			if (yL == 1) {
				k = 0;
				yd = yd[0];
				sd++;
				for (; (i < xL || k) && sd--; i++) {
					t = k * base + (xd[i] || 0);
					qd[i] = t / yd | 0;
					k = t % yd | 0;
				}
				more = k || i < xL;
			} else {
				k = base / (yd[0] + 1) | 0;
				if (k > 1) {
					yd = multiplyInteger(yd, k, base);
					xd = multiplyInteger(xd, k, base);
					yL = yd.length;
					xL = xd.length;
				}
				xi = yL;
				rem = xd.slice(0, yL);
				remL = rem.length;
				for (; remL < yL;) rem[remL++] = 0;
				yz = yd.slice();
				yz.unshift(0);
				yd0 = yd[0];
				if (yd[1] >= base / 2) ++yd0;
				do {
					k = 0;
					cmp = compare(yd, rem, yL, remL);
					if (cmp < 0) {
						rem0 = rem[0];
						if (yL != remL) rem0 = rem0 * base + (rem[1] || 0);
						k = rem0 / yd0 | 0;
						if (k > 1) {
							if (k >= base) k = base - 1;
							prod = multiplyInteger(yd, k, base);
							prodL = prod.length;
							remL = rem.length;
							cmp = compare(prod, rem, prodL, remL);
							if (cmp == 1) {
								k--;
								subtract(prod, yL < prodL ? yz : yd, prodL, base);
							}
						} else {
							if (k == 0) cmp = k = 1;
							prod = yd.slice();
						}
						prodL = prod.length;
						if (prodL < remL) prod.unshift(0);
						subtract(rem, prod, remL, base);
						if (cmp == -1) {
							remL = rem.length;
							cmp = compare(yd, rem, yL, remL);
							if (cmp < 1) {
								k++;
								subtract(rem, yL < remL ? yz : yd, remL, base);
							}
						}
						remL = rem.length;
					} else if (cmp === 0) {
						k++;
						rem = [0];
					}
					qd[i++] = k;
					if (cmp && rem[0]) rem[remL++] = xd[xi] || 0;
					else {
						rem = [xd[xi]];
						remL = 1;
					}
				} while ((xi++ < xL || rem[0] !== void 0) && sd--);
				more = rem[0] !== void 0;
			}
			if (!qd[0]) qd.shift();
		}
		if (logBase == 1) {
			q.e = e;
			inexact = more;
		} else {
			for (i = 1, k = qd[0]; k >= 10; k /= 10) i++;
			q.e = i + e * logBase - 1;
			finalise(q, dp ? pr + q.e + 1 : pr, rm, more);
		}
		return q;
	};
})();
function finalise(x, sd, rm, isTruncated) {
	var digits, i, j, k, rd, roundUp, w, xd, xdi, Ctor = x.constructor;
	out: if (sd != null) {
		xd = x.d;
		if (!xd) return x;
		for (digits = 1, k = xd[0]; k >= 10; k /= 10) digits++;
		i = sd - digits;
		if (i < 0) {
			i += LOG_BASE;
			j = sd;
			w = xd[xdi = 0];
			rd = w / mathpow(10, digits - j - 1) % 10 | 0;
		} else {
			xdi = Math.ceil((i + 1) / LOG_BASE);
			k = xd.length;
			if (xdi >= k) {
				if (isTruncated) {
					for (; k++ <= xdi;) xd.push(0);
					w = rd = 0;
					digits = 1;
					i %= LOG_BASE;
					j = i - LOG_BASE + 1;
				} else break out;
			} else {
				w = k = xd[xdi];
				for (digits = 1; k >= 10; k /= 10) digits++;
				i %= LOG_BASE;
				j = i - LOG_BASE + digits;
				rd = j < 0 ? 0 : w / mathpow(10, digits - j - 1) % 10 | 0;
			}
		}
		isTruncated = isTruncated || sd < 0 || xd[xdi + 1] !== void 0 || (j < 0 ? w : w % mathpow(10, digits - j - 1));
		roundUp = rm < 4 ? (rd || isTruncated) && (rm == 0 || rm == (x.s < 0 ? 3 : 2)) : rd > 5 || rd == 5 && (rm == 4 || isTruncated || rm == 6 && (i > 0 ? j > 0 ? w / mathpow(10, digits - j) : 0 : xd[xdi - 1]) % 10 & 1 || rm == (x.s < 0 ? 8 : 7));
		if (sd < 1 || !xd[0]) {
			xd.length = 0;
			if (roundUp) {
				sd -= x.e + 1;
				xd[0] = mathpow(10, (LOG_BASE - sd % LOG_BASE) % LOG_BASE);
				x.e = -sd || 0;
			} else xd[0] = x.e = 0;
			return x;
		}
		if (i == 0) {
			xd.length = xdi;
			k = 1;
			xdi--;
		} else {
			xd.length = xdi + 1;
			k = mathpow(10, LOG_BASE - i);
			xd[xdi] = j > 0 ? (w / mathpow(10, digits - j) % mathpow(10, j) | 0) * k : 0;
		}
		if (roundUp) for (;;) if (xdi == 0) {
			for (i = 1, j = xd[0]; j >= 10; j /= 10) i++;
			j = xd[0] += k;
			for (k = 1; j >= 10; j /= 10) k++;
			if (i != k) {
				x.e++;
				if (xd[0] == BASE) xd[0] = 1;
			}
			break;
		} else {
			xd[xdi] += k;
			if (xd[xdi] != BASE) break;
			xd[xdi--] = 0;
			k = 1;
		}
		for (i = xd.length; xd[--i] === 0;) xd.pop();
	}
	if (external) {
		if (x.e > Ctor.maxE) {
			x.d = null;
			x.e = NaN;
		} else if (x.e < Ctor.minE) {
			x.e = 0;
			x.d = [0];
		}
	}
	return x;
}
function finiteToString(x, isExp, sd) {
	if (!x.isFinite()) return nonFiniteToString(x);
	var k, e = x.e, str = digitsToString(x.d), len = str.length;
	if (isExp) {
		if (sd && (k = sd - len) > 0) str = str.charAt(0) + "." + str.slice(1) + getZeroString(k);
		else if (len > 1) str = str.charAt(0) + "." + str.slice(1);
		str = str + (x.e < 0 ? "e" : "e+") + x.e;
	} else if (e < 0) {
		str = "0." + getZeroString(-e - 1) + str;
		if (sd && (k = sd - len) > 0) str += getZeroString(k);
	} else if (e >= len) {
		str += getZeroString(e + 1 - len);
		if (sd && (k = sd - e - 1) > 0) str = str + "." + getZeroString(k);
	} else {
		if ((k = e + 1) < len) str = str.slice(0, k) + "." + str.slice(k);
		if (sd && (k = sd - len) > 0) {
			if (e + 1 === len) str += ".";
			str += getZeroString(k);
		}
	}
	return str;
}
function getBase10Exponent(digits, e) {
	var w = digits[0];
	for (e *= LOG_BASE; w >= 10; w /= 10) e++;
	return e;
}
function getLn10(Ctor, sd, pr) {
	if (sd > LN10_PRECISION) {
		external = true;
		if (pr) Ctor.precision = pr;
		throw Error(precisionLimitExceeded);
	}
	return finalise(new Ctor(LN10), sd, 1, true);
}
function getPi(Ctor, sd, rm) {
	if (sd > PI_PRECISION) throw Error(precisionLimitExceeded);
	return finalise(new Ctor(PI), sd, rm, true);
}
function getPrecision(digits) {
	var w = digits.length - 1, len = w * LOG_BASE + 1;
	w = digits[w];
	if (w) {
		for (; w % 10 == 0; w /= 10) len--;
		for (w = digits[0]; w >= 10; w /= 10) len++;
	}
	return len;
}
function getZeroString(k) {
	var zs = "";
	for (; k--;) zs += "0";
	return zs;
}
function intPow(Ctor, x, n, pr) {
	var isTruncated, r = new Ctor(1), k = Math.ceil(pr / LOG_BASE + 4);
	external = false;
	for (;;) {
		if (n % 2) {
			r = r.times(x);
			if (truncate(r.d, k)) isTruncated = true;
		}
		n = mathfloor(n / 2);
		if (n === 0) {
			n = r.d.length - 1;
			if (isTruncated && r.d[n] === 0) ++r.d[n];
			break;
		}
		x = x.times(x);
		truncate(x.d, k);
	}
	external = true;
	return r;
}
function isOdd(n) {
	return n.d[n.d.length - 1] & 1;
}
function maxOrMin(Ctor, args, n) {
	var k, y, x = new Ctor(args[0]), i = 0;
	for (; ++i < args.length;) {
		y = new Ctor(args[i]);
		if (!y.s) {
			x = y;
			break;
		}
		k = x.cmp(y);
		if (k === n || k === 0 && x.s === n) x = y;
	}
	return x;
}
function naturalExponential(x, sd) {
	var denominator, guard, j, pow, sum, t, wpr, rep = 0, i = 0, k = 0, Ctor = x.constructor, rm = Ctor.rounding, pr = Ctor.precision;
	if (!x.d || !x.d[0] || x.e > 17) return new Ctor(x.d ? !x.d[0] ? 1 : x.s < 0 ? 0 : 1 / 0 : x.s ? x.s < 0 ? 0 : x : NaN);
	if (sd == null) {
		external = false;
		wpr = pr;
	} else wpr = sd;
	t = new Ctor(.03125);
	while (x.e > -2) {
		x = x.times(t);
		k += 5;
	}
	guard = Math.log(mathpow(2, k)) / Math.LN10 * 2 + 5 | 0;
	wpr += guard;
	denominator = pow = sum = new Ctor(1);
	Ctor.precision = wpr;
	for (;;) {
		pow = finalise(pow.times(x), wpr, 1);
		denominator = denominator.times(++i);
		t = sum.plus(divide(pow, denominator, wpr, 1));
		if (digitsToString(t.d).slice(0, wpr) === digitsToString(sum.d).slice(0, wpr)) {
			j = k;
			while (j--) sum = finalise(sum.times(sum), wpr, 1);
			if (sd == null) {
				if (rep < 3 && checkRoundingDigits(sum.d, wpr - guard, rm, rep)) {
					Ctor.precision = wpr += 10;
					denominator = pow = t = new Ctor(1);
					i = 0;
					rep++;
				} else return finalise(sum, Ctor.precision = pr, rm, external = true);
			} else {
				Ctor.precision = pr;
				return sum;
			}
		}
		sum = t;
	}
}
function naturalLogarithm(y, sd) {
	var c, c0, denominator, e, numerator, rep, sum, t, wpr, x1, x2, n = 1, guard = 10, x = y, xd = x.d, Ctor = x.constructor, rm = Ctor.rounding, pr = Ctor.precision;
	if (x.s < 0 || !xd || !xd[0] || !x.e && xd[0] == 1 && xd.length == 1) return new Ctor(xd && !xd[0] ? -1 / 0 : x.s != 1 ? NaN : xd ? 0 : x);
	if (sd == null) {
		external = false;
		wpr = pr;
	} else wpr = sd;
	Ctor.precision = wpr += guard;
	c = digitsToString(xd);
	c0 = c.charAt(0);
	if (Math.abs(e = x.e) < 0x5543df729c000) {
		while (c0 < 7 && c0 != 1 || c0 == 1 && c.charAt(1) > 3) {
			x = x.times(y);
			c = digitsToString(x.d);
			c0 = c.charAt(0);
			n++;
		}
		e = x.e;
		if (c0 > 1) {
			x = new Ctor("0." + c);
			e++;
		} else x = new Ctor(c0 + "." + c.slice(1));
	} else {
		t = getLn10(Ctor, wpr + 2, pr).times(e + "");
		x = naturalLogarithm(new Ctor(c0 + "." + c.slice(1)), wpr - guard).plus(t);
		Ctor.precision = pr;
		return sd == null ? finalise(x, pr, rm, external = true) : x;
	}
	x1 = x;
	sum = numerator = x = divide(x.minus(1), x.plus(1), wpr, 1);
	x2 = finalise(x.times(x), wpr, 1);
	denominator = 3;
	for (;;) {
		numerator = finalise(numerator.times(x2), wpr, 1);
		t = sum.plus(divide(numerator, new Ctor(denominator), wpr, 1));
		if (digitsToString(t.d).slice(0, wpr) === digitsToString(sum.d).slice(0, wpr)) {
			sum = sum.times(2);
			if (e !== 0) sum = sum.plus(getLn10(Ctor, wpr + 2, pr).times(e + ""));
			sum = divide(sum, new Ctor(n), wpr, 1);
			if (sd == null) {
				if (checkRoundingDigits(sum.d, wpr - guard, rm, rep)) {
					Ctor.precision = wpr += guard;
					t = numerator = x = divide(x1.minus(1), x1.plus(1), wpr, 1);
					x2 = finalise(x.times(x), wpr, 1);
					denominator = rep = 1;
				} else return finalise(sum, Ctor.precision = pr, rm, external = true);
			} else {
				Ctor.precision = pr;
				return sum;
			}
		}
		sum = t;
		denominator += 2;
	}
}
function nonFiniteToString(x) {
	return String(x.s * x.s / 0);
}
function parseDecimal(x, str) {
	var e, i, len;
	if ((e = str.indexOf(".")) > -1) str = str.replace(".", "");
	if ((i = str.search(/e/i)) > 0) {
		if (e < 0) e = i;
		e += +str.slice(i + 1);
		str = str.substring(0, i);
	} else if (e < 0) e = str.length;
	for (i = 0; str.charCodeAt(i) === 48; i++);
	for (len = str.length; str.charCodeAt(len - 1) === 48; --len);
	str = str.slice(i, len);
	if (str) {
		len -= i;
		x.e = e = e - i - 1;
		x.d = [];
		i = (e + 1) % LOG_BASE;
		if (e < 0) i += LOG_BASE;
		if (i < len) {
			if (i) x.d.push(+str.slice(0, i));
			for (len -= LOG_BASE; i < len;) x.d.push(+str.slice(i, i += LOG_BASE));
			str = str.slice(i);
			i = LOG_BASE - str.length;
		} else i -= len;
		for (; i--;) str += "0";
		x.d.push(+str);
		if (external) {
			if (x.e > x.constructor.maxE) {
				x.d = null;
				x.e = NaN;
			} else if (x.e < x.constructor.minE) {
				x.e = 0;
				x.d = [0];
			}
		}
	} else {
		x.e = 0;
		x.d = [0];
	}
	return x;
}
function parseOther(x, str) {
	var base, Ctor, divisor, i, isFloat, len, p, xd, xe;
	if (str.indexOf("_") > -1) {
		str = str.replace(/(\d)_(?=\d)/g, "$1");
		if (isDecimal.test(str)) return parseDecimal(x, str);
	} else if (str === "Infinity" || str === "NaN") {
		if (!+str) x.s = NaN;
		x.e = NaN;
		x.d = null;
		return x;
	}
	if (isHex.test(str)) {
		base = 16;
		str = str.toLowerCase();
	} else if (isBinary.test(str)) base = 2;
	else if (isOctal.test(str)) base = 8;
	else throw Error(invalidArgument + str);
	i = str.search(/p/i);
	if (i > 0) {
		p = +str.slice(i + 1);
		str = str.substring(2, i);
	} else str = str.slice(2);
	i = str.indexOf(".");
	isFloat = i >= 0;
	Ctor = x.constructor;
	if (isFloat) {
		str = str.replace(".", "");
		len = str.length;
		i = len - i;
		divisor = intPow(Ctor, new Ctor(base), i, i * 2);
	}
	xd = convertBase(str, base, BASE);
	xe = xd.length - 1;
	for (i = xe; xd[i] === 0; --i) xd.pop();
	if (i < 0) return new Ctor(x.s * 0);
	x.e = getBase10Exponent(xd, xe);
	x.d = xd;
	external = false;
	if (isFloat) x = divide(x, divisor, len * 4);
	if (p) x = x.times(Math.abs(p) < 54 ? mathpow(2, p) : Decimal.pow(2, p));
	external = true;
	return x;
}
function sine(Ctor, x) {
	var k, len = x.d.length;
	if (len < 3) return x.isZero() ? x : taylorSeries(Ctor, 2, x, x);
	k = 1.4 * Math.sqrt(len);
	k = k > 16 ? 16 : k | 0;
	x = x.times(1 / tinyPow(5, k));
	x = taylorSeries(Ctor, 2, x, x);
	var sin2_x, d5 = new Ctor(5), d16 = new Ctor(16), d20 = new Ctor(20);
	for (; k--;) {
		sin2_x = x.times(x);
		x = x.times(d5.plus(sin2_x.times(d16.times(sin2_x).minus(d20))));
	}
	return x;
}
function taylorSeries(Ctor, n, x, y, isHyperbolic) {
	var j, t, u, x2, i = 1, pr = Ctor.precision, k = Math.ceil(pr / LOG_BASE);
	external = false;
	x2 = x.times(x);
	u = new Ctor(y);
	for (;;) {
		t = divide(u.times(x2), new Ctor(n++ * n++), pr, 1);
		u = isHyperbolic ? y.plus(t) : y.minus(t);
		y = divide(t.times(x2), new Ctor(n++ * n++), pr, 1);
		t = u.plus(y);
		if (t.d[k] !== void 0) {
			for (j = k; t.d[j] === u.d[j] && j--;);
			if (j == -1) break;
		}
		j = u;
		u = y;
		y = t;
		t = j;
		i++;
	}
	external = true;
	t.d.length = k + 1;
	return t;
}
function tinyPow(b, e) {
	var n = b;
	while (--e) n *= b;
	return n;
}
function toLessThanHalfPi(Ctor, x) {
	var t, isNeg = x.s < 0, pi = getPi(Ctor, Ctor.precision, 1), halfPi = pi.times(.5);
	x = x.abs();
	if (x.lte(halfPi)) {
		quadrant = isNeg ? 4 : 1;
		return x;
	}
	t = x.divToInt(pi);
	if (t.isZero()) quadrant = isNeg ? 3 : 2;
	else {
		x = x.minus(t.times(pi));
		if (x.lte(halfPi)) {
			quadrant = isOdd(t) ? isNeg ? 2 : 3 : isNeg ? 4 : 1;
			return x;
		}
		quadrant = isOdd(t) ? isNeg ? 1 : 4 : isNeg ? 3 : 2;
	}
	return x.minus(pi).abs();
}
function toStringBinary(x, baseOut, sd, rm) {
	var base, e, i, k, len, roundUp, str, xd, y, Ctor = x.constructor, isExp = sd !== void 0;
	if (isExp) {
		checkInt32(sd, 1, MAX_DIGITS);
		if (rm === void 0) rm = Ctor.rounding;
		else checkInt32(rm, 0, 8);
	} else {
		sd = Ctor.precision;
		rm = Ctor.rounding;
	}
	if (!x.isFinite()) str = nonFiniteToString(x);
	else {
		str = finiteToString(x);
		i = str.indexOf(".");
		if (isExp) {
			base = 2;
			if (baseOut == 16) sd = sd * 4 - 3;
			else if (baseOut == 8) sd = sd * 3 - 2;
		} else base = baseOut;
		if (i >= 0) {
			str = str.replace(".", "");
			y = new Ctor(1);
			y.e = str.length - i;
			y.d = convertBase(finiteToString(y), 10, base);
			y.e = y.d.length;
		}
		xd = convertBase(str, 10, base);
		e = len = xd.length;
		for (; xd[--len] == 0;) xd.pop();
		if (!xd[0]) str = isExp ? "0p+0" : "0";
		else {
			if (i < 0) e--;
			else {
				x = new Ctor(x);
				x.d = xd;
				x.e = e;
				x = divide(x, y, sd, rm, 0, base);
				xd = x.d;
				e = x.e;
				roundUp = inexact;
			}
			i = xd[sd];
			k = base / 2;
			roundUp = roundUp || xd[sd + 1] !== void 0;
			roundUp = rm < 4 ? (i !== void 0 || roundUp) && (rm === 0 || rm === (x.s < 0 ? 3 : 2)) : i > k || i === k && (rm === 4 || roundUp || rm === 6 && xd[sd - 1] & 1 || rm === (x.s < 0 ? 8 : 7));
			xd.length = sd;
			if (roundUp) for (; ++xd[--sd] > base - 1;) {
				xd[sd] = 0;
				if (!sd) {
					++e;
					xd.unshift(1);
				}
			}
			for (len = xd.length; !xd[len - 1]; --len);
			for (i = 0, str = ""; i < len; i++) str += NUMERALS.charAt(xd[i]);
			if (isExp) {
				if (len > 1) {
					if (baseOut == 16 || baseOut == 8) {
						i = baseOut == 16 ? 4 : 3;
						for (--len; len % i; len++) str += "0";
						xd = convertBase(str, base, baseOut);
						for (len = xd.length; !xd[len - 1]; --len);
						for (i = 1, str = "1."; i < len; i++) str += NUMERALS.charAt(xd[i]);
					} else str = str.charAt(0) + "." + str.slice(1);
				}
				str = str + (e < 0 ? "p" : "p+") + e;
			} else if (e < 0) {
				for (; ++e;) str = "0" + str;
				str = "0." + str;
			} else if (++e > len) for (e -= len; e--;) str += "0";
			else if (e < len) str = str.slice(0, e) + "." + str.slice(e);
		}
		str = (baseOut == 16 ? "0x" : baseOut == 2 ? "0b" : baseOut == 8 ? "0o" : "") + str;
	}
	return x.s < 0 ? "-" + str : str;
}
function truncate(arr, len) {
	if (arr.length > len) {
		arr.length = len;
		return true;
	}
}
function abs(x) {
	return new this(x).abs();
}
function acos(x) {
	return new this(x).acos();
}
function acosh(x) {
	return new this(x).acosh();
}
function add(x, y) {
	return new this(x).plus(y);
}
function asin(x) {
	return new this(x).asin();
}
function asinh(x) {
	return new this(x).asinh();
}
function atan(x) {
	return new this(x).atan();
}
function atanh(x) {
	return new this(x).atanh();
}
function atan2(y, x) {
	y = new this(y);
	x = new this(x);
	var r, pr = this.precision, rm = this.rounding, wpr = pr + 4;
	if (!y.s || !x.s) r = new this(NaN);
	else if (!y.d && !x.d) {
		r = getPi(this, wpr, 1).times(x.s > 0 ? .25 : .75);
		r.s = y.s;
	} else if (!x.d || y.isZero()) {
		r = x.s < 0 ? getPi(this, pr, rm) : new this(0);
		r.s = y.s;
	} else if (!y.d || x.isZero()) {
		r = getPi(this, wpr, 1).times(.5);
		r.s = y.s;
	} else if (x.s < 0) {
		this.precision = wpr;
		this.rounding = 1;
		r = this.atan(divide(y, x, wpr, 1));
		x = getPi(this, wpr, 1);
		this.precision = pr;
		this.rounding = rm;
		r = y.s < 0 ? r.minus(x) : r.plus(x);
	} else r = this.atan(divide(y, x, wpr, 1));
	return r;
}
function cbrt(x) {
	return new this(x).cbrt();
}
function ceil(x) {
	return finalise(x = new this(x), x.e + 1, 2);
}
function clamp(x, min, max) {
	return new this(x).clamp(min, max);
}
function config(obj) {
	if (!obj || typeof obj !== "object") throw Error(decimalError + "Object expected");
	var i, p, v, useDefaults = obj.defaults === true, ps = [
		"precision",
		1,
		MAX_DIGITS,
		"rounding",
		0,
		8,
		"toExpNeg",
		-EXP_LIMIT,
		0,
		"toExpPos",
		0,
		EXP_LIMIT,
		"maxE",
		0,
		EXP_LIMIT,
		"minE",
		-EXP_LIMIT,
		0,
		"modulo",
		0,
		9
	];
	for (i = 0; i < ps.length; i += 3) {
		if (p = ps[i], useDefaults) this[p] = DEFAULTS[p];
		if ((v = obj[p]) !== void 0) {
			if (mathfloor(v) === v && v >= ps[i + 1] && v <= ps[i + 2]) this[p] = v;
			else throw Error(invalidArgument + p + ": " + v);
		}
	}
	if (p = "crypto", useDefaults) this[p] = DEFAULTS[p];
	if ((v = obj[p]) !== void 0) {
		if (v === true || v === false || v === 0 || v === 1) {
			if (v) {
				if (typeof crypto != "undefined" && crypto && (crypto.getRandomValues || crypto.randomBytes)) this[p] = true;
				else throw Error(cryptoUnavailable);
			} else this[p] = false;
		} else throw Error(invalidArgument + p + ": " + v);
	}
	return this;
}
function cos(x) {
	return new this(x).cos();
}
function cosh(x) {
	return new this(x).cosh();
}
function clone(obj) {
	var i, p, ps;
	function Decimal(v) {
		var e, i, t, x = this;
		if (!(x instanceof Decimal)) return new Decimal(v);
		x.constructor = Decimal;
		if (isDecimalInstance(v)) {
			x.s = v.s;
			if (external) {
				if (!v.d || v.e > Decimal.maxE) {
					x.e = NaN;
					x.d = null;
				} else if (v.e < Decimal.minE) {
					x.e = 0;
					x.d = [0];
				} else {
					x.e = v.e;
					x.d = v.d.slice();
				}
			} else {
				x.e = v.e;
				x.d = v.d ? v.d.slice() : v.d;
			}
			return;
		}
		t = typeof v;
		if (t === "number") {
			if (v === 0) {
				x.s = 1 / v < 0 ? -1 : 1;
				x.e = 0;
				x.d = [0];
				return;
			}
			if (v < 0) {
				v = -v;
				x.s = -1;
			} else x.s = 1;
			if (v === ~~v && v < 1e7) {
				for (e = 0, i = v; i >= 10; i /= 10) e++;
				if (external) {
					if (e > Decimal.maxE) {
						x.e = NaN;
						x.d = null;
					} else if (e < Decimal.minE) {
						x.e = 0;
						x.d = [0];
					} else {
						x.e = e;
						x.d = [v];
					}
				} else {
					x.e = e;
					x.d = [v];
				}
				return;
			}
			if (v * 0 !== 0) {
				if (!v) x.s = NaN;
				x.e = NaN;
				x.d = null;
				return;
			}
			return parseDecimal(x, v.toString());
		}
		if (t === "string") {
			if ((i = v.charCodeAt(0)) === 45) {
				v = v.slice(1);
				x.s = -1;
			} else {
				if (i === 43) v = v.slice(1);
				x.s = 1;
			}
			return isDecimal.test(v) ? parseDecimal(x, v) : parseOther(x, v);
		}
		if (t === "bigint") {
			if (v < 0) {
				v = -v;
				x.s = -1;
			} else x.s = 1;
			return parseDecimal(x, v.toString());
		}
		throw Error(invalidArgument + v);
	}
	Decimal.prototype = P;
	Decimal.ROUND_UP = 0;
	Decimal.ROUND_DOWN = 1;
	Decimal.ROUND_CEIL = 2;
	Decimal.ROUND_FLOOR = 3;
	Decimal.ROUND_HALF_UP = 4;
	Decimal.ROUND_HALF_DOWN = 5;
	Decimal.ROUND_HALF_EVEN = 6;
	Decimal.ROUND_HALF_CEIL = 7;
	Decimal.ROUND_HALF_FLOOR = 8;
	Decimal.EUCLID = 9;
	Decimal.config = Decimal.set = config;
	Decimal.clone = clone;
	Decimal.isDecimal = isDecimalInstance;
	Decimal.abs = abs;
	Decimal.acos = acos;
	Decimal.acosh = acosh;
	Decimal.add = add;
	Decimal.asin = asin;
	Decimal.asinh = asinh;
	Decimal.atan = atan;
	Decimal.atanh = atanh;
	Decimal.atan2 = atan2;
	Decimal.cbrt = cbrt;
	Decimal.ceil = ceil;
	Decimal.clamp = clamp;
	Decimal.cos = cos;
	Decimal.cosh = cosh;
	Decimal.div = div;
	Decimal.exp = exp;
	Decimal.floor = floor;
	Decimal.hypot = hypot;
	Decimal.ln = ln;
	Decimal.log = log;
	Decimal.log10 = log10;
	Decimal.log2 = log2;
	Decimal.max = max;
	Decimal.min = min;
	Decimal.mod = mod;
	Decimal.mul = mul;
	Decimal.pow = pow;
	Decimal.random = random;
	Decimal.round = round;
	Decimal.sign = sign;
	Decimal.sin = sin;
	Decimal.sinh = sinh;
	Decimal.sqrt = sqrt;
	Decimal.sub = sub;
	Decimal.sum = sum;
	Decimal.tan = tan;
	Decimal.tanh = tanh;
	Decimal.trunc = trunc;
	if (obj === void 0) obj = {};
	if (obj) {
		if (obj.defaults !== true) {
			ps = [
				"precision",
				"rounding",
				"toExpNeg",
				"toExpPos",
				"maxE",
				"minE",
				"modulo",
				"crypto"
			];
			for (i = 0; i < ps.length;) if (!obj.hasOwnProperty(p = ps[i++])) obj[p] = this[p];
		}
	}
	Decimal.config(obj);
	return Decimal;
}
function div(x, y) {
	return new this(x).div(y);
}
function exp(x) {
	return new this(x).exp();
}
function floor(x) {
	return finalise(x = new this(x), x.e + 1, 3);
}
function hypot() {
	var i, n, t = new this(0);
	external = false;
	for (i = 0; i < arguments.length;) {
		n = new this(arguments[i++]);
		if (!n.d) {
			if (n.s) {
				external = true;
				return new this(1 / 0);
			}
			t = n;
		} else if (t.d) t = t.plus(n.times(n));
	}
	external = true;
	return t.sqrt();
}
function isDecimalInstance(obj) {
	return obj instanceof Decimal || obj && obj.toStringTag === tag || false;
}
function ln(x) {
	return new this(x).ln();
}
function log(x, y) {
	return new this(x).log(y);
}
function log2(x) {
	return new this(x).log(2);
}
function log10(x) {
	return new this(x).log(10);
}
function max() {
	return maxOrMin(this, arguments, -1);
}
function min() {
	return maxOrMin(this, arguments, 1);
}
function mod(x, y) {
	return new this(x).mod(y);
}
function mul(x, y) {
	return new this(x).mul(y);
}
function pow(x, y) {
	return new this(x).pow(y);
}
function random(sd) {
	var d, e, k, n, i = 0, r = new this(1), rd = [];
	if (sd === void 0) sd = this.precision;
	else checkInt32(sd, 1, MAX_DIGITS);
	k = Math.ceil(sd / LOG_BASE);
	if (!this.crypto) for (; i < k;) rd[i++] = Math.random() * 1e7 | 0;
	else if (crypto.getRandomValues) {
		d = crypto.getRandomValues(new Uint32Array(k));
		for (; i < k;) {
			n = d[i];
			if (n >= 429e7) d[i] = crypto.getRandomValues(/* @__PURE__ */ new Uint32Array(1))[0];
			else rd[i++] = n % 1e7;
		}
	} else if (crypto.randomBytes) {
		d = crypto.randomBytes(k *= 4);
		for (; i < k;) {
			n = d[i] + (d[i + 1] << 8) + (d[i + 2] << 16) + ((d[i + 3] & 127) << 24);
			if (n >= 214e7) crypto.randomBytes(4).copy(d, i);
			else {
				rd.push(n % 1e7);
				i += 4;
			}
		}
		i = k / 4;
	} else throw Error(cryptoUnavailable);
	k = rd[--i];
	sd %= LOG_BASE;
	if (k && sd) {
		n = mathpow(10, LOG_BASE - sd);
		rd[i] = (k / n | 0) * n;
	}
	for (; rd[i] === 0; i--) rd.pop();
	if (i < 0) {
		e = 0;
		rd = [0];
	} else {
		e = -1;
		for (; rd[0] === 0; e -= LOG_BASE) rd.shift();
		for (k = 1, n = rd[0]; n >= 10; n /= 10) k++;
		if (k < LOG_BASE) e -= LOG_BASE - k;
	}
	r.e = e;
	r.d = rd;
	return r;
}
function round(x) {
	return finalise(x = new this(x), x.e + 1, this.rounding);
}
function sign(x) {
	x = new this(x);
	return x.d ? x.d[0] ? x.s : 0 * x.s : x.s || NaN;
}
function sin(x) {
	return new this(x).sin();
}
function sinh(x) {
	return new this(x).sinh();
}
function sqrt(x) {
	return new this(x).sqrt();
}
function sub(x, y) {
	return new this(x).sub(y);
}
function sum() {
	var i = 0, args = arguments, x = new this(args[i]);
	external = false;
	for (; x.s && ++i < args.length;) x = x.plus(args[i]);
	external = true;
	return finalise(x, this.precision, this.rounding);
}
function tan(x) {
	return new this(x).tan();
}
function tanh(x) {
	return new this(x).tanh();
}
function trunc(x) {
	return finalise(x = new this(x), x.e + 1, 1);
}
P[Symbol.for("nodejs.util.inspect.custom")] = P.toString;
P[Symbol.toStringTag] = "Decimal";
var Decimal = P.constructor = clone(DEFAULTS);
LN10 = new Decimal(LN10);
PI = new Decimal(PI);
// src/weigh/decimal.ts
/** Decimal arithmetic on numbers as written: 0.3 is not 0.1 + 0.2 by accident of binary. Precise past any number a file may hold. */
const Exact = Decimal.clone({ precision: 300 });
/** The number a text names; texts are a reader's `NumberText`, finite by construction. */
function decimal(text) {
	return new Exact(text);
}
// src/weigh/refresh.ts
/** A new artifact or new figures from the same code, configuration and prompts: it owes three fields of the compact, not nineteen. */
function isRefresh(change) {
	return (change.artifact || change.metrics) && change.code.length + change.config.length + change.prompts.length === 0;
}
// src/weigh/compact-scope.ts
/** Without these nobody can tell what the change is for, who decides, what it may break, or how to undo it. */
const graveFields = /* @__PURE__ */ new Set([
	"goal",
	"decisionOwner",
	"successMetric",
	"unacceptableMistakes",
	"labelsAndDataSnapshot",
	"baseline",
	"evalSlices",
	"rollbackOrFallback"
]);
/** The fields a change of this model owes. A refresh owes three; a `rollback:` block on base answers the last for good. */
function owedFields({ change, settings }) {
	if (!isRefresh(change)) return compactFields.map(({ key }) => key);
	return settings.rollback === void 0 ? [
		"labelsAndDataSnapshot",
		"baseline",
		"rollbackOrFallback"
	] : ["labelsAndDataSnapshot", "baseline"];
}
/** Owed fields without an answer: nothing written and no default on base, or a placeholder. A `rollback:` block that names the lever is one. */
function unanswered(compact, model) {
	const fields = valueOf(compact)?.fields;
	const { settings } = model;
	return owedFields(model).flatMap((key) => {
		const field = fields?.[key] ?? null;
		if (field !== null && field.state !== "empty") return [];
		if (key === "rollbackOrFallback" && settings.rollback?.switch !== void 0) return [];
		return fields === void 0 && Object.hasOwn(settings.compact, key) ? [] : [{
			key,
			line: field?.line ?? null
		}];
	});
}
/** Whether the change touches another configured model too: then one compact speaks of several, and a figure may be the other's. */
function sharesCompact(model, evidence, changes) {
	const models = {
		...valueOf(evidence.headSettings)?.models,
		...valueOf(evidence.settings)?.models
	};
	return Object.entries(models).some(([id, other]) => id !== model.id && changes.some(({ path }) => owns(other, path)));
}
// src/weigh/compact-slices.ts
const pair = /(?<![\p{L}\p{N}_.<>!=?&/])([\p{L}_][\p{L}\p{N}_.-]{1,60}) ?= ?(?:"([^"\n]{1,60})"|'([^'\n]{1,60})'|([\p{L}\p{N}_][\p{L}\p{N}_.+-]{0,60}))/gu;
const listed$1 = /^(?:[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+)?([\p{L}_][\p{L}\p{N}_ -]{1,40}):[ \t]*([^:=()]{1,300})$/u;
/** Words that say a slice is knowingly left out, or that every value is meant. */
const leftOut = /\b(?:not|no|without|too few|skip\w*|exclud\w*|drop\w*|later|future|next|ignor\w*|missing|todo|tbd|out of scope|instead|merged|pooled)\b/i;
const everyValue = /* @__PURE__ */ new Set([
	"all",
	"any",
	"each",
	"every",
	"other",
	"others",
	"rest"
]);
const parameters = new Set("n k p min max min_examples examples threshold seed alpha confidence size rows count".split(" "));
/** Slices written as `key=value`, or as `key: A, B` where the key and one of its values are measured, that no measured slice covers. */
function unmeasuredSlices(text, measured, metrics) {
	const known = measured.flatMap((slice) => slice.split(",").map(plainPair));
	const keys = new Set(known.map((slice) => slice.split("=")[0] ?? ""));
	const notKeys = /* @__PURE__ */ new Set([...parameters, ...metrics.map(plain$2)]);
	const found = [];
	for (const [line, said] of text.split("\n").entries()) {
		if (leftOut.test(said)) continue;
		const bare = plain$2(said.replace(/["']/g, "")).replace(/_?=_?/g, "=");
		const isWhole = (part) => known.some((slice) => slice.includes(part) && bare.includes(slice));
		for (const { key, value: written } of [...pairsIn(said), ...listedIn(said, known)]) {
			if (known.includes(`${plain$2(key)}=${plain$2(written)}`)) continue;
			const value = written.replace(/[.+-]+$/, "");
			const slice = `${plain$2(key)}=${plain$2(value)}`;
			if (!(keys.has(plain$2(key)) || !notKeys.has(plain$2(key)) && /\p{L}/u.test(value)) || known.includes(slice) || everyValue.has(plain$2(value)) || isWhole(slice)) continue;
			if (!found.some((other) => plainPair(other.slice) === slice)) found.push({
				slice: `${key}=${value}`,
				line
			});
		}
	}
	return found;
}
function pairsIn(said) {
	return [...said.matchAll(pair)].map(([, key = "", double, single, bare]) => ({
		key,
		value: double ?? single ?? bare ?? ""
	}));
}
function listedIn(said, known) {
	const [, key = "", list = ""] = listed$1.exec(said) ?? [];
	const values = list.replace(/\.$/, "").split(/,|;|\band\b/).map((value) => value.trim()).filter((value) => value !== "");
	const isList = values.every((value) => /^[\p{L}\p{N}_.-]{1,30}$/u.test(value));
	const measured = values.filter((value) => known.includes(`${plain$2(key)}=${plain$2(value)}`));
	const alike = (value) => measured.some((other) => shape(other) === shape(value));
	return isList ? values.filter(alike).map((value) => ({
		key,
		value
	})) : [];
}
const plain$2 = (word) => word.trim().toLowerCase().replace(/[\s_-]+/g, "_");
const plainPair = (slice) => slice.split("=").map(plain$2).join("=");
const shape = (value) => value.replace(/\p{Lu}/gu, "A").replace(/\p{Ll}+/gu, "a").replace(/\p{N}+/gu, "0");
// src/weigh/data-gaps.ts
/** What a data contract is asked for, in the order in which people are told. */
const dataPieces = [
	"grain",
	"key",
	"label",
	"label-time",
	"label-delay",
	"time",
	"freshness",
	"join",
	"split",
	"snapshot",
	"columns",
	"types",
	"nulls",
	"ranges",
	"categories",
	"units",
	"sensitive"
];
/** What every column is asked for by itself. */
const columnPieces = [
	"types",
	"nulls",
	"ranges",
	"categories",
	"units"
];
function isOfColumns(piece) {
	return columnPieces.includes(piece);
}
/** What a contract leaves out. `snapshot`: the metrics name one. */
function dataGaps(contract, asking, snapshot) {
	const { label, columns } = contract;
	const told = {
		grain: contract.grain ?? contract.entity,
		key: contract.key,
		label: label.definition,
		"label-time": label.time,
		"label-delay": label.delay,
		time: contract.time,
		freshness: contract.freshness,
		join: contract.join,
		split: contract.split,
		snapshot: contract.snapshot ?? contract.snapshotFile ?? (snapshot || null),
		columns: columns[0] ?? null,
		sensitive: contract.sensitive ?? columns.find(({ sensitive }) => sensitive !== null) ?? null
	};
	return [...dataPieces.filter((piece) => isAsked(piece, asking)).filter((piece) => !isOfColumns(piece) && told[piece] === null).map((piece) => ({
		piece,
		columns: []
	})), ...columnGaps(contract)].sort((a, b) => dataPieces.indexOf(a.piece) - dataPieces.indexOf(b.piece));
}
/** Everything, for a model whose data nobody described. */
function allGaps(asking) {
	return dataPieces.filter((piece) => isAsked(piece, asking) && !isOfColumns(piece)).map((piece) => ({
		piece,
		columns: []
	}));
}
function isAsked(piece, { labels, serving, task }) {
	if (piece.startsWith("label") && (labels === "none" || task !== void 0 && unlabelled.includes(task))) return false;
	if (piece === "label-time" || piece === "label-delay") return labels === "delayed";
	return piece !== "freshness" || serving !== "none";
}
const unlabelled = [
	"embedding",
	"generation",
	"anomaly"
];
function columnGaps(contract) {
	const identifies = /* @__PURE__ */ new Set([
		...contract.key?.value ?? [],
		...contract.entity?.value ?? [],
		...contract.time?.value ?? []
	]);
	const aside = (it) => identifies.has(it.name) || it.name === contract.label.column?.value || isSensitive(contract, it);
	const rest = contract.columns.filter((it) => !aside(it));
	const numeric = rest.filter(({ type, categories }) => categories === null && [
		"int",
		"float",
		"decimal"
	].includes(type?.value ?? ""));
	const texts = rest.filter(({ type }) => type?.value === "string");
	const measured = numeric.filter(({ type }) => type?.value !== "int");
	const lacking = (piece, lack, all) => lack.length === 0 ? [] : [{
		piece,
		columns: lack.length === all.length ? [] : lack.map(({ name }) => name)
	}];
	const none = (piece, all, key) => all.length > 0 && contract.columns.every((it) => it[key] === null) ? [{
		piece,
		columns: []
	}] : [];
	return [
		...lacking("types", rest.filter(({ type, categories }) => type === null && categories === null), rest),
		...lacking("nulls", rest.filter(({ nulls }) => nulls === null), rest),
		...lacking("ranges", numeric.filter(({ min, max }) => min === null && max === null), numeric),
		...none("categories", texts, "categories"),
		...none("units", measured, "unit")
	];
}
/** Whether a contract says of a column that it is sensitive. */
function isSensitive({ sensitive }, column) {
	return column.sensitive?.value === true || (sensitive?.value.includes(column.name) ?? false);
}
/** Names of the columns that a contract says are sensitive, listed among its columns or not. */
function sensitiveColumns(contract) {
	const marked = contract.columns.filter((column) => isSensitive(contract, column)).map(({ name }) => name);
	return [.../* @__PURE__ */ new Set([...marked, ...contract.sensitive?.value ?? []])];
}
/** Gaps that base did not have: a piece that it told, a column that told it or is new. */
function newGaps(base, head) {
	return head.filter(({ piece, columns }) => {
		const was = base.find((gap) => gap.piece === piece);
		if (was === void 0) return true;
		return was.columns.length > 0 && (columns.length === 0 || columns.some((name) => !was.columns.includes(name)));
	});
}
// src/weigh/data-words.ts
/** How people call what a data contract says. */
const words = {
	grain: "what one row is",
	key: "the primary key",
	label: "what the label means",
	"label-time": "when the label is known",
	"label-delay": "how late labels come",
	time: "the feature time",
	freshness: "how fresh features are",
	join: "which values a row may see (point in time)",
	split: "the split policy",
	snapshot: "the snapshot",
	columns: "the columns, with nulls, ranges, categories and units",
	types: "types",
	nulls: "nulls",
	ranges: "ranges",
	categories: "categories",
	units: "units",
	sensitive: "which fields are sensitive"
};
const most$4 = 6;
/** Gaps as one phrase: the first six, then how many more. */
function gapWords(gaps) {
	const named = gaps.slice(0, most$4).map(({ piece, columns }) => columns.length === 0 ? words[piece] : `${words[piece]} of ${some(columns)}`);
	const more = gaps.length - named.length;
	return more > 0 ? `${named.join(", ")}, and ${more} more` : both(named);
}
function some(columns) {
	return columns.length > 3 ? `${columns.slice(0, 2).join(", ")} and ${columns.length - 2} more columns` : both(columns);
}
/** `a, b and c`. */
function both(names) {
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
// src/weigh/data-column-breaks.ts
/** What of base's columns head breaks, one phrase each. A column that is added, and a fact told for the first time, break nothing. */
function columnBreaks(base, head) {
	const several = Math.max(tables(base), tables(head)) > 1;
	const nameOf = ({ table, name }) => several && table !== null ? `${table}.${name}` : name;
	const now = new Map(head.columns.map((column) => [nameOf(column), column]));
	const same = base.format === head.format;
	return base.columns.flatMap((was) => {
		const name = nameOf(was);
		const is = now.get(name);
		if (is === void 0) return isFormerLabel(was, base, head) ? [] : [`${name} is removed`];
		const unmarked = isSensitive(base, was) && !isSensitive(head, is);
		return [...factBreaks(was, is, same).map((says) => `${name} ${says}`), ...unmarked ? [`${name} is no longer sensitive`] : []];
	});
}
/** The label's column, where it is told already that the label has another one now. */
function isFormerLabel({ name }, base, head) {
	return base.label.column?.value === name && head.label.column !== null && head.label.column.value !== name;
}
function factBreaks(was, is, same) {
	/** A fact that was told and is told no more, unless another format could not tell it. */
	const gone = (before, after) => before !== null && after === null && same;
	return [
		...differs("was", "is", was.type, is.type),
		...differs("was in", "is in", was.unit, is.unit),
		...gone(was.unit, is.unit) ? [`no longer says its unit, ${was.unit?.value}`] : [],
		...nullBreaks(was, is, same),
		...rangeBreaks(was, is, same),
		...categoryBreaks(was, is, same)
	];
}
function differs(then, now, was, is) {
	return was === null || is === null || was.value === is.value ? [] : [`${then} ${was.value} and ${now} ${is.value}`];
}
function nullBreaks({ nulls: was }, { nulls: is }, same) {
	if (was === null || was.value >= 1) return [];
	if (is === null) return same ? ["may be null now"] : [];
	if (is.value <= was.value) return [];
	return [was.value === 0 ? "may be null now" : `may lack ${share(is.value)} of its values, not ${share(was.value)}`];
}
function rangeBreaks(was, is, same) {
	return ["min", "max"].flatMap((end) => {
		const [before, after] = [was[end]?.value, is[end]?.value];
		if (before === void 0 || after === void 0 && !same || sameValue(before, after)) return [];
		return [after === void 0 ? `has no ${end} any more (was ${before})` : `has ${end} ${after}, not ${before}`];
	});
}
function categoryBreaks({ categories: was }, { categories: is }, same) {
	if (was === null) return [];
	if (is === null) return same ? ["may be any category now"] : [];
	const added = is.value.filter((name) => !was.value.includes(name));
	const gone = was.value.filter((name) => !is.value.includes(name));
	return [...gone.length > 0 ? [`loses the ${kinds$1(gone)}`] : [], ...added.length > 0 ? [`gains the ${kinds$1(added)}`] : []];
}
function kinds$1(names) {
	const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
	return `${names.length === 1 ? "category" : "categories"} ${both(shown)}`;
}
function sameValue(a, b) {
	return a === b || b !== void 0 && String(a) === String(b);
}
function share(of) {
	return of >= 1 ? "all" : `${Number((of * 100).toPrecision(3))} %`;
}
function tables({ columns }) {
	return new Set(columns.map(({ table }) => table)).size;
}
// src/weigh/data-breaks.ts
/** What of base's contract head breaks. What only one side tells is broken where base told it: a promise more is none broken. */
function dataBreaks(base, head) {
	const same = base.format === head.format;
	const turned = (name, was, is) => {
		if (was === void 0 || is === void 0 && !same || is !== void 0 && plain$1(was) === plain$1(is)) return [];
		return [is === void 0 ? `${name} is gone` : `${name} was «${was}» and is «${is}»`];
	};
	const text = (it) => it?.value;
	const list = (it) => it === null ? void 0 : both(it.value.toSorted());
	const label = [
		"definition",
		"column",
		"time",
		"delay"
	].flatMap((key) => turned(labelWords[key], text(base.label[key]), text(head.label[key])));
	const others = [
		...turned("the grain", text(base.grain), text(head.grain)),
		...turned("the entity", list(base.entity), list(head.entity)),
		...turned("the key", list(base.key), list(head.key)),
		...turned("the split", splitWords(base), splitWords(head)),
		...columnBreaks(base, head)
	];
	return [...label.map((says) => ({
		what: "label",
		says
	})), ...others.map((says) => ({
		what: "other",
		says
	}))];
}
/** Breaks that nobody announced: a new version of the contract announces all, a new id of the label what became of the label. */
function unannounced(base, head) {
	if (isNewer(base.version?.value, head.version?.value)) return [];
	const relabelled = isNewer(base.label.id?.value, head.label.id?.value);
	return dataBreaks(base, head).filter(({ what }) => what !== "label" || !relabelled);
}
const labelWords = {
	definition: "the label's definition",
	column: "the label's column",
	time: "when the label is known",
	delay: "the label's delay"
};
function splitWords({ split }) {
	if (split === null) return void 0;
	const { policy, by, rest } = split.value;
	const more = Object.keys(rest).sort().map((key) => `${key} ${rest[key]}`);
	return [by.length === 0 ? policy : `${policy} by ${both(by)}`, ...more].join(", ");
}
/** Words without what changes nothing: case, layout, punctuation around them. */
function plain$1(text) {
	return text.toLowerCase().replace(/[\s.,;:'"`]+/g, " ").trim();
}
/** Another version than before, and no earlier one. */
function isNewer(was, is) {
	if (is === void 0 || is === was) return false;
	if (was === void 0) return true;
	if (![was, is].every((it) => /^v?\d+(\.\d+)*$/.test(it))) return true;
	const [a, b] = [was, is].map((it) => (it.match(/\d+/g) ?? []).map(Number));
	const at = [...Array(Math.max(a.length, b.length)).keys()].find((i) => (a[i] ?? 0) !== (b[i] ?? 0));
	return at !== void 0 && (b[at] ?? 0) > (a[at] ?? 0);
}
// src/model/declared.ts
const undeclared = {
	time: [],
	entity: [],
	target: [],
	split: null
};
// node_modules/@guanmingchiu/sqlparser-ts/dist/index.mjs
/**
* Generic SQL dialect - accepts most SQL syntax
*/
var GenericDialect = class {
	constructor() {
		this.name = "generic";
	}
};
/**
* ANSI SQL standard dialect
*/
var AnsiDialect = class {
	constructor() {
		this.name = "ansi";
	}
};
/**
* MySQL dialect
*/
var MySqlDialect = class {
	constructor() {
		this.name = "mysql";
	}
};
/**
* PostgreSQL dialect
*/
var PostgreSqlDialect = class {
	constructor() {
		this.name = "postgresql";
	}
};
/**
* SQLite dialect
*/
var SQLiteDialect = class {
	constructor() {
		this.name = "sqlite";
	}
};
/**
* Snowflake dialect
*/
var SnowflakeDialect = class {
	constructor() {
		this.name = "snowflake";
	}
};
/**
* Amazon Redshift dialect
*/
var RedshiftDialect = class {
	constructor() {
		this.name = "redshift";
	}
};
/**
* Microsoft SQL Server dialect
*/
var MsSqlDialect = class {
	constructor() {
		this.name = "mssql";
	}
};
/**
* ClickHouse dialect
*/
var ClickHouseDialect = class {
	constructor() {
		this.name = "clickhouse";
	}
};
/**
* Google BigQuery dialect
*/
var BigQueryDialect = class {
	constructor() {
		this.name = "bigquery";
	}
};
/**
* DuckDB dialect
*/
var DuckDbDialect = class {
	constructor() {
		this.name = "duckdb";
	}
};
/**
* Databricks dialect
*/
var DatabricksDialect = class {
	constructor() {
		this.name = "databricks";
	}
};
/**
* Apache Hive dialect
*/
var HiveDialect = class {
	constructor() {
		this.name = "hive";
	}
};
/**
* Oracle dialect
*/
var OracleDialect = class {
	constructor() {
		this.name = "oracle";
	}
};
/**
* Apache Spark SQL dialect
*/
var SparkDialect = class {
	constructor() {
		this.name = "spark";
	}
};
/**
* Teradata dialect
*/
var TeradataDialect = class {
	constructor() {
		this.name = "teradata";
	}
};
/**
* Map of dialect names to dialect classes
*/
const DIALECT_MAP = {
	generic: GenericDialect,
	ansi: AnsiDialect,
	mysql: MySqlDialect,
	postgresql: PostgreSqlDialect,
	sqlite: SQLiteDialect,
	snowflake: SnowflakeDialect,
	redshift: RedshiftDialect,
	mssql: MsSqlDialect,
	clickhouse: ClickHouseDialect,
	bigquery: BigQueryDialect,
	duckdb: DuckDbDialect,
	databricks: DatabricksDialect,
	hive: HiveDialect,
	oracle: OracleDialect,
	spark: SparkDialect,
	teradata: TeradataDialect
};
/** Create a dialect instance from a string name (case-insensitive) */
function dialectFromString(name) {
	const normalized = name.toLowerCase();
	const DialectClass = DIALECT_MAP[{
		postgres: "postgresql",
		pg: "postgresql",
		sqlserver: "mssql",
		duck: "duckdb",
		sparksql: "spark"
	}[normalized] ?? normalized];
	return DialectClass ? new DialectClass() : void 0;
}
/**
* Error thrown when SQL parsing fails
*/
var ParserError = class ParserError extends Error {
	constructor(message, location) {
		super(message);
		this.name = "ParserError";
		this.location = location;
		if (Error.captureStackTrace) Error.captureStackTrace(this, ParserError);
	}
	/**
	* Create a ParserError from a WASM error object
	*/
	static fromWasmError(error) {
		if (typeof error === "string") return new ParserError(error);
		if (error && typeof error === "object") {
			const err = error;
			return new ParserError(typeof err.message === "string" ? err.message : String(error), typeof err.line === "number" && typeof err.column === "number" ? {
				line: err.line,
				column: err.column
			} : void 0);
		}
		return new ParserError(String(error));
	}
};
/**
* Error thrown when WASM module fails to initialize
*/
var WasmInitError = class WasmInitError extends Error {
	constructor(message) {
		super(message);
		this.name = "WasmInitError";
		if (Error.captureStackTrace) Error.captureStackTrace(this, WasmInitError);
	}
};
let wasmModule = null;
let initPromise = null;
const isBrowser = typeof window !== "undefined" && typeof process === "undefined";
/** Get initialized WASM module or throw */
function getWasmModule() {
	if (wasmModule) return wasmModule;
	throw new WasmInitError("WASM module not yet initialized. Call `await init()` before using the parser.");
}
/**
* Initialize the WASM module. Must be called before using any parser functions.
* Safe to call multiple times, subsequent calls are no-ops.
*/
async function init() {
	if (wasmModule) return;
	if (!initPromise) initPromise = (async () => {
		try {
			const wasm = await import("./sqlparser_rs_wasm-BGqPQgxl.js");
			if (isBrowser) {
				const wasmUrl = new URL(new URL("../sqlparser.wasm", import.meta.url).href);
				await wasm.default({ module_or_path: wasmUrl });
			} else {
				const { readFile } = await import("node:fs/promises");
				const bytes = await readFile(new URL(new URL("../sqlparser.wasm", import.meta.url).href));
				await wasm.default({ module_or_path: bytes });
			}
			wasmModule = wasm;
		} catch (error) {
			throw new WasmInitError(`Failed to load WASM module: ${error instanceof Error ? error.message : String(error)}`);
		}
	})();
	await initPromise;
}
function resolveDialect(dialect = "generic") {
	if (typeof dialect === "string") {
		const resolved = dialectFromString(dialect);
		if (!resolved) throw new Error(`Unknown dialect: ${dialect}`);
		return resolved;
	}
	return dialect;
}
/**
* SQL Parser - parses SQL statements into AST
*
* @example
* ```typescript
* import { Parser, PostgreSqlDialect } from '@guanmingchiu/sqlparser-ts';
*
* const statements = Parser.parse('SELECT * FROM users', 'postgresql');
*
* // With options
* const parser = new Parser(new PostgreSqlDialect())
*   .withOptions({ trailingCommas: true });
* const ast = parser.parse('SELECT a, b, FROM users');
* ```
*/
var Parser = class Parser {
	constructor(dialect = new GenericDialect()) {
		this.dialect = dialect;
		this.options = {};
	}
	/** Set recursion limit for parsing nested expressions */
	withRecursionLimit(limit) {
		this.options.recursionLimit = limit;
		return this;
	}
	/** Set parser options */
	withOptions(options) {
		this.options = {
			...this.options,
			...options
		};
		return this;
	}
	/** Parse SQL statements */
	parse(sql) {
		const wasm = getWasmModule();
		try {
			if (Object.keys(this.options).length > 0) return wasm.parse_sql_with_options(this.dialect.name, sql, this.options);
			return wasm.parse_sql(this.dialect.name, sql);
		} catch (error) {
			throw ParserError.fromWasmError(error);
		}
	}
	/** Parse SQL into AST */
	static parse(sql, dialect = "generic") {
		return new Parser(resolveDialect(dialect)).parse(sql);
	}
	/** Parse SQL and return both AST and source comments */
	static parseWithComments(sql, dialect = "generic") {
		const wasm = getWasmModule();
		try {
			return wasm.parse_sql_with_comments(resolveDialect(dialect).name, sql);
		} catch (error) {
			throw ParserError.fromWasmError(error);
		}
	}
	/** Parse SQL and return AST as JSON string */
	static parseToJson(sql, dialect = "generic") {
		const wasm = getWasmModule();
		try {
			return wasm.parse_sql_to_json_string(resolveDialect(dialect).name, sql);
		} catch (error) {
			throw ParserError.fromWasmError(error);
		}
	}
	/** Parse SQL and return formatted string representation */
	static parseToString(sql, dialect = "generic") {
		const wasm = getWasmModule();
		try {
			return wasm.parse_sql_to_string(resolveDialect(dialect).name, sql);
		} catch (error) {
			throw ParserError.fromWasmError(error);
		}
	}
	/** Format SQL by parsing and regenerating it */
	static format(sql, dialect = "generic") {
		const wasm = getWasmModule();
		try {
			return wasm.format_sql(resolveDialect(dialect).name, sql);
		} catch (error) {
			throw ParserError.fromWasmError(error);
		}
	}
	/**
	* Validate SQL syntax
	* @throws ParserError if SQL is invalid
	*/
	static validate(sql, dialect = "generic") {
		const wasm = getWasmModule();
		try {
			return wasm.validate_sql(resolveDialect(dialect).name, sql);
		} catch (error) {
			throw ParserError.fromWasmError(error);
		}
	}
	/** Get list of supported dialect names */
	static getSupportedDialects() {
		return getWasmModule().get_supported_dialects();
	}
};
/**
* Parse SQL into AST
*/
function parse(sql, dialect = "generic") {
	return Parser.parse(sql, dialect);
}
// src/read/sql/parser.ts
/** Dialects in the order in which they are asked: the first that understands a statement says what it is. */
const dialects = [
	"generic",
	"snowflake",
	"bigquery",
	"databricks",
	"postgresql",
	"duckdb",
	"mysql",
	"mssql"
];
let [asked$1, isReady$1] = [null, false];
/** Loads the parser, once: a tenth of the time of a small review, so that it is asked for only where there may be SQL. */
function sqlParser() {
	asked$1 ??= init().then(() => {
		isReady$1 = true;
	});
	return asked$1;
}
/** Whether `readSql` or `droppedBy` may hand something to the parser that comes from these words of code or SQL, in whatever order they are put together. */
function mayHoldSql(text) {
	return /select(?!\w)/i.test(text) || /drop(?![\w(.])/i.test(text) && /table|alter/i.test(text);
}
/** One statement as the parser's tree; null where no dialect understands it. What it is given must be tame (`cost.ts`). */
function parseStatement(text) {
	if (!isReady$1) throw new Error("SQL is read before its parser was loaded.");
	for (const dialect of dialects) try {
		const [statement] = parse(text, dialect);
		return statement ?? null;
	} catch {}
	return null;
}
// src/read/sql/pieces.ts
const next = /(\s+|--[^\n]*|\/\*)|([A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)|(\d[\w.]*)|('|"|`|\$(?:[A-Za-z_]\w*)?\$)|([()[\],;{}])|([^\s\w()[\],;{}'"`$#]+?(?=--|\/\*|[\s\w()[\],;{}'"`$#]|$)|[$#])/gy;
/** Cuts a text of SQL into pieces, in one pass; a quote that is never closed takes the rest. */
function* sqlPieces(text) {
	let at = 0;
	while (at < text.length) {
		next.lastIndex = at;
		const found = next.exec(text);
		if (found === null) {
			at += 1;
			continue;
		}
		const [whole, space, word, number, quote, mark] = found;
		const from = at;
		at += whole.length;
		if (space !== void 0) {
			if (space === "/*") at = behind(text, "*/", at);
			continue;
		}
		if (quote !== void 0) {
			at = closing(text, quote, at);
			yield {
				is: quote === "\"" || quote === "`" ? "name" : "text",
				from,
				to: at
			};
			continue;
		}
		yield {
			is: word !== void 0 ? "word" : number !== void 0 ? "number" : mark !== void 0 ? "mark" : "operator",
			from,
			to: at
		};
	}
}
function behind(text, mark, from) {
	const at = text.indexOf(mark, from);
	return at < 0 ? text.length : at + mark.length;
}
/** Behind the quote that closes; a doubled one, or one behind a backslash, does not. */
function closing(text, quote, from) {
	if (quote.length > 1) return behind(text, quote, from);
	for (let at = from; at < text.length; at++) if (text[at] === "\\" && quote === "'") at += 1;
	else if (text[at] === quote) {
		if (text[at + 1] !== quote) return at + 1;
		at += 1;
	}
	return text.length;
}
// src/weigh/leakage/written-names.ts
const known$4 = /* @__PURE__ */ new WeakMap();
/** Where a program writes names that it could as well have chosen otherwise: its variables, its functions, what it imports as, `self.x`. */
function writtenNames(program) {
	const found = known$4.get(program);
	if (found !== void 0) return found;
	const all = /* @__PURE__ */ new Set();
	const imports = /* @__PURE__ */ new Map();
	const cells = scriptsOf(program).map((script) => {
		const names = [];
		for (const node of visit(script?.statements ?? [])) {
			for (const name of declaredBy$1(node)) all.add(name);
			if (node.is === "import") for (const [as, of] of importedBy(node)) imports.set(as, of);
			const name = nameOf(node);
			if (name !== null) names.push(name);
		}
		return names.toSorted((a, b) => a.from - b.from);
	});
	for (const { name } of cells.flat()) if (!imports.has(name)) all.add(name);
	const made = {
		cells: cells.map((names) => names.map((it) => ({
			...it,
			imported: imports.get(it.name) ?? null
		}))),
		all,
		imports
	};
	known$4.set(program, made);
	return made;
}
function nameOf(node) {
	if (node.is === "name") return {
		from: node.from,
		to: node.to,
		name: node.name
	};
	return node.is === "member" && node.of.is === "name" && (node.of.name === "self" || node.of.name === "cls") ? {
		from: node.to - node.name.length,
		to: node.to,
		name: `self.${node.name}`
	} : null;
}
function declaredBy$1(node) {
	if (node.is === "function") return [node.name, ...node.parameters.map(({ name }) => name)];
	if (node.is === "lambda") return node.parameters.map(({ name }) => name);
	return node.is === "class" ? [node.name] : [];
}
function importedBy({ module, names, as }) {
	if (names !== null) return names.map(({ name, as }) => [as, `${module}.${name}`]);
	return as === null ? [] : [[as, module]];
}
// src/weigh/question/new-features.ts
/** Columns that entered the features: as the metrics tell, and where they tell none, as the program's lists of features do. */
function newFeatures(model, sides) {
	const [base, head] = [valueOf(model.metrics.base)?.data.features ?? null, valueOf(model.metrics.head)?.data.features ?? null];
	if (base !== null && head !== null) return model.change.metrics ? added(base, head) : [];
	const listed = (side) => {
		const naming = side.programs.filter((it) => isOurs(it, model) && it.cells.some(({ text }) => given.test(text)));
		return naming.length > mostPrograms ? [] : naming.flatMap(featureLists);
	};
	const before = listed(sides.base);
	return listed(sides.head).flatMap(({ path, name, columns }) => {
		const was = before.find((it) => it.path === path && it.name === name);
		return was === void 0 ? [] : added(before.flatMap((it) => it.columns), added(was.columns, columns));
	});
}
function isOurs(program, { settings }) {
	return partOf(settings, program.headPath) === "code";
}
function added(before, after) {
	const known = new Set(before);
	return [...new Set(after)].filter((name) => !known.has(name));
}
const listName = /(?:^|_)(?:features?|predictors|covariates|(?:feature|numeric|numerical|categorical|num|cat|x|model)_?(?:cols|columns))$/i;
const otherLists = /(?:^|_)(?:drop|exclu|ignor|sensitive|pii|non|not|without|remov|leak|forbidden|label|target|id|output|raw|bad|skip)/i;
/** Something is given a name of features: a program without it need not be parsed, and a large change holds thousands of them. */
const given = /(?:features?|predictors|covariates|cols|columns)[ \t]*(?::[^=\n]{0,80})?=(?!=)/i;
/** Programs of a side that are parsed for their lists: a change of more is about something else. */
const mostPrograms = 100;
/** Lists of column names that a program keeps under a name of features. */
function featureLists(program) {
	return programParts(program).given.flatMap(({ name, value, by }) => {
		if (by !== "assign" || !listName.test(name) || otherLists.test(name)) return [];
		const columns = itemsOf(value).flatMap((item) => item.is === "constant" && typeof item.value === "string" ? [item.value] : []);
		return columns.length === 0 ? [] : [{
			path: program.headPath,
			name,
			columns
		}];
	});
}
function itemsOf(it) {
	if (it.is === "list" || it.is === "tuple") return it.items;
	return it.is === "binary" && it.operator === "+" ? [...itemsOf(it.left), ...itemsOf(it.right)] : [];
}
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
// src/weigh/gate-candidate.ts
/** Opens a metrics file for weighing. */
function candidateOf(read) {
	if (read.is === "read") {
		const spoilt = spoiltSlices(read.value);
		return {
			metrics: read.value,
			unread: null,
			observe: (metric, slice) => observe(read.value, spoilt, metric, slice)
		};
	}
	const unread = whyUnread$1(read);
	return {
		metrics: null,
		unread,
		observe: () => ({
			is: "trouble",
			...unread
		})
	};
}
function whyUnread$1(read) {
	if (read.is === "absent") return {
		reason: "file-absent",
		detail: "there is no metrics file"
	};
	if (read.fault === "author") return {
		reason: "invalid-json",
		detail: read.why
	};
	return {
		reason: read.reason === "too-large" ? "too-large" : "unreadable",
		detail: read.why
	};
}
/** The faults of a file by the slice, or the key of slices, that they spoil. */
function spoiltSlices({ faults }) {
	return new Map(faults.flatMap((fault) => typeof fault.spoils === "object" && "slice" in fault.spoils ? [[fault.spoils.slice, fault]] : []).reverse());
}
function observe(metrics, spoilt, metric, slice) {
	const fault = slice === null ? void 0 : spoilt.get(slice) ?? spoilt.get(sliceKey(slice));
	if (fault !== void 0) return {
		is: "trouble",
		reason: fault.reason,
		detail: fault.why
	};
	const part = slice === null ? {
		n: null,
		metrics: metrics.metrics
	} : Object.hasOwn(metrics.slices, slice) ? metrics.slices[slice] : void 0;
	if (part === void 0) return {
		is: "trouble",
		reason: "slice-absent",
		detail: `the metrics hold no slice ${slice}`
	};
	const found = Object.hasOwn(part.metrics, metric) ? part.metrics[metric] : void 0;
	if (found === void 0) return {
		is: "trouble",
		reason: "metric-absent",
		detail: whatThereIs(metric, Object.keys(part.metrics))
	};
	const line = found.line === void 0 ? "" : `line ${found.line}: `;
	if (found.is !== "number") return {
		is: "trouble",
		reason: found.reason,
		text: found.text,
		detail: `${line}${metric} is ${found.text}`
	};
	if (!isPossible(metric, found.value)) return {
		is: "trouble",
		reason: "impossible-value",
		text: found.text,
		detail: `${line}${metric} cannot be ${found.text}`
	};
	return {
		is: "number",
		value: decimal(found.text),
		n: found.n ?? part.n
	};
}
/** Figures of the training rows are the last that a gate means. */
function isTraining(name) {
	return /^(?:train|fit)/i.test(name);
}
function whatThereIs(metric, names) {
	const some = names.slice(0, 500);
	const nested = some.filter((name) => name.endsWith(`.${metric}`)).toSorted((a, b) => Number(isTraining(a)) - Number(isTraining(b)));
	if (nested.length > 0) return `did you mean ${nested.slice(0, 3).join(" or ")}?`;
	const near = nearest(metric, some);
	if (near !== null) return `did you mean ${near}?`;
	return names.length === 0 ? "the file holds no metric" : `the file holds ${names.slice(0, 8).join(", ")}${names.length > 8 ? ` and ${names.length - 8} more` : ""}`;
}
// src/weigh/comparable.ts
/** Compares data snapshot, split and label definition; only what both sides state can differ. */
function comparable(candidate, reference) {
	const differ = [
		"snapshot",
		"split",
		"label"
	].flatMap((what) => {
		const [a, b] = [candidate[what]?.trim(), reference[what]?.trim()];
		return a !== void 0 && b !== void 0 && a !== b ? [{
			what,
			candidate: a,
			reference: b
		}] : [];
	});
	if (differ.length > 0) return {
		is: "no",
		differ
	};
	const by = ["candidate", "reference"].filter((side) => (side === "candidate" ? candidate : reference).snapshot === null);
	return by.length === 0 ? { is: "yes" } : {
		is: "unstated",
		by
	};
}
// src/weigh/gate-reference.ts
/** Looks values up in the reference scored again, where it is the artifact on base or the one that base's own file of it names; else in that file. */
function referenceOf(name, file, candidate, baseArtifactDigests, modelId) {
	const again = candidate?.references[name] ?? null;
	const spoilt = candidate?.faults.find(({ spoils }) => typeof spoils === "object" && "reference" in spoils && spoils.reference === name);
	const stated = file.is === "read" ? file.value.artifact : null;
	const known = stated === null ? baseArtifactDigests : [...baseArtifactDigests, stated];
	const isBase = again?.artifact != null && known.some((digest) => sameDigest(digest, again.artifact ?? ""));
	const used = isBase && spoilt === void 0 ? again : null;
	const inFile = lookUpIn(name, file, candidate, modelId);
	const noted = spoilt?.why ?? (again === null || isBase ? void 0 : `the ${name} scored again is of another artifact than the one on base (${again.artifact ?? "it names none"}), so it is not used`);
	return {
		slices: [...Object.keys(used?.slices ?? {}), ...file.is === "read" ? Object.keys(file.value.slices) : []],
		value(metric, slice) {
			const rescored = used === null ? void 0 : find(used, metric, slice);
			if (rescored !== void 0) return usable(rescored, metric, `the ${name} scored again`, (value) => ({
				is: "number",
				value,
				rescored: true,
				comparable: { is: "yes" }
			}));
			const found = inFile(metric, slice);
			return found.is === "number" ? found : {
				...found,
				detail: [found.detail, noted].filter(Boolean).join("; ")
			};
		}
	};
}
/** Opens a reference's own file: what is wrong with it as a whole is every value's answer. */
function lookUpIn(name, file, candidate, modelId) {
	if (file.is === "absent") return () => absent(`there is no ${name} file`);
	if (file.is === "unreadable") {
		const reason = file.fault === "author" ? "reference-absent" : file.reason === "too-large" ? "too-large" : "unreadable";
		return () => ({
			is: "trouble",
			reason,
			detail: `${name}: ${file.why}`
		});
	}
	const { value: metrics, from } = file;
	const whole = metrics.faults.find(({ spoils }) => spoils === "file");
	if (whole !== void 0) return () => absent(`${from.path}: ${whole.why}`);
	if (modelId !== null && metrics.model !== null && metrics.model !== modelId) return () => absent(`${from.path} holds the metrics of ${metrics.model}`);
	const slices = spoiltSlices(metrics);
	const ground = candidate === null ? { is: "yes" } : comparable(candidate.data, metrics.data);
	return (metric, slice) => {
		const fault = slice === null ? void 0 : slices.get(slice) ?? slices.get(sliceKey(slice));
		if (fault !== void 0) return absent(`${from.path}: ${fault.why}`);
		const found = find(metrics, metric, slice);
		if (found === void 0) return absent(`${from.path} holds no ${metric}${slice === null ? "" : ` for ${slice}`}`);
		return usable(found, metric, from.path, (value) => ({
			is: "number",
			value,
			rescored: false,
			comparable: ground
		}));
	};
}
function find(metrics, metric, slice) {
	const map = slice === null ? metrics.metrics : Object.hasOwn(metrics.slices, slice) ? metrics.slices[slice]?.metrics : void 0;
	return map !== void 0 && Object.hasOwn(map, metric) ? map[metric] : void 0;
}
function usable(found, metric, where, then) {
	if (found.is !== "number") return absent(`${where}: ${metric} is ${found.text}, no usable number`);
	return isPossible(metric, found.value) ? then(decimal(found.text)) : absent(`${where}: ${metric} cannot be ${found.text}`);
}
function absent(detail) {
	return {
		is: "trouble",
		reason: "reference-absent",
		detail
	};
}
/** `sha256:ab…` and a bare `ab…` name the same object; short prefixes name nothing. */
function sameDigest(known, said) {
	const [a, b] = [known.toLowerCase(), said.trim().toLowerCase()];
	return a !== "" && (a === b || /^[0-9a-f]{32,}$/.test(b) && a.endsWith(`:${b}`));
}
// src/weigh/stale.ts
/** A stamp decides where there is one: its state differs from head's and the model changed in between, or nobody can tell. Without one, metrics that did not change beside a model that did are stale. */
function staleness({ id, metrics, state, change, settings, artifact, changedSinceStamp }) {
	const fresh = {
		stale: false,
		why: "the metrics are of this state",
		by: "fresh"
	};
	if (metrics.head.is !== "read") return fresh;
	const { stamp } = metrics.head.value;
	const file = metrics.head.from.path;
	if (stamp === null) return (change.artifact || change.config.length + change.code.length + change.prompts.length > 0 || settings.strict && change.dependencies.length > 0) && !change.metrics ? {
		stale: true,
		why: `the model changed and ${file} did not`,
		by: "unchanged-file"
	} : fresh;
	if (stamp.model !== null && stamp.model !== id) return {
		stale: true,
		why: `the stamp in ${file} is of ${stamp.model}`,
		by: "other-model"
	};
	if (state.head.is === "unreadable" && state.head.fault === "ours") return {
		stale: null,
		why: state.head.why,
		by: "blind"
	};
	if (change.artifact && !change.metrics && !isStamped(settings, artifact.head)) return {
		stale: true,
		why: `the model changed and ${file} did not`,
		by: "unchanged-file"
	};
	if (state.head.is === "read" && state.head.value === stamp.state) return fresh;
	if (changedSinceStamp.is === "read" && !changedSinceStamp.value) return fresh;
	const since = stamp.commit === null ? "it names no commit" : `commit ${stamp.commit.slice(0, 12)}`;
	if (changedSinceStamp.is === "read") return {
		stale: true,
		why: `the model changed since ${file} was stamped (${since})`,
		by: "stamp"
	};
	return {
		stale: true,
		why: `the stamp in ${file} is of another state, and what changed since cannot be told: ${changedSinceStamp.is === "unreadable" ? changedSinceStamp.why : since}`,
		by: "untold"
	};
}
/** Whether a stamp's state covers the artifact: a registry's, or one that `dvc.lock` or head's configuration names, is in no tree entry of it. */
function isStamped(settings, artifact) {
	return artifact === null || artifact.entry !== null && inState(settings, artifact.path);
}
// src/model/api.ts
/** Fields of one description that are compared; one with more is not compared at all, for half of it would look like a removal. */
const mostApiFields = 5e3;
// src/read/api/proto.ts
/** Characters and numbers of a file that is parsed: the parser's time grows with the square of a message's fields. How deep messages are followed. */
const longest = 3e5;
const mostNumbers = 1500;
const deepest = 6;
let protobuf;
let [asked, isReady] = [null, false];
/** Loads the parser, once: few changes touch such a file. */
function protoParser() {
	asked ??= import("./protobufjs-XZ-1hM-u.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)).then((loaded) => {
		protobuf = loaded.default;
		isReady = true;
	});
	return asked;
}
/** What a protobuf file promises: what its services take and give, and without a service its messages. null: it is none. */
function readProto(text) {
	if (!isReady) throw new Error("A protobuf file is read before its parser was loaded.");
	if (text.length > longest || (text.match(/=\s*\d/g)?.length ?? 0) > mostNumbers) return null;
	try {
		const { root, package: version } = protobuf.parse(text, { keepCase: true });
		const shape = {
			version: version ?? null,
			operations: [],
			fields: [],
			reserved: []
		};
		const services = [...within(root)].filter((it) => it instanceof protobuf.Service);
		for (const service of services) for (const method of service.methodsArray) readMethod(method, service, shape);
		if (services.length === 0) {
			for (const it of within(root)) if (it instanceof protobuf.Type) readMessage(it, shape);
		}
		return shape.fields.length > 5e3 ? null : shape;
	} catch {
		return null;
	}
}
function* within(namespace) {
	for (const it of namespace.nestedArray) {
		yield it;
		if (it instanceof protobuf.Namespace && !(it instanceof protobuf.Type)) yield* within(it);
	}
}
function readMethod(method, service, shape) {
	const of = `${service.name}.${method.name}`;
	shape.operations.push({
		name: of,
		deprecated: method.options?.deprecated === true
	});
	for (const [side, name] of [["request", method.requestType], ["response", method.responseType]]) walk(service.lookup(name, [protobuf.Type]), "", {
		of,
		side
	}, shape, 0);
}
function readMessage(type, shape) {
	shape.operations.push({
		name: type.name,
		deprecated: type.options?.deprecated === true
	});
	walk(type, "", {
		of: type.name,
		side: "both"
	}, shape, 0);
}
const isScalar = /^(?:double|float|bool|string|bytes|[su]?int(?:32|64)|s?fixed(?:32|64))$/;
function walk(type, under, about, shape, depth) {
	if (!(type instanceof protobuf.Type) || depth > deepest) return;
	for (const range of type.reserved ?? []) if (Array.isArray(range)) shape.reserved.push({
		of: about.of,
		under,
		from: range[0] ?? 0,
		to: range[1] ?? 0
	});
	for (const field of type.fieldsArray) {
		if (shape.fields.length > 5e3) return;
		const key = field instanceof protobuf.MapField ? `map of ${field.keyType} to ` : field.repeated ? "repeated " : "";
		const inner = isScalar.test(field.type) ? null : type.lookup(field.type, [protobuf.Type, protobuf.Enum]);
		const name = under + field.name;
		const deprecated = field.options?.deprecated === true ? { deprecated: true } : {};
		const kind = inner instanceof protobuf.Type ? "message" : inner instanceof protobuf.Enum ? "enum" : field.type;
		shape.fields.push({
			...about,
			name,
			type: `${key}${kind}`,
			required: field.required,
			number: field.id,
			...deprecated
		});
		walk(inner, `${name}.`, about, shape, depth + 1);
	}
}
// src/judge/approvals.ts
/** Approvals that count: by a listed approver, or a member of a listed team, who may write, of the current head, and not by the author. */
function countedApprovals(evidence) {
	if (evidence.approvals.is !== "read" || evidence.settings.is !== "read") return [];
	const listed = peopleAmong(evidence.settings.value.approvers, evidence.teams);
	const author = evidence.pull.author === null ? null : plainName(evidence.pull.author);
	return evidence.approvals.value.filter(({ login, commit, mayWrite }) => commit === evidence.pull.head && mayWrite && plainName(login) !== author && listed.has(plainName(login)));
}
// src/judge/mends-configuration.ts
/**
* Whether base's configuration, or the organisation's file that it names, has a mistake, and this change does nothing but write
* another: holding it would keep the repository held for ever.
*/
function mendsConfiguration(evidence) {
	const { settings, headSettings, changes } = evidence;
	return (settings.is === "unreadable" && settings.fault === "author" || namesAnother(evidence)) && headSettings.is === "read" && changes.is === "read" && changes.value.every(({ path, before }) => path === ".github/mle-review.yml" && before === ".github/mle-review.yml");
}
/** Another organisation's file is named, as a listed approver has seen; where the repository lists none, by that one line and no other. */
function namesAnother(evidence) {
	const { organisation, settings, headSettings } = evidence;
	if (organisation.is !== "unreadable" || organisation.fault !== "author") return false;
	if (settings.is !== "read" || headSettings.is !== "read" || settings.value.extends === headSettings.value.extends) return false;
	const rest = (of) => canonical({
		...of.value,
		extends: null
	});
	return settings.value.approvers.length > 0 ? countedApprovals(evidence).length > 0 : rest(settings) === rest(headSettings);
}
// src/judge/assumptions.ts
/** Fields that the author set aside with a reason (`n/a: …`), where a model's compact is judged: an answer that the reviewers take on trust. */
function assumptions({ compact, pull }, models) {
	if (!models.some(({ kind }) => kind === "behaviour" || kind === "refresh") || pull.bot || compact.is !== "read") return [];
	const { fields } = compact.value;
	return compactFields.flatMap(({ key, label }) => {
		const field = fields[key];
		return field?.state === "not-applicable" ? [{
			field: label,
			text: field.value,
			line: field.line
		}] : [];
	});
}
// src/judge/once-for-rules.ts
/** Rules by their names, or by their area where they are many of one. */
function together$1(rules, few = 2) {
	const areas = new Set(rules.map((rule) => rule.slice(0, rule.indexOf("/") + 1)));
	const [area = ""] = areas;
	return rules.length > few && areas.size === 1 ? [`${area}*`] : [...rules];
}
// src/judge/coverage.ts
/** All that rules which search can say. */
const noneFound = "none found by these rules";
/** The twelve review lines: *present* only when every applicable rule ran and was clean, or an approver settled what it found. */
function coverage(rulebook, results) {
	const outcomes = results.map(settled);
	return rulebook.checklist.map((line) => {
		const { key, tasks, silence } = line;
		const told = stateOf(line, rulebook, outcomes);
		if (told.state !== "present" || silence === void 0) return {
			key,
			line: line.line,
			tasks,
			...told
		};
		return {
			key,
			line: silence,
			tasks,
			state: "present",
			why: noneFound
		};
	});
}
function settled({ outcome, findings }) {
	return outcome.is === "found" && outcome.undecided.length === 0 && findings.every(({ approvedBy }) => approvedBy !== null) ? {
		rule: outcome.rule,
		model: outcome.model,
		is: "clean"
	} : outcome;
}
function stateOf(line, rulebook, outcomes) {
	const ids = rulebook.rules.filter(({ page }) => page.checklist === line.key && page.severity !== "Q").map(({ page }) => page.id);
	const asked = outcomes.filter(({ rule }) => ids.includes(rule));
	const unshipped = line.needs.filter((id) => !rulebook.rules.some(({ page }) => page.id === id));
	const found = asked.filter((outcome) => outcome.is === "found");
	if (found.length > 0) return {
		state: "missing",
		why: unique(found.map(({ rule }) => rule)).join(", ")
	};
	const unread = asked.filter((outcome) => outcome.is === "blind" || outcome.is === "broken" || outcome.is === "inconclusive");
	if (unread.length > 0) return {
		state: "not-checked",
		why: whyUnread(unread)
	};
	const clean = asked.filter(({ is }) => is === "clean");
	const ran = clean.filter(({ rule }) => line.needs.length === 0 || line.needs.includes(rule));
	const switchedOff = asked.filter((outcome) => outcome.is === "off" && outcome.why === "configuration");
	if (switchedOff.length > 0) return {
		state: "not-checked",
		why: `switched off: ${unique(switchedOff.map(({ rule }) => rule)).join(", ")}`
	};
	if (ran.length === 0 && asked.some((outcome) => outcome.is === "off" && outcome.why === "not-asked")) return {
		state: "not-checked",
		why: (line.needs.length > 0 ? line.needs : ids).every(ofContracts) ? "no result of an inference contract tells it" : "no gate asks for it"
	};
	if (clean.length === 0 && asked.length > 0) return {
		state: "not-applicable",
		why: ""
	};
	if (unshipped.length > 0) return {
		state: "not-checked",
		why: "no rule for all of it in this version"
	};
	return {
		state: ran.length > 0 ? "present" : "not-applicable",
		why: ""
	};
}
/** Rules that said nothing, and those that said it of some of what they were asked. */
function whyUnread(unread) {
	const named = (those) => together$1(unique(those.map(({ rule }) => rule))).join(", ");
	const not = unread.filter((it) => it.is === "broken" || it.is === "blind" && it.unasked === true);
	const partly = unread.filter((it) => !not.includes(it));
	const reasons = unique(partly.flatMap((it) => it.is === "broken" ? [] : it.why)).length;
	return [...not.length === 0 ? [] : [`${named(not)} could not run`], ...partly.length === 0 ? [] : [`not all of it could be judged by ${named(partly)} (${reasons === 1 ? "1 reason" : `${reasons} reasons`})`]].join("; ");
}
/** The ten tasks, from the lines that name them: missing beats not checked beats present. */
function taskStates(lines) {
	const order = [
		"missing",
		"not-checked",
		"present",
		"not-applicable"
	];
	return unique(lines.flatMap(({ tasks }) => tasks)).sort().map((task) => ({
		task,
		state: order.find((state) => lines.some((line) => line.tasks.includes(task) && line.state === state)) ?? "not-applicable"
	}));
}
/** Rules that only a contract and its results can answer. */
function ofContracts(id) {
	return /^(?:contract|artifact)\//.test(id);
}
function unique(values) {
	return [...new Set(values)];
}
// src/weigh/compact-draft-words.ts
/** A name out of a file that the change wrote, as part of a sentence: on one line, with nothing in it that Markdown or a compact would take for its own. */
function nameInText(name) {
	const line = onOneLine(name);
	const short = line.length > 120 ? `${line.slice(0, 119)}…` : line;
	return /^[\p{L}\p{N}][\p{L}\p{N} .,;:=/+%()@_-]*…?$/u.test(short) && !/: |--|(?<![\p{L}\p{N}])[@_]|[@_](?![\p{L}\p{N}])/u.test(short) ? short : `\`${short.replace(/[`<>|]/g, " ").trim()}\``;
}
/** What people wrote into the configuration, as part of a sentence. */
function onOneLine(text) {
	return text.replace(/\s+/g, " ").trim();
}
/** A key of the configuration, as the place of what it says. */
function configured$1(key) {
	return `${key}: of ${settingsPath}`;
}
/** A digest as people tell two apart by it: twelve of its digits. */
function shortDigest(digest) {
	return digest.replace(/[0-9a-f]{13,}/g, (hex) => hex.slice(0, 12));
}
/** One line, or a list where there are several or a line would be long. */
function linesOf$1(parts) {
	const inline = parts.join("; ");
	return parts.length < 2 || inline.length <= 80 ? inline : parts.map((part) => `- ${part}`).join("\n");
}
/** Some of a long list, and how many more there are. */
function someOf(names, most) {
	const shown = names.slice(0, names.length > most + 1 ? most : names.length);
	return `${shown.join(", ")}${names.length > shown.length ? ` and ${names.length - shown.length} more` : ""}`;
}
/** Two numbers as short as tells them apart, at most as exact as they were written. */
function figuresInText(texts) {
	const values = texts.map(Number);
	const shorter = (digits) => values.map((value, i) => shortest(texts[i] ?? "", value, digits));
	const distinct = new Set(values).size;
	for (const digits of [
		4,
		6,
		9
	]) {
		const written = shorter(digits);
		if (new Set(written).size === distinct) return written;
	}
	return texts;
}
function shortest(text, value, digits) {
	if (/^-?\d{1,7}(?:\.\d{1,4})?$/.test(text) || value === 0) return text;
	const size = Math.floor(Math.log10(Math.abs(value)));
	if (size > 14 || size < -8) return text;
	return String(Number(value.toFixed(Math.min(12, Math.max(0, digits - 1 - size)))));
}
// src/weigh/compact-defaults.ts
/** Fills fields that the description leaves unanswered from the model's `compact:` defaults; a draft that quotes them is them. No compact stays no compact. */
function withDefaults(compact, defaults) {
	return mapRead(compact, (value) => ({
		...value,
		fields: filled(value.fields, defaults)
	}));
}
function filled(fields, defaults) {
	const all = { ...fields };
	for (const { key } of compactFields) {
		const value = Object.hasOwn(defaults, key) ? defaults[key] : void 0;
		const written = all[key];
		if (value === void 0) continue;
		if (written === null || written.state === "empty") all[key] = {
			value,
			line: 0,
			state: "answered",
			inherited: true
		};
		else if (written.derived !== void 0 && onOneLine(written.value) === onOneLine(value)) all[key] = {
			...written,
			inherited: true
		};
	}
	return all;
}
// src/weigh/compact-draft-config.ts
/** Values of one file that a person reads through. */
const most$3 = 8;
/** Values that moved in the model's configuration files, where both sides are YAML or JSON. That a file changed is no plan. */
function configAnswers({ change }, sources) {
	return change.config.slice(0, 5).flatMap((path) => {
		const text = (side) => {
			const source = sources.find((it) => it.side === side && it.headPath === path && it.role === "changed");
			return source === void 0 ? null : valueOf(source.text);
		};
		const [before, after] = [values(path, text("base")), values(path, text("head"))];
		const moved = before === null || after === null ? [] : differences(before, after);
		return moved.length === 0 ? [] : [`${nameInText(path)}: ${someOf(moved, most$3)}`];
	});
}
function differences(before, after) {
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
		const [was, is] = [before.get(key), after.get(key)];
		if (was === is) return [];
		if (was === void 0) return [`${nameInText(key)} = ${is} (new)`];
		return [is === void 0 ? `${nameInText(key)} is gone (was ${was})` : `${nameInText(key)} ${was} -> ${is}`];
	});
}
/** Scalars by the keys that lead to them; null where the text is no map. */
function values(path, text) {
	if (text === null || text.length > 1e5 || !/\.(?:ya?ml|json)$/.test(path)) return null;
	const { node } = parseYamlTree(text);
	if (node?.is !== "map") return null;
	const found = /* @__PURE__ */ new Map();
	const walk = (at, keys) => {
		if (found.size > 2e3 || keys.length > 12) return;
		if (at.is === "map") for (const { key, value } of at.entries) walk(value, [...keys, key]);
		else found.set(keys.join("."), at.is === "list" ? listed(at.items) : scalar(at));
	};
	walk(node, []);
	return found;
}
function listed(items) {
	return `[${someOf(items.map((item) => item.is === "map" || item.is === "list" ? "…" : scalar(item)), 6)}]`;
}
function scalar(node) {
	if (node.is === "null") return "null";
	return node.is === "number" ? node.text : nameInText(String(node.value));
}
// src/weigh/compact-draft-metrics.ts
/** The candidate's metrics, where they surely are this model's and of this state; null where a figure would speak of something else. */
function candidateMetrics(model) {
	const metrics = valueOf(model.metrics.head);
	const isSpoilt = metrics?.faults.some(({ spoils }) => spoils === "file") ?? true;
	const named = [metrics?.model ?? null, metrics?.stamp?.model ?? null];
	if (metrics === null || isSpoilt || named.some((name) => name !== null && name !== model.id)) return null;
	return staleness(model).stale === false ? metrics : null;
}
/** The gates that judge the model: base's, or head's where base lacks it. */
function decidingGates({ isNew, gates }) {
	return valueOf(isNew ? gates.head : gates.base)?.gates ?? [];
}
/** Gates whose figures a person reads through. */
const mostGates = 40;
/** Tells how a metric moved, overall or on a slice; null where the candidate has no number for it. */
function movements(model, metrics) {
	const digests = model.artifact.base === null ? [] : [model.artifact.base.digest];
	const baseline = referenceOf("baseline", model.metrics.base, metrics, digests, model.id);
	const production = referenceOf("production", model.production.base, metrics, digests, model.id);
	const known = (reference, metric, slice) => {
		const found = reference.value(metric, slice);
		return found.is === "number" && found.comparable.is !== "no" ? found.value.toString() : null;
	};
	return (metric, slice) => {
		const after = numberText(slice === null ? metrics.metrics : metrics.slices[slice]?.metrics, metric);
		return after === null ? null : {
			before: known(baseline, metric, slice),
			production: known(production, metric, slice),
			after
		};
	};
}
/** Gated metrics with their movement and what is asked of them: those the change is judged by, and those it must not harm. */
function metricAnswers(model, baseRef) {
	const metrics = candidateMetrics(model);
	if (metrics === null) return {
		success: [],
		guardrails: []
	};
	const gates = decidingGates(model);
	const targets = targetsAmong(gates);
	const moves = movements(model, metrics);
	const told = gates.slice(0, mostGates).flatMap((gate) => {
		const moved = moves(gate.metric, null);
		return moved === null ? [] : [{
			gate,
			text: said(gate, moved, baseRef)
		}];
	});
	const texts = (isTarget) => told.filter(({ gate }) => targets.includes(gate) === isTarget).map(({ text }) => text);
	return {
		success: texts(true),
		guardrails: texts(false)
	};
}
/** What must be gained; else what is compared with the model there is; else the first gate of quality. */
function targetsAmong(gates) {
	const quality = gates.filter(({ metric, better }) => better !== null && metricFamily(metric)?.operational !== true);
	return [
		quality.filter((gate) => [gate.baseline, gate.production].some((limit) => limit?.minGain !== void 0)),
		quality.filter(({ baseline, production }) => baseline !== void 0 || production !== void 0),
		quality.slice(0, 1)
	].find((some) => some.length > 0) ?? [];
}
function said(gate, { before, production, after }, baseRef) {
	const [now = after, was = null, live = null] = figuresInText([
		after,
		before,
		production
	].filter((it) => it !== null));
	const [from, serving] = before === null ? [null, production === null ? null : was] : [was, live];
	const figures = from === null ? `= ${now}` : `${from} -> ${now}`;
	const asked = [...serving === null || serving === from ? [] : [`production ${serving}`], ...limits(gate, baseRef)];
	return `${nameInText(gate.metric)} ${figures}${asked.length === 0 ? "" : ` (${asked.join(", ")})`}`;
}
function limits({ min, max, between, baseline, production }, baseRef) {
	return [
		...min === void 0 ? [] : [`at least ${min}`],
		...max === void 0 ? [] : [`at most ${max}`],
		...between === void 0 ? [] : [`within ${between[0]} to ${between[1]}`],
		...baseline === void 0 ? [] : changeLimit(baseline, nameInText(baseRef)),
		...production === void 0 ? [] : changeLimit(production, "production")
	];
}
function changeLimit({ maxLoss, minGain }, than) {
	const amounts = (it) => [...it?.absolute === void 0 ? [] : [it.absolute], ...it?.relative === void 0 ? [] : [`${Number((Number(it.relative) * 100).toPrecision(6))} %`]];
	return [...amounts(maxLoss).map((amount) => `loses at most ${amount} against ${than}`), ...amounts(minGain).map((amount) => `gains at least ${amount} on ${than}`)];
}
function numberText(metrics, metric) {
	const value = metrics !== void 0 && Object.hasOwn(metrics, metric) ? metrics[metric] : void 0;
	return value?.is === "number" ? value.text : null;
}
// src/weigh/compact-draft-places.ts
/** What labels and rows the candidate was measured on: by its metrics, else by the data contract, else by the files that the tree records. */
function dataAnswer(model) {
	const metrics = candidateMetrics(model);
	const contract = valueOf(model.dataContract.head);
	const label = metrics?.data.label ?? contract?.label.id?.value ?? contract?.label.definition?.value ?? null;
	const stated = metrics?.data.snapshot ?? contract?.snapshot?.value ?? null;
	const snapshot = stated === null ? model.datasets.length === 0 ? null : someOf(model.datasets.map(nameInText), 3) : nameInText(stated);
	const before = valueOf(model.metrics.base)?.data.snapshot ?? null;
	const moved = before === null || stated === null || before === stated || model.isNew ? "" : `, after ${nameInText(before)}`;
	const parts = [label === null ? null : nameInText(label), snapshot === null ? null : `${snapshot}${moved}`].filter((it) => it !== null);
	if (parts.length === 0) return null;
	const ofMetrics = metrics?.data.label != null || metrics?.data.snapshot != null;
	const ofContract = metrics?.data.label == null && label !== null || metrics?.data.snapshot == null && stated !== null;
	return {
		text: parts.join(" on "),
		from: [
			...ofMetrics ? [model.settings.metrics ?? "metrics"] : [],
			...ofContract ? [model.dataContract.at.head ?? "data contract"] : [],
			...stated === null && snapshot !== null ? ["the tree"] : []
		]
	};
}
/** The model that the candidate is compared with, by its artifact's digest; and what production is measured by. */
function baselineAnswer(model, { baseRef, base }) {
	if (model.isNew || model.settings.artifact !== void 0 && model.artifact.base === null) return null;
	const before = valueOf(model.metrics.base);
	const { artifact } = model;
	if (artifact.base === null && before === null) return null;
	const what = artifact.base === null ? `commit ${base.slice(0, 12)}` : identity$1(artifact.base);
	const measured = before?.data.snapshot == null ? "" : `, measured on ${nameInText(before.data.snapshot)}`;
	const production = valueOf(model.production.base);
	const served = production === null ? "" : `; production as in ${nameInText(model.settings.production ?? "")}${ofArtifact(production.artifact)}`;
	return {
		text: `the model on ${nameInText(baseRef)}: ${what}${measured}${served}`,
		from: [artifact.base?.path ?? baseRef, ...before === null ? [] : [model.settings.metrics ?? "metrics"]]
	};
}
/** An artifact by its path and the digest that tells it from another. */
function identity$1({ path, digest, kind }) {
	return kind === "reference" ? nameInText(digest) : `${nameInText(path)} (${shortDigest(digest)})`;
}
function ofArtifact(artifact) {
	return artifact === null ? "" : ` (${nameInText(shortDigest(artifact))})`;
}
/** Where a model's gates are written. */
function gatesPlace({ settings }) {
	return typeof settings.gates === "string" ? settings.gates : configured$1("gates");
}
// src/weigh/compact-draft-cost.ts
/** Budgets of a contract's `cost:`; its other keys say how they are measured. */
const budgets = /^(?:load|p50|p95|p99)_ms$|^rows_per_second$|_mb$/;
/** What it may cost: gates on latency, throughput, memory and cost, the contract's budget, and what the prediction contract allows. */
function constraintAnswer(model) {
	const gated = decidingGates(model).flatMap(({ metric, min, max }) => {
		if (metricFamily(metric)?.operational !== true || min === void 0 && max === void 0) return [];
		return [`${nameInText(metric)} ${[min && `at least ${min}`, max && `at most ${max}`].filter(Boolean).join(", ")}`];
	});
	const cost = valueOf(model.contract.head)?.cost ?? {};
	const budget = Object.entries(cost).flatMap(([key, value]) => {
		return budgets.test(key) && typeof value === "number" ? [`${key} ${key === "rows_per_second" ? "at least" : "at most"} ${value}`] : [];
	});
	const { latency } = model.settings.prediction ?? {};
	const allowed = typeof latency === "string" || typeof latency === "number" ? [`latency ${onOneLine(String(latency))}`] : [];
	const parts = [
		...gated,
		...budget,
		...allowed
	];
	if (parts.length === 0) return null;
	return {
		text: parts.join("; "),
		from: [
			...gated.length > 0 ? [gatesPlace(model)] : [],
			...budget.length > 0 ? [model.settings.contract ?? "contract"] : [],
			...allowed.length > 0 ? [configured$1("prediction")] : []
		]
	};
}
// src/weigh/compact-draft-rollback.ts
/** The way back that the configuration plans, with the digest of what runs afterwards; without a plan, the artifact that is served now. */
function rollbackAnswer({ settings, artifact, isNew }, baseRef) {
	const { rollback } = settings;
	const earlier = isNew ? null : artifact.base;
	const isBase = (rollback?.artifact ?? "base") === "base";
	const parts = [
		["artifact", isBase ? asOnBase(earlier, baseRef, rollback !== void 0 && !isNew) : rollback?.artifact],
		["config", rollback?.config],
		["data", rollback?.data],
		["switch", rollback?.switch],
		["trigger", rollback?.trigger]
	].flatMap(([key, text]) => text === void 0 || text === null ? [] : [`${key}: ${onOneLine(text)}`]);
	const from = [...rollback === void 0 ? [] : [configured$1("rollback")], ...isBase && earlier !== null ? [earlier.path] : []];
	return parts.length === 0 ? null : {
		text: parts.join("; "),
		from
	};
}
function asOnBase(earlier, baseRef, isPlanned) {
	const where = `as on ${nameInText(baseRef)}`;
	if (earlier !== null) return `${identity$1(earlier)} ${where}`;
	return isPlanned ? where : null;
}
// src/weigh/compact-draft-signals.ts
/** Features that the change adds or takes away, by both sides' metrics, or by the lists of features in its programs; else the columns that the data contract gains or loses. */
function signalAnswer(model, sides) {
	if (model.isNew) return null;
	const before = valueOf(model.metrics.base)?.data.features ?? null;
	const features = turned(before, candidateMetrics(model)?.data.features ?? null, "features");
	if (features !== null) return {
		text: features,
		from: model.settings.metrics ?? "metrics"
	};
	if (before === null || valueOf(model.metrics.head)?.data.features == null) {
		const entered = newFeatures(model, sides);
		const listed = turned(newFeatures(model, {
			base: sides.head,
			head: sides.base
		}), entered, "features");
		if (listed !== null) return {
			text: listed,
			from: model.change.code.slice(0, 2).join(", ")
		};
	}
	const names = (side) => valueOf(model.dataContract[side])?.columns.map(({ name }) => name) ?? null;
	const columns = turned(names("base"), names("head"), "columns of the data contract");
	return columns === null ? null : {
		text: columns,
		from: model.dataContract.at.head ?? "data contract"
	};
}
/** What was added and taken away; null where one side is not known, or nothing was. */
function turned(before, after, what) {
	if (before === null || after === null) return null;
	const [was, is] = [new Set(before), new Set(after)];
	const added = after.filter((name) => !was.has(name));
	const removed = before.filter((name) => !is.has(name));
	const parts = [...added.length === 0 ? [] : [`added ${what} ${someOf(added.map(nameInText), 20)}`], ...removed.length === 0 ? [] : [`removed ${what} ${someOf(removed.map(nameInText), 20)}`]];
	return parts.length === 0 ? null : parts.join("; ");
}
// src/weigh/compact-draft-slices.ts
/** Slices that a person reads through; the rest are counted. */
const most$2 = 24;
/** Slices that the gates ask about and the candidate was measured on, and the one that lost most. */
function sliceAnswers(model) {
	const metrics = candidateMetrics(model);
	if (metrics === null) return [];
	const measured = Object.keys(metrics.slices);
	const asked = decidingGates(model).flatMap((gate) => gate.slices.flatMap(({ slice }) => measured.filter((name) => covers(slice, name)).map((name) => ({
		gate,
		name
	}))));
	const names = [...new Set(asked.map(({ name }) => name))];
	const moves = movements(model, metrics);
	const worst = asked.flatMap(({ gate, name }) => lossOn(moves(gate.metric, name), gate, name)).toSorted((a, b) => b.loss - a.loss)[0];
	const written = names.slice(0, most$2).map(spelled);
	const misread = (text) => unmeasuredSlices(text, measured, Object.keys(metrics.metrics)).map(({ line }) => line);
	const wrong = misread(written.join("\n"));
	const told = written.filter((_, at) => !wrong.includes(at));
	if (told.length === 0) return [];
	const list = `${told.join(", ")}${names.length > most$2 ? ` and ${names.length - most$2} more` : ""}`;
	return worst === void 0 || misread(worst.text).length > 0 ? [list] : [list, worst.text];
}
function covers(asked, name) {
	return asked.includes("=") ? asked === name : sliceKey(asked) === sliceKey(name);
}
function lossOn(moved, gate, slice) {
	if (moved?.before == null || gate.better === null) return [];
	const [before, after] = [Number(moved.before), Number(moved.after)];
	const lost = gate.better === "higher" ? before - after : after - before;
	const [from, to] = figuresInText([moved.before, moved.after]);
	const verb = lost > 0 ? "loses most" : "gains least";
	return [{
		loss: lost / (Math.abs(before) || 1),
		text: `${nameInText(gate.metric)} ${verb} on ${spelled(slice)}: ${from} -> ${to}`
	}];
}
/** As a compact writes a slice: values of more than one word in quotes. */
function spelled(name) {
	return sliceTerms(name).map(({ key, value }) => ({
		key: plain(key),
		value: plain(value)
	})).map(({ key, value }) => /^[\p{L}\p{N}_][\p{L}\p{N}_.+-]*$/u.test(value) ? `${key}=${value}` : `${key}="${value}"`).join(",");
}
const plain = (text) => text.replace(/["`<>|\s]+/g, " ").trim();
// src/weigh/compact-draft.ts
/** Models of one change whose answers still stand side by side in one field. */
const mostModels = 5;
/** What the evidence tells of the compact that a change owes. Nothing here is a goal, a hope or a judgement: those are left to people. */
function draftCompact({ models, pull, sources, settings }, sides) {
	const approvers = settings.is === "read" ? settings.value.approvers : [];
	const known = models.map((model) => ({
		id: model.id,
		known: ofModel(model, {
			pull,
			sources,
			sides,
			approvers
		})
	}));
	const keys = compactFields.map(({ key }) => key);
	const isOfRefresh = models.length > 0 && models.every(({ change }) => isRefresh(change));
	const owed = new Set(models.flatMap(owedFields));
	return {
		asked: isOfRefresh ? keys.filter((key) => owed.has(key)) : keys,
		known: Object.fromEntries(keys.flatMap((key) => together(key, known).map((answer) => [key, answer])))
	};
}
/** One answer where all models have the same; else each model's beside its name. */
function together(key, models) {
	const told = models.flatMap(({ id, known }) => known[key] === void 0 ? [] : [{
		id,
		...known[key]
	}]);
	const [first] = told;
	if (first === void 0) return [];
	const from = [...new Set(told.flatMap((it) => it.from))];
	if (told.length === models.length && told.every(({ value }) => value === first.value)) return [{
		value: first.value,
		from
	}];
	if (told.length > mostModels) return [];
	const lines = told.map(({ id, value }) => `\`${id}\` ${value.replace(/\n- /g, "; ").replace(/^- /, "")}`);
	return [{
		value: lines.length < 2 ? lines.join("") : lines.map((line) => `- ${line}`).join("\n"),
		from
	}];
}
function ofModel(model, { pull, sources, sides, approvers }) {
	const { settings } = model;
	const known = {};
	const say = (key, value, from) => {
		if (value !== void 0 && value !== "") known[key] = {
			value,
			from
		};
	};
	const tell = (key, answer) => say(key, answer?.text, answer?.from ?? []);
	const { success, guardrails } = metricAnswers(model, pull.baseRef);
	const measured = [settings.metrics ?? "metrics", gatesPlace(model)];
	const signals = signalAnswer(model, sides);
	const config = configAnswers(model, sources);
	tell("decisionOwner", ownerAnswer(model, approvers));
	say("successMetric", linesOf$1(success), measured);
	say("guardrailMetrics", linesOf$1(guardrails), measured);
	tell("constraints", constraintAnswer(model));
	tell("labelsAndDataSnapshot", dataAnswer(model));
	tell("baseline", baselineAnswer(model, pull));
	say("candidateSignals", signals?.text, [signals?.from ?? ""]);
	say("thresholdOrConfigPlan", linesOf$1(config), ["the diff"]);
	say("evalSlices", linesOf$1(sliceAnswers(model)), measured);
	tell("rollbackOrFallback", rollbackAnswer(model, pull.baseRef));
	for (const [key, value] of Object.entries(settings.compact)) say(key, value.trim(), [configured$1("compact")]);
	return known;
}
/** Who decides: the prediction contract's owner, the model's, those who may approve. */
function ownerAnswer({ settings, codeOwners = [] }, approvers) {
	const { decision_owner: decides, owner = decides } = settings.prediction ?? {};
	const told = [
		{
			names: typeof owner === "string" ? [owner] : [],
			from: configured$1("prediction")
		},
		{
			names: settings.owners,
			from: configured$1("owners")
		},
		{
			names: codeOwners,
			from: "CODEOWNERS"
		},
		{
			names: approvers,
			from: configured$1("approvers")
		}
	].find(({ names }) => names.length > 0);
	return told === void 0 ? null : {
		text: told.names.map(onOneLine).join(", "),
		from: [told.from]
	};
}
// src/judge/programs-of.ts
const known$3 = /* @__PURE__ */ new WeakMap();
/** Programs of one side, read once, and why those that we could not read are missing. */
function programsOf(evidence, side) {
	const sides = known$3.get(evidence) ?? {};
	known$3.set(evidence, sides);
	sides[side] ??= read(evidence, side);
	return sides[side];
}
function read(evidence, side) {
	const sources = evidence.sources.filter((source) => source.side === side && source.kind !== "document" && source.kind !== "config");
	const programs = [];
	const blind = [];
	const unread = [];
	for (const source of sources) {
		const program = readProgram(source);
		if (program.is === "read") programs.push(program.value);
		if (program.is !== "unreadable") continue;
		const why = program.why.startsWith(source.path) ? program.why : `${source.path}: ${program.why}`;
		unread.push({
			what: source.path,
			why
		});
		if (program.fault === "ours" && source.role !== "imported" && source.role !== "importing") blind.push(why);
	}
	return {
		programs,
		blind,
		unread
	};
}
// src/judge/changed-sides.ts
const known$2 = /* @__PURE__ */ new WeakMap();
/** What the change touched, as it was and as it is: for rules that compare. */
function changedSides(evidence) {
	const found = known$2.get(evidence);
	if (found !== void 0) return found;
	const made = {
		base: sideOf(evidence, "base"),
		head: sideOf(evidence, "head")
	};
	known$2.set(evidence, made);
	return made;
}
/** Changed documents and configuration files of one side. */
function documentsOf({ sources }, of) {
	return sources.flatMap(({ kind, side, role, path, headPath, text }) => (kind === "document" || kind === "config") && role === "changed" && side === of && text.is === "read" ? [{
		path,
		headPath,
		text: text.value
	}] : []);
}
/** Files of SQL of one side. */
function queriesOf({ sources }, of) {
	return sources.flatMap(({ kind, side, path, headPath, text }) => kind === "sql" && side === of && text.is === "read" ? [{
		path,
		headPath,
		text: text.value
	}] : []);
}
function sideOf(evidence, side) {
	return {
		programs: programsOf(evidence, side).programs.filter(({ role }) => role === "changed"),
		queries: queriesOf(evidence, side),
		documents: documentsOf(evidence, side)
	};
}
// src/judge/draft-asked.ts
const asksFor = /* @__PURE__ */ new Set(["compact/missing", "compact/incomplete"]);
/** A compact to paste where one is missing, or the fields that one leaves open; null: nothing is asked. */
function draftAsked(evidence, findings) {
	const asking = findings.filter(({ rule, approvedBy }) => asksFor.has(rule) && approvedBy === null);
	const models = evidence.models.filter(({ id }) => asking.some(({ model }) => model === id));
	if (models.length === 0) return null;
	const draft = draftCompact({
		...evidence,
		models
	}, changedSides(evidence));
	const open = new Set(models.flatMap((model) => unanswered(withDefaults(evidence.compact, model.settings.compact), model).map(({ key }) => key)));
	if (asking.some(({ rule }) => rule === "compact/missing")) return draft;
	return {
		...draft,
		asked: draft.asked.filter((key) => open.has(key))
	};
}
// src/judge/allowed.ts
/** Rules that read code may be allowed by a comment beside it; a credential, a gate or a description never. */
function mayBeAllowed({ detector }) {
	return detector.reads.includes("programs");
}
/** The comments of head, and which of them base has too: the same comment on the same statement of the same file, each counted once. */
function standingAllowances(head, base) {
	const left = /* @__PURE__ */ new Map();
	const key = ({ headPath, text }) => `${headPath}\u0000${text}`;
	for (const one of base) left.set(key(one), (left.get(key(one)) ?? 0) + 1);
	const stands = (one) => {
		const count = left.get(key(one)) ?? 0;
		left.set(key(one), count - 1);
		return count > 0;
	};
	return new Set(head.filter(stands));
}
/** The comment that allows what was found, and has a reason: where it is put, or else where it went wrong. */
function allowanceOf({ rule, place, origin }, all) {
	const given = all.filter((one) => one.rule === rule && one.reason !== null);
	return given.find((one) => speaksOf(one, place)) ?? given.find((one) => origin !== void 0 && speaksOf(one, origin)) ?? null;
}
/**
* The same of what stood before any change at hand: an earlier one may have touched any line of its chain, and was told there. A comment
* on such a line speaks of one finding, in `free` no more once it is given.
*/
function earlierAllowanceOf(found, all, free) {
	const own = allowanceOf(found, all);
	if (own !== null) return own;
	const given = all.filter((one) => one.rule === found.rule && one.reason !== null && free.has(one));
	const at = (found.chain ?? []).map((step) => ({
		...step,
		is: "line",
		endLine: step.line,
		fileEndLine: step.fileLine
	}));
	const one = given.find((it) => at.some((place) => speaksOf(it, place))) ?? null;
	if (one !== null) free.delete(one);
	return one;
}
function speaksOf({ path, cell, covers }, place) {
	if (place.is !== "line" || path !== place.path || cell !== place.cell) return false;
	return covers !== null && covers.from <= place.endLine && place.line <= covers.to;
}
/** A finding under a comment that stands is a note; one under a comment that this change adds is an approver's to settle. */
function underAllowance(finding, { reason }, stands, approvedBy) {
	const because = quote(reason ?? "");
	if (finding.standing) return finding;
	if (stands) {
		const message = `${finding.message} Allowed: “${because}”.`;
		return {
			...finding,
			severity: "N",
			wouldHold: false,
			holds: false,
			message,
			allowed: {
				reason: reason ?? "",
				stands
			}
		};
	}
	const message = `${finding.message} A comment allows it, and this change adds that comment or changes its statement: “${because}”.`;
	const open = approvedBy === null;
	const settled = {
		settledBy: "approval",
		approvedBy,
		wouldHold: finding.wouldHold && open,
		holds: finding.holds && open
	};
	return {
		...finding,
		...settled,
		message,
		allowed: {
			reason: reason ?? "",
			stands
		}
	};
}
// src/judge/fingerprint.ts
/**
* Gives each sighting of one rule a fingerprint that survives rebases: rule, model, and either path, normalised text of the line
* and its ordinal, or metric, slice and reference. Never a line number.
*/
function fingerprinter(rule, model, headPath) {
	const seen = /* @__PURE__ */ new Map();
	return (sighting) => {
		const about = [
			rule,
			model ?? "",
			...identity(sighting, headPath)
		].join("\0");
		const ordinal = seen.get(about) ?? 0;
		seen.set(about, ordinal + 1);
		return createHash("sha256").update(`${about}\u0000${ordinal}`).digest("hex").slice(0, 16);
	};
}
function identity({ place, text, variant, file }, headPath) {
	switch (place.is) {
		case "line": return [
			"line",
			headPath(file ?? place.path),
			(text ?? "").replace(/\s+/g, " ").trim()
		];
		case "file": return [
			"file",
			headPath(place.path),
			text ?? variant ?? ""
		];
		case "gate": return [
			"gate",
			place.metric,
			place.slice ?? "",
			place.against
		];
		case "description":
		case "model": return ["whole", text ?? ""];
		default: return place;
	}
}
// src/judge/idle-allowances.ts
const formIn = (path) => `\`${path.toLowerCase().endsWith(".sql") ? "--" : "#"} mle-review: allow RULE - reason\``;
/** A comment that allows nothing, as a warning of the rule that it names: it has no reason, or nothing is found where it stands. */
function idleAllowances(all, stands, named = (path) => path) {
	const print = fingerprinter("allow", null, named);
	return all.map((one) => {
		const { path, headPath, cell, line, fileLine, reason, text } = one;
		const place = {
			is: "line",
			path,
			line,
			endLine: line,
			cell,
			fileLine,
			fileEndLine: fileLine
		};
		const rule = one.rule ?? "";
		const standing = stands.has(one);
		const message = reason === null ? `This comment allows ${codeSpan(rule)} without a reason, so it allows nothing: ${formIn(path)}.` : `This comment allows ${codeSpan(rule)}, which finds nothing here: take it out.`;
		return {
			rule,
			model: null,
			place,
			facts: {},
			text,
			severity: standing ? "N" : "W",
			confidence: "high",
			fingerprint: print({
				place: {
					...place,
					path: headPath
				},
				facts: {},
				text
			}),
			standing,
			holds: false,
			wouldHold: false,
			approvedBy: null,
			message
		};
	});
}
/** Why a comment is none that could allow anything: it is not understood, there is no such rule, or that rule is not for comments to allow. */
function unknownAllowances(all, { rules }) {
	const ids = rules.filter(mayBeAllowed).map(({ page }) => page.id);
	return all.flatMap(({ path, fileLine, rule }) => {
		if (rule !== null && ids.includes(rule)) return [];
		return [{
			what: path,
			why: `${path}: the comment on line ${fileLine} allows nothing: ${whyNot(rule, path, ids, rules)}`
		}];
	});
}
function whyNot(rule, path, ids, rules) {
	if (rule === null) return `it is not of the form ${formIn(path)}.`;
	if (rules.some(({ page }) => page.id === rule)) return `\`${rule}\` is not for a comment to allow.`;
	const near = nearest(rule, ids);
	return `there is no rule \`${rule}\`${near === null ? "" : `; did you mean \`${near}\`?`}`;
}
// src/weigh/contract-report.ts
/** Rows of one kind that a report keeps; of what each run tells, as many. */
const mostRows = 200;
/** A weighed contract without the tensors' names and checks that only rules ask about: what renderings are made from. */
function contractReport(weighed, { version, awaited }) {
	const { at, dedicated, devices, checks } = weighed;
	const rows = (of, show) => devices.flatMap(({ runs }) => runs.flatMap((run) => (of(run) ?? []).slice(0, mostRows).map((row) => show(row, run.device.class))));
	const some = (...kinds) => checks.filter((check) => kinds.includes(kindOfCheck(check))).slice(0, mostRows);
	return {
		path: at,
		version,
		awaited,
		devices: devices.flatMap((device) => byClass(device).map((part) => ofDevice(part, weighed))),
		unmet: unmet(weighed).slice(0, mostRows),
		latency: rows(({ latency }) => latency, (row, device) => ({
			...row,
			device,
			holds: dedicated
		})),
		placement: rows(({ placement }) => placement, (row, device) => ({
			...row,
			device
		})),
		parity: some("parity").map((check) => ({
			device: check.device,
			output: check.id.slice(7),
			...shown(check)
		})),
		budgets: some("cost", "provider").map((check) => ({
			device: check.device,
			id: check.id,
			holds: check.holds,
			...shown(check)
		}))
	};
}
/** Where any device will do, results of several stand apart. */
function byClass(device) {
	const classes = [...Map.groupBy(device.runs, (run) => run.device.class)];
	return classes.length === 0 ? [device] : classes.map(([name, runs]) => ({
		...device,
		device: name,
		runs
	}));
}
function ofDevice({ device, required, is, runs, missing }, { checks, deaths }) {
	const run = runs[0];
	const own = checks.filter((check) => check.device === device);
	const counts = checkStatuses.map((status) => [status, own.filter((check) => check.status === status).length]);
	const died = deaths.find((it) => it.device === device)?.death;
	return {
		device,
		required,
		is,
		name: run?.device.name ?? null,
		driver: run?.device.driver ?? null,
		tf32: run?.device.tf32 ?? null,
		runtime: run === void 0 ? null : `${run.runtime.name} ${run.runtime.version}`,
		checks: Object.fromEntries(counts),
		missing: missing.length,
		death: died === void 0 ? null : {
			cause: died.cause,
			during: died.during ?? null
		},
		load_ms: run?.load_ms ?? null,
		peak_mb: run?.memory?.peak_mb ?? null,
		accelerator_mb: run?.memory?.accelerator_mb ?? null,
		size_mb: run?.size_mb ?? null
	};
}
/** What does not pass, failures first. */
function unmet({ checks, devices, dedicated }) {
	const told = (status) => checks.filter((check) => check.status === status).map(({ device, id, holds, why = null }) => ({
		device,
		id,
		status,
		holds,
		why
	}));
	const missing = devices.flatMap(({ device, required, missing }) => missing.map((id) => ({
		device,
		id,
		status: "missing",
		holds: required && (dedicated || !id.startsWith("cost/")),
		why: null
	})));
	return [
		...told("fail"),
		...told("unsupported"),
		...told("could-not-run"),
		...missing
	];
}
function shown({ status, measured, limit, worst, why }) {
	return {
		status,
		...measured === void 0 ? {} : { measured },
		...limit === void 0 ? {} : { limit },
		...worst === void 0 ? {} : { worst },
		...why === void 0 ? {} : { why }
	};
}
// src/weigh/gate-row.ts
/** Only `ok` passes; two reasons leave us blind, two are statistics' own, the rest fail. */
function statusOf(reason) {
	switch (reason) {
		case "ok": return "pass";
		case "too-large":
		case "unreadable":
		case "snapshot-unstated": return "blind";
		case "straddles":
		case "evidence-missing": return "inconclusive";
		default: return "fail";
	}
}
/** A row with nothing but its subject and what it came to. */
function row(subject, against, { reason, detail, text }) {
	return {
		metric: subject.metric,
		slice: subject.slice,
		against,
		status: statusOf(reason),
		reason,
		observed: null,
		reference: null,
		limit: null,
		margin: null,
		sense: null,
		tier: subject.tier,
		rescored: false,
		n: null,
		...text !== void 0 && { text },
		...detail !== void 0 && { detail }
	};
}
/** The same row, come to something else. */
function overruled(weighed, { reason, detail }) {
	return {
		...weighed,
		status: statusOf(reason),
		reason,
		...detail !== void 0 && { detail }
	};
}
/** One row for each limit that stands for itself: a floor, a ceiling, a range. */
function weighBounds(subject, against, bounds, observed) {
	const crossed = (reason) => against === "do_not_ship" ? "do-not-ship" : reason;
	const rows = [];
	const add = (sense, limit, room, reason) => {
		if (observed.is === "trouble") return rows.push({
			...row(subject, against, observed),
			limit,
			sense
		});
		const margin = room(observed.value);
		const judged = row(subject, against, { reason: margin.isNegative() && !margin.isZero() ? crossed(reason) : "ok" });
		return rows.push({
			...judged,
			observed: observed.value.toNumber(),
			n: observed.n,
			limit,
			margin: margin.toNumber(),
			sense
		});
	};
	const { min, max, between } = bounds;
	if (min !== void 0) add("min", Number(min), (value) => value.minus(decimal(min)), "below-min");
	if (max !== void 0) add("max", Number(max), (value) => decimal(max).minus(value), "above-max");
	if (between !== void 0) {
		const [low, high] = between;
		add("between", [Number(low), Number(high)], (value) => smaller(value.minus(decimal(low)), decimal(high).minus(value)), "outside");
	}
	return rows;
}
function smaller(a, b) {
	return a.lessThan(b) ? a : b;
}
// src/weigh/gate-change.ts
/** Below this a share of the reference says nothing. */
const nearZero = "1e-9";
/** One row for a reference: how much may be lost or must be gained. Of several limits the tightest decides. */
function weighChange(subject, against, limit, better, observed, reference) {
	const sense = better === "higher" ? "min" : "max";
	const known = reference.value(subject.metric, subject.slice);
	if (observed.is === "trouble") return {
		...row(subject, against, observed),
		reference: known.is === "number" ? known.value.toNumber() : null,
		sense
	};
	const seen = {
		observed: observed.value.toNumber(),
		n: observed.n,
		sense
	};
	if (known.is === "trouble") return {
		...row(subject, against, known),
		...seen
	};
	const { value, rescored } = known;
	const shown = {
		...seen,
		reference: value.toNumber(),
		rescored
	};
	const demands = demandsOf(limit, value, better);
	if (demands === null) return {
		...row(subject, against, {
			reason: "reference-near-zero",
			detail: `a share of ${value.toNumber()} says nothing; give an absolute limit`
		}),
		...shown
	};
	const tightest = demands.reduce((a, b) => stricter(b.limit, a.limit, better) ? b : a);
	const margin = better === "higher" ? observed.value.minus(tightest.limit) : tightest.limit.minus(observed.value);
	return onComparableGround({
		...row(subject, against, { reason: margin.isNegative() && !margin.isZero() ? tightest.reason : "ok" }),
		...shown,
		limit: tightest.limit.toNumber(),
		margin: margin.toNumber()
	}, known.comparable);
}
/** What the limit asks of the candidate, in the metric's unit; null where a share of a reference near zero is asked. */
function demandsOf({ maxLoss, minGain }, reference, better) {
	const asked = [{
		amount: maxLoss,
		sign: -1,
		reason: "lost-too-much"
	}, {
		amount: minGain,
		sign: 1,
		reason: "gained-too-little"
	}];
	const demands = [];
	for (const { amount, sign, reason } of asked) {
		if (amount?.relative !== void 0 && reference.abs().lessThan(decimal(nearZero))) return null;
		const amounts = [amount?.absolute, amount?.relative === void 0 ? void 0 : decimal(amount.relative).times(reference.abs())];
		for (const one of amounts) {
			if (one === void 0) continue;
			const step = decimal(one).times(better === "higher" ? sign : -sign);
			demands.push({
				limit: reference.plus(step),
				reason
			});
		}
	}
	return demands;
}
function stricter(a, b, better) {
	return better === "higher" ? a.greaterThan(b) : a.lessThan(b);
}
function onComparableGround(judged, ground) {
	switch (ground.is) {
		case "yes": return judged;
		case "no": return {
			...overruled(judged, {
				reason: "not-comparable",
				detail: ground.differ.map((it) => `${it.what} «${it.candidate}» here, «${it.reference}» there`).join("; ")
			}),
			margin: null
		};
		case "unstated": return overruled(judged, {
			reason: "snapshot-unstated",
			detail: `no data snapshot stated by the ${ground.by.join(" and the ")}`
		});
		default: return ground;
	}
}
// src/weigh/slices.ts
/** Weighs one line under `slices:`: of a key, every value that the candidate or a reference has; a slice that vanished is absent, not fine. */
function weighSlice(gate, line, candidate, references) {
	const tier = line.tier ?? gate.tier;
	const key = {
		metric: gate.metric,
		slice: line.slice,
		tier
	};
	if (candidate.unread !== null) return [row(key, "limit", candidate.unread)];
	const names = line.slice.includes("=") ? [line.slice] : namesOf(line, candidate, references);
	if (names.length === 0) return [row(key, "limit", {
		reason: "slice-absent",
		detail: `the metrics hold no slice by ${line.slice}`
	})];
	const weighed = names.map((slice) => {
		const observed = candidate.observe(gate.metric, slice);
		return {
			slice,
			observed,
			small: tooSmall(line, observed)
		};
	});
	const rows = weighed.flatMap(({ slice, observed, small }) => {
		const own = weighOne({
			...key,
			slice
		}, gate, line, observed, references);
		return small === null || observed.is === "trouble" ? own : own.map((one) => overruled(one, small));
	});
	return line.maxGap === void 0 ? rows : [...rows, weighGap(key, line.maxGap, weighed)];
}
function namesOf(line, { metrics }, { baseline, production }) {
	const key = sliceKey(line.slice);
	const spoilt = (metrics?.faults ?? []).flatMap(({ spoils }) => typeof spoils === "object" && "slice" in spoils ? [spoils.slice] : []);
	const named = [
		...Object.keys(metrics?.slices ?? {}),
		...baseline.slices,
		...line.production ? production.slices : [],
		...spoilt.filter((name) => name.includes("="))
	];
	const names = [...new Set(named)].filter((name) => sliceKey(name) === key).sort();
	return names.length === 0 && spoilt.includes(line.slice) ? [line.slice] : names;
}
function weighOne(subject, gate, line, observed, references) {
	const rows = weighBounds(subject, "limit", line, observed);
	for (const against of ["baseline", "production"]) {
		const limit = line[against];
		if (limit !== void 0 && gate.better !== null) rows.push(weighChange(subject, against, limit, gate.better, observed, references[against]));
	}
	if (rows.length > 0 || line.minExamples === void 0) return rows;
	if (observed.is === "trouble") return [row(subject, "limit", observed)];
	return [{
		...row(subject, "limit", { reason: "ok" }),
		observed: observed.value.toNumber(),
		n: observed.n
	}];
}
function tooSmall({ minExamples }, observed) {
	if (minExamples === void 0 || observed.is === "trouble") return null;
	if (observed.n === null) return {
		reason: "slice-too-small",
		detail: `it does not say how many examples it has; at least ${minExamples} are asked`
	};
	return observed.n < minExamples ? {
		reason: "slice-too-small",
		detail: `${observed.n} examples; at least ${minExamples} are asked`
	} : null;
}
/** Best minus worst among the values of a key. A value nobody can read, or a single one, is no gap of zero. */
function weighGap(key, maxGap, weighed) {
	const broken = weighed.find(({ observed }) => observed.is === "trouble");
	if (broken?.observed.is === "trouble") return {
		...row(key, "slices", {
			...broken.observed,
			detail: `${broken.slice}: ${broken.observed.detail ?? broken.observed.reason}`
		}),
		limit: Number(maxGap),
		sense: "max"
	};
	const values = weighed.flatMap(({ slice, observed, small }) => observed.is === "number" && small === null ? [{
		slice,
		value: observed.value
	}] : []);
	const [first] = values;
	if (first === void 0 || values.length < 2) return {
		...row(key, "slices", {
			reason: weighed.some(({ small }) => small !== null) ? "slice-too-small" : "slice-absent",
			detail: `a gap needs two values of ${key.slice} that can be judged`
		}),
		limit: Number(maxGap),
		sense: "max"
	};
	const worst = values.reduce((a, b) => b.value.lessThan(a.value) ? b : a, first);
	const best = values.reduce((a, b) => b.value.greaterThan(a.value) ? b : a, first);
	const gap = best.value.minus(worst.value);
	const margin = decimal(maxGap).minus(gap);
	return {
		...row(key, "slices", {
			reason: margin.isNegative() && !margin.isZero() ? "gap-too-wide" : "ok",
			detail: `from ${worst.slice} ${worst.value.toNumber()} to ${best.slice} ${best.value.toNumber()}`
		}),
		observed: gap.toNumber(),
		limit: Number(maxGap),
		margin: margin.toNumber(),
		sense: "max"
	};
}
// src/weigh/gates.ts
/** Judges every limit of a gates file. Fails closed: what is absent, unusable or not this model's never passes. No gates file: no rows. */
function weighGates(weighing) {
	if (weighing.gates.is !== "read") return [];
	const { gates } = weighing.gates.value;
	const everything = {
		metric: "*",
		slice: null,
		tier: "hold"
	};
	if (gates.length === 0) return [row(everything, "limit", {
		reason: "no-gates",
		detail: `${weighing.gates.from.path} declares no gate`
	})];
	const candidate = candidateOf(weighing.metrics);
	const reference = (name) => referenceOf(name, weighing[name], candidate.metrics, weighing.baseArtifactDigests, weighing.modelId);
	const references = {
		baseline: reference("baseline"),
		production: reference("production")
	};
	const rows = gates.flatMap((gate) => weighGate(gate, candidate, references));
	const foreign = foreignFile(weighing);
	if (foreign !== null) return rows.map((one) => overruled(one, foreign));
	return matchesNothing(gates, candidate) ? [...rows, row(everything, "limit", {
		reason: "gates-match-nothing",
		detail: "no gated metric is among the metrics"
	})] : rows;
}
function weighGate(gate, candidate, references) {
	const subject = {
		metric: gate.metric,
		slice: null,
		tier: gate.tier
	};
	const observed = candidate.observe(gate.metric, null);
	const rows = weighBounds(subject, "limit", gate, observed);
	if (gate.doNotShip !== void 0) rows.push(...weighBounds({
		...subject,
		tier: "hold"
	}, "do_not_ship", gate.doNotShip, observed));
	for (const against of ["baseline", "production"]) {
		const limit = gate[against];
		if (limit !== void 0 && gate.better !== null) rows.push(weighChange(subject, against, limit, gate.better, observed, references[against]));
	}
	return [...rows, ...gate.slices.flatMap((line) => weighSlice(gate, line, candidate, references))];
}
/** A file that is of another model, of another state, or spoilt as a whole: its numbers are shown and count for nothing. */
function foreignFile({ modelId, metrics, stale }) {
	if (metrics.is !== "read") return null;
	const { model, stamp, faults } = metrics.value;
	const spoilt = faults.find(({ spoils }) => spoils === "file");
	if (spoilt !== void 0) return {
		reason: spoilt.reason,
		detail: `${metrics.from.path}: ${spoilt.why}`
	};
	const other = [model, stamp?.model ?? null].find((name) => name !== null && modelId !== null && name !== modelId);
	if (other !== void 0) return {
		reason: "other-model",
		detail: `${metrics.from.path} holds the metrics of ${other}`
	};
	return stale === true ? {
		reason: "stale",
		detail: "the metrics were measured on another state of the model"
	} : null;
}
function matchesNothing(gates, { metrics }) {
	if (metrics === null) return false;
	const named = new Set([metrics.metrics, ...Object.values(metrics.slices).map((slice) => slice.metrics)].flatMap((map) => Object.keys(map)));
	return !gates.some(({ metric }) => named.has(metric));
}
// src/weigh/weigh-model.ts
/** Weighs a model's gates: base's, or head's where base lacks the model. */
function weighModel(model) {
	const gates = model.isNew ? model.gates.head : model.gates.base;
	const { base } = model.artifact;
	return weighGates({
		modelId: model.id,
		gates,
		metrics: model.metrics.head,
		baseline: model.metrics.base,
		production: model.production.base,
		baseArtifactDigests: base === null ? [] : [base.digest],
		stale: staleness(model).stale
	});
}
// src/judge/applies.ts
/** Whether a page speaks about such a model: stage, impact, serving, labels, task; a property nobody stated excludes only what asks for it. */
function applies(page, model) {
	const has = (asked, is) => asked === void 0 || is !== void 0 && asked.includes(is);
	const { applies: asks } = page;
	return has(asks.stage, model.stage) && has(asks.impact, model.impact) && has(asks.serving, model.serving) && has(asks.labels, model.labels) && has(asks.task, model.task);
}
/** Whether the model's `lanes` leave this page in. */
function inLanes(page, model) {
	return model.lanes === void 0 || model.lanes.includes(page.lane);
}
// src/judge/message.ts
/** The page's sentence for a finding, as Markdown: holes filled, facts made inert. */
function message(page, variant, facts) {
	return fill((variant === void 0 ? void 0 : page.messages?.[variant]) ?? page.message ?? Object.values(page.messages ?? {})[0] ?? page.title, facts);
}
/** The page's title, mend and question for a finding, or those of its variant. */
function wordsOf(page, variant) {
	const own = variant === void 0 ? void 0 : page?.variants?.[variant];
	return {
		title: own?.title ?? page?.title,
		instead: own?.instead ?? page?.instead ?? "",
		asks: own?.asks ?? page?.asks
	};
}
/** Fills `{fact}` holes; a hole that stands alone between backticks becomes a code span. A hole without a fact stays, so that tests see it. */
function fill(template, facts) {
	return template.replace(/`\{([A-Za-z]\w*)\}`|\{([A-Za-z]\w*)\}/g, (hole, coded, plain) => {
		const name = coded ?? plain ?? "";
		if (!Object.hasOwn(facts, name)) return hole;
		const text = written(facts[name] ?? "");
		return coded === void 0 ? quote(text) : codeSpan(text);
	});
}
/** Numbers at the precision people compare them at; text as it is. */
function written(fact) {
	return typeof fact === "number" ? String(Number(fact.toPrecision(6))) : fact;
}
// src/judge/severity.ts
const weight$1 = {
	E: 3,
	W: 2,
	Q: 1,
	N: 0
};
/** The severity configuration gives a rule for a model of this impact (null: for no model); null where it says nothing. */
function configured(settings, { id, severity }, impact) {
	const { severities, raised } = settings?.ruled?.[impact ?? "none"] ?? {
		severities: settings?.severities ?? {},
		raised: {}
	};
	if (Object.hasOwn(severities, id)) return severities[id] ?? null;
	const wanted = Object.hasOwn(raised, id) ? raised[id] ?? "off" : "off";
	return wanted !== "off" && weight$1[wanted] >= weight$1[severity] ? wanted : null;
}
/**
* The severity a finding shows. A detector may only lower its page's, and E below high confidence shows as W; a severity from
* configuration replaces both. What stood on the merge base already is N.
*/
function severityOf(page, said, setting, standing) {
	if (standing) return "N";
	if (setting !== null && setting !== "off") return setting;
	const lowered = said.severity !== void 0 && weight$1[said.severity] < weight$1[page.severity] ? said.severity : page.severity;
	return lowered === "E" && said.confidence !== "high" ? "W" : lowered;
}
/** Orders findings for people: what holds first, questions and notes last. */
function byWeight(a, b) {
	return weight$1[b.severity] - weight$1[a.severity];
}
// src/judge/judged.ts
/** Turns what a detector said into findings and an outcome. `fingerprints[i]` belongs to `sightings[i]`; `standing` holds those of the merge base. */
function judged(rule, said, fingerprints, standing, context) {
	const at = {
		rule: rule.page.id,
		model: context.model
	};
	const setting = configured(context.settings, rule.page, context.impact);
	if (said.is === "broken") {
		const undecided = holdsByDefault(rule, setting) ? [`${rule.page.id} broke: ${said.error}`] : [];
		return {
			outcome: {
				...at,
				is: "broken",
				error: said.error
			},
			findings: [],
			undecided
		};
	}
	const findings = said.sightings.map((sighting, i) => finding(rule, sighting, fingerprints[i] ?? "", standing, context));
	const undecided = said.not.filter((not) => holdsByDefault(rule, setting, not.severity)).map((not) => not.why);
	const why = said.not.map((not) => not.why);
	const standingCount = findings.filter((it) => it.standing).length;
	if (findings.length > 0) return {
		outcome: {
			...at,
			is: "found",
			count: findings.length,
			standing: standingCount,
			undecided: why
		},
		findings,
		undecided
	};
	if (why.length === 0) return {
		outcome: {
			...at,
			is: "clean"
		},
		findings,
		undecided
	};
	const is = said.not.every((not) => not.because === "inconclusive") ? "inconclusive" : "blind";
	if (is === "inconclusive") return {
		outcome: {
			...at,
			is,
			why
		},
		findings,
		undecided
	};
	return {
		outcome: {
			...at,
			is,
			why,
			...said.unasked ? { unasked: true } : {}
		},
		findings,
		undecided
	};
}
function holdsByDefault(rule, setting, lowered) {
	return setting === null ? rule.page.severity === "E" && (lowered === void 0 || lowered === "E") : setting === "E";
}
function finding(rule, { file: _, shape: __, ...sighting }, fingerprint, standing, context) {
	const confidence = sighting.confidence ?? "high";
	const stood = sighting.standing === true || standing.has(fingerprint);
	const severity = severityOf(rule.page, {
		severity: sighting.severity,
		confidence
	}, configured(context.settings, rule.page, context.impact), stood);
	const approvedBy = sighting.settledBy === "approval" ? context.approvedBy : null;
	const wouldHold = severity === "E" && approvedBy === null;
	return {
		...sighting,
		rule: rule.page.id,
		model: context.model,
		severity,
		confidence,
		fingerprint,
		standing: stood,
		wouldHold,
		holds: wouldHold && context.mayHold,
		approvedBy,
		message: message(rule.page, sighting.variant, sighting.facts)
	};
}
// src/judge/model-kind.ts
/** What kind of change this is for one model: it decides which rules are asked. */
function modelKind(model) {
	const { change, settings } = model;
	if (model.wayBack.is === "read" && change.policy.length === 0) return "rollback";
	if (settings.strict && change.dependencies.length > 0) return "behaviour";
	if (change.artifact || change.metrics || change.code.length + change.config.length + change.prompts.length > 0) return isRefresh(change) ? "refresh" : "behaviour";
	if (model.isNew) return "behaviour";
	const { policy, contract, dataContract, plans = [] } = change;
	if (policy.length + contract.length + dataContract.length + plans.length > 0) return "policy";
	return change.dependencies.length > 0 ? "dependencies" : "untouched";
}
/** The model's mode on the day of the review: `enforce_from` caps it at comment until then. */
function effectiveMode(settings, asOf) {
	return settings.enforce_from !== void 0 && asOf.slice(0, 10) < settings.enforce_from && settings.mode === "enforce" ? "comment" : settings.mode;
}
// src/judge/run-rule.ts
/** Runs one detector on its declared inputs. Inputs unreadable by our fault make it blind; a throw makes it broken; neither is clean. */
function runRule(rule, inputs) {
	const { detector } = rule;
	const blind = detector.reads.flatMap((name) => blindness(inputs[name]));
	if (blind.length > 0) return {
		is: "ran",
		sightings: [],
		not: blind,
		unasked: true
	};
	const handed = Object.fromEntries(detector.reads.map((name) => [name, inputs[name]]));
	const sightings = [];
	const not = [];
	try {
		for (const said of detector.detect(handed)) if ("could" in said) not.push(said);
		else sightings.push(said);
	} catch (error) {
		return {
			is: "broken",
			error: error instanceof Error ? error.message : String(error)
		};
	}
	return {
		is: "ran",
		sightings,
		not
	};
}
function blindness(input) {
	if (typeof input !== "object" || input === null || !("is" in input) || input.is !== "unreadable") return [];
	const { fault, why } = input;
	return fault === "ours" ? [{
		could: "not-judge",
		because: "blind",
		why
	}] : [];
}
// src/judge/told-once.ts
/** One fault of a model, one finding: where a rule found something, the rules that its page covers and that say no more are left out. */
function toldOnce(results, rules) {
	const covering = new Map(rules.map(({ page }) => [page.id, page.covers]));
	return results.map((result) => {
		const told = results.filter(({ outcome }) => covering.get(outcome.rule)?.includes(result.outcome.rule)).flatMap(({ findings }) => findings);
		if (!(result.findings.length > 0 && result.undecided.length === 0) || !result.findings.every((finding) => told.some((it) => saysAsMuch(it, finding)))) return result;
		const { rule, model } = result.outcome;
		return {
			outcome: {
				rule,
				model,
				is: "off",
				why: "told"
			},
			findings: [],
			undecided: []
		};
	});
}
function saysAsMuch(told, finding) {
	return !told.standing && byWeight(told, finding) <= 0 && (told.wouldHold || !finding.wouldHold);
}
// src/judge/judge-model.ts
/** Whether a rule judges one model at a time. */
function perModel({ detector }) {
	return detector.reads.some((name) => [
		"model",
		"gates",
		"contract",
		"compact",
		"handles"
	].includes(name));
}
/** Asks every per-model rule about one model. */
function judgeModel(evidence, model, rulebook, approvals) {
	const kind = modelKind(model);
	const settings = valueOf(evidence.settings);
	const mode = effectiveMode(model.settings, evidence.asOf);
	const judgesCandidate = kind === "refresh" || kind === "behaviour";
	const gates = judgesCandidate ? weighModel(model) : [];
	const contract = judgesCandidate || kind === "policy" ? weighModelContract(model, evidence, runtimePin) : null;
	const inputs = {
		pull: evidence.pull,
		evidence,
		changes: valueOf(evidence.changes) ?? [],
		model,
		compact: withDefaults(evidence.compact, model.settings.compact),
		gates,
		contract,
		programs: [],
		modules: [],
		queries: [],
		documents: [],
		get sides() {
			return changedSides(evidence);
		},
		declared: {},
		ledgers: evidence.ledgers ?? [],
		keepers: evidence.keepers ?? { is: "absent" },
		secrets: [],
		approvals,
		handles: evidence.handles
	};
	const { impact } = model.settings;
	const context = {
		settings,
		model: model.id,
		impact,
		mayHold: mode === "enforce",
		approvedBy: approvals[0]?.login ?? null
	};
	const rules = rulebook.rules.filter(perModel);
	const results = toldOnce(rules.map((rule) => {
		const off = whyOff(rule, model, kind, evidence);
		if (off !== null) return {
			outcome: {
				rule: rule.page.id,
				model: model.id,
				is: "off",
				why: off
			},
			findings: [],
			undecided: []
		};
		if (rule.detector.asks?.(inputs) === false) return {
			outcome: {
				rule: rule.page.id,
				model: model.id,
				is: "off",
				why: "not-asked"
			},
			findings: [],
			undecided: []
		};
		const said = runRule(rule, inputs);
		const print = fingerprinter(rule.page.id, model.id, (path) => path);
		return judged(rule, said, said.is === "ran" ? said.sightings.map(print) : [], /* @__PURE__ */ new Set(), context);
	}), rules);
	const back = kind === "rollback" ? valueOf(model.wayBack) : null;
	return {
		report: {
			id: model.id,
			mode: model.settings.mode,
			effectiveMode: mode,
			isNew: model.isNew,
			kind,
			restores: back?.commit ?? null,
			...back?.undoes === void 0 ? {} : { undoes: back.undoes },
			gates,
			contract: contract === null ? null : contractReport(contract, {
				version: valueOf(model.contract.head)?.contract ?? null,
				awaited: evidence.contractAwaited
			})
		},
		results
	};
}
function whyOff(rule, model, kind, evidence) {
	if (configured(valueOf(evidence.settings), rule.page, model.settings.impact) === "off") return "configuration";
	if (kind === "rollback") return "rollback";
	if (!inLanes(rule.page, model.settings)) return "lane";
	if (!applies(rule.page, model.settings)) return "not-applicable";
	if (!(rule.detector.when === "touched" ? kind !== "untouched" && kind !== "dependencies" : kind === "refresh" || kind === "behaviour")) return "not-touched";
	const area = rule.page.id.split("/")[0];
	if (area !== "compact" && area !== "ledger") return null;
	if (evidence.pull.bot) return "bot";
	return model.settings.stage === "exploration" ? "not-applicable" : null;
}
// src/weigh/leakage/contained-in.ts
const known$1 = /* @__PURE__ */ new WeakMap();
/** The share of a program's lines of code that another has too, whatever either calls its variables. */
function containedIn(program, other) {
	const [own, others] = [linesOf(program), linesOf(other)];
	let [all, shared] = [0, 0];
	for (const [line, count] of own) {
		all += count;
		shared += Math.min(count, others.get(line) ?? 0);
	}
	return all === 0 ? 0 : shared / all;
}
/** How often each line stands there, without layout, comments and names that it chose. */
function linesOf(program) {
	const found = known$1.get(program);
	if (found !== void 0) return found;
	const { all, imports } = writtenNames(program);
	const plain = (name) => imports.get(name) ?? (all.has(name) ? "$" : name);
	const made = /* @__PURE__ */ new Map();
	for (const script of scriptsOf(program)) for (const written of script?.text.split("\n") ?? []) {
		const line = written.replace(/#.*$/, "").replace(/(?<![.\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*/gu, plain).replace(/\s/g, "");
		if (/[\p{L}\p{N}_]/u.test(line)) made.set(line, (made.get(line) ?? 0) + 1);
	}
	known$1.set(program, made);
	return made;
}
// src/judge/carried-over.ts
/** How much of a file is found again where it has another path, and where it keeps its own. */
const [ofMoved, ofKept] = [.8, .5];
const weight = {
	high: 3,
	medium: 2,
	low: 1
};
/**
* Head's sightings, those marked that stood on base with other names of variables or in another file: they have the same form, each old
* name is gone and each other one is new. One of base's stands for one of head's.
*/
function carriedOver(head, base, print, sides) {
	const [ofHead, ofBase] = [head.map(print()), base.map(print())];
	const left = new Set(base.filter(({ shape }, i) => shape !== void 0 && !ofHead.includes(ofBase[i] ?? "")));
	const open = head.filter((_, i) => !ofBase.includes(ofHead[i] ?? ""));
	const carried = /* @__PURE__ */ new Set();
	for (const mayRename of [false, true]) for (const now of open.filter((it) => !carried.has(it))) {
		const before = [...left].find((it) => isSame(it, now, sides) && (mayRename || renamed(it, now).length === 0));
		if (before === void 0) continue;
		left.delete(before);
		carried.add(now);
	}
	return head.map((it) => carried.has(it) ? {
		...it,
		standing: true
	} : it);
}
/** Programs that are gone, where others came that hold most of them: what stood in those may stand in these. */
function movedAway(paths, { base, head, there }) {
	const came = head.programs.filter((it) => paths.has(it.path) && !there.base.has(it.headPath));
	return (came.length === 0 ? [] : base.programs.filter((it) => !there.head.has(it.headPath))).filter((was) => came.some((is) => containedIn(was, is) >= ofMoved));
}
function isSame(before, now, { base, head, there }) {
	if (before.shape === void 0 || before.shape.form !== now.shape?.form) return false;
	if (weight[before.confidence ?? "high"] < weight[now.confidence ?? "high"]) return false;
	const [was, is] = [at(before, base), at(now, head)];
	if (was === void 0 || is === void 0) return false;
	const kept = was.headPath === is.headPath;
	if (kept ? hasLine(is, before) || hasLine(was, now) : there.head.has(was.headPath) || there.base.has(is.headPath)) return false;
	return containedIn(was, is) >= (kept ? ofKept : ofMoved) && renamed(before, now).every(([old, other]) => !knows(head, other.path, old.name) && !knows(base, old.path, other.name));
}
function renamed(before, now) {
	const names = now.shape?.names ?? [];
	return (before.shape?.names ?? []).flatMap((old, i) => old.name === names[i]?.name ? [] : [[old, names[i] ?? old]]);
}
/** Where the line still stands, or stood before, one finding went and another came. */
function hasLine({ cells }, { text = "" }) {
	const plain = (line) => line.replace(/\s+/g, " ").trim();
	return cells.some((cell) => cell.text.split("\n").some((line) => plain(line) === plain(text)));
}
function at({ place, file }, { programs }) {
	const path = file ?? ("path" in place ? place.path : null);
	return programs.find((it) => it.path === path);
}
function knows({ programs }, path, name) {
	const program = programs.find((it) => it.path === path);
	return program === void 0 || writtenNames(program).all.has(name);
}
// src/judge/brought-about.ts
/** What head has, those marked that stood under other names; of programs that the change left alone only what it brought about in them. */
function broughtAbout(head, base, print, sides) {
	if (head.is === "broken" || base.is === "broken") return head;
	const alone = new Set(sides.head.programs.flatMap(({ role, path }) => role === "importing" ? [path] : []));
	const stood = new Set(base.sightings.map(print()));
	const now = print();
	const sightings = carriedOver(head.sightings, base.sightings, print, sides).filter((it) => {
		const path = it.file ?? ("path" in it.place ? it.place.path : "");
		return !((stood.has(now(it)) || it.standing === true) && alone.has(path));
	});
	return {
		...head,
		sightings
	};
}
// src/weigh/declared-columns.ts
/**
* Columns that a model's data contract says what they are; null where there is none. What base says stands beside what head says: a change
* that takes a column out of the contract hides nothing, and one that names it is believed.
*/
function declaredColumns({ dataContract }) {
	const both = [dataContract.base, dataContract.head].flatMap((side) => valueOf(side) ?? []);
	const made = {
		time: both.flatMap(({ time, label }) => [...time?.value ?? [], ...label.time === null ? [] : [label.time.value]]).filter(isColumn),
		entity: both.flatMap(({ entity }) => entity?.value ?? []),
		target: both.flatMap(({ label }) => label.column === null ? [] : [label.column.value]),
		sensitive: [...new Set(both.flatMap(sensitiveColumns))],
		split: both.map(({ split }) => policyOf(split?.value.policy)).find((policy) => policy !== null) ?? undeclared.split
	};
	return both.length === 0 ? null : made;
}
/** A moment may be told in words. */
function isColumn(name) {
	return /^[\w.]+$/.test(name);
}
function policyOf(policy) {
	if (policy === void 0) return null;
	return /\btime|temporal|chronolog/i.test(policy) ? "time" : /\bgroup|entity/i.test(policy) ? "group" : null;
}
// src/judge/declared-by.ts
const known = /* @__PURE__ */ new WeakMap();
/** What data contracts declare, by the paths of one side: the first model's that owns the file and has a contract. */
function declaredBy({ sources, models }, side) {
	const paths = sources.flatMap(({ side: of, path, headPath }) => of === side ? [{
		path,
		headPath
	}] : []);
	return Object.fromEntries(paths.flatMap(({ path, headPath }) => {
		const [columns] = models.flatMap((model) => owns(model.settings, headPath) ? columnsOf(model) ?? [] : []);
		return columns === void 0 ? [] : [[path, columns]];
	}));
}
function columnsOf(model) {
	const found = known.get(model);
	if (found !== void 0) return found;
	const made = declaredColumns(model);
	known.set(model, made);
	return made;
}
// src/judge/formatted-only.ts
/** Marks what statements prove that this change wrote another way and no more: it stood before, whatever its lines look like now. */
function formattedOnly({ change }, changes) {
	const same = new Set(change.cosmetic);
	const kept = change.dataContract.length === 0 && changes.every(({ path, before }) => same.has(path) || !(isCode$1(path) || isCode$1(before)));
	return (sighting) => kept && sighting.chain?.every(({ path }) => same.has(path)) ? {
		...sighting,
		standing: true
	} : sighting;
}
// src/judge/roles-asked.ts
/** Which sources the rules read: gathering fetches no others. */
function rolesAsked({ rules }) {
	const asked = rules.flatMap((rule) => readsModules(rule) ? [...programRoles(rule), "imported"] : programRoles(rule));
	return [...new Set(asked)];
}
/** Whose programs a rule is asked of. One that follows modules also sees what a changed module does to programs that import it. */
function programRoles(rule) {
	return rule.detector.roles ?? (readsModules(rule) ? ["changed", "importing"] : ["changed"]);
}
function readsModules({ detector }) {
	return detector.reads.includes("modules");
}
// src/read/logical-lines.ts
/** Python text cut at the ends of its statements: open brackets, strings and a backslash join lines. Where a bracket never closes, each line is its own. */
function logicalLines(text) {
	return cutAt(text, true) ?? cutAt(text, false) ?? [];
}
function cutAt(text, joins) {
	const lines = [];
	let depth = 0;
	let at = 1;
	let open = {
		from: 1,
		to: 1,
		code: false,
		comments: []
	};
	for (const piece of pieces(text)) {
		if (piece.is === "open") depth += 1;
		if (piece.is === "close") depth = Math.max(0, depth - 1);
		if (piece.is === "comment") open.comments.push({
			line: at,
			text: text.slice(piece.from, piece.to)
		});
		else if (isCode(piece, text)) open.code = true;
		at += breaksIn(piece, text);
		open.to = at;
		if (piece.is !== "newline" || joins && depth > 0) continue;
		open.to = at - 1;
		lines.push(open);
		open = {
			from: at,
			to: at,
			code: false,
			comments: []
		};
	}
	return joins && depth > 0 ? null : [...lines, open];
}
function isCode({ is, from, to }, text) {
	return is === "other" ? text.slice(from, to).trim() !== "" : is !== "newline" && is !== "joint";
}
function breaksIn({ is, from, to }, text) {
	if (is === "newline" || is === "joint") return 1;
	return is === "string" ? text.slice(from, to).split("\n").length - 1 : 0;
}
// src/read/allow.ts
/** The comments of a program that allow a rule something: each for the statement that it stands on, in, or above. */
function allowances(program) {
	if (program.language !== "python") return [];
	return program.cells.filter(({ kind, text }) => kind === "code" && mark.test(text)).flatMap((cell) => inCell(program, cell));
}
const mark = /#\s*mle-review:/;
const form = /^#+\s*mle-review:\s*allow\s+([a-z][a-z-]{0,39}\/[a-z][a-z-]{0,59})(?:\s*$|\s*[:\u2013\u2014-]+\s*(.*)$|\s+(.*)$)/;
const nothingSaid = /^(?:\W*|todo|tbd|fixme|reason|x+|n\/?a)$/i;
/** Comments of one cell that are looked at: whoever writes more is not heard for the rest. */
const most$1 = 500;
function inCell({ path, headPath }, { cell, text, fileLines }) {
	const python = cell === null ? text : pythonOfCell(text).python;
	const lines = python.split("\n");
	const found = [];
	for (const { comments, spoken } of spokenOf(logicalLines(python))) {
		if (comments.length === 0 || found.length >= most$1) continue;
		const statement = spoken === null ? "" : digestOf(lines.slice(spoken.from - 1, spoken.to).join("\n"));
		for (const { line, text } of comments.slice(0, most$1)) found.push({
			path,
			headPath,
			cell,
			line,
			fileLine: fileLines[line - 1] ?? line,
			...readAllowance(text),
			covers: spoken === null ? null : {
				from: spoken.from,
				to: spoken.to
			},
			text: `${text.slice(0, 1e3).replace(/\s+/g, " ").trim()} ${statement}`
		});
	}
	return found;
}
/** What a comment of ours allows, and why; no rule: it is not understood. */
function readAllowance(comment) {
	const [, rule = null, behind = "", plain = ""] = form.exec(comment.trim()) ?? [];
	const said = (behind + plain).trim();
	return {
		rule,
		reason: nothingSaid.test(said) ? null : said.slice(0, 500)
	};
}
/** The comments of ours on each statement's lines, with the statement that they speak of: that one, or the next. */
function spokenOf(statements) {
	let next = null;
	return statements.toReversed().map((statement) => {
		if (statement.code) next = statement;
		return {
			comments: statement.comments.filter(({ text }) => /^#+\s*mle-review:/.test(text)),
			spoken: next
		};
	}).toReversed();
}
function digestOf(statement) {
	return createHash("sha256").update(statement.replace(/\s+/g, " ").trim()).digest("hex").slice(0, 16);
}
// src/read/allow-sql.ts
/** Comments of one file that are looked at. */
const most = 500;
/** The comments of a file of SQL that allow a rule something: each for its line, or for the next one that holds more than comments. */
function queryAllowances({ path, headPath, text }) {
	if (!/--+\s*mle-review:/.test(text)) return [];
	const lineAt = counted(text);
	const lines = text.split("\n");
	const found = [];
	let [behind, lineBehind] = [0, 0];
	for (const next of [...sqlPieces(text), null]) {
		const gap = text.slice(behind, next?.from ?? text.length);
		for (const { index, 0: comment } of found.length < most ? gap.matchAll(/--+[ \t]*mle-review:[^\n]*/g) : []) {
			const line = lineAt(behind + index);
			const covered = line === lineBehind ? line : next === null ? null : lineAt(next.from);
			const spoken = covered === null ? "" : (lines[covered - 1] ?? "").replace(/--.*$/, "").replace(/\s+/g, " ").trim();
			const told = comment.replace(/^-+/, "").replace(/\s+/g, " ").trim();
			found.push({
				path,
				headPath,
				cell: null,
				line,
				fileLine: line,
				...readAllowance(`# ${told}`),
				covers: covered === null ? null : {
					from: covered,
					to: covered
				},
				text: `-- ${told.slice(0, 1e3)} ${createHash("sha256").update(spoken).digest("hex").slice(0, 16)}`
			});
		}
		if (next === null) break;
		behind = next.to;
		lineBehind = lineAt(Math.max(next.from, next.to - 1));
	}
	return found;
}
/** The line of ascending offsets, counted once through the text. */
function counted(text) {
	let [line, next] = [1, text.indexOf("\n")];
	return (offset) => {
		for (; next >= 0 && next < offset; next = text.indexOf("\n", next + 1)) line += 1;
		return line;
	};
}
// src/judge/with-allowances.ts
function allowedBy(evidence, approvals) {
	const of = (side, role) => programsOf(evidence, side).programs.filter((it) => it.role === role).flatMap(allowances);
	const changed = (side) => [...of(side, "changed"), ...queriesOf(evidence, side).flatMap(queryAllowances)];
	const touched = changed("head");
	const head = [...touched, ...of("head", "importing")];
	const stands = head.length === 0 ? /* @__PURE__ */ new Set() : standingAllowances(head, [...changed("base"), ...of("base", "importing")]);
	return {
		head,
		changed: new Set(touched),
		stands,
		approvedBy: approvals[0]?.login ?? null
	};
}
/** What one rule came to, with what comments allow; comments of it that allow nothing are told, where the rule could be asked. */
function withAllowances(rule, all, { head, changed, stands, approvedBy }) {
	const mine = mayBeAllowed(rule) ? head.filter((one) => one.rule === rule.page.id) : [];
	if (mine.length === 0) return all;
	const used = /* @__PURE__ */ new Set();
	const free = new Set(mine);
	const judged = all.map((it) => {
		const findings = it.findings.map((finding) => {
			const allowance = finding.standing ? earlierAllowanceOf(finding, mine, free) : allowanceOf(finding, mine);
			if (allowance === null) return finding;
			used.add(allowance);
			return underAllowance(finding, allowance, stands.has(allowance), approvedBy);
		});
		return {
			...it,
			findings
		};
	});
	const idle = judged.every(({ outcome }) => outcome.is === "clean" || outcome.is === "found" && outcome.undecided.length === 0) ? idleAllowances(mine.filter((one) => changed.has(one) && !used.has(one)), stands) : [];
	return judged.map((it, i) => i === 0 ? {
		...it,
		findings: [...it.findings, ...idle]
	} : it);
}
// src/judge/judge-sources.ts
/** Asks every rule that reads code or documents, on both sides; what the merge base had already is standing. */
function judgeSources(evidence, rulebook, head, approvals = []) {
	const sides = {
		base: programsOf(evidence, "base"),
		head
	};
	const comments = allowedBy(evidence, approvals);
	const of = (side) => new Set(evidence.sources.flatMap((it) => it.side === side ? [it.headPath] : []));
	const both = {
		...sides,
		there: {
			base: of("base"),
			head: of("head")
		}
	};
	const headPaths = new Map(evidence.sources.filter(({ side }) => side === "base").map(({ path, headPath }) => [path, headPath]));
	return rulebook.rules.filter((rule) => !perModel(rule)).flatMap((rule) => {
		const at = {
			rule: rule.page.id,
			model: null
		};
		if (isOff(rule, evidence)) return [{
			outcome: {
				...at,
				is: "off",
				why: "configuration"
			},
			findings: [],
			undecided: []
		}];
		if (hasNothingToRead(rule, evidence, sides.head)) return [{
			outcome: {
				...at,
				is: "off",
				why: "not-applicable"
			},
			findings: [],
			undecided: []
		}];
		const found = ask(rule, evidence, "head", sides.head, approvals);
		const base = comparesItself(rule) ? nothing : ask(rule, evidence, "base", beside(found, both));
		const print = () => fingerprinter(rule.page.id, null, (path) => headPaths.get(path) ?? path);
		return withAllowances(rule, byOwner(rule, broughtAbout(found, base, print, both), base, evidence, {
			headPaths,
			approvals
		}), comments);
	});
}
/** A rule that searches code has searched nothing where the change has none: that is no silence to rely on. */
function hasNothingToRead({ detector }, evidence, { programs, blind }) {
	const reads = detector.reads;
	if (!reads.includes("programs") || reads.some((name) => otherTexts.includes(name))) return false;
	return programs.length === 0 && blind.length === 0 && !(reads.includes("queries") && queriesOf(evidence, "head").length > 0);
}
const otherTexts = [
	"documents",
	"sides",
	"secrets"
];
const nothing = {
	is: "ran",
	sightings: [],
	not: []
};
/** Rules of the change itself see both sides at once: what they find is introduced. */
function comparesItself({ detector }) {
	const reads = detector.reads;
	return reads.includes("sides") || reads.includes("changes") && !reads.includes("programs");
}
/** Base's side of the files that head has something in, and what moved into them: nothing else can be standing. */
function beside(head, sides) {
	const { base } = sides;
	const told = head.is === "ran" ? head.sightings : [];
	const paths = new Set(told.flatMap(({ place, file, chain = [] }) => [
		file ?? "",
		..."path" in place ? [place.path] : [],
		...chain.map(({ path }) => path)
	]));
	const moved = new Set(movedAway(paths, sides));
	return {
		...base,
		modules: base.programs,
		programs: base.programs.filter((it) => paths.has(it.headPath) || moved.has(it))
	};
}
function ask(rule, evidence, side, read, approvals = []) {
	const { secrets } = evidence;
	const said = runRule(rule, {
		pull: evidence.pull,
		evidence,
		changes: valueOf(evidence.changes) ?? [],
		modules: read.modules ?? read.programs,
		queries: queriesOf(evidence, side),
		documents: documentsOf(evidence, side),
		get sides() {
			return changedSides(evidence);
		},
		approvals,
		declared: declaredBy(evidence, side),
		ledgers: evidence.ledgers ?? [],
		keepers: evidence.keepers ?? { is: "absent" },
		programs: read.programs.filter(({ role }) => programRoles(rule).includes(role)),
		secrets: secrets.is === "read" ? secrets.value.filter((hit) => hit.side === side) : secrets
	});
	const readsPrograms = rule.detector.reads.includes("programs");
	if (said.is === "broken" || !readsPrograms) return said;
	return {
		...said,
		not: [...said.not, ...read.blind.map((why) => ({
			could: "not-judge",
			because: "blind",
			why
		}))]
	};
}
/** A finding belongs to the strictest model that owns its file; where none does, the rule says whether it may hold. */
function byOwner(rule, head, base, evidence, { headPaths, approvals }) {
	const headPath = (path) => headPaths.get(path) ?? path;
	const ownerOf = ({ place, file }) => "path" in place ? ownerOfPath(headPath(file ?? place.path), rule, evidence) : null;
	const sightings = head.is === "ran" ? head.sightings : [];
	const live = [...new Set([null, ...sightings.map(ownerOf)].filter((owner) => owner !== "excused"))].filter((owner) => !isOffFor(rule, owner, evidence));
	const asked = live.length > 0 ? live : [null];
	const judgedByOwner = asked.map((owner) => {
		const owned = sightings.filter((sighting) => ownerOf(sighting) === owner && live.includes(owner));
		const mine = owner === null ? owned : owned.map(formattedOnly(owner, valueOf(evidence.changes) ?? []));
		const stood = base.is === "ran" ? base.sightings.filter((sighting) => ownerOf(sighting) === owner) : [];
		const said = head.is === "broken" ? head : {
			...head,
			sightings: mine,
			not: owner === asked[0] ? head.not : []
		};
		const id = owner?.id ?? null;
		const standing = new Set(stood.map(fingerprinter(rule.page.id, id, headPath)));
		const context = {
			settings: valueOf(evidence.settings),
			model: id,
			impact: owner?.settings.impact ?? null,
			mayHold: owner === null ? rule.detector.unowned === "holds" && anyEnforced(evidence) : mayHold(owner, evidence.asOf),
			approvedBy: approvals[0]?.login ?? null
		};
		const result = judged(rule, said, mine.map(fingerprinter(rule.page.id, id, headPath)), standing, context);
		return evidence.models.some((model) => mayHold(model, evidence.asOf)) ? result : {
			...result,
			undecided: []
		};
	});
	const spoke = judgedByOwner.filter(({ outcome }) => outcome.is !== "clean");
	return spoke.length > 0 ? spoke : judgedByOwner.slice(0, 1);
}
/** Configuration turns a rule off for a model by its impact; the whole rule only where no model is left to ask it of. */
function isOff(rule, evidence) {
	return [null, ...evidence.models].every((owner) => isOffFor(rule, owner, evidence));
}
function isOffFor({ page }, owner, { settings }) {
	return configured(valueOf(settings), page, owner?.settings.impact ?? null) === "off";
}
/** null: no model owns the file. `excused`: its models are none the page speaks about. */
function ownerOfPath(path, rule, evidence) {
	const owners = evidence.models.filter((model) => owns(model.settings, path) && (!goesBack(model) || partOf(model.settings, path) !== null));
	if (owners.length === 0) return null;
	const asked = owners.filter(({ settings }) => applies(rule.page, settings) && inLanes(rule.page, settings));
	const order = [
		"observe",
		"comment",
		"enforce"
	];
	const strictness = (model) => order.indexOf(effectiveMode(model.settings, evidence.asOf));
	return asked.toSorted((a, b) => strictness(b) - strictness(a))[0] ?? "excused";
}
function mayHold(model, asOf) {
	return effectiveMode(model.settings, asOf) === "enforce" && !goesBack(model);
}
/** A way back excuses what it restores; documents and tests beside it are no part of that. */
function goesBack(model) {
	return modelKind(model) === "rollback";
}
/** Whether any model of the repository, touched or not, may be held. */
function anyEnforced({ settings, asOf }) {
	return Object.values(valueOf(settings)?.models ?? {}).some((model) => effectiveMode(model, asOf) === "enforce");
}
// src/judge/merge-same.ts
/**
* One finding for what is the same to a reader: what holds of several models alike (a workflow edited, a severity lowered) is said once, of
* none of them by name; a line that several programs run is said once, as the gravest of them has it.
*/
function mergeSame(findings) {
	const merged = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = keyOf$1(finding);
		const first = merged.get(key);
		if (first === void 0) merged.set(key, finding);
		else if (first.model !== finding.model) merged.set(key, {
			...strictest(first, finding),
			model: null
		});
		else if (finding.place.is === "line") merged.set(key, strictest(first, finding));
		else merged.set(`${key}${merged.size}`, finding);
	}
	return [...merged.values()];
}
function keyOf$1({ rule, place, message, standing, fingerprint }) {
	if (place.is === "file") return JSON.stringify([
		rule,
		place,
		message
	]);
	return place.is === "line" ? JSON.stringify([
		rule,
		place,
		message,
		standing
	]) : fingerprint;
}
function strictest(a, b) {
	return {
		...byWeight(a, b) <= 0 ? a : b,
		holds: a.holds || b.holds,
		wouldHold: a.wouldHold || b.wouldHold,
		approvedBy: a.approvedBy === null ? null : b.approvedBy
	};
}
// src/judge/overruled.ts
/** Severities below those of their rules' pages, where a lock lets them only be raised: what the organisation's file leaves to the pages. */
function overruledByPages(evidence, { rules }) {
	const base = valueOf(evidence.settings);
	const head = valueOf(evidence.headSettings) ?? base;
	const locked = valueOf(evidence.organisation)?.locked ?? [];
	const refused = (settings) => rules.flatMap(({ page }) => {
		const wanted = settings?.ruled?.none.raised[page.id];
		return wanted === void 0 || configured(settings, page, null) !== null ? [] : [{
			page,
			wanted
		}];
	});
	const before = new Map(refused(base).map(({ page, wanted }) => [page.id, wanted]));
	return refused(head).map(({ page, wanted }) => ({
		key: `severities.${page.id}`,
		wanted,
		stands: page.severity,
		lock: lockOf(page.id, locked, null, false) ?? "severities",
		from: base?.extends?.split("@")[0] ?? "",
		introduced: before.get(page.id) !== wanted
	}));
}
// src/judge/answer-to.ts
/** Fewer words, or letters, of a question could be anybody's. */
const least = {
	words: 4,
	letters: 18
};
/** The first answer that names a question's id or quotes enough of its words; null: nobody answered it. */
function answerTo({ id, text }, answers) {
	const asked = ` ${questionWords(text)} `;
	const quotes = (quoted) => {
		if (` ${quoted} `.includes(asked)) return true;
		return quoted.length >= least.letters && quoted.split(" ").length >= least.words && asked.includes(` ${quoted} `);
	};
	return answers.find((answer) => answer.ids.includes(id) || answer.quotes.some(quotes)) ?? null;
}
// src/judge/questions.ts
const impacts = [
	"high",
	"standard",
	"low"
];
/** Figures that moved come before what a file says, that before what is gone or missing, and that before what was read in prose. */
const order = {
	gate: 0,
	line: 1,
	file: 1,
	model: 2,
	description: 3
};
/**
* At most three questions nobody asked: of the models with the highest impact first, one of each rule before a second of it, what was
* measured before what was read. The three are chosen before it is looked who answered, so that an answer calls up no further
* one. Neither a bot nor the author of a draft is asked anything.
*/
function questions(findings, rulebook, evidence) {
	const { pull, models, answers } = evidence;
	if (pull.bot || pull.draft) return {
		questions: [],
		answered: []
	};
	const impactOf = (finding) => impacts.indexOf(models.find(({ id }) => id === finding.model)?.settings.impact ?? "low");
	const mine = findings.filter(({ severity, standing }) => severity === "Q" && !standing);
	const told = mine.map((finding, at) => {
		const nth = mine.slice(0, at).filter((other) => other.rule === finding.rule && impactOf(other) === impactOf(finding)).length;
		return {
			finding,
			rank: impactOf(finding) * 1e4 + Math.min(nth, 999) * 10 + order[finding.place.is]
		};
	}).toSorted((a, b) => a.rank - b.rank).slice(0, limits$1.questions).map(({ finding }) => questionOf(finding, rulebook)).map((question) => ({
		question,
		answer: answerTo(question, answers)
	}));
	return {
		questions: told.flatMap(({ question, answer }) => answer === null ? [question] : []),
		answered: told.flatMap(({ question, answer }) => answer === null ? [] : [{
			...question,
			by: answer.by,
			url: answer.url
		}])
	};
}
function questionOf({ rule, model, variant, facts, message, fingerprint }, rulebook) {
	const asks = wordsOf(rulebook.rules.find(({ page }) => page.id === rule)?.page, variant).asks;
	return {
		id: `Q-${fingerprint.slice(0, 6)}`,
		rule,
		model,
		text: asks === void 0 ? message : fill(asks, facts),
		fingerprint
	};
}
// src/judge/what-changed.ts
const dependencyFile = /(^|\/)(requirements[^/]*\.(txt|in|lock)|pyproject\.toml|uv\.lock|poetry\.lock|Pipfile(\.lock)?|environment\.ya?ml|conda-lock\.ya?ml|setup\.(py|cfg))$/;
/** What a reader wants to know first: data, features, label, configuration, dependencies, seed, code; production, base and head side by side. */
function whatChanged(model, changes) {
	const head = valueOf(model.metrics.head);
	const base = valueOf(model.metrics.base);
	const production = valueOf(model.production.base);
	const stated = (what, pick) => ({
		what,
		production: production && pick(production),
		base: base && pick(base),
		head: head && pick(head)
	});
	const files = (what, paths) => ({
		what,
		production: null,
		base: null,
		head: paths.length > 0 ? paths.join(", ") : null
	});
	const rows = [
		stated("data", ({ data }) => data.snapshot),
		stated("split", ({ data }) => data.split),
		redefined(stated("label", ({ data }) => data.label), model),
		features(base, head),
		stated("seed", ({ run }) => run.seed),
		model.change.config.length > 0 ? files("config", model.change.config) : stated("config", ({ run }) => run.config),
		files("dependencies", changes.map(({ path }) => path).filter((path) => dependencyFile.test(path))),
		files("prompts", model.change.prompts),
		files("code", [...model.change.code, ...model.change.dependencies.map((path) => `${path} (shared)`)]),
		{
			what: "artifact",
			production: null,
			base: model.artifact.base?.digest ?? null,
			head: model.artifact.head?.digest ?? null
		}
	];
	const isAsked = model.settings.prompts.length > 0;
	const isKept = ({ what, production, base, head }) => production !== null || base !== null || head !== null || what === "prompts" && isAsked;
	return {
		model: model.id,
		rows: rows.filter(isKept)
	};
}
/** A label that keeps its name and means something else is no unchanged one. */
function redefined(row, { dataContract }) {
	const [base, head] = [valueOf(dataContract.base), valueOf(dataContract.head)];
	return base !== null && head !== null && dataBreaks(base, head).some(({ what }) => what === "label") && row.base === row.head ? {
		...row,
		head: `${row.head ?? ""} redefined in ${dataContract.at.head}`.trim()
	} : row;
}
function features(base, head) {
	const before = base?.data.features ?? null;
	const after = head?.data.features ?? null;
	if (before === null || after === null) return {
		what: "features",
		production: null,
		base: null,
		head: null
	};
	const added = after.filter((name) => !before.includes(name));
	const removed = before.filter((name) => !after.includes(name));
	return {
		what: "features",
		production: null,
		base: `${before.length}`,
		head: `${after.length}`,
		added,
		removed
	};
}
// src/judge/without-organisation.ts
/** Whether a verdict is undecided for want of the organisation's file, and maybe of nothing else. */
function blindly(verdict, organisation) {
	return verdict === "undecided" && organisation.is === "unreadable";
}
/**
* A model that was judged without its organisation's file. That may have locked a mode, a severity or an approver, so what passed is
* undecided, whatever the mode; what holds is held all the same, and a way back passes.
*/
function underOrganisation(model, { organisation }) {
	if (organisation.is !== "unreadable" || model.kind === "rollback" || model.kind === "untouched" && model.would === "pass") return model;
	const { because: _, ...rest } = model;
	return {
		...rest,
		verdict: worst(model.verdict, "undecided"),
		would: worst(model.would, "undecided")
	};
}
// src/judge/review.ts
/** The review: evidence in, report out. No clock (the evidence says `asOf`), no network, no environment, no promise. */
function review(evidence, rulebook) {
	const approvals = countedApprovals(evidence);
	const ofModels = evidence.models.map((model) => judgeModel(evidence, model, rulebook, approvals));
	const programs = programsOf(evidence, "head");
	const ofSources = judgeSources(evidence, rulebook, programs, approvals);
	const models = ofModels.map((it) => underOrganisation(modelReport(it, ofSources), evidence));
	const results = [...ofModels.flatMap((it) => it.results), ...ofSources];
	const outcomes = results.map((it) => it.outcome);
	const findings = mergeSame(results.flatMap((it) => it.findings)).toSorted(byWeight);
	const lines = coverage(rulebook, results);
	const whole = verdictOf(evidence, models, ofSources, programs.programs.filter(({ role }) => role === "changed"));
	const { pull } = evidence;
	const overruled = [...evidence.overruled, ...overruledByPages(evidence, rulebook)];
	return {
		version: 1,
		tool: {
			name: "mle-review",
			version: toolVersion
		},
		asOf: evidence.asOf,
		pull: {
			number: pull.number,
			repository: pull.repository,
			url: pull.url,
			baseRef: pull.baseRef,
			base: pull.base,
			head: pull.head,
			mergeBase: pull.mergeBase,
			draft: pull.draft,
			fork: pull.fork
		},
		...whole,
		conclusion: conclusion(whole.verdict, results),
		comment: valueOf(evidence.settings)?.comment ?? "findings",
		approvers: valueOf(evidence.settings)?.approvers ?? [],
		quiet: pull.draft || !(triesLock(overruled, evidence) || asksOfDesign(findings, evidence) || whole.verdict !== "not-applicable" && speaks(models, whole.verdict)),
		models,
		outcomes,
		findings,
		changed: evidence.models.map((model) => whatChanged(model, valueOf(evidence.changes) ?? [])),
		coverage: lines,
		tasks: taskStates(lines),
		assumptions: assumptions(evidence, models),
		compactDraft: draftAsked(evidence, findings),
		...questions(findings, rulebook, evidence),
		overruled,
		blind: blindSpots(evidence, [...programs.unread, ...unknownAllowances([...allowedBy(evidence, approvals).changed], rulebook)])
	};
}
function modelReport({ report, results }, sources) {
	const mine = [...results, ...sources.filter(({ outcome }) => outcome.model === report.id)];
	const shared = report.kind === "rollback" || report.kind === "untouched" ? [] : sources.filter(({ outcome }) => outcome.model === null);
	const undecided = [...mine, ...shared].some((it) => it.undecided.length > 0);
	const would = mine.some((it) => it.findings.some((finding) => finding.wouldHold)) ? "hold" : undecided ? "undecided" : "pass";
	if (report.kind === "rollback") return {
		...report,
		verdict: "pass",
		because: "rollback",
		would: "pass"
	};
	if (would === "pass" || report.effectiveMode === "enforce") return {
		...report,
		verdict: would,
		would
	};
	return {
		...report,
		verdict: "pass",
		because: report.effectiveMode,
		would
	};
}
function verdictOf(evidence, models, sources, programs) {
	const { settings, changes, organisation } = evidence;
	if (mendsConfiguration(evidence)) return {
		verdict: "pass",
		because: "configuration",
		would: "pass"
	};
	if (settings.is === "unreadable") return {
		verdict: "undecided",
		because: "configuration",
		would: "undecided"
	};
	const said = sources.some((it) => it.findings.some((finding) => !finding.standing));
	const wouldOfSources = sources.some((it) => it.findings.some((finding) => finding.wouldHold)) ? "hold" : "pass";
	const configured = settings.is === "read";
	if (configured && changes.is === "unreadable") return {
		verdict: "undecided",
		would: "undecided"
	};
	const judgedModels = models.filter((it) => it.kind !== "untouched" || it.would !== "pass");
	const holding = sources.some((it) => it.findings.some((finding) => finding.holds)) ? "hold" : "pass";
	if (judgedModels.length === 0) {
		if (!(said || programs.some(isMlCode))) return {
			verdict: "not-applicable",
			because: "nothing-of-ml",
			would: "not-applicable"
		};
		if (holding === "hold") return {
			verdict: "hold",
			would: "hold"
		};
		if (organisation.is === "unreadable") return {
			verdict: "undecided",
			because: "configuration",
			would: worst(wouldOfSources, "undecided")
		};
		return {
			verdict: "pass",
			because: configured ? "no-model-change" : "unconfigured",
			would: wouldOfSources
		};
	}
	const verdict = judgedModels.map((it) => it.verdict).reduce(worst, holding);
	const would = judgedModels.map((it) => it.would).reduce(worst, holding);
	const because = verdict === "pass" ? softest(judgedModels) : blindly(verdict, organisation) ? "configuration" : void 0;
	return {
		verdict,
		...because ? { because } : {},
		would
	};
}
/** Why a pass is one, where every model passed: a mode that does not hold, or a way back. */
function softest(models) {
	const reasons = models.map((it) => it.because);
	if (reasons.includes("observe")) return "observe";
	if (reasons.includes("comment")) return "comment";
	return reasons.every((reason) => reason === "rollback") ? "rollback" : void 0;
}
/** `action_required` when all that holds the change is something an approver can settle. */
function conclusion(verdict, results) {
	const holding = results.flatMap((it) => it.findings).filter((finding) => finding.holds);
	if (verdict === "hold" && holding.length > 0 && holding.every((finding) => finding.settledBy === "approval")) return "action_required";
	return verdicts[verdict].conclusion;
}
/** Somebody may be commented at: a change is held, or one of its models left "observe". */
function speaks(models, verdict) {
	return verdict === "hold" || verdict === "undecided" || models.some((it) => it.effectiveMode !== "observe" && it.kind !== "untouched");
}
/** The change writes against a lock, in a repository where some model left "observe": that is told though it has no effect. */
function triesLock(overruled, evidence) {
	return overruled.some(({ introduced }) => introduced) && leftObserve(evidence);
}
/** A design is asked something: it comes before any model changes, and nowhere else would its author be asked. */
function asksOfDesign(findings, evidence) {
	return findings.some(({ rule, model, standing }) => rule.startsWith("design/") && model === null && !standing) && leftObserve(evidence);
}
function leftObserve({ settings, asOf }) {
	return Object.values(valueOf(settings)?.models ?? {}).some((model) => effectiveMode(model, asOf) !== "observe");
}
function blindSpots(evidence, unread) {
	return [
		...[["the configuration", evidence.settings], ["the list of changes", evidence.changes]].flatMap(([what, read]) => read.is === "unreadable" ? [{
			what,
			why: read.why
		}] : []),
		...evidence.blind.map(({ what, why }) => ({
			what,
			why
		})),
		...unread
	];
}
// src/reply/prose.ts
/** A sentence of ours that names strangers' things between single backticks: those become code, the rest is made inert. */
function prose(text) {
	return text.slice(0, 2e3).split("`").map((part, i, parts) => {
		const coded = i % 2 === 1;
		const alone = coded && i === parts.length - 1;
		return inertPart(alone ? `\`${part}` : part, coded && !alone, i === 0);
	}).join("");
}
function inertPart(part, coded, first) {
	if (coded) return codeSpan(part);
	const inert = first ? quote(part) : quote(part).replace(/^\\([-+=:])/, "$1");
	const blank = (text) => text && /\s/.test(text) ? " " : "";
	return part.trim() === "" ? blank(part) : `${blank(part[0])}${inert}${blank(part.at(-1))}`;
}
/** Markdown of ours (a finding's message) on one line. Where it is too long for a list, its plain text, cut. */
function oneLine(markdown, most = 3e3) {
	const line = markdown.replace(/\s+/g, " ").trim();
	return line.length <= most ? line : quote(cut(unmarked(line.slice(0, most * 2)), 600));
}
/** What a reader sees of a line of Markdown, for terminals and annotations. */
function unmarked(markdown) {
	return visible(plainText(parseMarkdown(markdown)).replaceAll("​", ""));
}
/** The first sentence of a page's text. */
function firstSentence(markdown) {
	const paragraph = firstParagraph(markdown);
	return /^.*?[.!?](?=\s+[A-Z`*[]|$)/.exec(paragraph)?.[0] ?? paragraph;
}
/** The first paragraph of a page's text on one line; what it announces with a colon stays behind. */
function firstParagraph(markdown) {
	return (markdown.trim().split(/\n\s*\n/)[0] ?? "").replace(/\s+/g, " ").trim().replace(/:$/, ".");
}
// src/reply/not-written.ts
/** What could not be written to GitHub, and the mend, to stand above a summary. */
function notWritten(whys) {
	return whys.map((why) => `> [!WARNING]\n> Not written to GitHub: ${prose(why.replace(/\s+/g, " "))}\n\n`).join("");
}
// src/reply/links.ts
/** A rule's id, leading to its page where the door knows one. */
function ruleLink(id, { pagesUrl }) {
	return pagesUrl === null ? codeSpan(id) : `[${codeSpan(id)}](${pageUrl(id, pagesUrl)})`;
}
/** A rule's page in a folder of them: Markdown where a code host shows it, else the site's. */
function pageUrl(id, folder) {
	return `${folder.replace(/\/?$/, "/")}${encodePath(id)}.${/\/blob\//.test(folder) ? "md" : "html"}`;
}
/** Where a finding stands, leading to the line at head; null for what stands in no file. */
function placeLink({ place }, { pull }) {
	switch (place.is) {
		case "line": {
			const label = `${codeSpan(place.path)} ${lineText(place)}`;
			const lines = place.fileEndLine > place.fileLine ? `#L${place.fileLine}-L${place.fileEndLine}` : `#L${place.fileLine}`;
			return link(label, fileUrl(pull, place.path), lines);
		}
		case "file": return link(codeSpan(place.path), fileUrl(pull, place.path), "");
		case "description": return place.line === null ? "description" : `description, line ${place.line}`;
		case "gate":
		case "model": return null;
		default: return place;
	}
}
/** The same for a terminal: `path:line`, which editors open. */
function placeText({ place }) {
	switch (place.is) {
		case "line": return `${place.path}:${place.fileLine}${place.cell === null ? "" : ` (${lineText(place)})`}`;
		case "file": return place.path;
		case "description": return place.line === null ? "description" : `description, line ${place.line}`;
		case "gate":
		case "model": return null;
		default: return place;
	}
}
/** An output of a notebook has lines in the file only: what stands above a cell makes its own lines smaller than the file's, where the file has more than one. */
function lineText({ cell, line, fileLine }) {
	if (cell === null) return `line ${line}`;
	if (line !== fileLine) return `cell ${cell}, line ${line}`;
	return line === 1 ? `cell ${cell}` : `cell ${cell}, its output`;
}
/** A line of a chain of evidence, leading there at head where the pull request is known; `elsewhere`: the file is named. */
function lineLink({ path, cell, line, fileLine }, pull, elsewhere = false) {
	return link(`${elsewhere ? `${codeSpan(path)} ` : ""}${cell === null ? `line ${line}` : `cell ${cell}, line ${line}`}`, pull === null ? null : fileUrl(pull, path), `#L${fileLine}`);
}
/** A commit as people name it. */
function short(commit) {
	return codeSpan(/^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit);
}
function link(label, url, fragment) {
	return url === null ? label : `[${label}](${url}${fragment})`;
}
/** The file at head on the host that the pull request's address names; a symbolic head such as a work tree has no address. */
function fileUrl({ url, head }, path) {
	const repository = /^(https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+)\/pull\/\d+$/.exec(url ?? "")?.[1];
	return repository && /^[0-9a-f]{40,64}$/.test(head) ? `${repository}/blob/${head}/${encodePath(path)}` : null;
}
function encodePath(path) {
	return path.toWellFormed().split("/").map((part) => encodeURIComponent(part).replace(/[()'!*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)).join("/");
}
// src/world/github/place.ts
function refusalIn(answer) {
	return answer.ok ? null : answer.refusal;
}
/** Creates a thing. Where no answer came, looks whether it is there before trying once more, so that it never stands twice. */
async function onceOnly(create, landed) {
	const first = await create();
	if (first.ok) return null;
	if (!first.refusal.maybeDone) return first.refusal;
	const there = await landed();
	if (there === null) return first.refusal;
	return there ? null : refusalIn(await create());
}
// src/reply/project-marker.ts
/** The label that issues of ours are listed by. */
const projectLabel = "mle-review";
const state = strictObject({
	kind: _enum(["stalled", "unreadable"]),
	since: date(),
	asked: array(date()).max(200),
	hash: string().regex(/^[0-9a-f]{16}$/)
});
const marker$1 = /^<!-- mle-review:v1 kind=project path=([^\s]{1,3000}) state=([A-Za-z0-9_-]{1,8000}) -->$/m;
/** A body with the marker that its schedule finds it by, and what the schedule remembers. */
function withProjectMarker(text, project, kept) {
	return `${text}\n\n${markerOf(project, {
		...kept,
		hash: hashOf(text)
	})}\n`;
}
/** The same body with another state in its marker: what people wrote into it stays. `text`: the letter that its hash is of. */
function remarked(body, text, project, kept) {
	return body.replace(marker$1, () => markerOf(project, {
		...kept,
		hash: hashOf(text)
	}));
}
/** Whether nobody but us wrote into a body. */
function isUntouched(body, { hash }) {
	const found = marker$1.exec(body);
	return found !== null && hashOf(body.slice(0, found.index).replace(/\n\n$/, "")) === hash;
}
function markerOf(project, state) {
	const encoded = Buffer.from(JSON.stringify(state)).toString("base64url");
	return `<!-- mle-review:v1 kind=project path=${encodeURIComponent(project)} state=${encoded} -->`;
}
/** Whose issue a body is; null where it bears no marker that we wrote. */
function readProjectMarker(body) {
	const found = marker$1.exec(body);
	if (found === null) return null;
	try {
		const read = state.safeParse(JSON.parse(Buffer.from(found[2] ?? "", "base64url").toString()));
		return read.success ? {
			project: decodeURIComponent(found[1] ?? ""),
			state: read.data
		} : null;
	} catch {
		return null;
	}
}
/** Of a letter's text: an issue is edited only where this differs. */
function hashOf(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
// src/world/github/assignable.ts
/** GitHub takes no more for an issue. */
const mostAssignees = 10;
/** Owners asked about: a list of hundreds costs no more. */
const mostAsked = 20;
/** Answers which of these owners GitHub can assign an issue to; each person is asked about once. Names that are no logins and teams are none. */
function assignable(api, { owner, repo }) {
	const known = /* @__PURE__ */ new Map();
	const isAssignable = (login) => {
		const key = login.toLowerCase();
		const asked = known.get(key) ?? api.rest("GET /repos/{owner}/{repo}/assignees/{assignee}", {
			owner,
			repo,
			assignee: login
		}, unknown()).then(({ ok }) => ok);
		known.set(key, asked);
		return asked;
	};
	return async (owners) => {
		const logins = owners.flatMap((it) => /^@?([A-Za-z\d](?:[A-Za-z\d]|-(?=[A-Za-z\d])){0,38})$/.exec(it.trim())?.[1] ?? []);
		const found = [];
		for (const login of [...new Set(logins)].slice(0, mostAsked)) if (found.length < mostAssignees && await isAssignable(login)) found.push(login);
		return found;
	};
}
// src/world/github/comment-on-issue.ts
/** The endpoint that comments, on an issue and on a pull request. */
const commentRoute = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
const talk = object({ repository: object({ issue: object({ comments: object({ nodes: array(object({
	body: string(),
	viewerDidAuthor: boolean()
}).nullable()).nullable() }) }).nullish() }).nullish() });
/** A comment that is the last one of ours already is not written again. */
async function commentOnIssue(api, { owner, repo }, { number, body }) {
	const isSaid = async () => {
		const last = `issue(number: ${number}) { comments(last: 30) { nodes { body viewerDidAuthor } } }`;
		const query = `query { repository(owner: ${literal(owner)}, name: ${literal(repo)}) { ${last} } }`;
		const found = await api.graphql("query of comments on our issues", query, talk);
		if (!found.ok) return found.refusal;
		return (found.value.data.repository?.issue?.comments.nodes ?? []).filter((it) => it?.viewerDidAuthor).at(-1)?.body.trim() === body.trim();
	};
	const before = await isSaid();
	if (typeof before === "object") return before;
	if (before) return null;
	const create = () => api.rest(commentRoute, {
		owner,
		repo,
		issue_number: number,
		body
	}, unknown());
	return onceOnly(create, async () => {
		const after = await isSaid();
		return typeof after === "object" ? null : after;
	});
}
// src/reply/digest-marker.ts
/** What intents and issues of a digest are called where those of projects have a path. */
const digestKey = "digest";
const memory = strictObject({
	month: string().regex(/^\d{4}-\d{2}$/),
	hash: string().regex(/^[0-9a-f]{16}$/),
	told: array(string()).max(1e3),
	more: int().min(0)
});
const marker = /^<!-- mle-review:v1 kind=digest state=([A-Za-z0-9_-]{1,24000}) -->$/m;
/** So much is remembered of what was told. */
const mostBytes = 16e3;
/** A digest's body with the marker that it is found by, and what the next one compares itself with. */
function withDigestMarker(text, { month, told }) {
	const known = remembered(told);
	const kept = {
		month,
		hash: digestHash(text, told),
		told: known,
		more: told.length - known.length
	};
	return `${text}\n\n<!-- mle-review:v1 kind=digest state=${Buffer.from(JSON.stringify(kept)).toString("base64url")} -->\n`;
}
/** What a digest's body remembers; null where it bears no marker that we wrote. */
function readDigestMarker(body) {
	const found = marker.exec(body);
	if (found === null) return null;
	try {
		const read = memory.safeParse(JSON.parse(Buffer.from(found[1] ?? "", "base64url").toString()));
		return read.success ? read.data : null;
	} catch {
		return null;
	}
}
/** Of a digest's text, and of what it told beyond the rows that are shown: an issue is edited only where this differs. */
function digestHash(text, told) {
	return createHash("sha256").update([text, ...told].join("\n")).digest("hex").slice(0, 16);
}
/** As many of the first as fit. */
function remembered(told) {
	let bytes = 0;
	return told.filter((it) => {
		bytes += Buffer.byteLength(JSON.stringify(it)) + 1;
		return bytes <= mostBytes;
	});
}
// src/world/github/project-issues.ts
const pagesAtMost = 100;
const account = object({
	__typename: string(),
	login: string()
}).nullable();
const issue = object({
	number: number(),
	title: string(),
	body: string(),
	state: string(),
	viewerDidAuthor: boolean(),
	author: account,
	timelineItems: object({ nodes: array(object({ actor: account.optional() }).nullable()).nullable() })
});
const answer = object({ repository: object({ issues: object({
	pageInfo: object({
		hasNextPage: boolean(),
		endCursor: string().nullable()
	}),
	nodes: array(issue.nullable()).nullable()
}).nullish() }).nullish() });
/** What an issue is asked for so that `issueOf` can tell whose it is. */
const fields = `pageInfo { hasNextPage endCursor } nodes { number title body state viewerDidAuthor author { __typename login }
  timelineItems(itemTypes: [CLOSED_EVENT], last: 1) { nodes { ... on ClosedEvent { actor { __typename login } } } } }`;
/** Every issue of ours, open or closed: of projects, and the digest. */
async function ourIssues(api, where) {
	const all = [];
	let after = "";
	for (let page = 0; page < pagesAtMost; page++) {
		const got = await pageOf(api, where, `labels: [${literal(projectLabel)}], first: 100${after}`);
		if (!got.ok) return got;
		all.push(...got.value.issues);
		if (got.value.next === null) return {
			ok: true,
			value: sorted(all)
		};
		after = `, after: ${literal(got.value.next)}`;
	}
	return {
		ok: false,
		refusal: {
			kind: "invalid",
			status: null,
			why: `More than 10000 issues bear the label ${projectLabel}: take it off those that are settled.`,
			maybeDone: false,
			retryAfter: null
		}
	};
}
/** Whether an issue of ours for a project, or the digest, is among the newest of the repository, whatever labels they bear. */
async function isThereIssue(api, where, project) {
	const got = await pageOf(api, where, "first: 100, orderBy: {field: CREATED_AT, direction: DESC}");
	return got.ok ? {
		ok: true,
		value: got.value.issues.some((it) => keyOf(it) === project)
	} : got;
}
function keyOf(issue) {
	return "project" in issue ? issue.project : digestKey;
}
function sorted(all) {
	const [digest = null] = all.flatMap((it) => "project" in it ? [] : [it]).toSorted((a, b) => Number(b.open) - Number(a.open) || a.number - b.number);
	return {
		projects: all.flatMap((it) => "project" in it ? [it] : []),
		digest
	};
}
async function pageOf(api, { owner, repo }, asked) {
	const what = "query of our issues";
	const query = `query { repository(owner: ${literal(owner)}, name: ${literal(repo)}) { issues(${asked}) { ${fields} } } }`;
	const got = await api.graphql(what, query, answer);
	if (!got.ok) return got;
	const { data, faults } = got.value;
	const found = data.repository?.issues;
	if (!found || faults.length > 0) return {
		ok: false,
		refusal: hidden(api, faults[0])
	};
	const { nodes, pageInfo } = found;
	return {
		ok: true,
		value: {
			issues: (nodes ?? []).flatMap(issueOf),
			next: pageInfo.hasNextPage ? pageInfo.endCursor : null
		}
	};
}
function issueOf(found) {
	if (found?.viewerDidAuthor !== true) return [];
	const { number, title, body, author } = found;
	const open = found.state === "OPEN";
	const digest = readDigestMarker(body);
	if (digest !== null) return [{
		number,
		title,
		body,
		open,
		state: digest
	}];
	const marked = readProjectMarker(body);
	if (marked === null) return [];
	const by = found.timelineItems.nodes?.at(-1)?.actor ?? null;
	return [{
		number,
		title,
		body,
		open,
		closedByUs: !open && by !== null && by.login === author?.login && by.__typename === author.__typename,
		...marked
	}];
}
function hidden(api, fault) {
	const said = fault?.message.replace(/\s+/g, " ").slice(0, 200) ?? "nothing";
	return {
		kind: fault === void 0 || /FORBIDDEN|NOT_FOUND/.test(fault.type) ? "forbidden" : "unavailable",
		status: null,
		why: `GitHub did not show the issues (it said: ${said}). ${api.mend("POST /repos/{owner}/{repo}/issues")}`,
		maybeDone: false,
		retryAfter: null
	};
}
// src/world/github/perform-projects.ts
const issues = "POST /repos/{owner}/{repo}/issues";
const anything = unknown();
/** Does what was planned, in order; doing it twice changes nothing more. What fails ends its project's part, a limit ends all. */
async function performProjects(api, where, intents) {
	const performed = {
		done: [],
		failed: [],
		left: []
	};
	const ended = /* @__PURE__ */ new Set();
	const who = assignable(api, where);
	let label;
	let isLimited = false;
	for (const intent of intents) {
		if (isLimited || ended.has(intent.project)) {
			performed.left.push(intent);
			continue;
		}
		if (intent.do === "open-issue") label ??= haveLabel(api, where);
		const refusal = (intent.do === "open-issue" ? await label : null) ?? await performOne(api, where, intent, who);
		if (refusal === null) performed.done.push(intent);
		if (refusal === null || refusal === "known") continue;
		ended.add(intent.project);
		isLimited = refusal.kind === "limited";
		performed.failed.push({
			intent,
			refusal: withMend(api, refusal)
		});
	}
	return performed;
}
async function performOne(api, where, intent, who) {
	const edit = async (number, change) => refusalIn(await api.rest("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
		...where,
		issue_number: number,
		...change
	}, anything));
	switch (intent.do) {
		case "open-issue": return openIssue(api, where, intent, await who(intent.assign));
		case "edit-issue": return edit(intent.number, {
			title: intent.title,
			body: intent.body
		});
		case "comment-issue": return commentOnIssue(api, where, intent);
		case "close-issue": return edit(intent.number, {
			state: "closed",
			state_reason: intent.reason
		});
		case "reopen-issue": return edit(intent.number, {
			state: "open",
			state_reason: "reopened"
		});
		default: return intent;
	}
}
/** Looks once more before it opens one: another run may have been faster, or somebody took our label off. */
async function openIssue(api, where, { project, title, body }, assignees) {
	const before = await isThereIssue(api, where, project);
	if (!before.ok) return before.refusal;
	if (before.value) return "known";
	const create = () => api.rest(issues, {
		...where,
		title,
		body,
		labels: [projectLabel],
		assignees
	}, anything);
	return onceOnly(create, async () => {
		const after = await isThereIssue(api, where, project);
		return after.ok ? after.value : null;
	});
}
/** Makes our label where it is missing. */
async function haveLabel(api, where) {
	const found = await api.rest("GET /repos/{owner}/{repo}/labels/{name}", {
		...where,
		name: projectLabel
	}, anything);
	if (found.ok || found.refusal.kind !== "missing") return refusalIn(found);
	const description = "Written by mle-review; it finds its issues by this label.";
	const made = await api.rest("POST /repos/{owner}/{repo}/labels", {
		...where,
		name: projectLabel,
		color: "5319e7",
		description
	}, anything);
	return made.ok || made.refusal.status === 422 ? null : made.refusal;
}
/** On an issue a comment needs another permission than on a pull request. */
function withMend(api, refusal) {
	return {
		...refusal,
		why: refusal.why.replace(api.mend(commentRoute), api.mend(issues))
	};
}
// src/world/ready-for.ts
/** Where statements may stand: nobody runs those of a document. */
const kinds = [
	"python",
	"notebook",
	"sql"
];
/** Loads what a review of this evidence will need and cannot wait for. What is not loaded is no silence: its rules are broken then. */
async function readyFor({ sources }) {
	const read = (Array.isArray(sources) ? sources : []).filter((it) => it?.text?.is === "read");
	if (read.filter((it) => kinds.includes(it.kind)).some(({ text }) => text.is === "read" && mayHoldSql(text.value))) await sqlParser();
	if (read.some(({ path }) => path.endsWith(".proto"))) await protoParser();
}
export { graveFields as $, fill as A, metricFamily as B, firstSentence as C, review as D, unmarked as E, readProto as F, undeclared as G, writtenNames as H, mostApiFields as I, gapWords as J, dataBreaks as K, staleness as L, wordsOf as M, together$1 as N, rolesAsked as O, mendsConfiguration as P, unmeasuredSlices as Q, referenceOf as R, firstParagraph as S, prose as T, sqlPieces as U, newFeatures as V, parseStatement as W, dataGaps as X, allGaps as Y, newGaps as Z, placeLink as _, digestHash as a, programParts as at, short as b, assignable as c, scriptsOf as ct, projectLabel as d, dottedName as dt, sharesCompact as et, remarked as f, isMlCode as ft, lineLink as g, refusalIn as h, ourIssues as i, lineOf as it, message as j, configured as k, hashOf as l, visit as lt, onceOnly as m, haveLabel as n, isRefresh as nt, digestKey as o, reaches as ot, withProjectMarker as p, programLine as pt, unannounced as q, performProjects as r, decimal as rt, withDigestMarker as s, sourceOf as st, readyFor as t, unanswered as tt, isUntouched as u, constantOf as ut, placeText as v, oneLine as w, notWritten as x, ruleLink as y, candidateOf as z };
