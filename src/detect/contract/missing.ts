import { detector } from '../../model/rule.ts'
import { contractLost } from '../../weigh/contract-touched.ts'

export default detector({
  reads: ['model'],
  asks: ({ model: { settings, contractTree } }) => contractTree.head !== null || isServedOnnx(settings),
  *detect({ model }) {
    const { settings, contract, contractTree } = model
    const tree = contractTree.head
    const facts = { artifact: settings.artifact ?? '', path: tree?.at ?? '' }
    if (contract.head.is === 'unreadable') {
      if (contract.head.fault === 'ours') yield { could: 'not-judge', because: 'blind', why: contract.head.why }
      return
    }
    if (tree === null) yield { place: { is: 'model' }, text: 'contract', variant: 'unnamed', facts }
    else if (tree.digests[tree.at] === undefined && !contractLost(model))
      yield { place: { is: 'file', path: tree.at }, text: 'contract', variant: 'absent', facts }
  },
})

/** A URI is served from elsewhere: no contract of this repository could reach it. */
function isServedOnnx({ artifact, serving }: { artifact?: string | undefined; serving?: string | undefined }): boolean {
  return artifact !== undefined && serving !== 'none' && /\.onnx(?:\.dvc)?$/i.test(artifact) && !/^[a-z][a-z0-9+.-]*:/i.test(artifact)
}
