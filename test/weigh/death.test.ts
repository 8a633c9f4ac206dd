import { expect, test } from 'vitest'
import { weighDeath } from '../../src/weigh/death.ts'

const ending = { code: null, signal: null, late: null, garbage: null, said: '' }

test.each([
  [{ signal: 'SIGKILL', late: 30 }, 'time-limit'],
  [{ signal: 'SIGKILL', garbage: 'a message that cannot be read' }, 'garbage'],
  [{ signal: 'SIGKILL' }, 'kernel-memory'],
  [{ code: 137 }, 'kernel-memory'],
  [{ signal: 'SIGXCPU' }, 'cpu-limit'],
  [{ code: 152 }, 'cpu-limit'],
  [{ signal: 'SIGXFSZ' }, 'file-limit'],
  [{ signal: 'SIGTRAP', said: '# Fatal process out of memory: Failed to reserve virtual memory for CodeRange' }, 'javascript-memory'],
  [{ code: 133 }, 'javascript-memory'],
  [{ signal: 'SIGABRT', said: 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory' }, 'javascript-memory'],
  [{ signal: 'SIGABRT', said: "terminate called after throwing an instance of 'std::bad_alloc'" }, 'memory-limit'],
  [{ code: 1, said: 'BFCArena::AllocateRawInternal(size_t) Failed to allocate memory' }, 'memory-limit'],
  [{ signal: 'SIGABRT' }, 'signal'],
  [{ signal: 'SIGSEGV' }, 'signal'],
  [{ code: 139 }, 'signal'],
  [{ code: 1, said: 'Error: no' }, 'exit'],
])('%o', (how, cause) => {
  expect(weighDeath({ ...ending, ...how }).cause).toBe(cause)
})

test('a shell tells of a signal by a number', () => {
  expect(weighDeath({ ...ending, code: 139 })).toEqual({
    cause: 'signal',
    code: 139,
    signal: 'SIGSEGV',
    why: 'it ended by SIGSEGV and said nothing, as a driver does that gets no memory; try a larger limits.memory_mb',
  })
  expect(weighDeath({ ...ending, code: 3 }).why).toBe('it ended with code 3 and said nothing')
})

test('the last words are those that say something: no colours, stacks or warnings', () => {
  const said = [
    '\u001b[0;93m2026-11-21 [W:onnxruntime:, session_state.cc:1397] Some nodes were not assigned\u001b[m',
    '\u001b[1;31mTypeError: x is not a function\u001b[m',
    '    at file:///x.js:1:1',
    ' 9: 0xab93da node::worker::Worker [/usr/bin/node]',
    '',
    'Node.js v24.21.0',
  ].join('\n')
  expect(weighDeath({ ...ending, code: 1, said }).why).toBe('TypeError: x is not a function')
  expect(weighDeath({ ...ending, code: 1, said: 'gave up\n' }).why).toBe('gave up')
  expect(weighDeath({ ...ending, code: 1, said: `error ${'x'.repeat(9000)}` }).why).toHaveLength(500)
})
