import type { ModelManifest } from '@recto/core'

/** Text recognition (CTC), PP-OCRv6 small: 50 languages, one step per 8 px of a 48 px high line. */
export const ppocrv6RecSmall: ModelManifest = {
  id: 'ppocrv6-rec-small',
  version: '1.0.0',
  task: 'recognize',
  weights: {
    file: 'model.half.onnx',
    url: new URL('../model.half.onnx', import.meta.url),
    bytes: 10717053,
    sha256: '272403c69f78d5a4f46584e67a1be722ef45cbc325a303e403dc349f62c62a79',
  },
  input: {
    name: 'x',
    type: 'float32',
    shape: ['n', 3, 48, 'width'],
    multipleOf: 8,
    normalisation: { channelOrder: 'BGR', mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5] },
  },
  outputs: [{ name: 'fetch_name_0', type: 'float32', shape: ['n', 'steps', 18710] }],
  charset: {
    file: {
      file: 'dict.txt',
      url: new URL('../dict.txt', import.meta.url),
      bytes: 74947,
      sha256: 'b5f2bfe2bdd9448429e3e82b51c789775d9b42f2403d082b00662eb77e401c5d',
    },
    classes: 18710,
    blank: 0,
    space: 18709,
  },
  licence: 'Apache-2.0',
  copyright: 'Copyright Baidu and/or the applicable PaddleOCR rights holders',
  source: {
    package: 'rapidocr 3.10.0 (PyPI)',
    file: 'rapidocr/models/PP-OCRv6_rec_small.onnx',
    sha256: '6f327246b50388f3c176ae304bd95767ea6dc0c9ae92153ef8cbe210b3c14884',
    modified: 'float16 weights with a Cast back to float32, after onnxslim 0.1.98',
  },
}
