import { expect, test } from 'vitest'
import { plainRefusal, weighRefusal } from '../../src/weigh/runtime-refusal.ts'

const source = '/onnxruntime_src/onnxruntime/core'

test.each([
  ['Could not find an implementation for Add(6) node with name', 'unsupported'],
  [
    "Non-zero status code returned while running ReduceMax node. Name:'' Status Message: ReduceMax is not defined for empty set with bool type",
    'unsupported',
  ],
  [
    "Exception during initialization: !node_provider_type.empty() was false. Provider type for RoiAlign node with name '' is not set.",
    'unsupported',
  ],
  ['Status Message: Program Cast requires f16 but the device does not support it.', 'unsupported'],
  ['Load model from /m.onnx failed:Fatal error: ai.onnx.preview.training:Gradient(-1) is not a registered function/op', 'unsupported'],
  ['Unsupported data type: 17', 'unsupported'],
  ['Non tensor type is temporarily not supported.', 'unsupported'],
  ['Load model from /m.onnx failed:Unsupported model IR version: 99, max supported IR version: 12', 'unsupported'],
  [
    `Exception during initialization: ${source}/x.cc:235 Locale(const std::string&) Failed to construct locale with name:en_US.UTF-8`,
    'unsupported',
  ],
  ["Failed to find kernel for Cast(25) (node:'' ep:'CPUExecutionProvider').", 'unsupported'],
  ['In Node, ("", Attention, "", -1), Error Unrecognized attribute: left_window_size', 'unsupported'],
  [
    'Type Error: Type parameter (T) of Optype (Add) bound to different types (tensor(bfloat16) and tensor(float) in node ().',
    'unsupported',
  ],
  ['Type Error: Type parameter (T) of Optype (Add) bound to different types (tensor(double) and tensor(float) in node ().', 'refused'],
  ['layout_ == 0 was false. Batchwise recurrent operations (layout == 1) are not supported.', 'unsupported'],
  ['OrtSessionOptionsAppendExecutionProvider_Cuda: Failed to load shared library', 'no-provider'],
  ['no available backend found. ERR: [rocm] backend not found.', 'no-provider'],
  ['Failed to get a WebGPU adapter: No supported adapters', 'no-provider'],
  [
    `${source}/framework/bfc_arena.cc:360 void* AllocateRawInternal(size_t) Failed to allocate memory for requested buffer of size 4`,
    'no-memory',
  ],
  ['std::bad_alloc', 'no-memory'],
  ["input 'x' is missing in 'feeds'.", 'refused'],
  ['Invalid rank for input: a Got: 1 Expected: 2', 'refused'],
  ['Load model from /m.onnx failed:Protobuf parsing failed.', 'refused'],
])('%s', (message, is) => {
  expect(weighRefusal(message)).toBe(is)
})

test('places in the source of the runtime and on this machine are left out, types get names', () => {
  const allocate = `Status Message: ${source}/framework/bfc_arena.cc:360 void* onnxruntime::BFCArena::AllocateRawInternal(size_t, bool, onnxruntime::Stream*) Failed to allocate\n\n`
  expect(plainRefusal(allocate)).toBe('Status Message: Failed to allocate')
  const lambda = `${source}/providers/webgpu/webgpu_context.cc:136 onnxruntime::webgpu::WebGpuContext::Initialize(const onnxruntime::webgpu::WebGpuContextConfig&)::<lambda()> adapter_result was false.`
  expect(plainRefusal(lambda)).toBe('adapter_result was false.')
  const template = `Exception: ${source}/x.h:9 onnxruntime::Rnn<T>::Rnn(const onnxruntime::OpKernelInfo&) [with T = float] layout_ was false.`
  expect(plainRefusal(template)).toBe('Exception: layout_ was false.')
  expect(plainRefusal('Load model from /home/me/m.onnx failed:Protobuf parsing failed.')).toBe(
    'Load model failed: Protobuf parsing failed.',
  )
  const none = "Load model from /home/me/m.onnx failed:Load model /home/me/m.onnx failed. File doesn't exist"
  expect(plainRefusal(none)).toBe("Load model failed: File doesn't exist")
  const outside = 'External data path: "../x" resolved path: "/home/me/x" allowed directory: "/home/me/models"'
  expect(plainRefusal(outside)).toBe('External data path: "../x"')
  expect(plainRefusal("tensorprotoutils.cc:1463 ValidateEmbedded Initializer 'w' declares")).toBe("Initializer 'w' declares")
  expect(plainRefusal('Unsupported data type: 16')).toBe('Unsupported data type: 16 (bfloat16)')
  expect(plainRefusal('Unsupported data type: 999')).toBe('Unsupported data type: 999 (unknown)')
})
