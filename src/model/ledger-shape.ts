/** How the entries of a ledger are written, so that one more can be written like them. */
export interface LedgerShape {
  /** Columns of its table or CSV, keys of its YAML or JSON, labels of its Markdown, as they are spelled and in their order; those that are no field among them. */
  names: string[]
  /** Of Markdown: the heading above its last entry, how deep it is, and whether it alone tells the iteration; null: its entries have none. */
  heading: { level: number; title: string; alone: boolean } | null
  /** Of Markdown: what stands before a label (`- `), whether labels are bold, and whether fields follow each other without a blank line. */
  labels: { lead: string; bold: boolean; closeUp: boolean }
  /** Of YAML: how far in an entry begins, and whether entries are items of a list, named by their iteration, or a document each. */
  indent: number
  each: 'item' | 'named' | 'document'
  /** Of CSV: what stands between two values. */
  delimiter: string
  /** The newest stands at the top. */
  newestFirst: boolean
}
