import {
  area,
  type Check,
  choice,
  code,
  date,
  defineDocument,
  derived,
  matching,
  paragraph,
  period,
  type ResultOf,
  region,
  rightOf,
  text,
} from '@recto/document'
import { birthDateOf, cnIdNumber, ethnicGroups, regionPhrases, sexOf } from '@recto/document/checks'

/** ISO/IEC 7810 ID-1, mm. */
const card = { width: 85.6, height: 54 }

/** Cards are issued by the public security organs of counties (Resident Identity Card Law of the PRC, article 8). */
const organ = /^.*?公安(?:局(?:.{1,8}?分局)?|分局|厅|处)/u

const publicSecurityOrgan: Check<string> = {
  code: 'public-security-organ',
  chance: 0.5,
  holds: (value) => organ.exec(value)?.[0] === value,
}

/** A citizen identity number among other characters. */
const number = /(?<!\d)(\d{17}[\dX])(?!\d)/u

/** PRC resident identity card of the second generation, after GA 448 and the printed form: both sides. */
export const idCard = defineDocument({
  id: 'id-card',
  title: { zh: '居民身份证', en: 'Resident identity card' },
  view: 'card',
  marks: true,
  fields: {
    name: text('姓名', 'Name', { sensitive: true }),
    sex: choice('性别', 'Sex', ['男', '女']),
    ethnicity: choice('民族', 'Ethnic group', ethnicGroups),
    birthDate: date('出生', 'Date of birth', { sensitive: true }),
    address: text('住址', 'Address', { phrases: regionPhrases, sensitive: true }),
    idNumber: code('公民身份号码', 'ID number', {
      alphabet: '0123456789X',
      pattern: /^\d{17}[\dX]$/u,
      checks: [cnIdNumber],
      sensitive: true,
    }),
    portrait: area('照片', 'Portrait', { sensitive: true }),
    authority: text('签发机关', 'Issuing authority', {
      part: (value) => organ.exec(value)?.[0] ?? value,
      checks: [publicSecurityOrgan],
    }),
    validity: period('有效期限', 'Period of validity'),
  },
  layouts: {
    front: {
      size: card,
      cues: [/公民身份/u, /民族/u, /住址/u, number],
      places: {
        姓名: [9.7, 10.8],
        性别: [9.7, 17],
        民族: [28.8, 17],
        出生: [9.7, 23.3],
        住址: [9.7, 29.5],
        公民身份号码: [14.6, 46.6],
      },
      anchors: [
        { pattern: number, from: [28.5, 46.5], to: [74, 46.5] },
        { pattern: /(\d{4}年\d{1,2}月\d{1,2}日)/u, from: [16, 23.3] },
      ],
      oneSize: ['sex', 'ethnicity', 'birthDate', 'address'],
      find: {
        name: rightOf('姓名'),
        sex: [rightOf('性别'), derived('idNumber', sexOf)],
        ethnicity: rightOf('民族'),
        birthDate: [rightOf('出生'), derived('idNumber', birthDateOf)],
        address: paragraph('住址', 4),
        idNumber: [rightOf('公民身份号码'), matching(number)],
        portrait: region(54.5, 8, 27, 34),
      },
    },
    back: {
      size: card,
      cues: [/签发机关/u, /有效期限/u, /居民身份证/u],
      places: {
        中华人民共和国: [52, 8.7],
        居民身份证: [52, 18.3],
        签发机关: [25.8, 39.7],
        有效期限: [25.8, 46.2],
      },
      find: { authority: rightOf('签发机关'), validity: rightOf('有效期限') },
    },
  },
  rules: [
    {
      code: 'birth-date-in-number',
      over: ['idNumber', 'birthDate'],
      chance: 1e-3,
      holds: ({ idNumber, birthDate }) => birthDateOf(idNumber) === birthDate,
    },
    { code: 'sex-in-number', over: ['idNumber', 'sex'], chance: 0.5, holds: ({ idNumber, sex }) => sexOf(idNumber) === sex },
  ],
})

export type IdCard = ResultOf<typeof idCard>
