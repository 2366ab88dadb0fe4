/** A place that is flown to: city, airport where there are several, code, terminals. From memory; facts. */
export interface AirPlace {
  readonly city: string
  readonly airport: string
  readonly code: string
  readonly terminals: readonly number[]
}

const read = (list: string): readonly AirPlace[] =>
  list
    .trim()
    .split(/\s+/u)
    .map((entry) => {
      const [, code = '', city = '', airport = '', terminals = ''] = /^([A-Z]{3})([^/\d]+)(?:\/([^\d]+))?(\d*)$/u.exec(entry) ?? []
      return { city, airport, code, terminals: [...terminals].map(Number) }
    })

/** Inside China, large and small. */
export const domesticPlaces = read(`
  PEK北京/首都23 PKX北京/大兴 SHA上海/虹桥12 PVG上海/浦东12 CAN广州12 SZX深圳3 CTU成都/双流12 TFU成都/天府12 CKG重庆23 KMG昆明1 XIY西安235 HGH杭州134 NKG南京12 WUH武汉23 CSX长沙12 TSN天津12
  XMN厦门34 TAO青岛 URC乌鲁木齐23 SYX三亚12 HAK海口12 HRB哈尔滨12 SHE沈阳3 DLC大连 CGQ长春12 TNA济南 CGO郑州2 FOC福州 KWE贵阳23 NNG南宁2 LHW兰州12 TYN太原12 HET呼和浩特12 INC银川3 XNN西宁2 LXA拉萨3
  KWL桂林2 ZUH珠海 NGB宁波2 WNZ温州2 HFE合肥 KHN南昌2 SJW石家庄2 WUX无锡 NTG南通 XUZ徐州 YNT烟台2 WEH威海 LYI临沂 DYG张家界2 YIH宜昌2 XFN襄阳 LYA洛阳 BHY北海2 ZHA湛江 SWA揭阳/潮汕 LJG丽江2 JHG西双版纳2 DLU大理
  KHG喀什2 YIN伊宁2 AKU阿克苏 KRL库尔勒 DNH敦煌2 JGN嘉峪关 UYN榆林2 DSN鄂尔多斯2 HLD海拉尔 MDG牡丹江 JMU佳木斯 YNJ延吉 WXN万州 MIG绵阳2 ENH恩施 ZYI遵义/新舟 HKG香港1 MFM澳门
`)

/** Abroad. */
export const foreignPlaces = read(`
  NRT东京/成田12 HND东京/羽田3 KIX大阪/关西1 NGO名古屋 FUK福冈 ICN首尔/仁川12 GMP首尔/金浦 CJU济州 BKK曼谷 HKT普吉 SIN新加坡1234 KUL吉隆坡1 CGK雅加达3 MNL马尼拉1 SGN胡志明市2 HAN河内2 DEL新德里3 DXB迪拜3 DOH多哈 IST伊斯坦布尔
  LHR伦敦/希思罗234 CDG巴黎/戴高乐2 FRA法兰克福12 MUC慕尼黑2 AMS阿姆斯特丹 FCO罗马3 MXP米兰1 MAD马德里4 VIE维也纳3 HEL赫尔辛基 CPH哥本哈根 SVO莫斯科 LAX洛杉矶 SFO旧金山 JFK纽约/肯尼迪14 ORD芝加哥5 SEA西雅图 YVR温哥华 YYZ多伦多13
  SYD悉尼1 MEL墨尔本2 AKL奥克兰 CAI开罗 ADD亚的斯亚贝巴 JNB约翰内斯堡 MLE马累 CMB科伦坡 ULN乌兰巴托 ALA阿拉木图 BGI布里奇敦 RMO基希讷乌
`)

/** An airline: designator, the number of its tickets, and what they call it. */
export interface Airline {
  readonly designator: string
  readonly number: string
  readonly name: string
}

const airlinesOf = (list: string): readonly Airline[] =>
  list.split(' ').map((entry) => ({ designator: entry.slice(0, 2), number: entry.slice(2, 5), name: entry.slice(5) }))

export const domesticAirlines = airlinesOf(
  'CA999国航 MU781东航 CZ784南航 HU880海航 ZH479深航 3U876川航 SC324山航 MF731厦航 HO018吉祥 9C089春秋 FM774上航 KN822联航 GS826天航 JD898首航 8L859祥鹏 EU811成都航 G5987华夏 TV088藏航',
)
export const foreignAirlines = airlinesOf(
  'CX160国泰 SQ618新航 TG217泰航 KE180大韩 OZ988韩亚 JL131日航 NH205全日空 EK176阿联酋 QR157卡航 LH220汉莎 AF057法航 BA125英航 UA016美联航 AC014加航 AY105芬航',
)
