/** Which rate applies to what is sold: that of goods, the lower one, that of services. */
export type RateClass = 'goods' | 'low' | 'service'

/** Something sold: its tax category's short name, names, specifications, units, usual price with tax in yuan, class of its rate. */
export interface Good {
  readonly category: string
  readonly names: readonly string[]
  readonly specifications: readonly string[]
  readonly units: readonly string[]
  readonly price: readonly [from: number, to: number]
  readonly rate: RateClass
}

const split = (text: string): readonly string[] => (text === '' ? [] : text.split('|'))

const good = (
  category: string,
  names: string,
  specifications: string,
  units: string,
  from: number,
  to: number,
  rate: RateClass = 'goods',
): Good => ({ category, names: split(names), specifications: split(specifications), units: split(units), price: [from, to], rate })

/** Short names of the classification of goods and services (商品和服务税收分类编码), and invented goods of each. */
export const goods: readonly Good[] = [
  good('纸制品', '复印纸|A4静电复印纸70g整箱装|抽取式面纸|无芯卷纸|彩色卡纸', 'A4 70g|A3/80g|500张/包|4层*10卷|200*190mm', '箱|包|提|盒', 12, 260),
  good('文具', '中性笔|文件夹|订书机|荧光笔六色套装|档案盒|白板笔', '0.5mm|A4双夹|GP-1111|6色|55mm|黑色', '支|个|盒|套', 1.5, 80),
  good('计算机配套产品', '硒鼓|激光打印机硒鼓适用HP打印机|墨盒|无线鼠标|机械键盘|固态硬盘|移动硬盘', 'CF258A|TN-2325|M330|K845|1TB NVMe|2TB/USB3.0|GI-890', '支|个|只|块', 35, 900),
  good('电子计算机', '笔记本电脑|台式计算机|服务器|一体机电脑', 'ThinkPad E14|i5-12400/16G/512G|R740|5090 24寸|MateBook 14', '台|套', 2800, 36000),
  good('家具', '办公桌|人体工学椅|文件柜|会议桌|员工休息区三人位沙发', '1400*700*750|KC-88|双节0.7mm|3.6米|W-205', '张|把|组|套', 180, 5200),
  good('日用杂品', '保温杯|垃圾袋|洗手液|一次性纸杯加厚型|雨伞', '500ml|45*55cm|500g/瓶|9盎司|三折', '个|卷|瓶|条|把', 3, 130),
  good('家用电器', '空气净化器|电热水壶|挂壁式空调|冰箱|立式循环扇', 'KJ500G|1.7L|KFR-35GW|BCD-460W|DC-12', '台|个', 79, 6300),
  good('通信终端设备', '智能手机|对讲机|无线路由器', '8GB+256GB|T9|AX3000|5G双卡', '台|部|个', 150, 5900),
  good('金属制品', '不锈钢螺栓|钢丝绳|紧固件|膨胀螺丝镀锌加长型', 'M8*30|φ12|GB/T5783|M10*100', '件|米|千克|套', 0.6, 90),
  good('黑色金属冶炼压延品', '螺纹钢|热轧卷板|镀锌钢管|工字钢', 'HRB400Φ16|Q235B 5.75*1500|DN50|20#', '吨', 3400, 6100),
  good('橡胶制品', '轮胎|密封圈|橡胶软管', '205/55R16|φ35*3.1|DN25', '条|个|米', 1.2, 820),
  good('塑料制品', 'PVC管材|收纳箱|缠绕膜|周转箱加厚带盖大号', 'DN110|60L|50cm*3.5kg|600*400*280', '米|个|卷|只', 5, 160),
  good('电线电缆', '电力电缆|网线|护套线', 'YJV-3*25+1*16|CAT6|RVV2*1.5', '米|箱|卷', 2.4, 680),
  good('汽油', '95号车用汽油(VIA)|92号车用汽油(ⅥA)', '95号|92号', '升', 6.5, 9.2),
  good('柴油', '0号车用柴油(VI)', '0号', '升', 5.9, 8.4),
  good('水冰雪', '自来水|饮用水', '', '吨|立方米', 2.9, 5.6, 'low'),
  good('供电', '电费|工业用电', '', '千瓦时|度', 0.52, 1.2),
  good('乳制品', '纯牛奶|酸牛奶|低脂高钙奶粉', '250ml*16|100g*12|400g', '箱|罐|袋', 39, 220),
  good('谷物加工品', '大米|小麦粉|五常稻花香米真空包装', '5kg|25kg|10kg', '袋', 28, 190, 'low'),
  good('蔬菜', '番茄|马铃薯|大白菜|西兰花', '', '千克|公斤', 2.2, 18, 'low'),
  good('水果', '苹果|脐橙|红心火龙果', '80#|5kg装', '千克|箱', 6, 120, 'low'),
  good('图书', '企业会计准则讲解|中小学教辅|地图册', '16开|第3版', '本|册', 18, 128, 'low'),
  good('医疗仪器器械', '电子血压计|一次性使用医用口罩|医用外科口罩独立包装', 'U702|50只/盒|17.5*9.5cm', '台|盒|只', 0.4, 460),
  good('化学药品制剂', '阿莫西林胶囊|维生素C片|布洛芬缓释胶囊', '0.25g*24粒|100mg*100片|0.3g*20粒', '盒|瓶', 3, 58),
  good('机动车零配件', '机油滤清器|刹车片|火花塞|雨刮片', 'JX0811|D1108|BKR6E|24/18寸', '个|套|只|对', 15, 480),
  good('餐饮服务', '餐费|餐饮服务|工作餐', '', '次|桌|', 60, 3200, 'service'),
  good('住宿服务', '住宿费|房费', '标准间|大床房', '天|间|间/夜', 168, 980, 'service'),
  good('会展服务', '会议费|展位费', '', '次|项', 1500, 48000, 'service'),
  good('信息技术服务', '技术服务费|软件服务费|云服务器租赁及运维服务费|系统维护费', '一年|V3.0|2C4G', '项|年|套|', 380, 86000, 'service'),
  good('研发和技术服务', '技术咨询费|检测费|新产品联合开发项目第二阶段技术服务费', '', '项|次|', 600, 120000, 'service'),
  good('鉴证咨询服务', '审计费|咨询费|认证费', '', '项|次|', 2000, 60000, 'service'),
  good('广告服务', '广告费|推广费', '', '次|项|', 300, 50000, 'service'),
  good('经纪代理服务', '代理费|服务费|票务代理服务费', '', '笔|次|', 5, 900, 'service'),
  good('物流辅助服务', '收派服务费|仓储费|装卸费', '', '票|次|吨|', 8, 2600, 'service'),
  good('运输服务', '客运服务费|货物运输费|国内运费', '', '次|吨|', 12, 5200, 'low'),
  good('人力资源服务', '劳务派遣服务费|招聘服务费', '', '人|月|', 80, 30000, 'service'),
] // biome-ignore format: a table
