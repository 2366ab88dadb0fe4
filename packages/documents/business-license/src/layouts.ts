import { below, codeOn, derived, matching, paragraph, region, rightOf, within } from '@recto/document'
import { creditCodeAlphabet } from '@recto/document/checks'
import { readAmountText } from './registered-capital.ts'

type Point = readonly [xMm: number, yMm: number]

/** What one place of the form is called, by the kind of business: a licence prints one of them. */
const names = ['名称', '企业名称', '字号名称']
const types = ['类型', '公司类型', '企业类型', '主体类型', '经济性质']
const addresses = ['住所', '营业场所', '主要经营场所', '经营场所', '企业住所', '经营者住所']
const persons = ['法定代表人', '法定代表人姓名', '负责人', '执行事务合伙人', '投资人', '投资人姓名', '经营者', '经营者姓名']
const capitals = ['注册资本', '出资额', '注册资金', '资金数额', '成员出资总额']
const founded = ['成立日期', '注册日期']
const terms = ['营业期限', '合伙期限', '经营期限']
const scopes = ['经营范围', '业务范围', '经营范围及方式']

/** Rows of the longest scope. */
const scopeRows = 18

/** Fields that every design states beside their labels. */
const stated = {
  name: paragraph(names, 2),
  type: paragraph(types, 2),
  address: paragraph(addresses, 3),
  legalRepresentative: paragraph(persons, 2),
  registeredCapital: rightOf(...capitals),
  registeredCapitalAmount: derived('registeredCapital', readAmountText),
  organizationForm: rightOf('组成形式'),
  foundDate: rightOf(...founded),
  businessTerm: rightOf(...terms),
  businessScope: paragraph(scopes, scopeRows),
} as const

/** The left of two columns, mm, well over its edge: the office's label right of a long scope does not end it. */
const besideOffice = [25, 78, 150, 114] as const

/** The right one, above the office and up to the frame: a row that comes near it may go on below. */
const rightColumn = [158, 76, 114, 70] as const

const creditCodeLabel = '统一社会信用代码'
const creditCode = [
  matching(/(?<![0-9A-Z])([0-9A-Z]{18})(?![0-9A-Z])/u),
  matching(new RegExp(`([${creditCodeAlphabet}]{18})`, 'u'), { alphabet: creditCodeAlphabet }),
  below(creditCodeLabel),
  rightOf(creditCodeLabel),
  derived('codeInQr', (value: string) => value),
] as const

/** The QR code leads to the public register's page of the subject: its address carries the credit code. */
const codeInQr = codeOn(new RegExp(`(?<![0-9A-Z])([${creditCodeAlphabet}]{18})(?![0-9A-Z])`, 'u'))
const registrationNumber = [rightOf('注册号'), matching(/(?<!\d)(\d{15}|\d{13})(?!\d)/u)] as const

/** Printed around the facts; seals lie over them. */
const inspection = '每年三月一日至六月三十日'
const publicity = '企业信用信息公示系统网址'
const printer = '中华人民共和国国家工商行政管理总局监制'

/** Each of the labels at the same place. */
const at = (labels: readonly string[], point: Point): Readonly<Record<string, Point>> =>
  Object.fromEntries(labels.map((label) => [label, point]))

/**
 * The printed designs, mm of an A4 page (originals are A3 of the same design): those of the State Administration for Market
 * Regulation of 2014 (upright) and 2018 (lying), and those of the State Administration for Industry and Commerce before. Rows that a kind of
 * subject does not have (the capital of a branch, the term of a sole trader) move those below them, which so have no place.
 */
export const layouts = {
  landscape: {
    size: { width: 297, height: 210 },
    cues: [/^营业执照|营业执照$/u, /统一社会信用代码/u, /登记机关/u, /企业信用信息公示/u],
    places: {
      营业执照: [148.5, 56],
      [creditCodeLabel]: [64.5, 54.5],
      ...at(names, [55.5, 86.5]),
      ...at(types, [55.5, 95.7]),
      ...at(persons, [55.5, 105]),
      ...at(scopes, [55.5, 114.2]),
      ...at([...capitals, '组成形式'], [172.5, 86.5]),
      登记机关: [196, 146.5],
    },
    find: {
      creditCode,
      codeInQr,
      ...stated,
      address: within(...rightColumn, stated.address),
      businessScope: within(...besideOffice, stated.businessScope),
      issueDate: region(202, 152, 72, 26, 2),
    },
  },
  portrait: {
    size: { width: 210, height: 297 },
    cues: [/^营业执照|营业执照$/u, /统一社会信用代码|注册号/u, /登记机关/u, /企业信用信息公示/u],
    places: {
      营业执照: [105, 79],
      ...at([creditCodeLabel, '注册号'], [96, 105]),
      ...at(names, [46, 119]),
      ...at(types, [46, 130]),
      ...at(addresses, [46, 141]),
      ...at(persons, [46, 152]),
      ...at([...capitals, '组成形式'], [46, 163]),
      登记机关: [133, 247],
      [publicity]: [36, 282, 40],
      [printer]: [162, 282, 58],
    },
    find: { creditCode, codeInQr, registrationNumber, ...stated, issueDate: region(122, 250, 72, 26, 2) },
  },
  'company-landscape': {
    size: { width: 297, height: 210 },
    cues: [/企业法人/u, /注册号/u, /注册资本|实收资本/u],
    places: {
      企业法人营业执照: [148, 62],
      注册号: [193.5, 85.5],
      ...at(names, [43, 96]),
      ...at(addresses, [43, 106.5]),
      ...at(persons, [43, 117]),
      ...at(types, [43, 127.5]),
      ...at(scopes, [43, 138]),
      ...at(capitals, [180, 118]),
      实收资本: [180, 128.5],
      [inspection]: [194, 167.5, 57],
      ...at(founded, [43, 182]),
      ...at(terms, [43, 188]),
    },
    find: { registrationNumber, ...stated, paidInCapital: rightOf('实收资本'), issueDate: region(166, 177, 86, 18, 2) },
  },
  'company-portrait': {
    size: { width: 210, height: 297 },
    cues: [/企业法人/u, /注册号/u, /注册资本|实收资本/u],
    places: {
      企业法人营业执照: [105, 72],
      注册号: [108, 95],
      ...at(names, [48, 110]),
      ...at(addresses, [48, 122]),
      ...at(persons, [48, 134]),
      ...at(capitals, [48, 146]),
      实收资本: [48, 158],
      ...at(types, [48, 170]),
      ...at(scopes, [48, 182]),
      [inspection]: [136, 246, 48],
      ...at(founded, [48, 244]),
      ...at(terms, [48, 255]),
    },
    find: { registrationNumber, ...stated, paidInCapital: rightOf('实收资本'), issueDate: region(110, 258, 82, 22, 2) },
  },
  'individual-landscape': {
    size: { width: 297, height: 210 },
    cues: [/个体工商户/u, /注册号/u, /组成形式|经营者/u],
    places: {
      个体工商户营业执照: [148, 62],
      注册号: [196, 82],
      ...at(names, [52, 96]),
      ...at(persons, [52, 107]),
      组成形式: [52, 118],
      ...at(addresses, [52, 129]),
      ...at(scopes, [52, 140]),
      登记机关: [186, 171],
      ...at(founded, [52, 178]),
    },
    find: { registrationNumber, ...stated, issueDate: region(166, 174, 92, 24, 2) },
  },
} as const
