import { describe, expect, test } from 'vitest'
import { readSql } from '../../src/read/sql/read-sql.ts'
import { timelessJoins } from '../../src/weigh/sql/timeless-joins.ts'
import { makesTrainingSet } from '../../src/weigh/sql/training-set.ts'

function joinsIn(text: string, declared: string[] = []) {
  const { statements, unread } = readSql(text)
  expect(unread).toEqual([])
  return statements.flatMap((statement) => timelessJoins(statement, declared))
}

const found: [string, string][] = [
  ['labels without a time, of users', 'select l.label, e.kind, e.event_time from labels l join events e on e.user_id = l.user_id'],
  [
    'imports of dbt',
    `with o as (select * from {{ ref('orders') }} {% if is_incremental() %} where ordered_at > (select max(ordered_at) from {{ this }}) {% endif %}), l as (select * from {{ ref('logins') }} {% if is_incremental() %} where login_at > '2024-01-01' {% endif %}) select o.ordered_at, l.login_at, l.device from o left join l on l.user_id = o.user_id`,
  ],
  ['pg both', `SELECT o.*, o.ordered_at, l.device, l.login_at FROM orders o LEFT JOIN logins l ON l.user_id = o.user_id`],
  [
    'bureau',
    `select l.loan_id, l.applied_at, b.score_value, l.defaulted from loans l join bureau_reports b on b.person_id = l.person_id where l.amount > 0`,
  ],
  [
    'agg',
    `SELECT a.application_id, a.applied_at, a.defaulted, AVG(t.amount) AS m, COUNT(t.tx_id) FROM applications a LEFT JOIN transactions t ON t.client_id = a.client_id WHERE t.booked_at IS NOT NULL GROUP BY 1,2,3`,
  ],
  [
    'cte agg over all time',
    `WITH f AS (SELECT user_id, COUNT(*) n, AVG(amount) m FROM payments GROUP BY user_id) SELECT l.user_id, l.label_date, l.churned, f.n FROM labels l LEFT JOIN f ON f.user_id = l.user_id`,
  ],
  [
    'beside a join that is as of',
    `SELECT s.shown_at, p.price, v.n, s.bought AS label FROM shown s JOIN prices p ON p.item_id = s.item_id AND p.priced_at <= s.shown_at LEFT JOIN (SELECT item_id, COUNT(*) AS n FROM views GROUP BY item_id) v ON v.item_id = s.item_id`,
  ],
  [
    'beside a join that says so',
    `SELECT s.shown_at, p.price, v.n, s.bought AS label FROM shown s ASOF JOIN prices p ON p.item_id = s.item_id AND p.priced_at <= s.shown_at LEFT JOIN (SELECT item_id, COUNT(*) AS n FROM views GROUP BY item_id) v ON v.item_id = s.item_id`,
  ],
  ['using', `SELECT l.label, l.as_of_date, e.kind FROM labels l JOIN events e USING (user_id)`],
  [
    'bq',
    'SELECT o.order_id, o.created_at, s.page_views, s.session_start_time, o.returned AS label FROM `shop.orders` AS o INNER JOIN `shop.sessions` AS s ON o.customer_id = s.customer_id',
  ],
  ['where join', `SELECT o.id, o.order_date, c.call_date, c.reason FROM orders o, support_calls c WHERE o.customer_id = c.customer_id`],
  [
    'lower bound only',
    `SELECT l.y, l.event_time, e.x, e.event_time AS t2 FROM labels l JOIN events e ON l.uid = e.uid WHERE e.event_time >= '2020-01-01'`,
  ],
  [
    'label cut',
    `with labels as (select user_id, churned as label, label_date from churn where label_date < '2024-01-01') select l.label, l.label_date, e.amount, e.paid_at from labels l join payments e on e.user_id = l.user_id`,
  ],
  ['lower', `SELECT a.x, a.ordered_at, b.login_at FROM orders a JOIN logins b ON LOWER(a.email) = LOWER(b.email)`],
  [
    'qualified schema',
    `select orders.amount, orders.ordered_at, logins.device, logins.login_at from shop.orders join shop.logins on orders.user_id = logins.user_id`,
  ],
  [
    'snowflake',
    `create or replace table ml.training_set as select a.*, a.decision_ts, iff(x.dpd > 90, 1, 0) as label, p.amount::float as amt, p.payment_ts from ml.applications a left join core.payments p on p.customer_id = a.customer_id`,
  ],
  [
    'dbt',
    `{{ config(materialized='table') }}\nselect o.order_id, o.ordered_at, o.refunded as label, t.opened_at, t.topic\nfrom {{ ref('orders') }} o\nleft join {{ ref('support_tickets') }} t on t.customer_id = o.customer_id`,
  ],
  [
    'spark',
    `SELECT /*+ BROADCAST(b) */ a.id, a.event_ts, b.click_ts, b.x FROM impressions a LEFT JOIN clicks b ON a.user_id <=> b.user_id`,
  ],
  [
    'union above',
    `select o.id, o.ordered_at, l.login_at from (select * from web_orders union all select * from app_orders) o join logins l on l.user_id = o.user_id`,
  ],
  [
    'three',
    `select l.label, l.as_of, u.country, e.event_time, e.v from labels l join users u on u.user_id = l.user_id join events e on e.user_id = l.user_id`,
  ],
]

const silent: [string, string][] = [
  [
    'the label of a transaction',
    'select t.tx_id, t.tx_ts, t.amount, coalesce(l.tx_fraud, 0) as tx_fraud from transactions t left join labels l on t.tx_id = l.tx_id',
  ],
  [
    'the label of an application',
    'select a.applied_at, a.amount, l.label, l.label_date from applications a join labels l on l.app_id = a.app_id',
  ],
  [
    'a label and nothing else',
    'select p.paid_at, p.amount, case when c.filed_at is not null then 1 else 0 end as is_chargeback from payments p left join claims c on c.card_id = p.card_id',
  ],
  ['a label of an event, whose name nobody knows', 'select e.event_time, e.x, l.label from happenings e join labels l on l.ref = e.ref'],
  ['asof duckdb', `SELECT t.*, q.bid, t.ts, q.ts FROM trades t ASOF LEFT JOIN quotes q ON t.sym = q.sym AND t.ts >= q.ts`],
  ['asof clickhouse', `SELECT t.ts, q.bid FROM trades t ASOF JOIN quotes q USING (sym, ts)`],
  ['asof sf', `SELECT t.*, q.bid, t.ts, q.ts FROM trades t ASOF JOIN quotes q MATCH_CONDITION (t.ts >= q.ts) ON t.sym = q.sym`],
  ['on cond', `SELECT o.ordered_at, l.login_at FROM orders o JOIN logins l ON l.user_id = o.user_id AND l.login_at <= o.ordered_at`],
  ['where cond', `SELECT o.ordered_at, l.login_at FROM orders o JOIN logins l ON l.user_id = o.user_id WHERE l.login_at <= o.ordered_at`],
  [
    'interval',
    `SELECT a.id, AVG(t.amount) FROM applications a LEFT JOIN transactions t ON t.client_id = a.client_id AND t.booked_at < a.applied_at AND t.booked_at >= a.applied_at - INTERVAL '180 days' GROUP BY a.id`,
  ],
  [
    'datediff',
    `SELECT o.ordered_at, l.login_at FROM orders o JOIN logins l ON l.user_id = o.user_id WHERE DATE_DIFF(o.ordered_at, l.login_at, DAY) BETWEEN 0 AND 30`,
  ],
  [
    'qualify',
    `select o.ordered_at, l.login_at from orders o left join logins l on l.user_id = o.user_id qualify row_number() over (partition by o.order_id order by l.login_at desc) = 1`,
  ],
  [
    'row number outer',
    `select * from (select o.ordered_at, l.login_at, row_number() over (partition by o.id order by l.login_at desc) rn from orders o join logins l on l.user_id = o.user_id) x where rn = 1`,
  ],
  [
    'outer cond',
    `with j as (select o.id, o.ordered_at, l.login_at from orders o join logins l on l.user_id = o.user_id) select * from j where login_at <= ordered_at`,
  ],
  [
    'case cond',
    `select o.id, o.ordered_at, sum(case when l.login_at < o.ordered_at then 1 else 0 end) n from orders o join logins l on l.user_id = o.user_id group by 1, 2`,
  ],
  [
    'filter',
    `select o.id, o.ordered_at, count(*) filter (where l.login_at < o.ordered_at) n from orders o join logins l on l.user_id = o.user_id group by 1, 2`,
  ],
  [
    'lateral',
    `SELECT l.*, l.label_time, e.kind FROM labels l LEFT JOIN LATERAL (SELECT kind FROM events e WHERE e.user_id = l.user_id AND e.event_time <= l.label_time ORDER BY e.event_time DESC LIMIT 1) e ON TRUE`,
  ],
  [
    'outer apply',
    `SELECT o.OrderedAt, l.Device FROM dbo.Orders o OUTER APPLY (SELECT TOP 1 * FROM dbo.Logins l WHERE l.UserId = o.UserId AND l.LoginAt <= o.OrderedAt ORDER BY l.LoginAt DESC) l`,
  ],
  ['dimension', `SELECT o.ordered_at, c.country, c.created_at FROM orders o JOIN customers c ON c.customer_id = o.customer_id`],
  ['dimension id', `SELECT o.ordered_at, c.country, c.signup_date FROM orders o JOIN customers c ON c.id = o.customer_id`],
  ['dim_', `SELECT o.ordered_at, p.launch_date FROM fct_orders o JOIN dim_product p ON p.product_id = o.product_id`],
  ['profile', `SELECT o.ordered_at, p.updated_at, p.age FROM orders o JOIN user_profiles p ON p.user_id = o.user_id`],
  [
    'snapshot cte',
    `WITH f AS (SELECT user_id, COUNT(*) n FROM payments WHERE paid_at < '2024-01-01' GROUP BY user_id) SELECT l.user_id, l.label_date, l.churned, f.n FROM labels l LEFT JOIN f ON f.user_id = l.user_id`,
  ],
  [
    'snapshot where',
    `SELECT l.user_id, l.label_date, e.x, e.event_time FROM labels l JOIN events e ON e.user_id = l.user_id WHERE e.event_time < '2024-01-01'`,
  ],
  ['by day', `SELECT o.id, o.order_date, w.rain FROM orders o JOIN weather w ON w.city = o.city AND w.date = o.order_date`],
  ['using date', `SELECT * FROM sales s JOIN weather w USING (city, date)`],
  [
    'bureau max',
    `select l.loan_id, l.applied_at, l.defaulted, b.score_value from loans l left join bureau_reports b on b.person_id = l.person_id and b.reported_at = (select max(r.reported_at) from bureau_reports r where r.person_id = l.person_id and r.reported_at < l.applied_at)`,
  ],
  ['union', `select a.id, a.ts from a union all select b.id, b.ts from b`],
  ['items', `SELECT o.id, o.ordered_at, SUM(i.price) FROM orders o JOIN order_items i ON i.order_id = o.id GROUP BY 1, 2`],
  ['parent', `SELECT p.paid_at, o.ordered_at, o.amount FROM payments p JOIN orders o ON o.order_id = p.order_id`],
  ['users base', `SELECT u.id, u.created_at, COUNT(e.id) FROM users u LEFT JOIN events e ON e.user_id = u.id GROUP BY 1, 2`],
  ['hole', `SELECT o.ordered_at, l.login_at FROM orders o JOIN logins l ON l.user_id = o.user_id AND {{ as_of('l', 'o') }}`],
  ['hole where', `SELECT o.ordered_at, l.login_at FROM orders o JOIN logins l ON l.user_id = o.user_id WHERE {cond}`],
  ['natural', `SELECT o.ordered_at, l.login_at FROM orders o NATURAL JOIN logins l`],
  ['cross', `SELECT o.ordered_at, l.login_at FROM orders o CROSS JOIN logins l`],
  ['max_by', `SELECT o.id, o.ordered_at, MAX_BY(l.device, l.login_at) FROM orders o JOIN logins l ON l.user_id = o.user_id GROUP BY 1, 2`],
  [
    'array_agg',
    'SELECT o.id, o.ordered_at, ARRAY_AGG(l.device ORDER BY l.login_at DESC LIMIT 1)[OFFSET(0)] FROM orders o JOIN logins l ON l.user_id = o.user_id GROUP BY 1, 2',
  ],
  ['no time', `SELECT a.x, b.y FROM a JOIN b ON a.user_id = b.user_id`],
  [
    'month',
    `SELECT o.amount, o.order_month, s.spend FROM orders o JOIN monthly_spend s ON s.user_id = o.user_id AND s.spend_month = o.order_month`,
  ],
  ['scd', `SELECT o.ordered_at, p.price FROM orders o JOIN prices p ON p.sku = o.sku AND o.ordered_at BETWEEN p.valid_from AND p.valid_to`],
  [
    'distinct on',
    `SELECT DISTINCT ON (o.id) o.ordered_at, l.login_at FROM orders o JOIN logins l ON l.user_id = o.user_id ORDER BY o.id, l.login_at DESC`,
  ],
]

describe('joins by key alone', () => {
  test.each(found)('%s', (_, text) => expect(joinsIn(text)).toHaveLength(1))

  test('what is told: the table, the key, the times that are seen', () => {
    expect(joinsIn('select o.ordered_at, l.login_at\nfrom orders o\nleft join logins l on l.user_id = o.user_id')).toEqual([
      { at: { line: 3, column: 11 }, table: 'logins', keys: ['user_id'], times: ['ordered_at', 'login_at'] },
    ])
    expect(joinsIn('select l.applied_at from loans l join bureau_reports b on b.person_id = l.person_id')).toMatchObject([
      { table: 'bureau_reports', times: ['applied_at', null] },
    ])
  })
})

describe('joins that take notice of time, or need not', () => {
  test.each(silent)('%s', (_, text) => expect(joinsIn(text)).toEqual([]))
})

test('a column that the data contract declares is a time', () => {
  const text = 'select o.moment, e.stamp_code from orders o join events e on e.user_id = o.user_id'
  expect(joinsIn(text)).toEqual([])
  expect(joinsIn(text, ['moment', 'stamp_code'])).toMatchObject([{ times: ['moment', 'stamp_code'] }])
  expect(joinsIn(`${text} and e.stamp_code < o.moment`, ['moment', 'stamp_code'])).toEqual([])
})

test.each<[string, string, 0 | 2 | 3]>([
  ['reports/daily.sql', 'select a.x from a join b on a.i = b.i', 0],
  ['reports/daily.sql', 'select a.x as label from a join b on a.i = b.i', 3],
  ['reports/daily.sql', 'create table ml.training_set as select a.x from a join b on a.i = b.i', 3],
  ['models/marts/churn_features.sql', 'select a.x from a join b on a.i = b.i', 2],
  ['sql/train.sql', 'select a.x from a join b on a.i = b.i', 2],
  ['app/models/orders.sql', 'insert into orders select a.x from a join b on a.i = b.i', 0],
  ['src/targets/overview.sql', 'select a.target_amount from a join b on a.i = b.i', 0],
])('%s: %s makes rows to learn from: %i', (path, text, sure) => {
  const [statement] = readSql(text).statements
  expect(statement && makesTrainingSet(path, statement)).toBe(sure)
})
