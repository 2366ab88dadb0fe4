const split = (text: string): readonly string[] => text.split(' ')

/** Who or what a sentence speaks of. */
export const subjects = split(
  '研究人员 当地居民 图书馆 工程队 志愿者 航空公司 地铁站 果园主人 老教师 出版社 气象台 考古学家 渔民 医院 学生们 博物馆 供电部门 设计师 摄影爱好者 旅客 农业合作社 编辑部 邮局 消防员 社区 剧团 厨师 程序员 裁判 译者 博士 矿工 牧民 护士长 木匠 书店老板 钢琴家 天文馆 环卫工人 乡镇企业',
)

/** When, where and how. */
export const settings = split(
  '昨天傍晚 上个月底 去年秋季 清晨六点 在山谷南侧 沿着旧铁路 连续三个星期 在专家指导下 经过反复比较 按照原定计划 冒着大雨 借助卫星图像 在码头附近 假期结束之前 由于气温骤降 根据最新统计 凭借丰富经验 每逢集市 于凌晨时分 从湖北出发',
)

export const verbs = split(
  '发现了 修复了 整理出 公布了 重新测量了 记录下 讨论了 拆除了 展出了 引进了 观察到 翻译了 采购了 保存着 描述了 改进了 暂停了 验收了 比较了 邀请了 收集了 更换了 绘制了 否定了 撰写了',
)

/** Adjectives and measures before an object. */
export const attributes = split(
  '一批珍贵的 两种罕见的 全新的 破损严重的 色彩鲜艳的 结构复杂的 价格低廉的 用途广泛的 从未公开的 十余件 长达百米的 容易辨认的 古老的 便携式 近乎透明的 受潮的 颇具争议的 耐腐蚀的 轻薄柔软的 尚未命名的',
)

export const objects = split(
  '青铜器 昆虫标本 供水管道 手稿 菜谱 轴承 蝴蝶兰 瓷器碎片 航线图 信号灯 隧道模型 棉纺织品 茶叶 鳞片化石 唱片 温度曲线 账簿 候鸟足迹 桥梁图纸 药材 橡胶密封圈 诗集 陨石 显微镜 折叠椅 蜂蜜 磁带 集装箱 蚕丝被 玻璃纤维 屏风 罐头 电池组 壁画 稻种 望远镜 石碑 绷带 糖醋排骨 螺旋桨',
)

/** What follows after a comma. */
export const codas = split(
  '引起了广泛关注 效果超出预期 却没有留下姓名 费用由双方分担 随后送往仓库 预计明年完工 这在国内尚属首次 具体原因仍在调查 让孩子们十分兴奋 误差不超过百分之三 大家纷纷鼓掌 其余部分另行通知 从此再也没有中断 重量约为原来的一半 至今保存完好 并且附有详细说明 只剩下模糊的痕迹 但是谁也说不清楚 比想象中更加困难 周围弥漫着淡淡的香气',
)

export const english = split(
  'the committee river measured quality seventeen observers window paper carbon early report describes narrow bridge was rebuilt after heavy flooding in April several copies remain available from our office please keep this document safe before signing engine pressure below limit journal volume analysis shows moderate growth across regions between quarterly figures while exports declined slightly however demand for copper rose again during winter months visitors may borrow umbrellas at reception zoo hexagonal jigsaw quartz vexed baking',
)

/** Goods of a receipt, with a usual price in yuan. */
export const goods: readonly (readonly [name: string, price: number])[] = [
  ['纯牛奶250ml', 3.5], ['全麦面包', 8.9], ['五常大米5kg', 46.8], ['鸡蛋30枚', 25.9], ['洗衣液2L', 32], ['抽纸3包装', 12.5],
  ['红富士苹果', 15.6], ['番茄酱', 6.8], ['A4复印纸70g', 19.9], ['中性笔0.5mm', 2], ['USB-C数据线', 29.9], ['5号电池4粒', 11.8],
  ['矿泉水550ml×12', 18], ['黑巧克力72%', 23.5], ['保鲜袋(大)', 9.9], ['酱油500ml', 10.2], ['火腿肠', 4.5], ['挂面1kg', 7.6],
] // biome-ignore format: a table

/** Labels of a form, and what kind of value stands beside each. */
export const formLabels = [
  '申请单位',
  '联系电话',
  '合同编号',
  '开户银行',
  '规格型号',
  '出厂日期',
  '数量',
  '总金额',
  '经办人',
  '收货地址',
  '电子邮箱',
  '邮政编码',
] as const
export type FormLabel = (typeof formLabels)[number]

export const menus = split('首页 全部 消息 设置 搜索 购物车 我的订单 收藏 帮助中心 退出登录 语言 下载 分享 历史记录 更多')
