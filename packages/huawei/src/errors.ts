import type { ErrorCode } from '@recto/core'

/** Error codes of Huawei Cloud OCR and their texts. */
export const messages = {
  'AIS.0000': 'Succeeded.',
  'AIS.0101': 'The input parameter is invalid.',
  'AIS.0102': 'The image format is not supported.',
  'AIS.0103': 'The image size does not meet the requirements.',
  'AIS.0104': 'The image is not supported or the image quality is poor.',
  'AIS.0105': 'Recognition failed.',
  'AIS.0122': 'The image contains two or more ID cards with the same side.',
} as const

export type HuaweiCode = keyof typeof messages

/** What a failed call answers. */
export interface HuaweiError {
  readonly error_code: HuaweiCode
  readonly error_msg: string
}

export const huaweiError = (code: HuaweiCode): HuaweiError => ({ error_code: code, error_msg: messages[code] })

const codes: Readonly<Partial<Record<ErrorCode, HuaweiCode>>> = {
  'usage/invalid': 'AIS.0101',
  'usage/no-such-document': 'AIS.0101',
  'input/not-found': 'AIS.0102',
  'input/empty': 'AIS.0102',
  'input/undecodable': 'AIS.0102',
  'input/unsupported-format': 'AIS.0102',
  'input/encrypted': 'AIS.0102',
  'input/too-large': 'AIS.0103',
}

/** The Huawei error nearest to one of ours. */
export const toHuaweiError = (code: ErrorCode): HuaweiError => huaweiError(codes[code] ?? 'AIS.0105')
