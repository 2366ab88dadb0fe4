/**
 * Airlines by IATA designator: the number that the tickets they issue begin with, where it is known for sure, and what tickets call them in
 * Chinese. Those of China, and foreign ones that fly there; November 2026. Written for this package (designators, numbers and names are facts).
 */
export const carrierNames = `
CA999国航 CA999中国国航 CA999国际航空 MU781东航 MU781东方航空 FM774上航 FM774上海航空 CZ784南航 CZ784南方航空 HU880海航 HU880海南航空 ZH479深航 ZH479深圳航空 3U876川航 3U876四川航空
SC324山航 SC324山东航空 MF731厦航 MF731厦门航空 HO018吉祥 HO018吉祥航空 9C089春秋 9C089春秋航空 KN822中联航 KN822联航 GS826天航 GS826天津航空 PN847西部 PN847西部航空 JD898首航 JD898首都航空
8L859祥鹏 8L859祥鹏航空 EU811成都航 EU811成都航空 G5987华夏 G5987华夏航空 TV088藏航 TV088西藏航空 KY833昆航 KY833昆明航空 NS836河北航 NS836河北航空 BK866奥凯 BK866奥凯航空 CN895大新华 DR299瑞丽 DR299瑞丽航空
GJ891长龙 GJ891长龙航空 QW912青岛航 QW912青岛航空 DZ893东海 DZ893东海航空 FU666福航 FU666福州航空 GX872北部湾 GX872北部湾航空 UQ886乌航 UQ886乌鲁木齐航空 Y8金鹏 RY江西航 RY江西航空 AQ九元 AQ九元航空
A6湖南航 A6湖南航空 A6红土 GT桂林航 GT桂林航空 LT龙江 LT龙江航空 GY多彩贵州 GY多彩 9H长安航 9H长安航空 OQ重庆航 OQ重庆航空 JR幸福航 JR幸福航空 VD鲲鹏
CX160国泰 CX160国泰航空 KA043港龙 HX851港航 HX851香港航空 UO128香港快运 HB大湾区 NX675澳航 NX675澳门航空 CI297华航 CI297中华航空 BR695长荣 BR695长荣航空 AE803华信 B7525立荣
SQ618新航 SQ618新加坡航空 TR酷航 TG217泰航 TG217泰国航空 FD亚航 AK亚航 D7亚航 MH232马航 MH232马来西亚航空 OD马印 GA126印尼鹰航 VN738越航 VN738越南航空 VJ越捷 PR079菲航 PR079菲律宾航空 5J203宿务太平洋 K6柬埔寨航空 QV老挝航空 UB缅甸航空 BI672文莱航空
KE180大韩 KE180大韩航空 OZ988韩亚 OZ988韩亚航空 LJ真航空 7C济州航空 TW德威 JL131日航 JL131日本航空 NH205全日空 MM乐桃 OM289蒙古航空 JS高丽航空
AI098印航 UL603斯里兰卡航空 RA285尼泊尔航空 PK214巴航 BG997孟加拉航空 KC465阿斯塔纳航空 HY250乌兹别克航空
EK176阿联酋 EK176阿联酋航空 EY607阿提哈德 QR157卡航 QR157卡塔尔航空 SV065沙特航空 GF072海湾航空 WY910阿曼航空 KU229科威特航空 TK235土航 TK235土耳其航空 MS077埃航 LY114以航 ET071埃塞航空 ET071埃塞俄比亚航空 KQ706肯尼亚航空
SU555俄航 SU555俄罗斯航空 S7421西伯利亚航空 BA125英航 BA125英国航空 VS932维珍 AF057法航 AF057法国航空 LH220汉莎 LH220汉莎航空 KL074荷航 KL074荷兰皇家航空 LX724瑞航 LX724瑞士航空 OS257奥航 AY105芬航 AY105芬兰航空 SK117北欧航空 LO080波航 AZ055意航 IB075西班牙航空
UA016美联航 UA016联合航空 AA001美航 AA001美国航空 DL006达美 DL006达美航空 AC014加航 AC014加拿大航空 HA173夏威夷航空 AM139墨航
QF081澳航 QF081澳洲航空 JQ捷星 VA维珍澳洲 NZ086新西兰航空 FJ260斐济航空 PX656新几内亚航空
`
