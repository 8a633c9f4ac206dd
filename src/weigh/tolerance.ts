import type { ElementType } from '../model/tensor.ts'

/** |actual - expected| <= absolute + relative * |expected|. */
export interface Tolerance {
  absolute: number
  relative: number
}

const exact: Tolerance = { absolute: 0, relative: 0 }

/**
 * The tolerance where a contract states none. float32 and complex64: what ONNX's own backend tests use (1e-3 relative, 1e-7 absolute).
 * float16, bfloat16, float64 and complex128: the defaults of torch.testing.assert_close (float64's relative 1e-7 is numpy.testing's too).
 * All else is exact.
 */
export function defaultTolerance(type: ElementType): Tolerance {
  switch (type) {
    case 'float32':
    case 'complex64':
      return { relative: 1e-3, absolute: 1e-7 }
    case 'float16':
      return { relative: 1e-3, absolute: 1e-5 }
    case 'bfloat16':
      return { relative: 1.6e-2, absolute: 1e-5 }
    case 'float64':
    case 'complex128':
      return { relative: 1e-7, absolute: 1e-7 }
    default:
      return exact
  }
}
