import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/weigh/flow/analyse.ts'
import { joinedTimeless, learnedUnread } from '../../../src/weigh/leakage/join-ignores-event-time.ts'
import { Lines } from '../../../src/weigh/leakage/lines.ts'
import { programOf } from '../../program-of.ts'

const select = 'SELECT o.order_id, o.ordered_at, o.amount, o.returned, l.device, l.login_at'
const from = 'FROM orders o LEFT JOIN logins l ON l.user_id = o.user_id'
const bound = 'AND l.login_at <= o.ordered_at'
const query = `${select} ${from}`

const imports = `import pandas as pd
import duckdb
import polars as pl
import sqlalchemy as sa
from textwrap import dedent
from google.cloud import bigquery
from sklearn.linear_model import LogisticRegression
`
const fitted = `
train, test = rows[rows.part == 0], rows[rows.part == 1]
model = LogisticRegression().fit(train[['amount', 'device']], train['returned'])
print(model.score(test[['amount', 'device']], test['returned']))
`

function told(body: string, tail = fitted) {
  const program = programOf('train.py', imports + body + tail)
  const analysis = analyse(program)
  const lines = new Lines(program, analysis)
  return {
    found: joinedTimeless(analysis.flow).map(({ how, certainty, place, keys }) => ({
      how,
      certainty,
      keys,
      of: lines.code(place),
      at: lines.at(place).line,
    })),
    unread: learnedUnread(analysis.flow).length,
  }
}

/** Ways to have rows of a query; `Q` stands for the query. */
const ways: Record<string, string> = {
  'pandas, a literal': `rows = pd.read_sql("<Q>", con)`,
  'pandas, a constant': `QUERY = """\n<Q>\n"""\nrows = pd.read_sql_query(QUERY, con, parse_dates=['ordered_at'])`,
  'pandas, a keyword': `rows = pd.read_gbq(query="""<Q>""", project_id='p')`,
  'a string in parts': `rows = pd.read_sql(sql=('${select} '\n  '${from} BOUND'), con=con)`,
  'strings added': `rows = pd.read_sql('${select} ' + '${from} ' + 'BOUND', con)`,
  'an f-string': `schema = 'shop'\nrows = pd.read_sql(f"""${select} FROM {schema}.orders o LEFT JOIN {schema}.logins l ON l.user_id = o.user_id BOUND WHERE o.amount > {least}""", con)`,
  'percent signs': `rows = pd.read_sql("<Q> WHERE o.amount > %s AND o.country = %(c)s" % values, con)`,
  format: `rows = pd.read_sql("${select} FROM {db}.orders o JOIN {db}.logins l ON l.user_id = o.user_id BOUND".format(db=db), con)`,
  parameters: `rows = pd.read_sql(sa.text(dedent("""<Q> WHERE o.amount > :least""")), con, params={'least': 3})`,
  'a function of the program': `def load(sql):\n    with engine.connect() as con:\n        return pd.read_sql(sql, con)\n\nrows = load("""<Q>""")`,
  'a class of the program': `class Loader:\n    QUERY = """<Q>"""\n    def load(self):\n        return pd.read_sql(self.QUERY, con)\n\nrows = Loader().load()`,
  'a dictionary of queries': `queries = {'train': """<Q>"""}\nrows = pd.read_sql(queries['train'], con)`,
  duckdb: `rows = duckdb.sql("""<Q>""").df()`,
  'a connection of duckdb': `con = duckdb.connect('a.db')\nrows = con.execute("""<Q>""").fetchdf()`,
  'a cursor': `cursor = con.cursor()\ncursor.execute("""<Q>""")\nrows = pd.DataFrame(cursor.fetchall(), columns=['part', 'amount', 'device', 'returned'])`,
  BigQuery: `client = bigquery.Client()\nrows = client.query("""<Q>""").to_dataframe()`,
  'BigQuery, step by step': `client = bigquery.Client()\njob = client.query("""<Q>""")\nresult = job.result()\nrows = result.to_dataframe()`,
  Spark: `rows = spark.sql("""<Q>""").toPandas()`,
  Snowpark: `rows = session.sql("""<Q>""").to_pandas()`,
  polars: `rows = pl.read_database("""<Q>""", con).to_pandas()`,
}

describe.each(Object.entries(ways))('%s', (_, way) => {
  const timeless = way.replaceAll('<Q>', () => query).replaceAll('BOUND', '')
  test('a join by key alone is found where the rows are trained on', () => {
    expect(told(timeless)).toMatchObject({ found: [{ how: 'both', keys: ['user_id'], certainty: 3 }], unread: 0 })
  })
  test('with a bound, or without a training, nothing is', () => {
    expect(told(way.replaceAll('<Q>', () => `${query} ${bound}`).replaceAll('BOUND', bound))).toEqual({ found: [], unread: 0 })
    expect(told(timeless, '\nprint(rows)\n')).toEqual({ found: [], unread: 0 })
  })
})

test('the finding stands on the JOIN of the string, and names it', () => {
  const text = `QUERY = """\n${select}\nFROM orders o\nLEFT JOIN logins l ON l.user_id = o.user_id\n"""\nrows = pd.read_sql(QUERY, con)`
  expect(told(text).found).toMatchObject([{ of: 'LEFT JOIN logins l ON l.user_id = o.user_id', at: 11 }])
})

test.each<[string, string]>([
  [
    'times are held against each other afterwards',
    `rows = pd.read_sql("""${query}""", con)\nrows = rows[rows['login_at'] <= rows['ordered_at']]`,
  ],
  ['the query is put together step by step', `q = """${query}"""\nq += f" WHERE {conditions}"\nrows = pd.read_sql(q, con)`],
  ['the query is changed by something unknown', `rows = pd.read_sql(with_bounds("""${query}"""), con)`],
  ['conditions are a hole', `rows = pd.read_sql(f"""${query} AND {bound}""", con)`],
  ['the query is one of two', `q = """${query}""" if fast else """${query} ${bound}"""\nrows = pd.read_sql(q, con)`],
  ['a join of other rows', `others = pd.read_sql("""${query}""", con)\nprint(others)\nrows = pd.read_csv('rows.csv')`],
  ['no query at all', `rows = pd.read_csv('select from join.csv')\nprint("select from join")`],
])('%s: nothing is found', (_, body) => {
  expect(told(body).found).toEqual([])
})

test('a query that no dialect understands is told where something learns from it, and nowhere else', () => {
  const bad = 'rows = pd.read_sql("""SELECT FROM JOIN WHERE ((""", con)'
  expect(told(bad)).toEqual({ found: [], unread: 1 })
  expect(told(bad, '\nprint(rows)\n')).toEqual({ found: [], unread: 0 })
})

const cell = (source: string) => ({ cell_type: 'code', source, metadata: {}, outputs: [], execution_count: null })
const notebook = (...cells: string[]) =>
  JSON.stringify({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: { kernelspec: { language: 'python', name: 'python3' } },
    cells: cells.map(cell),
  })

describe('cells of SQL', () => {
  test.each<[string, string]>([
    ['%%bigquery rows --project p\n', 'rows'],
    ['%%bigquery rows\n', 'rows'],
    ['%%sql rows <<\n', 'rows'],
    ['%%sql -o rows\n', 'rows'],
    ['%%duckdb --output rows\n', 'rows'],
    ['%sql\n', '_sqldf'],
  ])('%s', (magic, name) => {
    const of = (sql: string) => {
      const program = programOf('a.ipynb', notebook(imports, `${magic}${sql}`, `rows = ${name}\n${fitted}`))
      const analysis = analyse(program)
      const lines = new Lines(program, analysis)
      return joinedTimeless(analysis.flow).map(({ place }) => ({ cell: lines.at(place).cell, line: lines.at(place).line }))
    }
    expect(of(`${select}\n${from}`)).toMatchObject([{ cell: 2 }])
    expect(of(`${select}\n${from} ${bound}`)).toEqual([])
  })

  test('the line is that of the JOIN', () => {
    const program = programOf(
      'a.ipynb',
      notebook(imports, `%%bigquery rows\n${select}\nFROM orders o\nJOIN logins l ON l.user_id = o.user_id`, fitted),
    )
    const analysis = analyse(program)
    const [join] = joinedTimeless(analysis.flow)
    expect(join && new Lines(program, analysis).at(join.place)).toMatchObject({ cell: 2, line: 4 })
  })
})
