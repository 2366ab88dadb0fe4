const anyOf = (words: string): string => words.trim().split(/\s+/u).join('|')

/** Words that end a title, the longer of two first. */
export const titleHeads = anyOf(`
  总经理 副总经理 经理 总监 主管 主任 主席 总裁 董事长 执行董事 董事 监事 理事长 理事 会长 秘书长 秘书 院长 所长 校长 园长 站长 店长 厂长 科长 处长 部长 局长 社长 馆长 行长 组长 队长 班长 台长
  工程师 设计师 架构师 分析师 会计师 审计师 建筑师 规划师 造价师 培训师 咨询师 营养师 药师 医师 护士长 医生 律师 讲师 教师 技师 摄影师 美容师 策划师 精算师 教授 研究员 翻译 编辑 记者 主编 导演
  专员 助理 顾问 合伙人 创始人 负责人 代表 会计 出纳 法务 采购员 业务员 销售员 程序员 客服 客户经理 理财师 经纪人 代理人 产品经理 首席执行官 首席技术官 首席财务官 首席运营官 总工程师 书记 博士 硕士
`)

/** Words that may stand before them. */
export const titleParts = anyOf(`
  副 总 高级 资深 首席 中级 初级 执行 常务 名誉 特聘 注册 国家 一级 二级 主任 主治 执业 专职 兼职 区域 大区 华东 华南 华北 华中 西南 西北 东北 全国 海外 国际 国内 省区 城市
  销售 市场 营销 商务 业务 客户 大客户 渠道 技术 产品 项目 研发 开发 软件 硬件 算法 前端 后端 测试 运维 数据 网络 系统 信息 安全 质量 品质 生产 工艺 设备 机械 电气 电子 结构 土木 土建 建筑 工程 施工 造价
  行政 人事 人力资源 财务 审计 法务 法律 采购 供应链 物流 仓储 运营 品牌 公关 媒介 广告 文案 创意 艺术 设计 视觉 平面 室内 景观 培训 课程 教学 投资 融资 风控 理财 信贷 保险 证券 基金 战略 企划 策划 售前 售后 服务 外贸 内贸 电商 董事长 总经理 总裁 联合
`)

/** Words that end a title in English. */
export const titlesInEnglish = anyOf(`
  Manager Director Engineer President Chairman Chairwoman Officer Consultant Designer Architect Analyst Accountant Lawyer Attorney Partner Founder Professor Lecturer Assistant Secretary Supervisor Executive
  Representative Specialist Developer Scientist Researcher Editor Coordinator Administrator Leader Advisor Adviser Planner Principal Associate Head Physician Surgeon Controller Treasurer Broker Agent Buyer Producer
  Photographer Strategist Technician Counsel Dean Fellow Owner CEO CTO CFO COO CIO CMO VP
`)

/** Words that say in English what part of a company it is. */
export const departmentsInEnglish = anyOf('Department Dept\\.? Division Office Center Centre Team Laboratory Lab Section Branch')

/** Endings of the names of companies and other bodies. */
export const bodies = anyOf(`
  有限公司 有限责任公司 股份有限公司 分公司 总公司 公司 集团 事务所 研究院 研究所 设计院 科学院 大学 学院 中学 小学 学校 医院 银行 支行 分行 出版社 杂志社 报社 电视台 协会 学会 商会 联合会 基金会 合作社 工作室 酒店 宾馆 饭店 诊所 博物馆 图书馆 幼儿园
`)

/** The same in English. */
export const bodiesInEnglish = anyOf(`
  Co\\.?[,.]?[ ]?,?[ ]?Ltd\\.? Company[ ]Limited Co\\.?[,.]?[ ]?Limited Limited Ltd\\.? Inc\\.? Incorporated Corp\\.? Corporation LLC L\\.L\\.C\\. LLP PLC GmbH AG S\\.A\\. S\\.p\\.A\\. B\\.V\\. Pty[ ]Ltd\\.? Group Holdings University College Institute Academy Hospital Bank Association Foundation Partners Accountants Firm Institute Studio Hotel
`).replaceAll('[ ]', ' ')

/** Endings of the names of a company's parts. */
export const departments = anyOf('事业部 中心 办事处 办公室 实验室 车间 部 处 科 室')

/** Words of English addresses. */
export const streets = anyOf(`
  Road Rd Street St Avenue Ave Boulevard Blvd Lane Ln Drive Dr Highway Hwy Plaza Square Building Bldg Tower Mansion Block Floor Suite Room Rm Unit District Park Zone
`)

/** Words that no person is called by: parts of companies, places and slogans that are set like names. */
export const noNames = anyOf(`
  Road Street Avenue Building Tower Plaza Floor Room District City Province China Department Division Center Centre Office Sales Marketing Technology Technologies International Business Service Services Solutions Design
  Engineering Digital Global Group Company Limited Quality First Best Your Our The And For With Future Innovation Creative Data Cloud Smart Energy Medical Health Trading Industrial Consulting Systems Software Science Senior Vice General
  Deputy Chief Address Phone Mobile Tel Fax Email Website Wechat
`)

/** Where English addresses end. */
export const countries = anyOf(`
  China Kong Macau Taiwan Singapore Japan Korea Malaysia Thailand Vietnam India Indonesia Philippines Australia Zealand USA U\\.S\\.A\\. States Canada Mexico Brazil UK Kingdom England Ireland Germany France Italy Spain Portugal Netherlands
  Belgium Switzerland Austria Sweden Norway Denmark Finland Poland Czechia Russia Turkey Israel Emirates Dubai Egypt Africa
`)
