import type { Check } from '../contract.ts'

const form = /^\p{Script=Han}{2,16}公安(?:局|厅)(?:\p{Script=Han}{1,6}分局)?(?:公安)?交通(?:警察|巡逻警察|管理)(?:支队|大队|总队|局)$/u

/** Licences are sealed by the traffic police of a city, county or province (道路交通安全法, article 5). A misread place name passes. */
export const trafficPolice: Check<string> = { code: 'traffic-police', chance: 0.5, holds: (value) => form.test(value) }
