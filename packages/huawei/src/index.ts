export type { HuaweiAnswer, HuaweiOptions } from './endpoint.ts'
export { type HuaweiCode, type HuaweiError, toHuaweiError } from './errors.ts'
export { type EndpointName, endpointNames, toHuawei } from './to-huawei.ts'
