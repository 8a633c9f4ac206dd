import { collection } from '../../test/accuracy/collection.ts'
import { readScript } from '../read/syntax/script.ts'

/** Programs made to be measured: as people write them, as long as files get, and as nobody should write them. */
export const leakageTexts: Record<string, () => { path: string; text: string }> = {
  'an empty script': () => ({ path: 'a.py', text: '\n' }),
  'a script of 300 lines': () => ({ path: 'a.py', text: scriptOf(300) }),
  'a script of 10,000 lines': () => ({ path: 'a.py', text: scriptOf(10_000) }),
  'a notebook of 4 MB, mostly pictures': () => ({ path: 'a.ipynb', text: notebookOf(300, 4_000_000) }),
  'a notebook of 4 MB, mostly text': () => ({
    path: 'a.ipynb',
    text: notebookOf(300, 0, `report = """${'all quiet, nothing new. '.repeat(170_000)}"""`),
  }),
  'one expression of 1 MB': () => ({ path: 'a.py', text: `${train}total = ${'price(7) + '.repeat(95_000)}0\n` }),
  'calls in calls, 1 MB': () => ({ path: 'a.py', text: `${train}x = ${'f(x, '.repeat(100_000)}1${')'.repeat(100_000)}\n` }),
  'a list of 200,000 numbers': () => ({
    path: 'a.py',
    text: `${train}data = [${'12, '.repeat(200_000)}]\nX = np.array(data)\nfor one in data:\n    print(one)\n`,
  }),
  'a list of 20,000 frames': () => ({ path: 'a.py', text: `${train}all = [${'read(p), '.repeat(20_000)}]\nX = pd.concat(all)\n` }),
  'eight loops in loops': () => ({ path: 'a.py', text: `${train}${loops(8)}${'    '.repeat(8)}X = step(X)\n` }),
  'a scan over 3,000 fits': () => ({ path: 'a.py', text: `${train}${'model.fit(X, y)\nmodel.score(A, b)\n'.repeat(3_000)}` }),
  'mistakes only, 1 MB': () => ({ path: 'a.py', text: `${train}${'x = = (\n'.repeat(130_000)}` }),
  'text only, 8 MB': () => ({ path: 'a.py', text: `${train}# ${'n'.repeat(78)}\n`.padEnd(8_000_000, `# ${'n'.repeat(77)}\n`) }),
}

const train = 'from sklearn.svm import SVC\nmodel = SVC().fit(X, y)\nprint(model.score(A, b))\n'

function loops(depth: number): string {
  return Array.from({ length: depth }, (_, i) => `${'    '.repeat(i)}for v${i} in [1, 2, 3, 4, 5, 6]:\n`).join('')
}

let sound: string[] | undefined

/** Whole programs of the labelled collection one behind the other, at least so many lines. */
export function scriptOf(lines: number, first = 0): string {
  sound ??= collection().flatMap(({ program: { kind, cells } }) => {
    const [{ text } = { text: '' }] = cells
    return kind === 'python' && readScript(text)?.broken === false ? [text] : []
  })
  const whole: string[] = []
  for (let i = first; whole.length < lines; i += 1) whole.push(...(sound[i % sound.length] ?? '').split('\n'))
  return whole.join('\n')
}

/** The same as a notebook, a cell for each stretch before a statement at the margin with an empty line above it, filled up with pictures to so many characters. */
export function notebookOf(lines: number, characters: number, further = '', first = 0): string {
  const stretches = scriptOf(lines, first).split(/\n\n(?=[A-Za-z_@#])/)
  const image = 'iVBORw0KGgo'.repeat(Math.ceil(characters / 11 / stretches.length))
  const outputs = characters === 0 ? [] : [{ output_type: 'display_data', data: { 'image/png': image }, metadata: {} }]
  const cells = [...stretches, further].map((source) => ({ cell_type: 'code', metadata: {}, source, outputs, execution_count: null }))
  return JSON.stringify(
    { cells, metadata: { kernelspec: { name: 'python3', language: 'python' } }, nbformat: 4, nbformat_minor: 4 },
    null,
    1,
  )
}
