/** Classes of seats and berths (铁路旅客运输规程); those of trains without air conditioning and with it. */
const plainSeats = ['硬座', '软座', '硬卧', '软卧', '高级软卧'] as const

export const seatCategories = [
  '二等座',
  '一等座',
  '商务座',
  '特等座',
  '优选一等座',
  '一等软座',
  '二等软座',
  '动卧',
  '一等卧',
  '二等卧',
  '高级动卧',
  '软卧代二等座',
  '动卧代二等座',
  '观光座',
  '包厢硬卧',
  '无座',
  '棚车',
  ...plainSeats,
  ...plainSeats.map((seat) => `新空调${seat}` as const),
  ...plainSeats.map((seat) => `空调${seat}` as const),
] as const

/** `新空调硬座` → `新空调`. */
export const airConditioningOf = (category: string): string | null => /^新?空调/u.exec(category)?.[0] ?? null

/** How a ticket was sold or paid: on the net, by card, in cash, by which app. */
const saleMarks = '网卡现银支微电团'

/** Whose or which reduction: any, students, children, families, the disabled, soldiers. */
const discountMarks = '折学孩惠优残军'

export const sellingMarks = saleMarks + discountMarks

/** The marks of a reduction among those of sale. */
export const discountOf = (marks: string): string | null => [...marks].filter((mark) => discountMarks.includes(mark)).join('') || null

/** What was done to a ticket after it was sold. */
export const changes = ['始发改签', '变更到站', '差额退票', '退票费', '退票', '改签费', '改签', '中转签证'] as const
