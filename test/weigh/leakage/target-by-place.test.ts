import { expect, test } from 'vitest'
import targetInFeatures from '../../../src/detect/leakage/target-in-features.ts'
import { programOf } from '../../accuracy/collection.ts'

test('a target that is known by its place is told as it is written', () => {
  const text =
    'import numpy as np\nfrom sklearn.linear_model import Lars\ntable = np.load("pressure.npy")\nLars().fit(table, table[:, 2])\n'
  const inputs = { programs: [programOf('a.py', text)], modules: [], changes: [], declared: {} }
  const [found] = [...targetInFeatures.detect(inputs as unknown as Parameters<typeof targetInFeatures.detect>[0])]
  expect(found).toMatchObject({ facts: { target: '[:, 2]', column: '[:, 2]' } })
})
