/** Short names of tax categories, as invoices print them before the names of what is sold (商品和服务税收分类编码表). The commonest of them. */
const categories: readonly string[] = `
餐饮服务 住宿服务 旅游服务 娱乐服务 教育服务 医疗服务 文化服务 体育服务 居民日常服务 其他生活服务 生活服务 现代服务 其他现代服务 运输服务 物流辅助服务 仓储服务
装卸搬运服务 收派服务 港口码头服务 货运客运场站服务 航空服务 水路运输服务 陆路运输服务 管道运输服务 邮政服务 邮政普遍服务 电信服务 基础电信服务 增值电信服务 信息技术服务
研发和技术服务 设计服务 知识产权服务 广告服务 会展服务 鉴证咨询服务 广播影视服务 商务辅助服务 企业管理服务 经纪代理服务 人力资源服务 安全保护服务 金融服务 贷款服务
保险服务 直接收费金融服务 建筑服务 工程服务 安装服务 修缮服务 装饰服务 其他建筑服务 经营租赁 融资租赁 不动产经营租赁 劳务 加工劳务 修理修配劳务 不动产 无形资产 预付卡销售
纸制品 文具 印刷品 图书 电子出版物 软件 电子计算机 计算机配套产品 计算机外部设备 通信终端设备 通信传输设备 电子元件 集成电路 电线电缆 配电控制设备 电动机 发电机 原电池 蓄电池
照明装置 家用电器 家用厨房电器具 家用清洁卫生电器具 家用制冷电器具 家用空气调节器 家用通风电器具 家用美容保健电器具 家具 木制品 日用杂品 玩具 乐器 工艺品 珠宝首饰 运动健身器材
金属制品 黑色金属冶炼压延品 有色金属冶炼压延品 贵金属 橡胶制品 塑料制品 玻璃制品 陶瓷制品 非金属矿物制品 水泥 砖瓦 涂料 油墨 颜料 肥料 农药 合成材料 专用化学产品 化学试剂助剂
无机化学原料 有机化学原料 洗涤剂 化妆品 美容护肤品 口腔清洁护理用品 汽油 柴油 润滑油 石油制品 液化石油气 天然气 煤炭 供电 热力 水冰雪 机动车 机动车零配件 摩托车 自行车 泵 阀门 轴承
通用设备 专用设备 仪器仪表 医疗仪器器械 医用卫生材料 化学药品制剂 化学药品原药 中成药 中药饮片 生物化学药品 兽用药品 纺织产品 服装 鞋 皮革毛皮制品 烟草制品 酒 软饮料 茶及饮料 精制茶
乳制品 谷物 谷物加工品 薯类 豆类 豆制品 油料 植物油 淀粉 蔬菜 蔬菜加工品 水果 水果加工品 坚果 禽蛋 肉及肉制品 水产加工品 海水产品 淡水产品 焙烤食品 方便食品 糖果类食品 罐头 调味品
冷冻饮品 营养保健食品 饲料 花卉 中药材 木材
`
  .split(/\s+/u)
  .filter((name) => name !== '')

/** The category's name stands before the good's without its stars, or is a part of it. */
export const beginsWithCategory = (value: string): boolean =>
  categories.some((name) => name.length >= 4 && value.length > name.length && value.startsWith(name))

/** Long names are told by themselves, short ones with the stars around them. */
export const categoryPhrases: readonly string[] = categories.map((name) => (name.length < 4 ? `*${name}*` : name))
