import { expect, test } from 'vitest'
import { isTestCode } from '../../../src/weigh/leakage/test-code.ts'
import { programOf } from '../../accuracy/collection.ts'

test.each([
  ['def test_fits():\n    pass\n', true],
  ['class TestNet:\n    def test_stepwise(self):\n        pass\n', true],
  ['import pytest\n\ndef test_step(net):\n    pass\n', true],
  ['class Net(Module):\n    def test_step(self, batch, _):\n        pass\n', false],
  ['class Net(Module):\n    def test_dataloader(self):\n        pass\n', false],
  ['def test_epoch(net, loader):\n    pass\n', false],
])('%j in a file that is called like tests', (text, is) => {
  expect(isTestCode(programOf('train_then_test.py', text))).toBe(is)
  expect(isTestCode(programOf('train.py', text))).toBe(false)
})
