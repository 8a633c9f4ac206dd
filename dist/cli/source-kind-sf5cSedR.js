import { t as pythonFacts } from "./python-facts-DnVKr05I.js";
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
// src/weigh/local-imports.ts
/** Files of the repository that a program imports: beside it, above it, or below a `src` folder. `has` says whether a path is there. */
function localImports(program, has) {
	const found = pythonFacts(program).imports.flatMap((module) => moduleFile(module, program.path, has) ?? []);
	return [...new Set(found)].filter((path) => path !== program.path);
}
/** The file that a module's name stands for in the program at `path`, nearest first; null where the repository has none. */
function moduleFile(module, path, has) {
	return candidatesOf(module, path.split("/").slice(0, -1)).find(has) ?? null;
}
/** Where a module may lie, nearest first. Leading dots count folders up from the program's own. */
function candidatesOf(module, folder) {
	const dots = /^\.*/.exec(module)?.[0].length ?? 0;
	const steps = module.slice(dots).split(".").filter((step) => step !== "");
	if (dots > folder.length + 1) return [];
	const above = folder.map((_, i) => folder.slice(0, folder.length - i));
	return (dots > 0 ? [folder.slice(0, folder.length - dots + 1)] : [...above, []].flatMap((root) => [root, [...root, "src"]])).flatMap((root) => {
		const path = [...root, ...steps].join("/");
		return steps.length === 0 ? [[...root, "__init__.py"].join("/")] : [`${path}.py`, `${path}/__init__.py`];
	});
}
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
let [asked, isReady] = [null, false];
/** Loads the parser, once: a tenth of the time of a small review, so that it is asked for only where there may be SQL. */
function sqlParser() {
	asked ??= init().then(() => {
		isReady = true;
	});
	return asked;
}
/** Whether `readSql` or `droppedBy` may hand something to the parser that comes from these words of code or SQL, in whatever order they are put together. */
function mayHoldSql(text) {
	return /select(?!\w)/i.test(text) || /drop(?![\w(.])/i.test(text) && /table|alter/i.test(text);
}
/** One statement as the parser's tree; null where no dialect understands it. What it is given must be tame (`cost.ts`). */
function parseStatement(text) {
	if (!isReady) throw new Error("SQL is read before its parser was loaded.");
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
// src/read/source-kind.ts
/** What a path's ending says that it holds, in letters of any case. */
function sourceKind(path) {
	switch (/\.(py|ipynb|sql)$/i.exec(path)?.[1]?.toLowerCase()) {
		case "py": return "python";
		case "ipynb": return "notebook";
		case "sql": return "sql";
		default: return "document";
	}
}
export { sqlParser as a, undeclared as c, isSensitive as d, newGaps as f, parseStatement as i, allGaps as l, sqlPieces as n, localImports as o, sensitiveColumns as p, mayHoldSql as r, moduleFile as s, sourceKind as t, dataGaps as u };
