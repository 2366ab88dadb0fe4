/**
 * Airports by IATA code with what tickets call the place in Chinese: the city, and behind a stroke the airport where a city has or had several.
 * Mainland China, Hong Kong, Macau, Taiwan, and cities abroad that are flown to from there; November 2026. Written for this package (names and
 * codes are facts); the codes are held against airport-codes.ts by a test, but for those of airports that are newer or were closed.
 */
export const cityNames = `
PEK北京/首都 PKX北京/大兴 NAY北京/南苑 SHA上海/虹桥 PVG上海/浦东 TSN天津 CKG重庆/江北 JIQ黔江 WXN万州 WSK巫山 CQW武隆 LIA梁平
CAN广州 SZX深圳 ZUH珠海 SWA揭阳/潮汕 MXZ梅州 MXZ梅县 ZHA湛江 HUZ惠州 FUO佛山 HSC韶关 SWA汕头
CTU成都/双流 TFU成都/天府 MIG绵阳 LZO泸州 YBP宜宾 XIC西昌 PZI攀枝花 NAO南充 DZH达州 GYS广元 BZX巴中 JZH九寨沟 JZH九寨黄龙 KGT康定 DCY稻城 AHJ红原 GZG甘孜 LZG阆中
KMG昆明 LJG丽江 DLU大理 JHG西双版纳 LUM芒市 DIG迪庆 DIG香格里拉 TCZ腾冲 BSD保山 SYM普洱 SYM思茅 ZAT昭通 LNJ临沧 WNH文山 CWJ沧源 JMJ澜沧 NLH宁蒗
KWE贵阳 ZYI遵义/新舟 WMT遵义/茅台 TEN铜仁 ACX兴义 AVA安顺 BFJ毕节 LPF六盘水 KJH凯里 KJH黄平 HZH黎平 LLB荔波
LXA拉萨 LZY林芝 BPX昌都 NGQ阿里 RKZ日喀则 DDR定日 LGZ隆子 APJ普兰
XIY西安 UYN榆林 ENY延安 HZG汉中 AKA安康 LHW兰州 DNH敦煌 JGN嘉峪关 IQN庆阳 THQ天水 JIC金昌 YZY张掖 GXH甘南 GXH夏河 LNL陇南
XNN西宁 GOQ格尔木 YUS玉树 HXD德令哈 HTT花土沟 GMQ果洛 HBQ祁连 INC银川 ZHY中卫 GYU固原
URC乌鲁木齐 KHG喀什 YIN伊宁 HTN和田 AKU阿克苏 KRL库尔勒 AAT阿勒泰 KRY克拉玛依 KCA库车 HMI哈密 TLQ吐鲁番 TCG塔城 BPL博乐 IQM且末 NLT那拉提 FYN富蕴 KJI布尔津 KJI喀纳斯 QSZ莎车 SHF石河子 TWC图木舒克 RQA若羌 YTW于田 ZFL昭苏 HQL塔什库尔干 ACF阿拉尔 JBK奇台 DHH巴里坤 JHQ准东
HGH杭州 NGB宁波 WNZ温州 YIW义乌 HYN台州 HSN舟山 JUZ衢州 LIJ丽水 JNH嘉兴
NKG南京 WUX无锡 CZX常州 NTG南通 XUZ徐州 YNZ盐城 LYG连云港 HIA淮安 YTY扬州 YTY扬州/泰州 SZV苏州
HFE合肥 TXN黄山 AQG安庆 FUG阜阳 JUH池州 WHA芜湖 WHA芜湖/宣州 BFY蚌埠 BZJ亳州
FOC福州 XMN厦门 JJN泉州 JJN晋江 WUS武夷山 LCX龙岩 LCX连城 SQJ三明
KHN南昌 KOW赣州 JDZ景德镇 JIU九江 JGS井冈山 JGS吉安 YIC宜春 SQD上饶 SQD上饶/三清山
TNA济南 TAO青岛 YNT烟台 WEH威海 LYI临沂 JNG济宁 WEF潍坊 DOY东营 RIZ日照 HZA菏泽
CGO郑州 LYA洛阳 NNY南阳 XAI信阳 AYN安阳 WUH武汉 YIH宜昌 XFN襄阳 ENH恩施 WDS十堰 SHS荆州 HPG神农架 EHU鄂州
CSX长沙 DYG张家界 CGD常德 HJJ怀化 LLF永州 HNY衡阳 WGN邵阳 YYA岳阳 HCZ郴州 DXJ湘西
NNG南宁 KWL桂林 BHY北海 LZH柳州 WUZ梧州 AEB百色 HNI河池 YLX玉林 HAK海口 SYX三亚 BAR琼海 BAR博鳌 XYI三沙
SJW石家庄 HDG邯郸 BPE秦皇岛 TVS唐山 CDE承德 ZQZ张家口 XNT邢台 TYN太原 DAT大同 YCU运城 CIH长治 LLV吕梁 WUT忻州 WUT五台山 LFQ临汾 SZH朔州
HET呼和浩特 BAV包头 DSN鄂尔多斯 HLD海拉尔 HLD呼伦贝尔 CIF赤峰 TGO通辽 XIL锡林浩特 HLH乌兰浩特 NZH满洲里 WUA乌海 RLK巴彦淖尔 UCB乌兰察布 ERL二连浩特 YIE阿尔山 NZL扎兰屯 HUO霍林郭勒 EJN额济纳旗 AXF阿拉善左旗 RHT阿拉善右旗
SHE沈阳 DLC大连 DDG丹东 JNZ锦州 CHG朝阳 AOG鞍山 YKH营口 CNI长海 CGQ长春 YNJ延吉 NBS长白山 NBS白山 TNH通化 DBC白城 YSQ松原 JIL吉林
HRB哈尔滨 MDG牡丹江 JMU佳木斯 NDG齐齐哈尔 DQA大庆 JXA鸡西 HEK黑河 OHE漠河 LDS伊春 JGD加格达奇 FYJ抚远 JSJ建三江 DTU五大连池 YLN依兰
HKG香港 MFM澳门 TPE台北 TPE台北/桃园 TSA台北/松山 KHH高雄 RMQ台中 TNN台南 HUN花莲 KNH金门 MZG澎湖
ICN首尔 ICN首尔/仁川 GMP首尔/金浦 PUS釜山 CJU济州 TAE大邱 CJJ清州 NRT东京 NRT东京/成田 HND东京/羽田 KIX大阪 KIX大阪/关西 NGO名古屋 FUK福冈 CTS札幌 CTS札幌/新千岁 OKA冲绳 OKA那霸 SDJ仙台 KIJ新潟 OKJ冈山 HIJ广岛 KOJ鹿儿岛 FSZ静冈 TAK高松 NGS长崎 KMQ小松 TOY富山
BKK曼谷 BKK曼谷/素万那普 DMK曼谷/廊曼 HKT普吉 CNX清迈 USM苏梅岛 KBV甲米 UTP芭提雅 SIN新加坡 KUL吉隆坡 PEN槟城 BKI亚庇 BKI哥打基纳巴卢 LGK兰卡威 JHB新山 KCH古晋
CGK雅加达 DPS巴厘岛 DPS登巴萨 SUB泗水 MDC万鸦老 MNL马尼拉 CEB宿务 MPH长滩岛 KLO卡利博 CRK克拉克 SGN胡志明市 HAN河内 DAD岘港 CXR芽庄 PQC富国岛 PNH金边 KTI金边 REP暹粒 SAI暹粒 KOS西哈努克 VTE万象 LPQ琅勃拉邦 RGN仰光 MDL曼德勒 BWN斯里巴加湾 DIL帝力
DEL新德里 DEL德里 BOM孟买 CCU加尔各答 MAA金奈 BLR班加罗尔 CMB科伦坡 MLE马累 KTM加德满都 DAC达卡 ISB伊斯兰堡 KHI卡拉奇 LHE拉合尔 ULN乌兰巴托 UBN乌兰巴托 FNJ平壤
ALA阿拉木图 NQZ阿斯塔纳 TAS塔什干 FRU比什凯克 BSZ比什凯克 DYU杜尚别 ASB阿什哈巴德 GYD巴库 TBS第比利斯 EVN埃里温 THR德黑兰 IKA德黑兰
DXB迪拜 AUH阿布扎比 DOH多哈 RUH利雅得 JED吉达 KWI科威特 MCT马斯喀特 BAH巴林 AMM安曼 BEY贝鲁特 TLV特拉维夫 BGW巴格达 IST伊斯坦布尔 SAW伊斯坦布尔 AYT安塔利亚
SVO莫斯科 SVO莫斯科/谢列梅捷沃 DME莫斯科 VKO莫斯科 LED圣彼得堡 VVO符拉迪沃斯托克 VVO海参崴 KHV伯力 KHV哈巴罗夫斯克 IKT伊尔库茨克 OVB新西伯利亚 SVX叶卡捷琳堡 KJA克拉斯诺亚尔斯克 MSQ明斯克 KBP基辅
LHR伦敦 LHR伦敦/希思罗 LGW伦敦/盖特威克 STN伦敦 MAN曼彻斯特 EDI爱丁堡 BHX伯明翰 DUB都柏林 CDG巴黎 CDG巴黎/戴高乐 ORY巴黎 NCE尼斯 LYS里昂 MRS马赛 FRA法兰克福 MUC慕尼黑 BER柏林 DUS杜塞尔多夫 HAM汉堡 STR斯图加特 CGN科隆 HHN哈恩 AMS阿姆斯特丹 BRU布鲁塞尔 LUX卢森堡 ZRH苏黎世 GVA日内瓦 VIE维也纳 PRG布拉格 BUD布达佩斯 WAW华沙
FCO罗马 MXP米兰 VCE威尼斯 NAP那不勒斯 BLQ博洛尼亚 MAD马德里 BCN巴塞罗那 LIS里斯本 OPO波尔图 ATH雅典 HEL赫尔辛基 ARN斯德哥尔摩 CPH哥本哈根 OSL奥斯陆 KEF雷克雅未克 BEG贝尔格莱德 OTP布加勒斯特 SOF索非亚 ZAG萨格勒布 RIX里加 TLL塔林 VNO维尔纽斯 MLA马耳他 LCA拉纳卡
JFK纽约 JFK纽约/肯尼迪 EWR纽约/纽瓦克 LGA纽约 LAX洛杉矶 SFO旧金山 ORD芝加哥 SEA西雅图 BOS波士顿 IAD华盛顿 DCA华盛顿 DFW达拉斯 IAH休斯敦 DTW底特律 ATL亚特兰大 MIA迈阿密 LAS拉斯维加斯 HNL檀香山 HNL火奴鲁鲁 SJC圣何塞 PHL费城 DEN丹佛 PHX菲尼克斯 SAN圣迭戈 PDX波特兰 MSP明尼阿波利斯 SLC盐湖城 MCO奥兰多 ANC安克雷奇 GUM关岛 SPN塞班
YVR温哥华 YYZ多伦多 YUL蒙特利尔 YYC卡尔加里 MEX墨西哥城 CUN坎昆 TIJ蒂华纳 HAV哈瓦那 PTY巴拿马城 GRU圣保罗 GIG里约热内卢 EZE布宜诺斯艾利斯 SCL圣地亚哥 LIM利马 BOG波哥大
SYD悉尼 MEL墨尔本 BNE布里斯班 PER珀斯 ADL阿德莱德 CNS凯恩斯 OOL黄金海岸 CBR堪培拉 AKL奥克兰 CHC基督城 CHC克赖斯特彻奇 WLG惠灵顿 NAN楠迪 PPT帕皮提 POM莫尔兹比港 NOU努美阿
CAI开罗 ADD亚的斯亚贝巴 NBO内罗毕 JNB约翰内斯堡 CPT开普敦 LOS拉各斯 ACC阿克拉 ALG阿尔及尔 CMN卡萨布兰卡 TUN突尼斯 DAR达累斯萨拉姆 EBB恩德培 LUN卢萨卡 HRE哈拉雷 LAD罗安达 MRU毛里求斯 SEZ塞舌尔 TNR塔那那利佛 KRT喀土穆 JIB吉布提 DKR达喀尔
`
