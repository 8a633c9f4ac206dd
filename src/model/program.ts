/** One cell of a notebook; a `.py` file is one cell with `cell: null`. */
export interface Cell {
  /** 1-based over all cells, Markdown included; null in a `.py` file. */
  cell: number | null
  kind: 'code' | 'markdown' | 'raw'
  text: string
  /** `fileLines[i]`: the 1-based line of the file on which line i+1 of the cell stands. */
  fileLines: number[]
  /** What stands before each line in a notebook whose lines are JSON strings, one on a line of the file. */
  indent?: string
  /** Text of what the cell printed or showed, pictures left out; `fileLines` as for the cell's own lines, `fileLine` the first of them. */
  outputs: { text: string; fileLine: number; fileLines: number[] }[]
}

/** A Python file or notebook, cut into cells. Syntax trees are made from it on demand (`read/python.ts`). */
export interface Program {
  path: string
  headPath: string
  side: 'base' | 'head'
  role: 'changed' | 'imported' | 'importing' | 'named'
  kind: 'python' | 'notebook'
  cells: Cell[]
  /** Language of the kernel: only `python` cells are analysed. */
  language: string
}
