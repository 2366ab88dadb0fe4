import { companyForms } from '@recto/document/checks'

/** Names of vehicles by kind and build (GA/T 16.4, GB/T 3730.1). */
const sizes = ['重型', '中型', '轻型', '微型']
const lorries = ['普通', '厢式', '仓栅式', '封闭', '罐式', '平板', '集装箱', '自卸', '特殊结构']
const coaches = ['普通', '越野', '双层', '卧铺', '铰接', '专用']
const motorcycles = ['普通二轮', '轻便二轮', '普通正三轮', '轻便正三轮', '普通侧三轮']

export const vehicleTypes: readonly string[] = [
  ...sizes.flatMap((size) => [...lorries.map((build) => `${size}${build}货车`), `${size}半挂牵引车`]),
  ...['大型', '中型', '小型', '微型'].flatMap((size) => [...coaches.map((build) => `${size}${build}客车`), `${size}轿车`]),
  ...motorcycles.map((build) => `${build}摩托车`),
  '多用途乘用车', '运动型乘用车', '越野乘用车', '插电式混合动力', '油电混合动力', '增程式电动', '纯电动轿车', '燃料电池',
] // biome-ignore format: a list

/** Offices of the State Taxation Administration, before 2018 and since. */
export const taxOffices: readonly string[] = ['国家税务总局', '国家税务局', '地方税务局', '税务分局']

/** Offices that register vehicles (机动车登记规定). */
export const vehicleOffices: readonly string[] = ['交警支队车管所', '车辆管理所', '公安局交通警察支队', '交通警察支队']

/** How names of companies end, and of those that deal in vehicles. */
export const companyEnds: readonly string[] = [
  ...companyForms, '汽车销售服务有限公司', '汽车贸易有限公司', '旧机动车交易市场', '二手车交易市场', '旧机动车交易市场有限公司',
  '二手车交易市场有限公司', '旧机动车经纪有限公司', '拍卖有限公司',
] // biome-ignore format: a list
