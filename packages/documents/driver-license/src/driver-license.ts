import {
  area,
  choice,
  code,
  date,
  defineDocument,
  derived,
  derivedFromBoth,
  inHan,
  list,
  matching,
  moment,
  paragraph,
  period,
  type ResultOf,
  region,
  rightOf,
  text,
  withoutCaption,
} from '@recto/document'
import {
  birthDateOf,
  cnIdNumber,
  nationalities,
  regionPhrases,
  sexOf,
  trafficPolice,
  trafficPoliceRegion,
  withProvince,
} from '@recto/document/checks'

/** GA 482: the card in its sleeve is larger; this is the card itself, mm. */
const card = { width: 88, height: 60 }

const number = /(?<!\d)(\d{17}[\dX])(?!\d)/u

/** Vehicle classes (机动车驾驶证申领和使用规定, annex 1), each at most once: `C1`, `A1A2`, `C1E`. */
const classes = /^(?!.*(A[123]|B[12]|C[1-6]|[DEFMNP]).*\1)(?:A[123]|B[12]|C[1-6]|[DEFMNP])+$/u

/** States of a licence as its screen names them (GA/T 16.24). */
const states = [
  '正常', '超分', '转出', '暂扣', '撤销', '吊销', '注销可恢复', '注销', '违法未处理', '事故未处理', '停止使用', '协查', '锁定',
  '逾期未换证', '延期换证', '延期体检', '逾期未体检', '逾期未审验', '延期审验', '扣留',
] as const // biome-ignore format: a table

/** How long licences last (机动车驾驶证申领和使用规定), as those print it that do not state when they end. */
const terms = ['6年', '10年', '长期'] as const

/** `2009-03-21` and `6年` → `2009-03-21至2015-03-21`; 29 February ends on the 28th where there is none. */
const periodOf = (from: string, term: string): string => {
  if (term === '长期') return `${from}至${term}`
  const [year = '', month = '', day = ''] = from.split('-')
  const end = Number(year) + Number.parseInt(term, 10)
  const lastDay = new Date(Date.UTC(end, Number(month), 0)).getUTCDate()
  return `${from}至${end}-${month}-${String(Math.min(Number(day), lastDay)).padStart(2, '0')}`
}

const face = {
  中华人民共和国机动车驾驶证: [44, 5],
  证号: [29.6, 11.7],
  姓名: [7.3, 16.1],
  性别: [45.1, 15.9],
  国籍: [60.2, 15.9],
  住址: [7.3, 22.2],
  出生日期: [29.5, 33.5],
  初次领证日期: [32.3, 40.2],
  准驾车型: [29.5, 46.5],
  有效期限: [10.1, 53.7],
} as const

const faceAnchors = [
  { pattern: number, from: [35.7, 11.6], to: [70.5, 11.6] },
  { pattern: /((?:19|20)\d\d-\d\d-\d\d至|(?:19|20)\d\d-\d\d-\d\d.20\d\d-\d\d-\d\d)/u, from: [18, 53.2] },
] as const

const faceFields = {
  number: [rightOf('证号'), matching(number)],
  name: rightOf('姓名', 'Name'),
  sex: [rightOf('性别', 'Sex'), derived('number', sexOf)],
  nationality: [region(66, 14, 20, 5, 2), rightOf('国籍', 'Nationality')],
  address: [paragraph(['住址', 'Address'], 2), region(12, 19.6, 74, 11, 2)],
  birthDate: [rightOf('出生日期', 'Date of Birth'), derived('number', birthDateOf)],
  firstIssueDate: rightOf('初次领证日期', 'Date of First Issue'),
  licenseClass: rightOf('准驾车型', 'Class'),
  validity: rightOf('有效期限', 'Valid Period'),
  issuingAuthority: region(2.5, 30.4, 21.8, 21, 4),
  portrait: region(65.5, 26.5, 22, 32.5),
} as const

/** GA 482-2008 and before: the last row states when the validity begins and how long it lasts. */
const { 有效期限: _, ...upperFace } = face
const termFace = { ...upperFace, 有效起始日期: [12.6, 53.7], 有效期限: [50.5, 53.7] } as const

/** Driving licence of the PRC after GA 482: main page, supplementary page, and the electronic licence on a screen. */
export const driverLicense = defineDocument({
  id: 'driver-license',
  title: { zh: '机动车驾驶证', en: 'Driving licence' },
  view: 'card',
  marks: true,
  fields: {
    number: code('证号', 'Licence number', {
      alphabet: '0123456789X',
      pattern: /^\d{17}[\dX]$/u,
      checks: [cnIdNumber],
      sensitive: true,
    }),
    name: text('姓名', 'Name', { part: withoutCaption, sensitive: true }),
    sex: choice('性别', 'Sex', ['男', '女']),
    nationality: choice('国籍', 'Nationality', nationalities),
    address: text('住址', 'Address', { part: withoutCaption, phrases: regionPhrases, sensitive: true }),
    birthDate: date('出生日期', 'Date of birth', { padded: true, sensitive: true }),
    firstIssueDate: date('初次领证日期', 'Date of first issue', { padded: true }),
    licenseClass: code('准驾车型', 'Vehicle class', { alphabet: 'ABCDEFMNP123456', pattern: classes }),
    validFrom: date('有效起始日期', 'Beginning of validity', { padded: true }),
    term: choice('有效年限', 'Term of validity', terms),
    validity: period('有效期限', 'Period of validity'),
    issuingAuthority: text('发证机关', 'Issuing authority', {
      part: (value) => withProvince(inHan(value)),
      phrases: regionPhrases,
      checks: [trafficPolice, trafficPoliceRegion],
    }),
    portrait: area('照片', 'Portrait', { sensitive: true }),
    fileNumber: code('档案编号', 'File number', { alphabet: '0123456789', pattern: /^\d{12}$/u }),
    record: text('记录', 'Record'),
    accumulatedPoints: code('累积记分', 'Penalty points', { alphabet: '0123456789分', pattern: /^\d{1,2}分$/u }),
    states: list(choice('状态', 'State', states)),
    generatedAt: moment('生成时间', 'Time of generation'),
    shownAt: moment('当前时间', 'Time shown'),
  },
  layouts: {
    front: {
      size: card,
      cues: [/机动车驾驶证/u, /准驾车型/u, /初次领证/u],
      places: face,
      anchors: faceAnchors,
      find: faceFields,
    },
    'front-with-term': {
      size: card,
      cues: [/机动车驾驶证/u, /准驾车型/u, /初次领证/u, /^有效起始日期/u],
      places: termFace,
      anchors: [faceAnchors[0]],
      find: {
        ...faceFields,
        validFrom: rightOf('有效起始日期', 'Valid From'),
        term: rightOf('有效期限', 'Valid For'),
        validity: derivedFromBoth(['validFrom', 'term'], periodOf),
      },
    },
    back: {
      size: card,
      cues: [/驾驶证副页/u, /档案编号/u, number],
      places: {
        中华人民共和国机动车驾驶证副页: [44.2, 5.4],
        证号: [29.6, 11.4],
        姓名: [8.3, 17.3],
        档案编号: [48.4, 17.4],
        记录: [8.2, 25.7],
      },
      anchors: [{ pattern: number, from: [35.7, 11.4], to: [70.5, 11.4] }],
      find: {
        number: [rightOf('证号'), matching(number)],
        name: rightOf('姓名'),
        fileNumber: rightOf('档案编号'),
        record: [paragraph('记录', 4), region(12, 21, 74, 27, 4)],
      },
    },
    electronic: {
      size: { width: 88, height: 110 },
      cues: [/累积记分/u, /生成时间/u, /当前时间/u, /^状态/u],
      places: face,
      anchors: faceAnchors,
      find: {
        ...faceFields,
        fileNumber: rightOf('档案编号'),
        accumulatedPoints: rightOf('累积记分'),
        states: matching(new RegExp(`(${states.join('|')})`, 'u')),
        generatedAt: rightOf('生成时间'),
        shownAt: rightOf('当前时间'),
      },
    },
  },
  rules: [
    {
      code: 'birth-date-in-number',
      over: ['number', 'birthDate'],
      chance: 1e-3,
      holds: ({ number, birthDate }) => birthDateOf(number) === birthDate,
    },
    { code: 'sex-in-number', over: ['number', 'sex'], chance: 0.5, holds: ({ number, sex }) => sexOf(number) === sex },
    {
      code: 'issued-before-valid',
      over: ['firstIssueDate', 'validity'],
      chance: 0.6,
      holds: ({ firstIssueDate, validity }) => (validity.from === null ? null : firstIssueDate <= validity.from),
    },
  ],
})

export type DriverLicense = ResultOf<typeof driverLicense>
