/**
 * Surnames with their share of the population in per mille, rounded: the order and the first shares follow the
 * Ministry of Public Security's yearly name report (2020); the tail is set to a common small weight.
 */
const shares: readonly (readonly [surname: string, perMille: number])[] = [
  ['王', 72], ['李', 72], ['张', 68], ['刘', 51], ['陈', 45], ['杨', 30], ['黄', 22], ['赵', 20], ['吴', 20], ['周', 19],
  ['徐', 14], ['孙', 14], ['马', 13], ['朱', 12], ['胡', 11], ['郭', 11], ['何', 10], ['高', 10], ['林', 10], ['罗', 9],
] // biome-ignore format: a table

const common =
  '郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'

const uncommon =
  '温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝'

const rare = '郗郜鄢隗逄仝亓揭笪菅睢濮鞠鲜禤璩郇郏郄郦邸逯蔺瞿麴昝晁缑厍缪谌糜訾阚隆幸乜夙漆竺筱酆'

/** Compound surnames still in use. */
const compound = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '皇甫',
  '尉迟',
  '令狐',
  '慕容',
  '司徒',
  '夏侯',
  '东方',
  '长孙',
  '公孙',
  '轩辕',
  '宇文',
  '端木',
]

const each = (list: Iterable<string>, perMille: number): readonly (readonly [string, number])[] => {
  const items = [...list]
  return items.map((item) => [item, perMille / items.length] as const)
}

/** Surnames by weight. Rare and compound ones are drawn about ten times as often as they occur. */
export const surnames = [...shares, ...each(common, 330), ...each(uncommon, 90), ...each(rare, 25), ...each(compound, 25)]
