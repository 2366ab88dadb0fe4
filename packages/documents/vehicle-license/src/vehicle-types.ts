/** Every size with every kind: `小型` and `轿车`. */
const each = (sizes: string, kinds: string): readonly string[] =>
  sizes.split(' ').flatMap((size) => kinds.split(' ').map((kind) => size + kind))

/** Types of vehicles as licences print them (GA 802-2019, annex A; GA/T 16.4). */
export const vehicleTypes: readonly [string, ...string[]] = [
  '无轨电车',
  ...each('大型 中型 小型 微型', '普通客车 双层客车 卧铺客车 铰接客车 越野客车 专用客车 专用校车 轿车 面包车 客车'),
  ...each(
    '重型 中型 轻型 微型',
    '普通货车 厢式货车 封闭货车 罐式货车 平板货车 集装厢车 集装箱车 自卸货车 特殊结构货车 仓栅式货车 车辆运输车',
  ),
  ...each('重型 中型 轻型', '半挂牵引车 全挂牵引车'),
  ...each(
    '重型 中型 轻型',
    '普通半挂车 厢式半挂车 罐式半挂车 平板半挂车 集装箱半挂车 自卸半挂车 特殊结构半挂车 仓栅式半挂车 旅居半挂车 专项作业半挂车 低平板半挂车 车辆运输半挂车',
  ),
  ...each('重型 中型 轻型', '普通全挂车 厢式全挂车 罐式全挂车 平板全挂车 集装箱全挂车 自卸全挂车 仓栅式全挂车 旅居全挂车 专项作业全挂车'),
  ...each('大型 中型 小型 微型 重型 轻型', '专项作业车 非载货专项作业车 载货专项作业车'),
  ...each('普通 厢式 罐式 自卸 仓栅式', '低速货车'),
  ...each('普通 轻便', '二轮摩托车 正三轮摩托车'),
  ...each('正三轮', '载客摩托车 载货摩托车'),
  '侧三轮摩托车',
  '三轮汽车',
  ...each('大型 小型', '轮式拖拉机'),
  '手扶拖拉机',
  '手扶变形运输机',
  ...each('轮式', '装载机械 挖掘机械 平地机械'),
]

/** What vehicles are used for (GA/T 16.3). */
export const useCharacters = [
  '非营运', '公路客运', '公交客运', '出租客运', '旅游客运', '货运', '租赁', '警用', '消防', '救护', '工程救险', '营转非', '出租转非', '教练',
  '幼儿校车', '小学生校车', '初中生校车', '中小学生校车', '其他校车', '危险化学品运输', '危化品运输', '预约出租客运', '预约出租转非',
] as const // biome-ignore format: a table

const colours = [...'白灰黄粉红紫绿蓝棕黑银']

/** Colours of a body, one or two (GA 24.8). */
export const bodyColours: readonly [string, ...string[]] = [
  '其他',
  ...colours,
  ...colours.flatMap((first) => colours.filter((second) => second !== first).map((second) => first + second)),
]

/** What vehicles run on (GA/T 16.9). */
export const energyTypes = [
  '汽油', '柴油', '电', '混合油', '天然气', '液化石油气', '甲醇', '乙醇', '太阳能', '混合动力', '氢', '生物燃料', '二甲醚',
] as const // biome-ignore format: a table

/** States of a vehicle as its screen names them (GA/T 16.10). */
export const vehicleStates = [
  '正常', '转出', '被盗抢', '停驶', '注销', '违法未处理', '海关监管', '事故未处理', '嫌疑车', '查封', '扣留', '强制注销', '事故逃逸', '抵押',
  '达到报废标准', '逾期未检验', '质押', '锁定',
] as const // biome-ignore format: a table
