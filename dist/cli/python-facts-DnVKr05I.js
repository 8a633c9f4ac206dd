import { v as pythonOfCell } from "./python-type-B3l6sXeO.js";
import { a as brokenCharacters, o as childNamed, r as isTooLong, s as guessPython } from "./markdown-CrLcRuUM.js";
// src/read/python-shapes.ts
/** The children without the round brackets about them. */
function inner(node) {
	return node.children.filter(({ name }) => name !== "(" && name !== ")");
}
/** An expression statement that is only a string: it documents, it does not run. */
function isDocstring(node) {
	if (node.name !== "ExpressionStatement") return false;
	const [only, ...more] = node.children;
	if (only === void 0 || more.length > 0) return false;
	return only.name === "ParenthesizedExpression" ? inner(only).every(isPlainString) : isPlainString(only);
}
function isPlainString(node) {
	return node.name === "String" || node.name === "ContinuedString" && node.children.every(({ name }) => name === "String");
}
/** Parentheses that change nothing. About one comparison within another they do: `(a < b) < c` is no chain. */
function isLooseParenthesis(node) {
	const [content, ...more] = inner(node);
	if (node.name !== "ParenthesizedExpression" || content === void 0 || more.length > 0) return false;
	return !(isComparison(content) && node.parent !== null && isComparison(node.parent));
}
function isComparison(node) {
	return node.name === "BinaryExpression" && node.children.some(({ name }) => /^(?:CompareOp|in|is|not)$/.test(name));
}
/** Where a comma before the closing bracket says nothing. */
const takesLastComma = /* @__PURE__ */ new Set([
	"ArgList",
	"ParamList",
	"ArrayExpression",
	"DictionaryExpression",
	"SetExpression",
	"TypeParamList",
	"ImportStatement"
]);
/** Whether a child of `node` is layout: brackets and commas that a formatter adds and takes away. */
function isLayout(node, children, i) {
	const { name } = children[i];
	const next = children[i + 1]?.name;
	switch (node.name) {
		case "StatementGroup": return name === ";";
		case "ClassDefinition": return name === "ArgList" && inner(children[i]).length === 0;
		case "ParenthesizedExpression": return name === "(" || name === ")";
		case "WithStatement": return name === ",";
		case "MemberExpression": return name === "," && next === "]" && children.findIndex((child) => child.name === ",") < i;
		case "ImportStatement": if (name === "(" || name === ")") return true;
	}
	return name === "," && takesLastComma.has(node.name) && (next === void 0 || /^[)\]}]$/.test(next));
}
// src/read/python-names.ts
/** How far into `a.b(c).d[e].f` a name is followed: beyond it says nothing more about where it comes from. */
const reach = 12;
/** An expression as a dotted name, with `()` for a call and `[]` for a subscript; `?` where it is none. Known names are resolved. */
function dotted(node, text, names, depth = reach) {
	if (depth === 0) return "?";
	const [first] = node.children;
	switch (node.name) {
		case "VariableName": {
			const name = text.slice(node.from, node.to);
			return names.get(name) ?? name;
		}
		case "CallExpression": return first === void 0 ? "?" : `${dotted(first, text, names, depth - 1)}()`;
		case "MemberExpression": {
			const property = childNamed(node, "PropertyName");
			const object = first === void 0 ? "?" : dotted(first, text, names, depth - 1);
			return property === null ? `${object}[]` : `${object}.${text.slice(property.from, property.to)}`;
		}
		case "ParenthesizedExpression": {
			const [content] = inner(node);
			return content === void 0 ? "?" : dotted(content, text, names, depth - 1);
		}
		case "AwaitExpression": {
			const awaited = node.children.at(-1);
			return awaited === void 0 ? "?" : dotted(awaited, text, names, depth - 1);
		}
		default: return "?";
	}
}
/** What an import statement binds. A relative import is named with its leading dots. */
function importedNames(node, { text }) {
	const words = node.children.map((child) => text.slice(child.from, child.to));
	const at = words.indexOf("import");
	const from = words[0] === "from" ? words.slice(1, at).join("") : null;
	return split(words.slice(at + 1).filter((word) => word !== "(" && word !== ")")).flatMap((item) => {
		const as = item.indexOf("as");
		const path = (as < 0 ? item : item.slice(0, as)).join("");
		const alias = as < 0 ? void 0 : item[as + 1];
		if (path === "" || path === "*") return [];
		if (from !== null) return [[alias ?? path, from.endsWith(".") ? from + path : `${from}.${path}`]];
		const root = path.split(".")[0] ?? path;
		return [alias === void 0 ? [root, root] : [alias, path]];
	});
}
/** Modules that an import statement may load: `from a import b` may mean `a` or `a.b`. Relative ones keep their leading dots. */
function importedModules(node, { text }) {
	const words = node.children.map((child) => text.slice(child.from, child.to));
	const at = words.indexOf("import");
	const from = words[0] === "from" ? words.slice(1, at).join("") : null;
	const items = split(words.slice(at + 1).filter((word) => word !== "(" && word !== ")")).map((item) => (item.includes("as") ? item.slice(0, item.indexOf("as")) : item).join("")).filter((path) => path !== "");
	if (from === null) return items;
	return [from, ...items.filter((path) => path !== "*").map((path) => from.endsWith(".") ? from + path : `${from}.${path}`)];
}
function split(words) {
	const items = [[]];
	for (const word of words) if (word === ",") items.push([]);
	else items.at(-1)?.push(word);
	return items;
}
/** `name = Constructor(...)`: what the name stands for from then on. */
function boundName(node, text, names) {
	const [target, equals, value, ...more] = node.children;
	if (target?.name !== "VariableName" || equals?.name !== "AssignOp" || value?.name !== "CallExpression" || more.length > 0) return null;
	const path = dotted(value, text, names);
	return path.length > 200 ? null : [text.slice(target.from, target.to), path];
}
// src/read/python-facts.ts
const known = /* @__PURE__ */ new WeakMap();
/** What a program imports, calls and writes out, from its syntax trees; a program with mistakes is read as far as that goes. */
function pythonFacts(program) {
	const found = known.get(program);
	if (found !== void 0) return found;
	const facts = {
		uses: [],
		literals: [],
		imports: [],
		asides: [],
		unread: false
	};
	if (isTooLong(program)) facts.unread = true;
	else if (program.language === "python") collect(program, facts);
	known.set(program, facts);
	return facts;
}
function collect(program, facts) {
	const names = /* @__PURE__ */ new Map();
	let room = brokenCharacters;
	program.cells.forEach((cell, at) => {
		if (cell.kind !== "code") return;
		const { python, asides } = cell.cell === null ? {
			python: cell.text,
			asides: []
		} : pythonOfCell(cell.text);
		for (const aside of asides) facts.asides.push({
			...aside,
			at
		});
		const tree = guessPython(python, room);
		if (tree === null) facts.unread = true;
		if (tree === null) return;
		if (tree.broken) room -= python.length;
		walk(tree, at, names, facts);
	});
}
function walk(tree, at, names, facts) {
	const { text } = tree;
	const lineAt = lineCounter(text);
	const stack = [{
		node: tree.top,
		context: {
			argument: null,
			decorator: false
		}
	}];
	for (let next = stack.pop(); next !== void 0; next = stack.pop()) {
		const { node, context } = next;
		if (isDocstring(node)) continue;
		if (node.name === "String" || node.name === "FormatString") {
			facts.literals.push({
				...context,
				text: between(text.slice(node.from, node.to)),
				line: lineAt(node.from),
				at
			});
			continue;
		}
		note(node, text, names, facts);
		if (node.name === "ImportStatement") facts.imports.push(...importedModules(node, tree));
		if (node.name === "ImportStatement") for (const [name, path] of importedNames(node, tree)) names.set(name, path);
		for (const child of childrenWithContext(node, text, names, context).reverse()) stack.push(child);
	}
}
function note(node, text, names, facts) {
	const bound = node.name === "AssignStatement" ? boundName(node, text, names) : null;
	if (bound !== null) names.set(bound[0], bound[1]);
	if (node.name === "CallExpression") {
		const first = childNamed(node, "ArgList")?.children[1] ?? null;
		facts.uses.push({
			is: "call",
			name: calleeOf(node, text, names),
			first: first === null ? null : dotted(first, text, names)
		});
	}
	if (node.name === "Decorator") facts.uses.push({
		is: "decorator",
		name: decoratorName(node, text, names),
		first: null
	});
	if (node.name !== "ClassDefinition") return;
	const bases = childNamed(node, "ArgList");
	for (const base of bases === null ? [] : bases.children) {
		const name = dotted(base, text, names);
		if (name !== "?") facts.uses.push({
			is: "base",
			name,
			first: null
		});
	}
}
function calleeOf(call, text, names) {
	const [callee] = call.children;
	return callee === void 0 ? "?" : dotted(callee, text, names);
}
function decoratorName(node, text, names) {
	const [first = "", ...more] = node.children.filter(({ name }) => name === "VariableName").map(({ from, to }) => text.slice(from, to));
	return [names.get(first) ?? first, ...more].join(".");
}
function childrenWithContext(node, text, names, context) {
	const children = node.children;
	const inside = node.name === "Decorator" ? {
		...context,
		decorator: true
	} : context;
	if (node.name !== "ArgList" || node.parent?.name === "ClassDefinition") return children.map((child) => ({
		node: child,
		context: inside
	}));
	const call = node.parent;
	const of = call?.name === "CallExpression" ? calleeOf(call, text, names) : call === null ? "?" : decoratorName(call, text, names);
	let position = 0;
	return children.map((child, i) => {
		if (child.name === ",") position += 1;
		const keyword = children[i - 1]?.name === "AssignOp" ? children[i - 2] : void 0;
		const name = keyword === void 0 ? null : text.slice(keyword.from, keyword.to);
		return {
			node: child,
			context: {
				...inside,
				argument: {
					of,
					keyword: name,
					position
				}
			}
		};
	});
}
function between(literal) {
	const open = /^[A-Za-z]*("""|'''|"|')/.exec(literal);
	return open === null ? literal : literal.slice(open[0].length, literal.length - (open[1]?.length ?? 0));
}
/** Lines of ascending offsets, counted once through the text. */
function lineCounter(text) {
	let line = 1;
	let at = 0;
	return (offset) => {
		if (offset < at) [line, at] = [1, 0];
		for (let next = text.indexOf("\n", at); next >= 0 && next < offset; next = text.indexOf("\n", at)) {
			line += 1;
			at = next + 1;
		}
		return line;
	};
}
export { isLooseParenthesis as a, isLayout as i, inner as n, isDocstring as r, pythonFacts as t };
