const split = (text: string): readonly string[] => text.trim().split(/\s+/u)
const pairs = (text: string): readonly (readonly [zh: string, en: string])[] =>
  text
    .trim()
    .split(/\s*\n\s*/u)
    .map((line) => line.split('=').map((part) => part.trim()) as [string, string])

/** Titles in both languages. */
export const titles = pairs(`
  总经理=General Manager
  副总经理=Deputy General Manager
  销售经理=Sales Manager
  区域销售总监=Regional Sales Director
  高级工程师=Senior Engineer
  产品经理=Product Manager
  首席执行官=Chief Executive Officer
  董事长=Chairman
  市场总监=Marketing Director
  高级客户经理=Senior Account Manager
  项目主管=Project Supervisor
  软件架构师=Software Architect
  财务总监=CFO
  注册会计师=Certified Public Accountant
  律师=Attorney at Law
  合伙人=Partner
  副教授=Associate Professor
  研究员=Research Fellow
  采购专员=Purchasing Specialist
  人力资源经理=HR Manager
  业务代表=Sales Representative
  平面设计师=Graphic Designer
  执行董事=Executive Director
  技术顾问=Technical Consultant
  主任医师=Chief Physician
  行政助理=Administrative Assistant
`)

/** Parts of a company in both languages. */
export const departments = pairs(`
  市场部=Marketing Department
  销售部=Sales Department
  研发中心=R&D Center
  国际业务部=International Business Department
  人力资源部=Human Resources Department
  技术支持中心=Technical Support Center
  财务部=Finance Department
  信息技术部=IT Department
  大客户事业部=Key Account Division
  华东大区办事处=East China Office
  采购部=Purchasing Dept.
  总裁办公室=Office of the President
`)

/** Trades as companies have them in their names, in both languages. */
export const trades = pairs(`
  网络科技=Network Technology
  生态科技=Ecological Technology
  机械设备=Machinery
  进出口贸易=Import & Export
  文化传媒=Culture Media
  生物医药=Biopharma
  建筑设计=Architectural Design
  供应链管理=Supply Chain Management
  新材料=New Materials
  信息技术=Information Technology
  汽车零部件=Auto Parts
  企业管理咨询=Management Consulting
  装饰工程=Decoration Engineering
  电子=Electronics
`)

/** Bodies that are no trading companies; the second part is put behind a name. */
export const otherBodies = pairs(`
  律师事务所=Law Firm
  会计师事务所=Certified Public Accountants
  建筑设计研究院=Architectural Design Institute
  医院=Hospital
  职业技术学院=Vocational College
  集团=Group
`)

export const foreignFirst = split(
  'James Sarah Michael Anna Robert Emily Thomas Julia David Laura Kevin Sophie Daniel Clara Martin Helen Patrick Nina Jean-Luc María Björn',
)
export const foreignLast = split(
  "Miller O'Brien Anderson Schmidt Tanaka Rossi Kowalski Novak Fischer Dubois Larsen Walker McDonald Harrison Bennett Clarke Jensen Petrov García Okafor",
)
export const foreignBodies = [
  'Halden Precision Ltd.',
  'Brightwater Capital LLC',
  'Kestrel Logistics Inc.',
  'Nordlicht Maschinenbau GmbH',
  'Ashford & Pryce LLP',
  'Meridian Optical Co., Ltd.',
  'University of Westhaven',
  'Orion Semiconductor Corporation',
  'Tallis Group',
  'Verdant Foods Pty Ltd',
]
export const foreignAddresses: readonly (readonly [address: string, dial: string])[] = [
  ['1250 Harbor Boulevard, Suite 400, Oakland, CA 94607', '+1 510'],
  ['48 Kingsway, London WC2B 6TE, United Kingdom', '+44 20'],
  ['Industriestrasse 17, 70565 Stuttgart, Germany', '+49 711'],
  ['Level 12, 300 Collins Street, Melbourne VIC 3000', '+61 3'],
  ['7/F, Tower B, 22 Wharf Road, Singapore 018956', '+65'],
  ['Unit 1803, Lakeside Plaza, 90 Canton Road, Kowloon', '+852'],
]
export const roads = split('人民 中山 建设 解放 文三 天府 滨江 科苑 金融 望京 世纪 长安 江南 朝阳 学院 创新 三一 珠江')
export const towers = split('国际大厦 科技大厦 创业大厦 金融中心 时代广场 软件园 华联大厦 环球中心 商务中心 银座 万达广场 创意园')
export const slogans = split('诚信为本 品质成就未来 专业源于专注 用心服务每一天 创新无限可能 匠心筑梦')
export const businesses = split('主营：钢材、铝材、不锈钢 专业设计、施工、安装 承接各类展览展示工程 经营范围：水泵、阀门、管件')
export const syllables = split('heng rui tai bo sheng xin jia yun lan star bright nova tech link huan qi')
