/** A dense array, row-major. */
export interface Tensor {
  readonly data: Float32Array | BigInt64Array
  readonly dims: readonly number[]
}

/** Tensors by the model's own names. */
export type Tensors = Readonly<Record<string, Tensor>>
