import { d as pieces, o as childNamed, s as guessPython } from "./markdown-CrLcRuUM.js";
// src/read/notebook-magics.ts
/** Cell magics whose cell is Python all the same. */
const holdsPython = /* @__PURE__ */ new Set([
	"capture",
	"heat",
	"memit",
	"mprun",
	"prun",
	"px",
	"python",
	"python3",
	"scalene",
	"snakeviz",
	"time",
	"timeit",
	"wandb"
]);
/** Line magics that run the statement behind them. */
const runsStatement = /^%(?:time|timeit|prun|memit|lprun|mprun|snakeviz)[ \t]+(?:-\w+(?:[ \t]+\d+)?[ \t]+){0,8}(?=[\w(["'])/;
/** Runs a script in the notebook's own names, as a star import of it would. */
const runsScript = /^%run[ \t]+(?:-[in][ \t]+)?["']?((?:\.\.?\/){0,8}(?:[A-Za-z_]\w*\/){0,8}[A-Za-z_]\w*)\.py["']?[ \t]*$/;
/** `../src/prep` is the module `..src.prep`, beside the notebook `.prep`. */
function moduleOf(script) {
	const [, up = "", path = ""] = /^((?:\.\.?\/)*)(.*)$/.exec(script) ?? [];
	return ".".repeat(1 + (up.match(/\.\.\//g) ?? []).length) + path.replaceAll("/", ".");
}
/** The Python of a notebook's cell, line for line, with magics, shell lines and help requests taken out. */
function pythonOfCell(text) {
	const lines = text.split("\n");
	const asides = [];
	const first = lines.findIndex((line) => line.trim() !== "");
	const cellMagic = /^%%(\w+)/.exec(lines[first] ?? "")?.[1];
	if (cellMagic !== void 0 && !holdsPython.has(cellMagic)) return {
		python: "",
		asides: lines.map((line, i) => ({
			line: i + 1,
			text: line
		})).filter((aside) => aside.text.trim() !== "")
	};
	if (cellMagic !== void 0) {
		asides.push({
			line: first + 1,
			text: lines[first] ?? ""
		});
		lines[first] = "";
	}
	const inside = {
		depth: 0,
		until: -1
	};
	let offset = 0;
	const starts = lines.map((line) => {
		const at = offset;
		offset += line.length + 1;
		return at;
	});
	const joined = lines.join("\n");
	for (let i = 0; i < lines.length; i++) {
		const at = starts[i] ?? 0;
		if (at < inside.until) continue;
		const aside = inside.depth === 0 ? asideIn(lines[i] ?? "") : null;
		if (aside === null) {
			follow(joined, at, inside);
			continue;
		}
		asides.push({
			line: i + 1,
			text: lines[i] ?? ""
		});
		lines[i] = aside;
		for (; /\\$/.test(asides.at(-1)?.text ?? "") && i + 1 < lines.length; i++) {
			asides.push({
				line: i + 2,
				text: lines[i + 1] ?? ""
			});
			lines[i + 1] = "";
		}
	}
	return {
		python: lines.join("\n"),
		asides
	};
}
/** What Python is left of a line that is IPython's, or null when the line is plain Python. */
function asideIn(line) {
	const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
	const said = line.slice(indent.length);
	if (said === "") return null;
	const run = runsStatement.exec(said);
	if (run !== null) return indent + said.slice(run[0].length);
	const script = runsScript.exec(said)?.[1];
	if (script !== void 0) return `${indent}from ${moduleOf(script)} import *`;
	if (/^[%!]/.test(said) || /^\?{1,2}[\w%]/.test(said) || /^[\w.*%]+\?{1,2}\s*$/.test(said)) return `${indent}pass`;
	return /^[A-Za-z_][\w., \t]*=[ \t]*[%!](?=[\w ])/.exec(said) === null ? null : `${indent}${said.slice(0, said.indexOf("=") + 1)} None`;
}
/** Reads on from the start of a line to the end of its statement's line, through strings, joined lines and open brackets. */
function follow(text, from, inside) {
	for (const piece of pieces(text, from)) {
		if (piece.is === "open") inside.depth += 1;
		if (piece.is === "close") inside.depth = Math.max(0, inside.depth - 1);
		inside.until = piece.to;
		if (piece.is === "newline") return;
	}
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
function readBlock(node, text) {
	const at = {
		from: node.from,
		to: node.to
	};
	const parts = partsOf(node, text);
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
function partsOf(node, text) {
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
		case "MatchStatement": return [readBlock(node, text)];
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
		case "ExpressionStatement": return [done(listed(children, text, at))];
		default: return isToken(node) ? [] : [effect(node, text)];
	}
}
/** The statements of a script, or of the body of a block. */
function readBody(body, text) {
	return body.children.filter(({ name }) => name !== ":").flatMap((child) => readStatement(child, text));
}
/** `a() if test else b()` for what it does is a branch. */
function done(value) {
	const { from, to } = value;
	if (value.is !== "conditional") return {
		from,
		to,
		is: "effect",
		values: [value]
	};
	return {
		from,
		to,
		is: "if",
		branches: [{
			test: value.test,
			body: [done(value.value)]
		}],
		otherwise: [done(value.otherwise)]
	};
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
const most = {
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
		if (statement !== null && (within > most.within || blocks > most.blocks)) {
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
		lost: merged(made.lost)
	};
}
/** Stretches in their order, those that touch as one. */
function merged(all) {
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
// src/read/syntax/nodes-in.ts
/** Every statement and expression in some, outer ones first. */
function* nodesIn(value) {
	if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
	if (typeof value !== "object" || value === null || Array.isArray(value)) return;
	if ("is" in value && "from" in value) yield value;
	for (const part of Object.values(value)) if (typeof part === "object") yield* nodesIn(part);
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
export { unescaped as _, givenOf as a, nodeOf as c, nodesIn as d, dataFormats as f, normalNumber as g, literalKind as h, argument as i, placeOf as l, readScript as m, readType as n, lastName as o, dataTypes as p, typeOf as r, lineAt as s, annotationOf as t, sourceOf as u, pythonOfCell as v };
