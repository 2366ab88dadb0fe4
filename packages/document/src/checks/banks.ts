/** Banks with branches in most provinces. */
export const banks: readonly string[] = [
  '中国工商银行', '中国农业银行', '中国建设银行', '中国邮政储蓄银行', '中国民生银行', '中国光大银行', '上海浦东发展银行', '广东发展银行', '招商银行', '交通银行',
  '平安银行', '中信银行', '华夏银行', '兴业银行', '农村商业银行', '农村信用合作联社',
] // biome-ignore format: a list
