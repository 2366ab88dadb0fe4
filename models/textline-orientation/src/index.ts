import type { ModelManifest } from '@recto/core'

/** 0 or 180 degrees of one line crop. A vote over the page; never to be trusted for a single line. */
export const textlineOrientation: ModelManifest = {
  id: 'textline-orientation',
  version: '1.0.0',
  task: 'orient-line',
  weights: {
    file: 'model.onnx',
    url: new URL('../model.onnx', import.meta.url),
    bytes: 585532,
    sha256: 'e47acedf663230f8863ff1ab0e64dd2d82b838fceb5957146dab185a89d6215c',
  },
  input: {
    name: 'x',
    type: 'float32',
    shape: ['n', 3, 48, 192],
    normalisation: { channelOrder: 'BGR', mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5] },
  },
  outputs: [{ name: 'save_infer_model/scale_0.tmp_1', type: 'float32', shape: ['n', 2] }],
  licence: 'Apache-2.0',
  copyright: 'Copyright Baidu and/or the applicable PaddleOCR rights holders',
  source: {
    package: 'rapidocr 3.10.0 (PyPI)',
    file: 'rapidocr/models/ch_ppocr_mobile_v2.0_cls_mobile.onnx',
    sha256: 'e47acedf663230f8863ff1ab0e64dd2d82b838fceb5957146dab185a89d6215c',
    modified: null,
  },
}
