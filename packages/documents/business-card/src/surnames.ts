/**
 * Surnames by which names are told from other words: the 百家姓 and the most frequent ones of the Ministry of Public Security's yearly
 * name report (2020), without those that hardly anybody bears and that begin common words.
 */
export const single =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于余蒋蔡杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅付方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊' +
  '葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟' +
  '应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝郗郜鄢隗逄仝亓揭笪菅睢濮鞠鲜禤璩郇郏郄郦邸逯蔺麴昝晁缑厍谌糜訾阚隆幸乜夙漆竺筱酆伏水花羊惠宣支昌奚诸嵇封储弓牧郁狄干湛邰暴蒯胥莘翦扶堵宦雍扈冀浦别慕茹' +
  '习鱼暨衡步阙蔚夔巢冶练佴'

/** Compound surnames still in use. */
export const compound =
  '欧阳|上官|司马|诸葛|皇甫|尉迟|令狐|慕容|司徒|夏侯|东方|长孙|公孙|轩辕|宇文|端木|澹台|公冶|淳于|单于|太叔|申屠|仲孙|钟离|鲜于|闾丘|南宫|呼延|第五'
