/** A cell whose text is SQL, and the name that its rows are put into. */
export interface SqlCell {
  /** Line for line as in the cell, the magic left blank. */
  sql: string
  into: string | null
}

const magic = /^[ \t]*%(%?)(sql|sparksql|bigquery|bq|duckdb|sqlite|presto|trino|athena|snowflake|read_sql|postgres)\b([^\n]*)/

/** `%%bigquery rows`, `%%sql rows <<`, `%%sql -o rows`, and Databricks' `%sql`, whose rows are `_sqldf`; null where a cell is anything else. */
export function sqlOfCell(text: string): SqlCell | null {
  const [blank = ''] = /^\s*/.exec(text) ?? []
  const found = magic.exec(text.slice(blank.length))
  if (found === null) return null
  const [whole, double, name, options = ''] = found
  const rest = text.slice(blank.length + whole.length)
  const [query = ''] = /\b(?:select|with)\b[\s\S]*$/i.exec(options) ?? []
  const body = blank + query + rest
  if (double === '' && (query !== '' || !/^\s*(?:--[^\n]*\n\s*)*(?:select|with|create|insert|from)\b/i.test(rest))) return null
  const said = options.slice(0, options.length - query.length)
  const [, output] = /(?:^|\s)(?:-o|--out(?:put)?|--df|--save)[ \t=]+(\w+)/.exec(said) ?? []
  const [, arrow] = /(\w+)[ \t]*=?<</.exec(said) ?? []
  const [, first] = /^[ \t]+([A-Za-z_]\w*)(?=[ \t]*$|[ \t]+-)/.exec(said) ?? []
  const into = output ?? arrow ?? (name === 'bigquery' || name === 'bq' || name === 'read_sql' ? first : undefined)
  return { sql: body, into: into ?? (double === '' ? '_sqldf' : null) }
}
