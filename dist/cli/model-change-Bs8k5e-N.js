import { a as partOf, o as plainPath } from "./model-files-CuHRasKW.js";
import { n as valueOf } from "./read-D2rlqDsf.js";
import { o as calm } from "./stale-DIw3-O-4.js";
import { l as textOf } from "./json-ClpgcrTD.js";
import { a as childNamed, c as inner, d as isLooseParenthesis, f as pythonOfCell, l as isDocstring, o as guessPython, p as pieces, r as pythonFacts, s as parsePython, u as isLayout } from "./local-imports-QOSbI97U.js";
import { n as parseMarkdown, r as plainText, t as readNotebook } from "./notebook-B8EnSzQW.js";
import { createHash } from "node:crypto";
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
// src/read/python-literal.ts
/** The prefix of a string literal in small letters, whether backslashes mean themselves, and how many quotes it opens with. */
function literalKind(text) {
	const prefix = (/^[A-Za-z]*/.exec(text)?.[0] ?? "").toLowerCase();
	const quote = text[prefix.length] ?? "";
	const quotes = text.startsWith(quote.repeat(3), prefix.length) && text.length >= prefix.length + 6 ? 3 : 1;
	return {
		prefix,
		raw: prefix.includes("r"),
		quotes
	};
}
/** A number in one spelling: case of letters, a bare point and a plus before the exponent do not count. */
function normalNumber(text) {
	const number = text.toLowerCase();
	if (/^0[xob]/.test(number)) return number;
	return number.replace("e+", "e").replace(/^\./, "0.").replace(/\.(?=[ej]|$)/, ".0");
}
const simple = {
	n: "\n",
	t: "	",
	r: "\r",
	a: "\x07",
	b: "\b",
	f: "\f",
	v: "\v",
	"\\": "\\",
	"'": "'",
	"\"": "\"",
	"\n": ""
};
/** Text with Python's escapes resolved; an escape that Python does not know stays as written, and so does a character name. */
function unescaped(text) {
	return text.replace(/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([^{}\n]{1,100})\}|([\s\S]))/g, (whole, ...groups) => {
		const [octal, hex, short, long, name, one] = groups;
		if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8));
		if (name !== void 0) return `\\N{${name.toUpperCase()}}`;
		const code = hex ?? short ?? long;
		if (code === void 0) return simple[one ?? ""] ?? whole;
		const point = Number.parseInt(code, 16);
		return point > 1114111 ? whole : String.fromCodePoint(point);
	});
}
// src/read/syntax/literal.ts
/** The value of a number; a complex one, and what is none, is null. */
function numberValue(written) {
	const value = Number(written.replaceAll("_", "").replace(/[lL]$/, ""));
	return Number.isNaN(value) ? null : value;
}
/** A string by its text; one with expressions in braces, or of bytes, by its parts. */
function stringExpression(node, text, read) {
	const { from, to } = node;
	const strings = node.name === "ContinuedString" ? node.children : [node];
	const kinds = strings.map((string) => ({
		string,
		...literalKind(text.slice(string.from, string.to))
	}));
	const replaced = strings.flatMap(({ children }) => children.filter(({ name }) => name === "FormatReplacement"));
	if (replaced.length > 0 || kinds.some(({ prefix }) => prefix.includes("b"))) return {
		from,
		to,
		is: "format",
		parts: replaced.flatMap(({ children }) => children.filter(({ name }) => /^[A-Z]/.test(name) && !name.startsWith("Format"))).map(read)
	};
	return {
		from,
		to,
		is: "constant",
		value: kinds.map(({ string, prefix, raw, quotes }) => {
			const inner = text.slice(string.from + prefix.length + quotes, string.to - quotes);
			return raw ? inner : unescaped(inner);
		}).join("")
	};
}
// src/read/syntax/tokens.ts
/** Words and marks of the grammar that are no expressions. */
function isToken({ name }) {
	return !/^[A-Z]/.test(name) || /^(?:AssignOp|UpdateOp|ArithOp|BitOp|CompareOp|LogicOp|At|TypeDef)$/.test(name);
}
/** Children of a bracketed node without its brackets. */
function between({ children }) {
	const opens = /^[([{]$/.test(children[0]?.name ?? "") ? 1 : 0;
	const closes = /^[)\]}]$/.test(children.at(-1)?.name ?? "") ? 1 : 0;
	return children.slice(opens, children.length - closes);
}
/** The parts between marks of one kind, as `split` does. */
function splitAt(nodes, mark) {
	const parts = [[]];
	for (const node of nodes) if (node.name === mark) parts.push([]);
	else parts.at(-1)?.push(node);
	return parts.at(-1)?.length === 0 && mark === "," ? parts.slice(0, -1) : parts;
}
// src/read/syntax/expression.ts
/** An expression of a syntax tree in the words of `model/syntax.ts`. */
function readExpression(node, text) {
	const at = {
		from: node.from,
		to: node.to
	};
	const inside = () => between(node);
	const read = (child) => readExpression(child, text);
	switch (node.name) {
		case "VariableName": return {
			...at,
			is: "name",
			name: text.slice(node.from, node.to)
		};
		case "Number": return {
			...at,
			is: "constant",
			value: numberValue(text.slice(node.from, node.to))
		};
		case "Boolean": return {
			...at,
			is: "constant",
			value: text.slice(node.from, node.to) === "True"
		};
		case "None": return {
			...at,
			is: "constant",
			value: null
		};
		case "String":
		case "FormatString":
		case "ContinuedString": return stringExpression(node, text, read);
		case "ParenthesizedExpression": return listed(inside(), text, at);
		case "MemberExpression": return member(node, text);
		case "CallExpression": {
			const [callee, list] = node.children;
			if (callee === void 0) return unknown(node, text);
			return {
				...at,
				is: "call",
				callee: read(callee),
				arguments: list === void 0 ? [] : readArguments(list, text)
			};
		}
		case "ArrayExpression": return {
			...at,
			is: "list",
			items: items(inside(), text)
		};
		case "TupleExpression": return {
			...at,
			is: "tuple",
			items: items(inside(), text)
		};
		case "SetExpression": return {
			...at,
			is: "set",
			items: items(inside(), text)
		};
		case "DictionaryExpression": return {
			...at,
			is: "dict",
			entries: splitAt(inside(), ",").flatMap((entry) => dictEntry(entry, text))
		};
		case "ArrayComprehensionExpression":
		case "SetComprehensionExpression":
		case "DictionaryComprehensionExpression":
		case "ComprehensionExpression": return comprehension(inside(), text, at, makes[node.name]);
		case "BinaryExpression": return binary(node, text);
		case "UnaryExpression": {
			const value = node.children.at(-1);
			const operator = node.children[0];
			if (value === void 0 || operator === void 0 || value === operator) return unknown(node, text);
			return {
				...at,
				is: "unary",
				operator: text.slice(operator.from, operator.to),
				value: read(value)
			};
		}
		case "ConditionalExpression": {
			const [value, , test, , otherwise] = node.children;
			if (value === void 0 || test === void 0 || otherwise === void 0) return unknown(node, text);
			return {
				...at,
				is: "conditional",
				test: read(test),
				value: read(value),
				otherwise: read(otherwise)
			};
		}
		case "LambdaExpression": {
			const list = node.children.find(({ name }) => name === "ParamList");
			const value = node.children.at(-1);
			if (value === void 0 || isToken(value)) return unknown(node, text);
			return {
				...at,
				is: "lambda",
				parameters: list === void 0 ? [] : readParameters(list, text),
				value: read(value)
			};
		}
		case "NamedExpression": {
			const [target, , value] = node.children;
			if (target === void 0 || value === void 0) return unknown(node, text);
			return {
				...at,
				is: "named",
				target: read(target),
				value: read(value)
			};
		}
		case "AwaitExpression": return {
			...at,
			is: "await",
			value: optional(node, text)
		};
		case "YieldExpression":
		case "YieldStatement": return {
			...at,
			is: node.children.some(({ name }) => name === "from") ? "yield-from" : "yield",
			value: optional(node, text)
		};
		default: return unknown(node, text);
	}
}
const makes = {
	ArrayComprehensionExpression: "list",
	SetComprehensionExpression: "set",
	DictionaryComprehensionExpression: "dict",
	ComprehensionExpression: "generator"
};
/** `a`, `a, b`, `*a, b`: what stands where Python takes a list of expressions, a tuple where there is a comma. */
function listed(nodes, text, at) {
	const [first] = nodes;
	const tuple = nodes.some(({ name }) => name === ",");
	if (!tuple && nodes.some(({ name }) => name === "for")) return comprehension(nodes, text, at, "generator");
	if (!tuple && first !== void 0 && nodes.length === 1) return readExpression(first, text);
	const read = items(nodes, text);
	if (tuple) return {
		...at,
		is: "tuple",
		items: read
	};
	return read.length === 1 && read[0] !== void 0 ? read[0] : {
		...at,
		is: "unknown",
		parts: read
	};
}
/** Expressions between commas; `*a` is a star. */
function items(nodes, text) {
	return splitAt(nodes, ",").flatMap((part) => {
		const value = part.findLast((it) => !isToken(it));
		if (value === void 0) return [];
		const read = readExpression(value, text);
		return part[0]?.name === "*" ? [{
			from: part[0].from,
			to: value.to,
			is: "star",
			value: read
		}] : [read];
	});
}
/** What stands in the brackets of a call. */
function readArguments(list, text) {
	const nodes = between(list);
	if (nodes.some(({ name }) => name === "for")) return [{
		is: "plain",
		keyword: null,
		value: comprehension(nodes, text, list, "generator")
	}];
	return splitAt(nodes, ",").flatMap((part) => {
		const value = part.findLast((it) => !isToken(it));
		if (value === void 0) return [];
		const keyword = part.find((it, i) => it.name === "VariableName" && part[i + 1]?.name === "AssignOp");
		return [{
			is: part[0]?.name === "*" ? "star" : part[0]?.name === "**" ? "double-star" : "plain",
			keyword: keyword === void 0 ? null : text.slice(keyword.from, keyword.to),
			value: readExpression(value, text)
		}];
	});
}
/** What a function takes, annotations left out. */
function readParameters(list, text) {
	return splitAt(between(list), ",").flatMap((part) => {
		const name = part.find((it) => it.name === "VariableName");
		if (name === void 0) return [];
		const equals = part.findIndex((it) => it.name === "AssignOp");
		const fallback = equals < 0 ? void 0 : part[equals + 1];
		return [{
			is: part[0]?.name === "*" ? "star" : part[0]?.name === "**" ? "double-star" : "plain",
			name: text.slice(name.from, name.to),
			fallback: fallback === void 0 ? null : readExpression(fallback, text)
		}];
	});
}
function member(node, text) {
	const at = {
		from: node.from,
		to: node.to
	};
	const [of, mark, property] = node.children;
	if (of === void 0 || mark === void 0) return unknown(node, text);
	if (mark.name === ".") return property === void 0 ? readExpression(of, text) : {
		...at,
		is: "member",
		of: readExpression(of, text),
		name: text.slice(property.from, property.to)
	};
	const inside = node.children.slice(2).filter(({ name }) => name !== "]");
	return {
		...at,
		is: "subscript",
		of: readExpression(of, text),
		index: splitAt(inside, ",").map((part) => indexOf(part, text))
	};
}
function indexOf(part, text) {
	if (!part.some(({ name }) => name === ":")) {
		const [first] = part;
		return {
			is: "at",
			value: listed(part, text, {
				from: first?.from ?? 0,
				to: part.at(-1)?.to ?? 0
			})
		};
	}
	const [lower, upper, step] = splitAt(part, ":").map(([it]) => it === void 0 ? null : readExpression(it, text));
	return {
		is: "slice",
		lower: lower ?? null,
		upper: upper ?? null,
		step: step ?? null
	};
}
function dictEntry(entry, text) {
	const value = entry.findLast((it) => !isToken(it));
	if (value === void 0) return [];
	const [key] = entry;
	const read = readExpression(value, text);
	return [{
		key: key === void 0 || key.name === "**" || key === value ? null : readExpression(key, text),
		value: read
	}];
}
function comprehension(nodes, text, { from, to }, makes) {
	const first = nodes.findIndex(({ name }) => name === "for" || name === "async");
	const head = nodes.slice(0, first);
	const colon = head.findIndex(({ name }) => name === ":");
	const value = listed(colon < 0 ? head : head.slice(colon + 1), text, {
		from,
		to
	});
	return {
		from,
		to,
		is: "comprehension",
		makes,
		key: colon < 0 ? null : listed(head.slice(0, colon), text, {
			from,
			to
		}),
		value,
		clauses: splitAt(nodes.slice(first), "for").slice(1).map((part) => clause(part, text))
	};
}
/** What stands behind `for`, up to the next. */
function clause(part, text) {
	const at = {
		from: part[0]?.from ?? 0,
		to: part.at(-1)?.to ?? 0
	};
	const inside = part.findIndex(({ name }) => name === "in");
	const [iterable = [], ...tests] = splitAt(part.slice(inside + 1).filter(({ name }) => name !== "async"), "if");
	return {
		target: listed(part.slice(0, inside), text, at),
		iterable: listed(iterable, text, at),
		tests: tests.map((test) => listed(test, text, at))
	};
}
function binary(node, text) {
	const left = node.children[0];
	const right = node.children.at(-1);
	if (left === void 0 || right === void 0 || left === right || isToken(right)) return unknown(node, text);
	const words = node.children.slice(1, -1).map(({ from, to }) => text.slice(from, to));
	const { from, to } = node;
	return {
		from,
		to,
		is: "binary",
		operator: words.join(" "),
		left: readExpression(left, text),
		right: readExpression(right, text)
	};
}
function optional(node, text) {
	const rest = node.children.filter(({ name }) => name !== "await" && name !== "yield" && name !== "from");
	return rest.length === 0 ? null : listed(rest, text, {
		from: node.from,
		to: node.to
	});
}
/** What could not be made out, with what could be read of it. */
function unknown(node, text) {
	const parts = node.children.filter((child) => !isToken(child)).map((child) => readExpression(child, text));
	return {
		from: node.from,
		to: node.to,
		is: "unknown",
		parts
	};
}
// src/read/syntax/block.ts
const words = /* @__PURE__ */ new Set([
	"if",
	"elif",
	"else",
	"for",
	"while",
	"with",
	"try",
	"except",
	"finally"
]);
/** `if`, `for`, `while`, `with`, `try` and `match` with their bodies. */
function readBlock$1(node, text) {
	const at = {
		from: node.from,
		to: node.to
	};
	const parts = partsOf$1(node, text);
	const [first = {
		word: "",
		head: [],
		body: []
	}] = parts;
	const bodyOf = (word) => parts.find((part) => part.word === word)?.body ?? [];
	const value = (nodes) => listed(nodes, text, spanOf(nodes, node));
	switch (node.name) {
		case "IfStatement": {
			const tested = parts.filter(({ word }) => word !== "else");
			return {
				...at,
				is: "if",
				branches: tested.map(({ head, body }) => ({
					test: value(head),
					body
				})),
				otherwise: bodyOf("else")
			};
		}
		case "ForStatement": {
			const inside = first.head.findIndex(({ name }) => name === "in");
			const [target, iterable] = [value(first.head.slice(0, inside)), value(first.head.slice(inside + 1))];
			return {
				...at,
				is: "for",
				target,
				iterable,
				body: first.body,
				otherwise: bodyOf("else")
			};
		}
		case "WhileStatement": return {
			...at,
			is: "while",
			test: value(first.head),
			body: first.body,
			otherwise: bodyOf("else")
		};
		case "WithStatement": return {
			...at,
			is: "with",
			items: splitAt(first.head, ",").map((part) => withItem(part, text)),
			body: first.body
		};
		case "TryStatement": {
			const handlers = parts.filter(({ word }) => word === "except").map(({ head, body }) => {
				const as = head.findIndex(({ name }) => name === "as");
				const name = as < 0 ? void 0 : head[as + 1];
				const error = as < 0 ? head : head.slice(0, as);
				return {
					error: error.length === 0 ? null : value(error),
					name: name === void 0 ? null : text.slice(name.from, name.to),
					body
				};
			});
			return {
				...at,
				is: "try",
				body: first.body,
				handlers,
				otherwise: bodyOf("else"),
				finally: bodyOf("finally")
			};
		}
		default: {
			const subject = node.children.find((child) => !isToken(child) && child.name !== "MatchBody");
			const bodies = node.children.flatMap(({ name, children }) => name === "MatchBody" ? children : []).flatMap(({ children }) => children.filter(({ name }) => name === "Body").map((body) => readBody(body, text)));
			const nothing = {
				from: node.from,
				to: node.from,
				is: "unknown",
				parts: []
			};
			return {
				...at,
				is: "match",
				subject: subject === void 0 ? nothing : readExpression(subject, text),
				bodies
			};
		}
	}
}
function partsOf$1(node, text) {
	const parts = [];
	for (const child of node.children) {
		const last = parts.at(-1);
		if (words.has(child.name)) parts.push({
			word: child.name,
			head: [],
			body: []
		});
		else if (child.name === "Body" && last !== void 0) last.body = readBody(child, text);
		else last?.head.push(child);
	}
	return parts;
}
function withItem(part, text) {
	const as = part.findIndex(({ name }) => name === "as");
	const target = as < 0 ? void 0 : part[as + 1];
	const value = as < 0 ? part : part.slice(0, as);
	return {
		value: listed(value, text, spanOf(value)),
		target: target === void 0 ? null : readExpression(target, text)
	};
}
function spanOf(nodes, otherwise = {
	from: 0,
	to: 0
}) {
	return {
		from: nodes[0]?.from ?? otherwise.from,
		to: nodes.at(-1)?.to ?? otherwise.to
	};
}
// src/read/syntax/definition.ts
/** A function or a class, with its decorators. */
function readDefinition(node, text) {
	if (node.name !== "DecoratedStatement") return [definition(node, text, [])];
	const decorators = node.children.filter(({ name }) => name === "Decorator").map((decorator) => decoration(decorator, text));
	return node.children.filter((child) => child.name !== "Decorator" && !isToken(child)).flatMap((child) => /Definition$/.test(child.name) ? [definition(child, text, decorators)] : readStatement(child, text));
}
function definition(node, text, decorators) {
	const named = childNamed(node, "VariableName");
	const body = childNamed(node, "Body");
	const about = {
		from: node.from,
		to: node.to,
		name: named === null ? "" : text.slice(named.from, named.to),
		body: body === null ? [] : readBody(body, text),
		decorators
	};
	if (node.name === "ClassDefinition") {
		const bases = childNamed(node, "ArgList");
		return {
			...about,
			is: "class",
			bases: bases === null ? [] : readArguments(bases, text)
		};
	}
	const list = childNamed(node, "ParamList");
	return {
		...about,
		is: "function",
		parameters: list === null ? [] : readParameters(list, text)
	};
}
/** `@a.b(c)`, which the grammar gives as names, dots and brackets in a row. */
function decoration(node, text) {
	let made = {
		from: node.from,
		to: node.to,
		is: "unknown",
		parts: []
	};
	for (const child of node.children) {
		const { from, to } = child;
		if (child.name === "ArgList") made = {
			from: made.from,
			to,
			is: "call",
			callee: made,
			arguments: readArguments(child, text)
		};
		if (child.name !== "VariableName" && child.name !== "PropertyName") continue;
		const name = text.slice(from, to);
		made = made.is === "unknown" ? {
			from,
			to,
			is: "name",
			name
		} : {
			from: made.from,
			to,
			is: "member",
			of: made,
			name
		};
	}
	return made;
}
// src/read/syntax/import.ts
/** `import a.b as c, d` gives one statement a module; `from a import b as c, d` one with its names. */
function readImport(node, text) {
	const at = {
		from: node.from,
		to: node.to
	};
	const words = (nodes) => nodes.map(({ from, to }) => text.slice(from, to)).join("");
	const asOf = (part) => {
		const as = part.findIndex(({ name }) => name === "as");
		return as < 0 ? {
			name: words(part),
			as: null
		} : {
			name: words(part.slice(0, as)),
			as: words(part.slice(as + 1))
		};
	};
	const { children } = node;
	const inner = children.filter(({ name }) => name !== "(" && name !== ")");
	const from = inner.findIndex(({ name }) => name === "from");
	const taken = inner.findIndex(({ name }) => name === "import");
	const parts = splitAt(inner.slice(taken + 1), ",").filter((part) => part.length > 0).map(asOf);
	if (from < 0) return parts.map(({ name, as }) => ({
		...at,
		is: "import",
		module: name,
		names: null,
		as
	}));
	const names = parts.map(({ name, as }) => ({
		name,
		as: as ?? name
	}));
	return [{
		...at,
		is: "import",
		module: words(inner.slice(from + 1, taken)),
		names,
		as: null
	}];
}
// src/read/syntax/statement.ts
/** Statements of a syntax tree in the words of `model/syntax.ts`; a line of several gives several. */
function readStatement(node, text) {
	const at = {
		from: node.from,
		to: node.to
	};
	const { children } = node;
	switch (node.name) {
		case "StatementGroup": return children.filter((child) => !isToken(child)).flatMap((child) => readStatement(child, text));
		case "AssignStatement": return assignment(node, text);
		case "UpdateStatement": {
			const operator = children.findIndex(({ name }) => name === "UpdateOp");
			const [target] = children;
			const mark = children[operator];
			if (target === void 0 || mark === void 0) return [effect(node, text)];
			const value = listed(children.slice(operator + 1), text, at);
			return [{
				...at,
				is: "augment",
				target: readExpression(target, text),
				operator: text.slice(mark.from, mark.to - 1),
				value
			}];
		}
		case "ReturnStatement": return [{
			...at,
			is: "return",
			value: children.length < 2 ? null : listed(children.slice(1), text, at)
		}];
		case "DeleteStatement": return [{
			...at,
			is: "delete",
			targets: values(children, text)
		}];
		case "ImportStatement": return readImport(node, text);
		case "IfStatement":
		case "ForStatement":
		case "WhileStatement":
		case "WithStatement":
		case "TryStatement":
		case "MatchStatement": return [readBlock$1(node, text)];
		case "FunctionDefinition":
		case "ClassDefinition":
		case "DecoratedStatement": return readDefinition(node, text);
		case "ScopeStatement": {
			const names = children.filter(({ name }) => name === "VariableName").map(({ from, to }) => text.slice(from, to));
			return [{
				...at,
				is: "scope",
				kind: children[0]?.name === "nonlocal" ? "nonlocal" : "global",
				names
			}];
		}
		case "BreakStatement": return [{
			...at,
			is: "leave",
			how: "break",
			values: []
		}];
		case "ContinueStatement": return [{
			...at,
			is: "leave",
			how: "continue",
			values: []
		}];
		case "RaiseStatement": return [{
			...at,
			is: "leave",
			how: "raise",
			values: values(children, text)
		}];
		case "PassStatement":
		case "TypeDefinition": return [];
		case "YieldStatement": return [{
			...at,
			is: "effect",
			values: [readExpression(node, text)]
		}];
		case "ExpressionStatement": return [{
			...at,
			is: "effect",
			values: [listed(children, text, at)]
		}];
		default: return isToken(node) ? [] : [effect(node, text)];
	}
}
/** The statements of a script, or of the body of a block. */
function readBody(body, text) {
	return body.children.filter(({ name }) => name !== ":").flatMap((child) => readStatement(child, text));
}
function effect(node, text) {
	const read = /Statement$/.test(node.name) ? values(node.children, text) : [unknown(node, text)];
	return {
		from: node.from,
		to: node.to,
		is: "effect",
		values: read
	};
}
function values(children, text) {
	return children.filter((child) => !isToken(child)).map((child) => readExpression(child, text));
}
/** `a = b = c`, `a: int = c`; a bare annotation binds nothing. */
function assignment(node, text) {
	const at = {
		from: node.from,
		to: node.to
	};
	const parts = splitAt(node.children.filter(({ name }) => name !== "TypeDef"), "AssignOp").map((part) => listed(part, text, {
		from: part[0]?.from ?? node.from,
		to: part.at(-1)?.to ?? node.to
	}));
	const value = parts.at(-1);
	const [declared] = parts;
	if (parts.length === 1 && declared?.is === "name") return [{
		...at,
		is: "scope",
		kind: "declare",
		names: [declared.name]
	}];
	return parts.length < 2 || value === void 0 ? [] : [{
		...at,
		is: "assign",
		targets: parts.slice(0, -1),
		value
	}];
}
// src/read/syntax/too-deep.ts
/** Expressions in expressions of one statement, and blocks in blocks: Python itself takes no more of these. */
const most$1 = {
	within: 250,
	blocks: 100
};
/** Takes out statements that are nested deeper than may be followed, so that none depends on how much a machine's stack holds; gives where they stood. */
function withoutTooDeep(top) {
	const lost = /* @__PURE__ */ new Set();
	const waiting = [{
		node: top,
		statement: null,
		within: 0,
		blocks: 0
	}];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const { node, within, blocks } = next;
		const starts = (node.parent === top || isBody(node.parent)) && /(?:Statement|Definition|StatementGroup)$/.test(node.name);
		const statement = starts ? node : next.statement;
		if (statement !== null && lost.has(statement)) continue;
		if (statement !== null && (within > most$1.within || blocks > most$1.blocks)) {
			lost.add(statement);
			continue;
		}
		const inside = isBody(node) ? {
			within: 0,
			blocks: blocks + 1
		} : {
			within: starts ? 0 : within + 1,
			blocks
		};
		for (const child of node.children) waiting.push({
			node: child,
			statement,
			...inside
		});
	}
	for (const statement of lost) [statement.name, statement.children] = ["PassStatement", []];
	return [...lost].map(({ from, to }) => ({
		from,
		to
	}));
}
function isBody(node) {
	return node !== null && (node.name === "Body" || node.name === "MatchBody");
}
// src/read/syntax/script.ts
/** Characters that are parsed at once: the parser takes thousands of statements one behind the other for a mistake. */
const stretch = 3e4;
/** Reads a Python text, with its mistakes where it has `room` for them; null where it is too long or nested too deep. */
function readScript(text, room) {
	const parts = stretches(text.replaceAll("\r\n", "\n"));
	const made = {
		text: "",
		statements: [],
		broken: false,
		lost: []
	};
	let left = room;
	for (const [i, part] of parts.entries()) {
		const read = readStretch(made.text, part, left);
		if (read === null && parts.length === 1) return null;
		const first = linesOf(made.text) + 1;
		if (read === null) made.lost.push({
			from: first,
			to: first + linesOf(part.trimEnd())
		});
		made.lost.push(...read?.lost ?? []);
		made.broken ||= read === null || read.broken;
		if (read?.broken && left !== void 0) left -= part.length;
		const own = read?.text.slice(made.text.length) ?? "";
		const lost = i === parts.length - 1 ? 0 : linesOf(part) - linesOf(own);
		for (const statement of read?.statements ?? []) made.statements.push(statement);
		made.text += own + "\n".repeat(Math.max(0, lost));
	}
	return {
		...made,
		lost: merged$1(made.lost)
	};
}
/** Stretches in their order, those that touch as one. */
function merged$1(all) {
	const made = [];
	for (const { from, to } of all.toSorted((a, b) => a.from - b.from)) {
		const last = made.at(-1);
		if (last !== void 0 && from <= last.to + 1) last.to = Math.max(last.to, to);
		else made.push({
			from,
			to
		});
	}
	return made;
}
/** Reads a part that stands behind what is read already. */
function readStretch(before, part, room) {
	const tree = guessPython(part, room);
	if (tree === null) return null;
	if (before !== "") move(tree.top, before.length);
	const text = before + tree.text;
	const lines = (at) => linesOf(text.slice(0, at)) + 1;
	const lost = withoutTooDeep(tree.top).map(({ from, to }) => ({
		from: lines(from),
		to: lines(Math.max(from, to - 1))
	}));
	try {
		return {
			text,
			statements: readBody(tree.top, text),
			broken: tree.broken,
			lost
		};
	} catch {
		return null;
	}
}
function move(top, by) {
	const waiting = [top];
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		node.from += by;
		node.to += by;
		for (const child of node.children) waiting.push(child);
	}
}
function linesOf(text) {
	return text.split("\n").length - 1;
}
/** A long text cut before statements that stand at the start of a line; one that is long itself stands alone. */
function stretches(text) {
	if (text.length <= stretch) return [text];
	const parts = [];
	let [from, last, depth, decorated] = [
		0,
		0,
		0,
		false
	];
	const cut = (to) => {
		if (to > from) parts.push(text.slice(from, to));
		from = to;
	};
	for (const { is, to } of pieces(text)) {
		if (is === "open") depth += 1;
		if (is === "close") depth = Math.max(0, depth - 1);
		if (is !== "newline") continue;
		const next = text.slice(to, to + 10);
		if (/^(?:(?:def|class|import) |@\w)/.test(next)) depth = 0;
		if (depth > 0) continue;
		if (/^[A-Za-z_@]/.test(next) && !/^(?:else|elif|except|finally)\b/.test(next) && !decorated) {
			if (to - last >= stretch) cut(last);
			if (to - from >= stretch) cut(to);
			last = to;
		}
		if (next.trim() !== "") decorated = next.startsWith("@");
	}
	if (text.length - last >= stretch) cut(last);
	cut(text.length);
	return parts;
}
// src/model/data-contract.ts
/** Formats of data contracts, as people call them. */
const dataFormats = {
	own: "data contract",
	odcs: "Open Data Contract Standard",
	"great-expectations": "Great Expectations suite",
	pandera: "pandera schema",
	pydantic: "pydantic model",
	dbt: "dbt schema",
	feast: "Feast feature view"
};
/** What a column holds, whatever its width: a format's own types come down to these. */
const dataTypes = [
	"int",
	"float",
	"decimal",
	"string",
	"boolean",
	"date",
	"time",
	"timestamp",
	"bytes",
	"list",
	"map"
];
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
// src/model/declared.ts
const undeclared = {
	time: [],
	entity: [],
	target: [],
	split: null
};
// src/read/syntax/nodes-in.ts
/** Every statement and expression in some, outer ones first. */
function* nodesIn(value) {
	if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
	if (typeof value !== "object" || value === null || Array.isArray(value)) return;
	if ("is" in value && "from" in value) yield value;
	for (const part of Object.values(value)) if (typeof part === "object") yield* nodesIn(part);
}
// src/weigh/approvers.ts
/** Logins and teams are compared without the @ and without case, as GitHub does. */
function plainName(login) {
	return login.replace(/^@/, "").toLowerCase();
}
/** Whether an approver is a team: `org/team`. */
function isTeam(name) {
	return name.includes("/");
}
/** Plain names of all approvers, teams by their members; a team whose members are not known brings nobody. */
function peopleAmong(approvers, teams) {
	return new Set(approvers.map(plainName).flatMap((name) => {
		if (!isTeam(name)) return [name];
		const members = Object.hasOwn(teams, name) ? teams[name] : void 0;
		return members === void 0 ? [] : (valueOf(members) ?? []).map(plainName);
	}));
}
// src/read/plan/term.ts
/** Longer than any alert or sentence that tells something; patterns run over each term. */
const longest = 600;
/** One term of several texts that belong together, on one line; null where nothing is left. */
function termOf(texts, line) {
	const text = texts.flatMap((it) => it ?? []).map((it) => it.slice(0, longest).replace(/\s+/g, " ").trim()).filter((it) => it !== "").join("; ").slice(0, longest);
	return text === "" ? null : {
		text,
		line
	};
}
/** Keys with their texts, of everything below a value: `key value`. */
function pairsIn(node) {
	if (node?.is === "list") return node.items.flatMap((item) => textOf(item) ?? pairsIn(item));
	if (node?.is !== "map") return [];
	return node.entries.flatMap(({ key, value }) => {
		const text = textOf(value);
		return text === null ? [key, ...pairsIn(value)] : [`${key} ${text}`];
	});
}
/** The items of a list; none of anything else. */
function itemsOf(node) {
	return node?.is === "list" ? node.items : [];
}
// src/read/plan/block.ts
/** What people write where they have nothing to say yet, behind a label too. */
const placeholder = /^(?:[^:]{1,60}:\s*)?(?:-+|\?+|n\/?a|tb[dca]\b.*|to ?do\b.*|null|false|unknown|later|x+|\.{2,}|…|<.*>|\{\{.*\}\}|\[?more information needed\]?)?$/i;
/** Whether a text stands in for one that is still to be written. */
function isPlaceholder(text) {
	return placeholder.test(text.trim());
}
/** Terms of one block that are kept. */
const most = 400;
/** A block of the configuration as a document: `keys: text` a term, placeholders left out. */
function readBlock(topic, block, path, lineOf) {
	const terms = [];
	const walk = (value, keys) => {
		if (Array.isArray(value)) for (const [i, item] of value.entries()) walk(item, [...keys, i]);
		else if (typeof value === "object" && value !== null) for (const [key, item] of Object.entries(value)) walk(item, [...keys, key]);
		else if (value !== null && !isPlaceholder(String(value)) && !(topic !== "prediction" && /^(?:none|no)$/i.test(String(value).trim()))) {
			const term = termOf([`${keys.filter((key) => typeof key === "string").join(" ")}: ${String(value)}`], lineOf([topic, ...keys]) ?? 1);
			if (term !== null) terms.push(term);
		}
	};
	walk(block, []);
	return {
		path,
		kind: "block",
		topics: [topic],
		terms: terms.slice(0, most)
	};
}
// src/read/plan/sentences.ts
/** Deeper lists and quotes are no document that a person wrote. */
const deepest = 12;
/** Between sentences, and before a line that opens with a label: in a description each is often a field of its own. What parts them stays. */
const borders = /(?<=[.!?]\s)(?=\s*\p{Lu})|(?<=\n)(?=\p{L}[^\n:]{0,60}:\s)/u;
/** What a Markdown text says, sentence by sentence. Comments, code, unticked boxes and placeholders say nothing. `from`: line of its first line. */
function sentencesOf(text, from = 1) {
	const sentences = [];
	const above = [];
	const say = (node, text) => {
		let line = (node.position?.start.line ?? 1) + from - 1;
		for (const said of text.split(borders)) {
			const term = isPlaceholder(said) ? null : termOf([said], line);
			if (term !== null) sentences.push({
				...term,
				headings: above.map((it) => it.text)
			});
			line += said.split("\n").length - 1;
		}
	};
	const walk = (node, depth) => {
		if (node.type === "heading") {
			while ((above.at(-1)?.depth ?? 0) >= node.depth) above.pop();
			above.push({
				depth: node.depth,
				text: plainText(node)
			});
		} else if (node.type === "paragraph") say(node, plainText(node));
		else if (node.type === "tableRow") say(node, node.children.map(plainText).join(", "));
		else if (node.type === "listItem" && node.checked === false) return;
		else if ("children" in node && depth < deepest) for (const child of node.children) walk(child, depth + 1);
	};
	walk(parseMarkdown(calm(text)), 0);
	return sentences;
}
// src/weigh/plan/plain-words.ts
/** A text as words: `FraudNullRate`, `null_rate` and `null-rate` are `null rate`. Figures and what compares them stay. */
function plainWords(text) {
	return text.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().replace(/[_\-–—/\\`*#|"'’\s]+|\.(?!\d)/g, " ").replace(/ {2,}/g, " ").trim();
}
// src/read/data-contract/python-node.ts
/** The file's top level: a name stands for what it was last given. */
function placeOf(text, statements) {
	const names = /* @__PURE__ */ new Map();
	for (const statement of statements) if (statement.is === "assign") {
		for (const target of statement.targets) if (target.is === "name") names.set(target.name, statement.value);
	}
	return {
		text,
		names,
		ends: [...text.matchAll(/\n/g)].map(({ index }) => index)
	};
}
/** The 1-based line of an offset. */
function lineAt({ ends }, offset) {
	let [low, high] = [0, ends.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((ends[middle] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low + 1;
}
/** A literal of Python as the tree that YAML and JSON give; what must be run to be known is nothing. */
function nodeOf(expression, place, depth = 0) {
	const at = {
		line: lineAt(place, expression.from),
		column: 1
	};
	const nothing = {
		...at,
		is: "null"
	};
	if (depth > 8) return nothing;
	const read = (it) => nodeOf(it, place, depth + 1);
	switch (expression.is) {
		case "constant": {
			const { value } = expression;
			if (typeof value === "string") return {
				...at,
				is: "string",
				value
			};
			if (typeof value === "number") return {
				...at,
				is: "number",
				value,
				text: sourceOf(expression, place).replaceAll("_", "")
			};
			return typeof value === "boolean" ? {
				...at,
				is: "boolean",
				value
			} : nothing;
		}
		case "unary": {
			const number = read(expression.value);
			return expression.operator === "-" && number.is === "number" ? {
				...number,
				value: -number.value,
				text: `-${number.text}`
			} : nothing;
		}
		case "list":
		case "tuple":
		case "set": return {
			...at,
			is: "list",
			items: expression.items.map(read)
		};
		case "dict": return {
			...at,
			is: "map",
			entries: expression.entries.flatMap(({ key, value }) => {
				const name = key === null ? null : read(key);
				return name?.is === "string" ? [{
					line: name.line,
					column: 1,
					key: name.value,
					value: read(value)
				}] : [];
			})
		};
		case "call":
			if (expression.callee.is !== "name" || expression.callee.name !== "dict") return nothing;
			return {
				...at,
				is: "map",
				entries: keywords(expression.arguments, place, depth)
			};
		case "name": {
			const named = place.names.get(expression.name);
			return named === void 0 ? nothing : nodeOf(named, {
				...place,
				names: /* @__PURE__ */ new Map()
			}, depth + 1);
		}
		default: return nothing;
	}
}
/** What a call is given by name, as a map. */
function givenOf(arguments_, place) {
	return {
		line: 1,
		column: 1,
		is: "map",
		entries: keywords(arguments_, place, 0)
	};
}
function keywords(arguments_, place, depth) {
	return arguments_.flatMap(({ keyword, value }) => keyword === null ? [] : [{
		line: lineAt(place, value.from),
		column: 1,
		key: keyword,
		value: nodeOf(value, place, depth + 1)
	}]);
}
function argument(arguments_, keyword, position = null) {
	const named = arguments_.find((it) => it.keyword === keyword);
	const plain = position === null ? void 0 : arguments_.filter((it) => it.keyword === null && it.is === "plain")[position];
	return (named ?? plain)?.value ?? null;
}
function sourceOf({ from, to }, { text }) {
	return text.slice(from, to);
}
/** The last name of `a.b.c`. */
function lastName(expression) {
	return expression.is === "name" || expression.is === "member" ? expression.name : null;
}
// src/read/data-contract/type-of.ts
const families = [
	[/^(?:array|list|sequence|repeated|set)\b|\[\]$|^(?:int|float|string|bool|bytes|unix_?timestamp)\w*list$/, "list"],
	[/^(?:map|struct|record|object_?map|json|jsonb|variant|dict|mapping|super)\b/, "map"],
	[/^(?:timestamp|datetime|unix_?timestamp|pandastimestamp|instant)/, "timestamp"],
	[/^date(?:type)?\d*$|^date$/, "date"],
	[/^time(?:type|tz)?$|^time (?:with|without)/, "time"],
	[/^(?:decimal|numeric|bignumeric|money|dec)\b/, "decimal"],
	[/^(?:u?int|integer|bigint|smallint|tinyint|mediumint|long|short|byte|serial|bigserial|positiveint|nonnegativeint|negativeint|conint)/, "int"],
	[/^(?:float|double|real|number|positivefloat|nonnegativefloat|half|confloat)/, "float"],
	[/^bool/, "boolean"],
	[/^(?:str|text|varchar|nvarchar|char|nchar|character|object$|category|categorical|uuid|email|enum|literal|utf8|constr|clob|citext|url|anyurl|secretstr)/, "string"],
	[/^(?:bytes|binary|varbinary|blob|bytea)/, "bytes"]
];
/** What a type that a format names holds; null where the name is none that is known here. */
function typeOf(written) {
	const name = written.trim().toLowerCase().replace(/^(?:pandas|pd|np|numpy|pa|pl|polars|pyspark\.sql\.types|t|datetime|feast\.types|types|pydantic)\.(?=\w)/, "").replace(/\s*\(.*\)$/, "");
	const plain = name.replace(/(?:type|dtype)$/, "") || name;
	return families.find(([pattern]) => pattern.test(name) || pattern.test(plain))?.[1] ?? null;
}
// src/read/data-contract/python-type.ts
const wrappers = /^(?:Series|Index|Column|Annotated|Required|Final|ClassVar)$/;
/** An annotation, whatever wraps it: `Series[float]`, `Optional[int]`, `float | None`, `Literal["a", "b"]`, `Annotated[int, Field(ge=0)]`. */
function readType(expression, place) {
	const plain = {
		type: null,
		nullable: false,
		categories: null,
		calls: []
	};
	if (expression.is === "constant") {
		if (typeof expression.value !== "string") return {
			...plain,
			nullable: expression.value === null
		};
		const inner = annotationIn(expression.value);
		return inner === null ? {
			...plain,
			type: typeOf(expression.value)
		} : readType(inner.value, inner.place);
	}
	if (expression.is === "name" || expression.is === "member") return {
		...plain,
		type: typeOf(sourceOf(expression, place).replace(/^ValueType\./, ""))
	};
	if (expression.is === "call") return {
		...plain,
		type: typeOf(lastName(expression.callee) ?? ""),
		calls: [expression]
	};
	if (expression.is === "binary" && expression.operator === "|") return either([expression.left, expression.right], place);
	if (expression.is !== "subscript") return plain;
	const name = lastName(expression.of) ?? "";
	const parts = expression.index.flatMap((it) => it.is === "at" ? it.value.is === "tuple" ? it.value.items : [it.value] : []);
	const [first, ...rest] = parts;
	if (first === void 0) return plain;
	if (name === "Optional") return {
		...readType(first, place),
		nullable: true
	};
	if (name === "Union") return either(parts, place);
	if (name === "Literal") return {
		...plain,
		type: first.is === "constant" && typeof first.value === "number" ? "int" : "string",
		categories: parts
	};
	if (!wrappers.test(name)) return {
		...plain,
		type: typeOf(name)
	};
	const inner = readType(first, place);
	return {
		...inner,
		calls: [...inner.calls, ...rest.filter(({ is }) => is === "call")]
	};
}
function either(parts, place) {
	const read = parts.map((part) => readType(part, place));
	const known = read.filter(({ type, categories }) => type !== null || categories !== null);
	const [one] = known;
	const nullable = read.some((it) => it.nullable);
	return one !== void 0 && known.length === 1 ? {
		...one,
		nullable
	} : {
		type: null,
		nullable,
		categories: null,
		calls: []
	};
}
/** The annotation of a statement `name: type = value`, which the syntax of statements leaves out. */
function annotationOf(statement) {
	const colon = /^\s*[A-Za-z_]\w*\s*:/.exec(statement);
	if (colon === null) return null;
	let depth = 0;
	let quote = "";
	let end = statement.length;
	for (let at = colon[0].length; at < statement.length; at += 1) {
		const letter = statement[at] ?? "";
		if (quote !== "") quote = letter === quote ? "" : quote;
		else if (letter === "\"" || letter === "'") quote = letter;
		else if ("([{".includes(letter)) depth += 1;
		else if (")]}".includes(letter)) depth -= 1;
		else if (letter === "=" && depth === 0) {
			end = at;
			break;
		}
	}
	return annotationIn(statement.slice(colon[0].length, end));
}
function annotationIn(text) {
	const script = text.length > 2e3 ? null : readScript(`(${text.trim()})`);
	const [only] = script?.statements ?? [];
	const value = only?.is === "effect" ? only.values[0] : void 0;
	return script === null || value === void 0 || script.broken ? null : {
		value,
		place: placeOf(script.text, [])
	};
}
// src/read/python-string.ts
/** Strings, f-strings and strings one after another, in one spelling: joined, quotes, prefixes and escapes resolved. */
function writeString(node, text, out, write) {
	const strings = node.name === "ContinuedString" ? node.children : [node];
	const bytes = strings.some((string) => literalKind(text.slice(string.from, string.to)).prefix.includes("b")) ? "b" : "";
	const parts = merged(strings.flatMap((string) => partsOf(string, text)));
	if (parts.length > 1) out.push("<S");
	for (const part of parts) if (typeof part === "string") out.push(bytes + JSON.stringify(part));
	else writeReplacement(part, text, out, write);
	if (parts.length > 1) out.push(">");
}
function partsOf(node, text) {
	const { prefix, raw, quotes } = literalKind(text.slice(node.from, node.to));
	const isFormat = node.name === "FormatString";
	const plain = (from, to) => {
		const value = raw ? text.slice(from, to) : unescaped(text.slice(from, to));
		return isFormat ? value.replace(/\{\{/g, "{").replace(/\}\}/g, "}") : value;
	};
	const parts = [];
	let done = node.from + prefix.length + quotes;
	for (const child of isFormat ? replacements(node) : []) {
		parts.push(plain(done, child.from), child);
		done = child.to;
	}
	return [...parts, plain(done, node.to - quotes)];
}
/** Neighbouring texts as one, and no empty ones but the only one. */
function merged(parts) {
	const all = [];
	for (const part of parts) {
		const last = all.at(-1);
		if (typeof part === "string" && typeof last === "string") all[all.length - 1] = last + part;
		else all.push(part);
	}
	return all.length === 1 ? all : all.filter((part) => part !== "");
}
/** `{x!r:>{width}}`: the expression is code, its format is kept to the letter, and with `{x = }` the spaces are printed too. */
function writeReplacement(node, text, out, write) {
	out.push("<R");
	for (const child of node.children) if (child.name === "FormatSelfDoc") out.push(JSON.stringify(text.slice(node.from, child.to)));
	else if (child.name === "FormatSpec") writeSpec(child, text, out, write);
	else write(child, text, out);
	out.push(">");
}
function writeSpec(node, text, out, write) {
	let done = node.from;
	for (const child of replacements(node)) {
		out.push(JSON.stringify(text.slice(done, child.from)));
		writeReplacement(child, text, out, write);
		done = child.to;
	}
	out.push(JSON.stringify(text.slice(done, node.to)));
}
function replacements(node) {
	return node.children.filter(({ name }) => name === "FormatReplacement");
}
// src/read/python-canonical.ts
/** A Python text in the one spelling that all its formattings share, or null when it does not parse. For comparison, not for people. */
function canonicalPython(text) {
	const tree = parsePython(text);
	if (tree === null) return null;
	const out = [];
	try {
		within(tree.top, tree.text, out);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
	return out.map((piece) => ` ${piece}`).join("");
}
/** Where a list of expressions may stand without parentheses and is a tuple all the same. */
const takesBareTuple = /* @__PURE__ */ new Set([
	"AssignStatement",
	"UpdateStatement",
	"ReturnStatement",
	"ForStatement",
	"DeleteStatement",
	"ExpressionStatement",
	"YieldStatement",
	"YieldExpression"
]);
function write(node, text, out) {
	const said = text.slice(node.from, node.to);
	if (isDocstring(node)) return;
	if (node.name === "StatementGroup" || isLooseParenthesis(node)) within(node, text, out);
	else if (node.name === "TupleExpression") writeTuple(inner(node), text, out);
	else if (/^(?:Format|Continued)?String$/.test(node.name)) writeString(node, text, out, write);
	else if (node.name === "Number") out.push(normalNumber(said));
	else if (node.children.length === 0) out.push(said);
	else writeBranch(node, text, out);
}
function writeBranch(node, text, out) {
	out.push(`<${node.name}`);
	if (takesBareTuple.has(node.name)) writeBare(node.children, text, out);
	else if (node.name === "WithStatement") writeWith(node.children, text, out);
	else within(node, text, out);
	out.push(">");
}
/** Writes the children that are no layout, and the text between them that has no node of its own (`/`, `->`). */
function within(node, text, out) {
	const children = node.children;
	let done = node.from;
	children.forEach((child, i) => {
		writeGap(text.slice(done, child.from), out);
		if (!isLayout(node, children, i)) write(child, text, out);
		done = child.to;
	});
	writeGap(text.slice(done, node.to), out);
}
function writeGap(text, out) {
	const said = text.trim() === "" ? "" : text.replace(/\\\n|#[^\n]*|\s/g, "");
	if (said !== "") out.push(said);
}
/** Splits what stands between keywords and `=` at commas: `a, b = 1, 2` is written as two tuples. */
function writeBare(children, text, out) {
	let segment = [];
	const flush = () => {
		if (segment.some(({ name }) => name === ",")) writeTuple(segment, text, out);
		else for (const child of segment) write(child, text, out);
		segment = [];
	};
	for (const child of children) if (!/^[a-z]|^(?:AssignOp|UpdateOp|TypeDef|Body)$/.test(child.name)) segment.push(child);
	else {
		flush();
		write(child, text, out);
	}
	flush();
}
function writeTuple(elements, text, out) {
	out.push("<T");
	for (const element of elements) if (element.name !== ",") write(element, text, out);
	out.push(">");
}
/** `with (a, b):` opens both, as `with a, b:` does. */
function writeWith(children, text, out) {
	children.forEach((child, i) => {
		const items = child.name === "TupleExpression" && children[i + 1]?.name === "Body" && children[i - 1]?.name === "with" ? inner(child) : [child];
		for (const item of items) if (item.name !== ",") write(item, text, out);
	});
}
// src/read/python.ts
/**
* A digest of what a Python file or notebook does. Formatting, comments, docstrings, outputs and counts do not change it; any name,
* number, string, operator or indentation level does. null: it cannot be told, so callers compare bytes.
*/
function codeSignature(path, text) {
	const canonical = path.endsWith(".ipynb") ? canonicalNotebook(text) : /\.pyw?$/.test(path) && !isRecoded(text) ? canonicalPython(text) : null;
	return canonical === null ? null : createHash("sha256").update(canonical).digest("hex");
}
/** PEP 263: another encoding than these may turn a comment into code (`unicode_escape`), and we read text as UTF-8. */
function isRecoded(text) {
	const cookie = text.split(/\r\n|[\r\n]/, 2).map((line) => /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1]).find((name) => name !== void 0);
	return cookie !== void 0 && !/^(?:utf[-_]?8(?:[-_]sig)?|u8|us[-_]ascii|ascii|latin[-_]?1|iso[-_]8859[-_]1)$/i.test(cookie);
}
function canonicalNotebook(text) {
	const notebook = readNotebook(text);
	if (notebook.is !== "read") return null;
	const { language, cells } = notebook.value;
	return cells.filter(({ kind }) => kind === "code").map((cell) => language === "python" ? canonicalCell(cell) : asWritten(cell.text)).join("");
}
/** A cell that does not parse is compared as it is written: its outputs still do not count. */
function canonicalCell(cell) {
	const { python, asides } = pythonOfCell(cell.text);
	const canonical = canonicalPython(python);
	if (canonical === null) return asWritten(cell.text);
	return canonical + asides.map((aside) => ` aside ${JSON.stringify(aside.text.trim())}`).join("");
}
function asWritten(text) {
	const lines = text.split("\n").map((line) => line.trimEnd());
	return ` text ${JSON.stringify(lines.join("\n").trim())}`;
}
// src/read/python-words.ts
/**
* Whether two Python texts differ in what no formatter touches: their names, numbers and operators, in order. True is certain
* and cheap; false decides nothing (`codeSignature` does), because strings, brackets and layout are passed over.
*/
function plainlyDiffers(before, after) {
	const [old, now] = [wordsOf(before), wordsOf(after)];
	for (;;) {
		const word = old.next().value;
		if (word !== now.next().value) return true;
		if (word === void 0) return false;
	}
}
const passedOver = /[\s(),;\\\u{FEFF}]/u;
const word = /[\p{ID_Continue}]+/uy;
const stringPrefix = /^[rbuft]{1,2}$/i;
function* wordsOf(text) {
	for (let at = 0; at < text.length;) {
		const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
		word.lastIndex = at;
		const found = word.exec(text)?.[0];
		if (found !== void 0) {
			at += found.length;
			if (!(stringPrefix.test(found) && (text[at] === "\"" || text[at] === "'"))) yield /^\d/.test(found) ? found.toLowerCase() : found;
		} else if (character === "#") at = endOfLine(text, at);
		else if (character === "\"" || character === "'") at = endOfString(text, at, character);
		else {
			at += character.length;
			if (!passedOver.test(character)) yield character;
		}
	}
}
function endOfLine(text, at) {
	const end = text.indexOf("\n", at);
	return end === -1 ? text.length : end;
}
/** Just after the string that begins here; an unclosed one ends with its line, or with the text where it has three quotes. */
function endOfString(text, from, quote) {
	const quotes = text.startsWith(quote.repeat(3), from) ? quote.repeat(3) : quote;
	for (let at = from + quotes.length; at < text.length; at += 1) if (text[at] === "\\") at += 1;
	else if (text.startsWith(quotes, at)) return at + quotes.length;
	else if (quotes.length === 1 && text[at] === "\n") return at;
	return text.length;
}
// src/weigh/model-change.ts
/** Which part of a model the steps touched. Code is compared by its tokens, all else by object id; policy is the files that gates read. */
function modelChange(model, steps, textOf) {
	const change = {
		artifact: false,
		config: [],
		code: [],
		prompts: [],
		dependencies: [],
		cosmetic: [],
		metrics: false,
		policy: [],
		contract: [],
		dataContract: []
	};
	for (const step of steps) add(change, model, step, textOf);
	return change;
}
/** Whether a change touches what the model does, its artifact included. */
function changesModel(change) {
	return change.artifact || change.code.length + change.config.length + change.prompts.length > 0;
}
/** Steps between two trees, for commits that nobody compared for us; renames are a deletion and an addition. */
function stepsBetween(from, to) {
	return [.../* @__PURE__ */ new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((path) => {
		const [base, head] = [from[path] ?? null, to[path] ?? null];
		return base?.id === head?.id && base?.mode === head?.mode ? [] : [{
			path,
			before: path,
			base,
			head
		}];
	});
}
function add(change, model, step, textOf) {
	const { path, before } = step;
	const renamed = before !== path;
	const [now, was] = [partOf(model, path), renamed ? partOf(model, before) : null];
	addEvidence(change, model, [path, before]);
	const parts = [now, was].filter((part) => part !== null && part !== "evidence");
	const part = parts.includes("artifact") ? "artifact" : parts[0];
	if (part === void 0) return;
	const same = !(renamed && parts.length < 2) && (part === "code" || part === "dependency" ? sameMeaning(step, textOf) : sameContent(step));
	if (part === "artifact") change.artifact ||= !same || renamed;
	else if (same) change.cosmetic.push(path);
	else change[listOf[part]].push(path);
}
const listOf = {
	prompt: "prompts",
	code: "code",
	config: "config",
	dependency: "dependencies"
};
function addEvidence(change, model, paths) {
	const is = (setting) => typeof setting === "string" && paths.includes(plainPath(setting));
	if (is(model.metrics) || is(model.metrics && `${model.metrics}.stamp.json`)) change.metrics = true;
	if (is(model.contract)) change.contract.push(plainPath(model.contract));
	for (const setting of [model.data_contract ?? []].flat()) if (is(setting)) change.dataContract.push(plainPath(setting));
	for (const setting of [model.gates, model.production]) if (is(setting)) change.policy.push(plainPath(setting));
}
/** Same bytes: at most the mode or the name differs. */
function sameContent({ base, head }) {
	return base !== null && head !== null && base.id === head.id && kindOf(base) === kindOf(head);
}
/** Same program: equal token streams; an empty file that came or went is no change either. */
function sameMeaning(step, textOf) {
	if (sameContent(step)) return true;
	const { path, before, base, head } = step;
	if ([base, head].some((entry) => entry !== null && kindOf(entry) !== "file")) return false;
	const [old, now] = [textAt(before, base, "base", textOf), textAt(path, head, "head", textOf)];
	if (old === null || now === null) return false;
	if (before.endsWith(".py") && path.endsWith(".py") && plainlyDiffers(old, now)) return false;
	const signature = codeSignature(before, old);
	return signature !== null && signature === codeSignature(path, now);
}
function textAt(path, entry, side, textOf) {
	if (entry !== null) return textOf(side, path);
	return path.endsWith(".py") ? "" : "{\"cells\": []}";
}
function kindOf({ mode }) {
	return mode === "120000" ? "symlink" : mode === "160000" ? "submodule" : "file";
}
export { dataFormats as A, nodesIn as C, isSensitive as D, dataGaps as E, readScript as M, isMlCode as N, newGaps as O, plainName as S, allGaps as T, itemsOf as _, readType as a, isTeam as b, givenOf as c, nodeOf as d, placeOf as f, readBlock as g, sentencesOf as h, annotationOf as i, dataTypes as j, sensitiveColumns as k, lastName as l, plainWords as m, modelChange as n, typeOf as o, sourceOf as p, stepsBetween as r, argument as s, changesModel as t, lineAt as u, pairsIn as v, undeclared as w, peopleAmong as x, termOf as y };
