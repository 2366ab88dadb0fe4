import {
  choice,
  code,
  date,
  defineDocument,
  inHan,
  list,
  matching,
  type ResultOf,
  region,
  rightOf,
  text,
  withoutCaption,
} from '@recto/document'
import {
  plateAlphabet,
  plateForm,
  plateForms,
  regionPhrases,
  trafficPolice,
  trafficPoliceRegion,
  vinAlphabet,
  vinCheck,
  withProvince,
} from '@recto/document/checks'
import { bodyColours, energyTypes, useCharacters, vehicleStates, vehicleTypes } from './vehicle-types.ts'

/** GA 37: the card without its sleeve, mm. */
const card = { width: 88, height: 60 }

/** The office and the year's number stand in round brackets; other ones are these misread. */
const inRoundBrackets = (value: string): string => value.replace(/[[［〔【]/gu, '(').replace(/[\]］〕】]/gu, ')')

/** `--` says that there is none. */
const stated = (value: string): string => (/\d/u.test(value) ? value : '')

const digits = '0123456789'

/** Alphabets by position of so many digits, and the unit behind them. */
const digitsThen = (count: number, unit: string): readonly string[] => [...Array.from({ length: count }, () => digits), ...unit]

const mass = (zh: string, en: string) =>
  code(zh, en, {
    alphabet: `${digits}kg`,
    forms: [2, 3, 4, 5, 6].map((count) => digitsThen(count, 'kg')),
    read: stated,
    pattern: /^\d{2,6}kg$/u,
  })

/** Length, width and height, of three to five digits each, and `×` or a look-alike between them. */
const outlines = [4, 5].flatMap((length) =>
  [3, 4].flatMap((width) =>
    [3, 4].map((height) => [...digitsThen(length, ''), '×xX*', ...digitsThen(width, ''), '×xX*', ...digitsThen(height, 'mm')]),
  ),
)

const kilograms = (value: string): number => Number.parseInt(value, 10)

/** What stands between the asterisks with which Code 39 begins and ends. */
const barcode = /\*(\d{13})\*/u

const face = {
  中华人民共和国机动车行驶证: [43.7, 5.1],
  号牌号码: [8.1, 12.1, 11.4],
  车辆类型: [43.8, 11.9],
  所有人: [8, 19.6, 11.4],
  住址: [8.1, 26.6, 11.4],
  使用性质: [8.1, 33.5, 11.4],
  品牌型号: [38, 33.1],
  车辆识别代号: [31.7, 40.3],
  发动机号码: [30.8, 47.2],
  注册日期: [29.2, 53.9],
  发证日期: [60.4, 53.9],
} as const

const faceFields = {
  plateNumber: rightOf('号牌号码', 'Plate No.'),
  vehicleType: rightOf('车辆类型', 'Vehicle Type'),
  owner: rightOf('所有人', 'Owner'),
  address: rightOf('住址', 'Address'),
  useCharacter: rightOf('使用性质', 'Use Character'),
  model: rightOf('品牌型号', 'Model'),
  vin: rightOf('车辆识别代号', 'VIN'),
  engineNumber: rightOf('发动机号码', 'Engine No.'),
  registrationDate: [rightOf('注册日期', 'Register Date'), region(36, 52.3, 19, 5.5)],
  issueDate: [rightOf('发证日期', 'Issue Date'), region(66, 52.3, 20.5, 5.5)],
  issuingAuthority: region(1.5, 37, 22.5, 22.2, 4),
} as const

/** Vehicle licence of the PRC after GA 37: main page, supplementary page, and the electronic licence on a screen. */
export const vehicleLicense = defineDocument({
  id: 'vehicle-license',
  title: { zh: '机动车行驶证', en: 'Vehicle licence' },
  view: 'card',
  marks: true,
  fields: {
    plateNumber: code('号牌号码', 'Plate number', { alphabet: plateAlphabet, forms: plateForms, checks: [plateForm] }),
    vehicleType: choice('车辆类型', 'Vehicle type', vehicleTypes),
    owner: text('所有人', 'Owner', { part: withoutCaption, sensitive: true }),
    address: text('住址', 'Address', { part: withoutCaption, phrases: regionPhrases, sensitive: true }),
    useCharacter: choice('使用性质', 'Use character', useCharacters),
    model: text('品牌型号', 'Brand and model', { part: withoutCaption }),
    vin: code('车辆识别代号', 'Vehicle identification number', { alphabet: vinAlphabet, pattern: /^.{17}$/u, checks: [vinCheck] }),
    engineNumber: code('发动机号码', 'Engine number', { alphabet: `${digits}ABCDEFGHIJKLMNOPQRSTUVWXYZ-`, read: stated }),
    registrationDate: date('注册日期', 'Date of registration', { padded: true }),
    issueDate: date('发证日期', 'Date of issue', { padded: true }),
    issuingAuthority: text('发证机关', 'Issuing authority', {
      part: (value) => withProvince(inHan(value)),
      phrases: regionPhrases,
      checks: [trafficPolice, trafficPoliceRegion],
    }),
    fileNumber: code('档案编号', 'File number', { alphabet: digits, pattern: /^\d{12}$/u }),
    passengers: code('核定载人数', 'Approved passengers', {
      alphabet: `${digits}人`,
      forms: [1, 2, 3].map((count) => digitsThen(count, '人')),
      read: stated,
      pattern: /^\d{1,3}人$/u,
    }),
    grossMass: mass('总质量', 'Gross mass'),
    unladenMass: mass('整备质量', 'Unladen mass'),
    ratedLoad: mass('核定载质量', 'Rated load'),
    dimensions: code('外廓尺寸', 'Outline dimensions', {
      alphabet: `${digits}×xX*m`,
      forms: outlines,
      read: (value) => stated(value).replace(/[xX*]/gu, '×'),
      pattern: /^\d{4,5}×\d{3,4}×\d{3,4}mm$/u,
    }),
    towingMass: mass('准牵引总质量', 'Permitted towing mass'),
    remarks: text('备注', 'Remarks'),
    inspectionRecord: text('检验记录', 'Inspection record', { part: inRoundBrackets }),
    barcodeText: code('条码', 'Text of the bar code', { alphabet: digits, pattern: /^\d{13}$/u }),
    energyType: choice('能源种类', 'Energy type', energyTypes),
    colour: choice('车身颜色', 'Body colour', bodyColours),
    scrappingDate: date('强制报废期止', 'Date of mandatory scrapping', { padded: true }),
    states: list(choice('状态', 'State', vehicleStates)),
  },
  layouts: {
    front: { size: card, cues: [/机动车行驶证/u, /号牌号码/u, /使用性质/u, /识别代号/u], places: face, find: faceFields },
    back: {
      size: card,
      cues: [/号牌号码/u, /核定载人数/u, /整备质量/u, /检验记录/u],
      places: {
        号牌号码: [8.3, 5.2],
        档案编号: [44, 5.1],
        核定载人数: [8.2, 12],
        总质量: [58.7, 12.1, 11.2],
        整备质量: [8.2, 18.9],
        核定载质量: [59, 18.9],
        外廓尺寸: [8.2, 25.6],
        准牵引总质量: [59.1, 25.9],
        备注: [8.3, 32.3, 11.2],
        检验记录: [8.3, 46.3],
      },
      find: {
        plateNumber: rightOf('号牌号码'),
        fileNumber: rightOf('档案编号'),
        passengers: rightOf('核定载人数'),
        grossMass: rightOf('总质量'),
        unladenMass: rightOf('整备质量'),
        ratedLoad: rightOf('核定载质量'),
        dimensions: rightOf('外廓尺寸'),
        towingMass: rightOf('准牵引总质量'),
        remarks: [region(14, 28.7, 72.5, 10.3, 2), rightOf('备注')],
        inspectionRecord: [region(14, 39.5, 72.5, 9.5, 2), rightOf('检验记录')],
        barcodeText: [matching(barcode), region(35.5, 53, 50, 5, 2)],
        energyType: [region(14, 50.2, 20, 5.6), rightOf('能源种类')],
      },
    },
    electronic: {
      size: { width: 88, height: 110 },
      cues: [/车身颜色/u, /强制报废期止/u, /^状态/u],
      places: face,
      find: {
        ...faceFields,
        passengers: rightOf('核定载人数'),
        energyType: rightOf('能源种类'),
        colour: rightOf('车身颜色'),
        scrappingDate: rightOf('强制报废期止'),
        states: matching(new RegExp(`(${vehicleStates.join('|')})`, 'u')),
      },
    },
  },
  rules: [
    {
      code: 'registered-before-issue',
      over: ['registrationDate', 'issueDate'],
      chance: 0.6,
      holds: ({ registrationDate, issueDate }) => registrationDate <= issueDate,
    },
    {
      code: 'gross-above-unladen',
      over: ['grossMass', 'unladenMass'],
      chance: 0.7,
      holds: ({ grossMass, unladenMass }) => kilograms(grossMass) >= kilograms(unladenMass),
    },
  ],
})

export type VehicleLicense = ResultOf<typeof vehicleLicense>
