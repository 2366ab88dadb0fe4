/** Labels by what stands beside them; each city's meter words them in its own way. The longer ones come first where one begins as another. */
export const labels = {
  code: ['发票代码'],
  number: ['发票号码'],
  phone: ['电话'],
  // The last ones are what a seal leaves of them: a telephone's own label begins with 电.
  hotline: ['服务监督电话', '监督电话', '投诉电话', '督电话', '诉电话'],
  company: ['单位名称', '公司名称', '单位'],
  operatorNumber: ['经营单位编号', '单位编号'],
  plateNumber: ['车牌号码', '车牌号', '车号', '车牌'],
  certificateNumber: ['从业资格证号', '从业资格证', '服务证号', '资格证号', '证号'],
  identificationNumber: ['识别编号', '识别号'],
  date: ['乘车日期', '日期'],
  boardingTime: ['上车时间', '上车'],
  alightingTime: ['下车时间', '下车'],
  period: ['起止时间', '时间'],
  unitPrice: ['单价'],
  distance: ['计程', '里程'],
  waitingTime: ['等候时间', '等候', '候时'],
  fare: ['营运金额', '金额', '车费'],
  fuelSurcharge: ['燃油附加费', '燃油附加', '燃油费', '附加费'],
  callSurcharge: ['预约叫车服务费', '电召服务费', '叫车服务费', '电调费', '预约费', '电召费'],
  total: ['实收金额', '总金额', '实付金额', '合计金额', '实收', '合计'],
} as const
