import { describe, expect, test } from 'vitest'
import { readSql } from '../../../src/read/sql/read-sql.ts'
import { plainStatements } from '../../../src/read/sql/statements.ts'

/** Tables of each SELECT, as far as they have a name. */
const tables = (text: string) =>
  readSql(text).statements.flatMap(({ selects }) => selects.map(({ relations }) => relations.map(({ table }) => table)))

describe('queries as people write them', () => {
  test.each([
    [
      'PostgreSQL',
      `SELECT DISTINCT ON (l.id) l.*, e.kind FROM labels l LEFT JOIN LATERAL (SELECT kind FROM events e WHERE e.t <= l.t LIMIT 1) e ON TRUE`,
    ],
    [
      'PostgreSQL',
      `WITH r AS MATERIALIZED (SELECT u, count(*) FILTER (WHERE k = 'x') FROM ev WHERE c::date < '2024-01-01' GROUP BY 1) SELECT 1 FROM users u LEFT JOIN r USING (u)`,
    ],
    [
      'PostgreSQL',
      `SELECT extract(epoch from (a.ts - b.ts)) / 3600, percentile_cont(0.5) WITHIN GROUP (ORDER BY x) FROM a JOIN b ON a.id = b.id AND a.j->>'k' = 'v'`,
    ],
    [
      'BigQuery',
      'SELECT * EXCEPT(raw) REPLACE (x / 2 AS x) FROM `p.d.events_*` e JOIN `p.d.t` t ON e.id = t.id QUALIFY ROW_NUMBER() OVER (PARTITION BY id ORDER BY ts DESC) = 1',
    ],
    [
      'BigQuery',
      'SELECT u.id, ARRAY_AGG(STRUCT(e.kind, e.ts) ORDER BY e.ts DESC LIMIT 5) FROM users u JOIN ev e ON u.id = e.u, UNNEST(e.xs) x WITH OFFSET i WHERE SAFE_CAST(x AS INT64) > 3 GROUP BY 1',
    ],
    ['BigQuery', "DECLARE d DATE DEFAULT '2024-01-01'; SELECT * FROM t JOIN s USING (id) WHERE t.dt = d AND s.ts >= @start"],
    [
      'BigQuery',
      "CREATE OR REPLACE MODEL `d.m` OPTIONS(model_type='logistic_reg', input_label_cols=['label']) AS SELECT o.fraud AS label FROM `d.orders` o JOIN `d.logins` l ON o.u = l.u",
    ],
    [
      'Snowflake',
      'create or replace transient table t as select iff(x > 0, 1, 0) y, raw:user.id::string u from a left join b on a.id = b.id, lateral flatten(input => a.raw:items) f',
    ],
    [
      'Snowflake',
      'select * exclude (a) rename (b as c), max_by(x, ts) from t join s on t.id = s.id where t.d >= dateadd(day, -30, current_date()) group by all',
    ],
    [
      'Spark',
      'SELECT /*+ BROADCAST(b) */ collect_list(struct(b.ts)) FROM a LEFT ANTI JOIN c ON a.id = c.id LEFT JOIN b ON a.id <=> b.id LATERAL VIEW explode(a.items) ex AS item GROUP BY a.id',
    ],
    ['Spark', "CREATE TABLE t USING delta LOCATION '/x' AS SELECT transform(a.xs, x -> x + 1) FROM a JOIN b ON a.id = b.id"],
    ['Spark', "INSERT OVERWRITE TABLE db.t PARTITION (ds='2024-01-01') SELECT * FROM a JOIN b ON a.id = b.id DISTRIBUTE BY id SORT BY ts"],
    ['DuckDB', "COPY (SELECT * FROM 'a.parquet' a JOIN read_csv('b.csv') b ON a.id = b.id) TO 't.parquet' (FORMAT parquet)"],
    ['SQL Server', 'SELECT TOP 10 o.[Order Id], l.device FROM dbo.Orders o WITH (NOLOCK) JOIN dbo.Logins l ON l.UserId = o.UserId'],
    ['MySQL', "SELECT `a`.`id`, GROUP_CONCAT(DISTINCT b.x SEPARATOR ';') FROM a STRAIGHT_JOIN b ON a.id = b.id JOIN c ON c.id = a.id"],
    [
      'SQLite',
      'SELECT strftime(\'%Y\', b.ts), "x y" FROM a LEFT OUTER JOIN b ON a.id = b.a AND b.ts = (SELECT max(c.ts) FROM b c WHERE c.a = a.id AND c.ts < a.ts)',
    ],
    [
      'Trino',
      "SELECT try_cast(a.x AS double), date_diff('day', a.ts, b.ts) FROM hive.db.a JOIN b ON a.id = b.id WHERE a.ds = '{{ ds }}' FETCH FIRST 5 ROWS ONLY",
    ],
    ['old style', 'select a.x from a, b where a.id = b.id'],
  ])('%s: %s', (_, text) => {
    const { statements, unread } = readSql(text)
    expect(unread).toEqual([])
    expect(statements.flatMap(({ selects }) => selects).some(({ relations }) => relations.length > 1)).toBe(true)
  })

  test('what is joined by what, and under which conditions', () => {
    const [statement] = readSql(
      'CREATE TABLE ml.train AS\nSELECT o.id\nFROM shop.orders o\nLEFT JOIN logins l ON LOWER(l.u) = o.u AND l.at <= o.at AND l.at > 3 AND l.x IS NOT NULL',
    ).statements
    expect(statement?.creates).toBe('ml.train')
    expect(statement?.selects[0]?.relations).toMatchObject([
      { alias: 'o', table: 'orders', at: { line: 3 } },
      { alias: 'l', table: 'logins', at: { line: 4, column: 11 } },
    ])
    expect(statement?.selects[0]?.conditions.map(({ is }) => is)).toEqual(['equal', 'other', 'from', 'empty'])
  })

  test('a name of WITH stands for its query, in later ones too', () => {
    const [statement] = readSql(
      'with a as (select * from x), b as (select * from a join y on a.i = y.i) select * from b join z on b.i = z.i',
    ).statements
    const [outer] = statement?.query.selects ?? []
    expect(outer?.relations[0]?.query?.selects[0]?.relations[0]?.query?.selects[0]?.relations[0]?.table).toBe('x')
  })
})

describe('templates', () => {
  test.each([
    [
      "{{ config(materialized='table') }} select 1 from {{ ref('orders') }} o join {{ source('raw', 'logins') }} l on l.u = o.u",
      [['orders', 'logins']],
    ],
    ['select 1 from a join b on a.i = b.i {% if small %} where a.x > 1 {% else %} nonsense ( {% endif %}', [['a', 'b']]],
    ["{% macro m() %} select ( {% endmacro %} {% set x = 1 %} {# it's #} select 1 from a join b on a.i = b.i", [['a', 'b']]],
    [`select 1 from ${'$'}{db}.a join {schema}.b on a.i = b.i where a.j in {ids} and a.k = %(k)s and a.l = %s`, [['a', 'b']]],
    [
      "select 1 from a join b on a.i = b.i -- it's; not the end\nwhere x = 'a;b' /* ; */ and y = ';'; select 2 from c join d on c.i = d.i",
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(readSql(text).unread).toEqual([])
    expect(tables(text)).toEqual(expected)
  })

  test('of branches the first stays, but for what only later runs do', () => {
    const made = (text: string) => plainStatements(text).map((it) => it.text.replace(/\s+/g, ' ').trim())
    expect(made('select 1 {% if a %} one {% elif b %} two {% else %} three {% endif %} end')).toEqual(['select 1 one end'])
    expect(made('select 1 {% if is_incremental() %} one {% else %} two {% endif %} end')).toEqual(['select 1 two end'])
    expect(made('select 1 {% if not is_incremental() %} one {% else %} two {% endif %} end')).toEqual(['select 1 one end'])
    expect(made('select {% macro m() %} {% if a %} one {% else %} two {% endif %} {% endmacro %} 1')).toEqual(['select 1'])
    expect(made('select {% for x in xs %} {{ x }}, {% endfor %} 1')).toEqual(['select mle_hole , 1'])
  })

  test('lines stay where they are', () => {
    const [, second] = plainStatements("select '\n\n' from {{\n a }};\n\n{# one\ntwo #}\nselect 2")
    expect(second).toMatchObject({ linesBefore: 7, text: 'select 2' })
  })
})

describe('what nobody reads', () => {
  test('a statement that no dialect understands is named by its line; its neighbours are read', () => {
    const text = 'select 1 from a join b on a.i = b.i;\n\nselect from join where ((;\nselect 1 from c join d on c.i = d.i'
    expect(readSql(text).unread).toEqual([3])
    expect(tables(text)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  test('a place is that of the text, whatever stands before it on its line', () => {
    const text =
      "select 1; select 2 from a join b on a.i = b.i;\n select ';' from c -- ;\n join d on c.i = d.i; select 3 from e join f on e.i = f.i"
    const spots = readSql(text).statements.flatMap(({ selects }) => selects.flatMap(({ relations }) => relations.map(({ at }) => at)))
    const names = spots.map(({ line, column }) => text.split('\n')[line - 1]?.[column - 1])
    expect(names).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })

  test('nothing is joined: nothing is read, whatever it says', () => {
    expect(readSql('select nonsense ((; drop table x; update t set a = 1')).toEqual({ statements: [], unread: [] })
  })
})
