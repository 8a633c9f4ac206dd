/** One row of the table: what differs from model to model. */
export interface Row {
  id: string
  team: string
  task: 'classification' | 'ranking' | 'regression' | 'forecasting' | 'anomaly' | 'embedding'
  impact: 'low' | 'standard' | 'high'
  serving: 'none' | 'batch' | 'online' | 'streaming'
  labels: 'immediate' | 'delayed' | 'none'
  mode: 'observe' | 'comment' | 'enforce'
  value: number
  owner: string
}

const table = `
search-ranker        search    ranking         high      online     immediate  enforce  0.412  priya
search-rewriter      search    embedding       standard  online     none       enforce  0.731  priya
search-spelling      search    classification  low       online     none       comment  0.934  priya
search-dedup         search    embedding       low       batch      none       comment  0.802  mateo
search-intent        search    classification  standard  online     immediate  enforce  0.887  mateo
feed-ranker          feed      ranking         high      online     immediate  enforce  0.387  lena
feed-diversity       feed      ranking         low       online     immediate  observe  0.344  lena
feed-cold-start      feed      ranking         standard  online     immediate  enforce  0.291  lena
feed-similar-items   feed      embedding       standard  batch      none       enforce  0.664  omar
feed-notifications   feed      classification  standard  batch      delayed    comment  0.758  omar
trust-payment-fraud  trust     classification  high      online     delayed    enforce  0.951  yuki
trust-account-takeover trust   classification  high      online     delayed    enforce  0.963  yuki
trust-fake-listing   trust     classification  high      streaming  delayed    enforce  0.917  yuki
trust-spam-message   trust     classification  standard  streaming  delayed    enforce  0.972  sven
trust-image-reuse    trust     embedding       standard  streaming  none       comment  0.855  sven
pricing-suggestion   pricing   regression      high      online     delayed    enforce  11.84  aiko
pricing-floor        pricing   regression      standard  batch      delayed    enforce  7.31   aiko
pricing-elasticity   pricing   regression      standard  none       delayed    comment  0.218  aiko
pricing-shipping     pricing   regression      standard  online     delayed    enforce  1.92   tariq
pricing-fee          pricing   regression      low       none       delayed    observe  0.43   tariq
ads-click            ads       classification  high      online     immediate  enforce  0.782  nora
ads-conversion       ads       classification  standard  online     delayed    enforce  0.816  nora
ads-budget           ads       forecasting     standard  batch      immediate  enforce  0.141  nora
ads-audience         ads       embedding       low       batch      none       observe  0.588  felix
ads-bid              ads       regression      standard  online     immediate  comment  0.064  felix
support-routing      support   classification  standard  online     delayed    enforce  0.908  ruth
support-priority     support   classification  low       online     delayed    comment  0.861  ruth
support-churn        support   classification  standard  batch      delayed    enforce  0.794  ruth
support-language     support   classification  low       online     none       comment  0.991  ruth
support-volume       support   forecasting     standard  batch      immediate  enforce  0.117  ruth
logistics-eta        logistics regression      high      online     delayed    enforce  6.42   bela
logistics-pickup     logistics forecasting     standard  batch      delayed    enforce  0.163  bela
logistics-lost       logistics anomaly         standard  batch      delayed    comment  0.673  bela
logistics-carrier    logistics ranking         standard  online     delayed    enforce  0.529  ivo
logistics-returns    logistics classification  low       batch      delayed    observe  0.741  ivo
finance-liquidity    finance   forecasting     standard  batch      immediate  enforce  0.052  mira
finance-chargeback   finance   regression      standard  batch      delayed    enforce  0.37   mira
finance-reserve      finance   forecasting     low       none       delayed    observe  0.094  mira
finance-anomaly      finance   anomaly         standard  batch      delayed    comment  0.711  mira
finance-dunning      finance   classification  low       batch      delayed    observe  0.728  mira
`

/** The forty models, as the table says. */
export const models: Row[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [id, team, task, impact, serving, labels, mode, value, owner] = line.split(/ +/)
    return { id, team, task, impact, serving, labels, mode, value: Number(value), owner } as Row
  })
