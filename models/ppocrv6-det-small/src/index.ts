import type { ModelManifest } from '@recto/core'

/** Text detection (DB), PP-OCRv6 small: probability of the shrunken text region, same size as its input. */
export const ppocrv6DetSmall: ModelManifest = {
  id: 'ppocrv6-det-small',
  version: '1.0.0',
  task: 'detect',
  weights: {
    file: 'model.half.onnx',
    url: new URL('../model.half.onnx', import.meta.url),
    bytes: 5030951,
    sha256: 'ed72a5bcd77521e1feaa70c7fa7a64c51deb1c18f2e0a0a435925bfce6a333f8',
  },
  input: {
    name: 'x',
    type: 'float32',
    shape: ['n', 3, 'height', 'width'],
    multipleOf: 32,
    normalisation: { channelOrder: 'BGR', mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] },
  },
  outputs: [{ name: 'fetch_name_0', type: 'float32', shape: ['n', 1, 'height', 'width'] }],
  licence: 'Apache-2.0',
  copyright: 'Copyright Baidu and/or the applicable PaddleOCR rights holders',
  source: {
    package: 'rapidocr 3.10.0 (PyPI)',
    file: 'rapidocr/models/PP-OCRv6_det_small.onnx',
    sha256: '090f04abcd9d9a7498bc4ebf677e4cb9bdce1fe4197ddb7e529f1ef44e1ff94f',
    modified: 'float16 weights with a Cast back to float32, after onnxslim 0.1.98',
  },
}
