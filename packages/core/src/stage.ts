import { type Signal, throwIfAborted } from './abort.ts'
import { now } from './clock.ts'
import { OcrError } from './errors.ts'
import type { ModelManifest, TensorSpec } from './manifest.ts'
import type { Session } from './session.ts'
import type { Tensor, Tensors } from './tensor.ts'

/** What one batch may hold. */
export interface BatchLimits {
  /** Inputs in one call of the model. */
  readonly maxInputs: number
}

/** A model and the pure functions around it: no state, no clock, no ONNX. */
export interface Stage<Input, Context, Output> {
  readonly manifest: ModelManifest
  /** Which inputs go into one batch together: lists of indexes that hold every index once. */
  plan(inputs: readonly Input[], limits: BatchLimits): readonly (readonly number[])[]
  /** One batch → feeds by tensor name, and what `postprocess` needs to undo it. */
  preprocess(batch: readonly Input[]): { readonly feeds: Tensors; readonly contexts: readonly Context[] }
  /** Outputs by tensor name → one output per input of the batch, in order. */
  postprocess(outputs: Tensors, contexts: readonly Context[]): readonly Output[]
}

export interface InferOptions {
  readonly limits?: BatchLimits
  readonly signal?: Signal
  /** Told after each call of the model: its wall time and its share of pre- and postprocessing, ms. */
  readonly onBatch?: (times: { readonly runMs: number; readonly otherMs: number; readonly inputs: number }) => void
}

/**
 * Runs a stage over all inputs; outputs come in the order of the inputs.
 * The only place that runs batches, scatters by index, honours the signal, times, and checks shapes against the manifest.
 */
export const infer = async <Input, Context, Output>(
  stage: Stage<Input, Context, Output>,
  session: Session,
  inputs: readonly Input[],
  { limits = { maxInputs: 1 }, signal, onBatch }: InferOptions = {},
): Promise<readonly Output[]> => {
  const outputs = new Array<Output>(inputs.length)
  for (const indexes of stage.plan(inputs, limits)) {
    throwIfAborted(signal)
    const started = now()
    const { feeds, contexts } = stage.preprocess(indexes.map((index) => inputs[index] as Input))
    assertShape(stage.manifest, stage.manifest.input, feeds[stage.manifest.input.name])
    const running = now()
    const raw = await session.run(feeds)
    const ran = now()
    for (const output of stage.manifest.outputs) assertShape(stage.manifest, output, raw[output.name])
    const results = stage.postprocess(raw, contexts)
    if (results.length !== indexes.length)
      throw new OcrError('internal', `${stage.manifest.id}: ${results.length} results for ${indexes.length} inputs.`)
    for (const [position, index] of indexes.entries()) outputs[index] = results[position] as Output
    onBatch?.({ runMs: ran - running, otherMs: now() - ran + running - started, inputs: indexes.length })
  }
  return outputs
}

const assertShape = (manifest: ModelManifest, spec: TensorSpec, tensor: Tensor | undefined): void => {
  const received = tensor?.dims
  const fits =
    received?.length === spec.shape.length && spec.shape.every((side, axis) => typeof side === 'string' || side === received[axis])
  if (!fits)
    throw new OcrError(
      'model/mismatch',
      `${manifest.id}: tensor "${spec.name}" should be [${spec.shape.join(', ')}] but is [${received?.join(', ') ?? 'absent'}]. Reinstall the model's package.`,
    )
}
